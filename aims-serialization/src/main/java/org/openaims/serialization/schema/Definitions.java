package org.openaims.serialization.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import org.openaims.serialization.AimsJson;

/**
 * The types of a document, each described once. The name of a definition begins with a capital where it is that of a Java
 * type; the others are the kinds of values that all documents share.
 */
final class Definitions {

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, SchemaObject> byName = new TreeMap<>();

    /** The definitions so far, by name. */
    SchemaObject all() {
        SchemaObject all = new SchemaObject();
        byName.forEach(all::with);
        return all;
    }

    /** A record as a document; what it is made of is defined. */
    SchemaObject document(RecordType<?> type) {
        return titled(type, closed(type, "formatVersion", AimsJson.FORMAT_VERSION));
    }

    private SchemaObject closed(RecordType<?> type, String mark, String value) {
        return closed(type, new SchemaObject().with(mark, new SchemaObject().with("const", value)), List.of(mark));
    }

    /**
     * An object with the attributes of a record and no others.
     *
     * @param properties the property that is no attribute, if any
     * @param marks its name
     */
    private SchemaObject closed(RecordType<?> type, SchemaObject properties, List<String> marks) {
        List<String> required = new ArrayList<>(marks);
        for (Attribute<?> attribute : type.attributes()) {
            properties.with(
                    attribute.name(),
                    described(Descriptions.of(type.javaType(), attribute.name()), attribute(attribute)));
            if (attribute.presence() == Attribute.Presence.REQUIRED) {
                required.add(attribute.name());
            }
        }
        SchemaObject object = new SchemaObject().with("type", "object").with("properties", properties);
        if (!required.isEmpty()) {
            object.withTexts("required", required);
        }
        return object.with("additionalProperties", false);
    }

    /** An object with the name of its record in front, and what that is, for programs that make forms of it. */
    private static SchemaObject titled(RecordType<?> type, SchemaObject object) {
        return new SchemaObject()
                .with("title", type.name())
                .withAll(described(Descriptions.of(type.javaType()), object));
    }

    private static SchemaObject described(Optional<String> description, SchemaObject object) {
        SchemaObject described = new SchemaObject();
        description.ifPresent(text -> described.with("description", text));
        return described.withAll(object);
    }

    private SchemaObject attribute(Attribute<?> attribute) {
        SchemaObject one = one(attribute.type());
        if (!attribute.isMany()) {
            return one;
        }
        SchemaObject many = new SchemaObject().with("type", "array").with("items", one);
        return attribute.presence() == Attribute.Presence.SET ? many.with("uniqueItems", true) : many;
    }

    private SchemaObject one(AttributeType type) {
        if (type instanceof AttributeType.Scalar scalar) {
            return scalar(scalar);
        }
        Class<?> javaType = javaType(type);
        String name = RecordNames.nameOf(javaType);
        Class<?> known = types.putIfAbsent(name, javaType);
        if (known == null) {
            byName.put(name, defined(type));
        } else if (known != javaType) {
            throw new IllegalArgumentException("expected one type of the name " + name + ", found " + known.getName()
                    + " and " + javaType.getName());
        }
        return SharedValues.reference(name);
    }

    private SchemaObject scalar(AttributeType.Scalar scalar) {
        return switch (scalar) {
            case TRUTH -> new SchemaObject().with("type", "boolean");
            case DECIMAL -> new SchemaObject().with("type", "number");
            case TEXT -> shared("text", SharedValues.text());
            case WHOLE_NUMBER -> shared("wholeNumber", SharedValues.wholeNumber());
            case DAY -> shared("day", SharedValues.day());
            case PERIOD -> shared("period", SharedValues.period());
            case VALUE -> value();
            case EXTENSIONS -> extensions();
        };
    }

    private SchemaObject value() {
        shared("day", SharedValues.day());
        return shared("value", SharedValues.value());
    }

    private SchemaObject extensions() {
        value();
        return shared("extensions", SharedValues.extensions());
    }

    private SchemaObject shared(String name, SchemaObject description) {
        byName.put(name, description);
        return SharedValues.reference(name);
    }

    private SchemaObject defined(AttributeType type) {
        if (type instanceof AttributeType.Enumerated enumerated) {
            return described(
                    Descriptions.of(enumerated.type()),
                    new SchemaObject().withTexts("enum", enumerated.constants().keySet()));
        } else if (type instanceof AttributeType.Coded coded) {
            return described(Descriptions.of(coded.type()), shared("code", SharedValues.code()));
        } else if (type instanceof AttributeType.Nested nested) {
            return titled(nested.type(), closed(nested.type(), new SchemaObject(), List.of()));
        }
        List<SchemaObject> kinds = new ArrayList<>();
        ((AttributeType.Choice) type)
                .kinds()
                .forEach((kind, record) -> kinds.add(titled(record, closed(record, "kind", kind))));
        return described(Descriptions.of(javaType(type)), new SchemaObject().withObjects("oneOf", kinds));
    }

    private static Class<?> javaType(AttributeType type) {
        if (type instanceof AttributeType.Enumerated enumerated) {
            return enumerated.type();
        } else if (type instanceof AttributeType.Coded coded) {
            return coded.type();
        } else if (type instanceof AttributeType.Nested nested) {
            return nested.type().javaType();
        }
        return ((AttributeType.Choice) type).type();
    }
}
