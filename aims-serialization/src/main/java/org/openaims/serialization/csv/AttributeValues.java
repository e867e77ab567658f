package org.openaims.serialization.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.InvalidRecordException;

/** Reads the values that are written as one text, as JSON writes them. */
final class AttributeValues {

    private AttributeValues() {}

    /** Whether values of a type can be read from a text. */
    static boolean isReadable(AttributeType type) {
        return type instanceof AttributeType.Enumerated
                || type instanceof AttributeType.Coded
                || type == AttributeType.Scalar.TEXT
                || type == AttributeType.Scalar.DAY
                || type == AttributeType.Scalar.TRUTH;
    }

    /** Reads a text; empty when it is not a value of the type. */
    static Optional<Object> read(AttributeType type, String text) {
        if (type instanceof AttributeType.Enumerated enumerated) {
            return Optional.ofNullable(enumerated.constants().get(text));
        }
        try {
            if (type instanceof AttributeType.Coded coded) {
                return Optional.of(coded.factory().apply(text));
            }
            if (type == AttributeType.Scalar.DAY) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (InvalidRecordException | DateTimeParseException e) {
            return Optional.empty();
        }
        if (type == AttributeType.Scalar.TRUTH) {
            return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        }
        return type == AttributeType.Scalar.TEXT ? Optional.of(text) : Optional.empty();
    }

    /** What a text of the type has to be, as a phrase for a message. */
    static String expected(AttributeType type) {
        if (type instanceof AttributeType.Enumerated enumerated) {
            return "one of " + enumerated.constants().keySet();
        }
        if (type instanceof AttributeType.Coded) {
            return "a text without white space";
        }
        if (type == AttributeType.Scalar.TRUTH) {
            return "true or false";
        }
        return type == AttributeType.Scalar.DAY ? "a day such as 2024-12-16" : "a text";
    }
}
