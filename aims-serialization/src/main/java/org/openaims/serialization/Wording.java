package org.openaims.serialization;

import java.util.Collection;
import java.util.List;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Code;
import org.openaims.model.record.RecordId;
import tools.jackson.core.JsonToken;

/** Says what was found and what was expected. */
final class Wording {

    /** Of more names than this, only the count is told. */
    private static final int MANY = 12;

    private Wording() {}

    /** A value of a type that was not expected. */
    static String found(JsonToken type, String text) {
        return switch (type) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> Quotation.ofText(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> text;
            default -> "the end of a value";
        };
    }

    static String expected(AttributeType type) {
        if (type instanceof AttributeType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> "a text";
                case TRUTH -> "true or false";
                case WHOLE_NUMBER -> "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
                case DECIMAL -> "a number";
                case DAY -> "a day as YYYY-MM-DD";
                case PERIOD -> "a period such as P1Y6M";
                case VALUE -> "a value";
                case EXTENSIONS -> "an object with namespaced keys";
            };
        } else if (type instanceof AttributeType.Enumerated enumerated) {
            return oneOf(enumerated.constants().keySet());
        } else if (type instanceof AttributeType.Coded coded) {
            return code(coded.type());
        } else if (type instanceof AttributeType.Nested nested) {
            return "an object, " + withArticle(nested.type().name());
        } else if (type instanceof AttributeType.Choice choice) {
            return "an object, " + withArticle(choice.type().getSimpleName());
        }
        throw new IllegalStateException("a type of attribute without words");
    }

    static String code(Class<? extends Code> type) {
        return RecordId.class.isAssignableFrom(type)
                ? "an id (" + type.getSimpleName() + ")"
                : "a code (" + type.getSimpleName() + ")";
    }

    static String oneOf(Collection<String> names) {
        if (names.size() > MANY) {
            List<String> first = names.stream().limit(MANY).toList();
            return "one of " + names.size() + " names such as " + String.join(", ", first);
        }
        return names.size() == 1 ? names.iterator().next() : "one of " + String.join(", ", names);
    }

    static String withArticle(String name) {
        return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
