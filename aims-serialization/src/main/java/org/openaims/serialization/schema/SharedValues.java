package org.openaims.serialization.schema;

import java.util.List;
import org.openaims.model.record.Code;
import org.openaims.serialization.ReadLimits;

/** The schemas of the values that all documents share. */
final class SharedValues {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    private SharedValues() {}

    static SchemaObject reference(String name) {
        return new SchemaObject().with("$ref", "#/$defs/" + name);
    }

    static SchemaObject text() {
        return new SchemaObject().with("type", "string").with("maxLength", LIMITS.textLength());
    }

    static SchemaObject code() {
        return new SchemaObject()
                .with("type", "string")
                .with("minLength", 1)
                .with("maxLength", Code.MAX_LENGTH)
                .with("pattern", Patterns.CODE);
    }

    static SchemaObject wholeNumber() {
        return new SchemaObject()
                .with("type", "integer")
                .with("minimum", Integer.MIN_VALUE)
                .with("maximum", Integer.MAX_VALUE);
    }

    static SchemaObject day() {
        return new SchemaObject().with("type", "string").with("format", "date").with("pattern", Patterns.DAY);
    }

    static SchemaObject period() {
        return new SchemaObject()
                .with("type", "string")
                .with("minLength", "P1D".length())
                .with("pattern", Patterns.PERIOD)
                .with("not", new SchemaObject().with("pattern", Patterns.BEYOND_INT));
    }

    static SchemaObject value() {
        SchemaObject scalar = new SchemaObject()
                .withTexts("type", List.of("boolean", "null", "number", "string"))
                .with("maxLength", LIMITS.textLength());
        SchemaObject sequence = new SchemaObject().with("type", "array").with("items", reference("value"));
        SchemaObject day = new SchemaObject()
                .with("type", "object")
                .with("properties", new SchemaObject().with("$day", reference("day")))
                .withTexts("required", List.of("$day"))
                .with("additionalProperties", false);
        SchemaObject fields = new SchemaObject()
                .with("type", "object")
                .with("propertyNames", name().with("not", new SchemaObject().with("pattern", "^\\$")))
                .with("additionalProperties", reference("value"));
        return new SchemaObject().withObjects("oneOf", List.of(scalar, sequence, day, fields));
    }

    static SchemaObject extensions() {
        return new SchemaObject()
                .with("type", "object")
                .with("propertyNames", name().with("pattern", Patterns.EXTENSION_KEY))
                .with("additionalProperties", reference("value"));
    }

    private static SchemaObject name() {
        return new SchemaObject().with("maxLength", LIMITS.nameLength());
    }
}
