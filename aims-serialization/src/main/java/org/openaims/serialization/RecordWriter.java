package org.openaims.serialization;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Code;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;

/** Writes records by their descriptions. */
final class RecordWriter {

    /** Up to this many digits before or after the point, a number is written without an exponent. */
    private static final int PLAIN = 40;

    private final JsonText json;
    private final Pointer pointer = new Pointer();

    RecordWriter(JsonText json) {
        this.json = json;
    }

    <T> void document(RecordType<T> type, T record) throws IOException {
        json.open('{');
        json.name(RecordShape.FORMAT_VERSION);
        json.text(AimsJson.FORMAT_VERSION);
        attributes(type, record);
        json.close('}');
        json.end();
    }

    private <T> void attributes(RecordType<T> type, T record) throws IOException {
        for (Attribute<T> attribute : type.attributes()) {
            Collection<?> values = attribute.values(record);
            boolean isExtensions = attribute.type() == AttributeType.Scalar.EXTENSIONS;
            if (values.isEmpty() || (isExtensions && values.contains(Extensions.none()))) {
                continue;
            }
            pointer.enter(attribute.name());
            json.name(attribute.name());
            if (attribute.isMany()) {
                list(attribute.type(), values);
            } else {
                value(attribute.type(), values.iterator().next());
            }
            pointer.leave();
        }
    }

    private void list(AttributeType type, Collection<?> values) throws IOException {
        json.open('[');
        int index = 0;
        for (Object value : values) {
            pointer.enter(index++);
            json.element();
            value(type, value);
            pointer.leave();
        }
        json.close(']');
    }

    private void value(AttributeType type, Object value) throws IOException {
        if (type instanceof AttributeType.Scalar scalar) {
            scalar(scalar, value);
        } else if (type instanceof AttributeType.Enumerated) {
            json.text(((Enum<?>) value).name());
        } else if (type instanceof AttributeType.Coded) {
            text(((Code) value).value());
        } else if (type instanceof AttributeType.Nested nested) {
            json.open('{');
            attributesOf(nested.type(), value);
            json.close('}');
        } else {
            Map.Entry<String, RecordType<?>> kind = ((AttributeType.Choice) type).kindOf(value);
            json.open('{');
            json.name(RecordShape.KIND);
            json.text(kind.getKey());
            attributesOf(kind.getValue(), value);
            json.close('}');
        }
    }

    private <R> void attributesOf(RecordType<R> type, Object record) throws IOException {
        attributes(type, type.javaType().cast(record));
    }

    private void scalar(AttributeType.Scalar type, Object value) throws IOException {
        switch (type) {
            case TEXT -> text((String) value);
            case TRUTH, WHOLE_NUMBER -> json.literal(value.toString());
            case DECIMAL -> number((BigDecimal) value);
            case DAY -> json.text(day((LocalDate) value));
            case PERIOD -> json.text(value.toString());
            case VALUE -> value((Value) value);
            case EXTENSIONS -> fields(((Extensions) value).fields());
        }
    }

    private void value(Value value) throws IOException {
        if (value instanceof Value.Text text) {
            text(text.text());
        } else if (value instanceof Value.Numeric number) {
            number(plain(number.number()));
        } else if (value instanceof Value.Truth truth) {
            json.literal(Boolean.toString(truth.truth()));
        } else if (value instanceof Value.Day day) {
            json.open('{');
            json.name(ValueReader.DAY);
            json.text(day(day.day()));
            json.close('}');
        } else if (value instanceof Value.Sequence sequence) {
            list(AttributeType.Scalar.VALUE, sequence.values());
        } else if (value instanceof Value.Fields fields) {
            fields(fields.fields());
        } else {
            json.literal("null");
        }
    }

    private void fields(Map<String, Value> fields) throws IOException {
        json.open('{');
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            pointer.enter(field.getKey());
            json.name(whole(field.getKey()));
            value(field.getValue());
            pointer.leave();
        }
        json.close('}');
    }

    private void text(String text) throws IOException {
        json.text(whole(text));
    }

    private String whole(String text) {
        int unpaired = Quotation.unpairedSurrogate(text);
        if (unpaired >= 0) {
            throw refused("have no unpaired surrogate", "had one at character " + (unpaired + 1));
        }
        return text;
    }

    private String day(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw refused("be a day from the years 1 to 9999", "was " + day);
        }
        return day.toString();
    }

    /** The zeros before the point of a number that equals another whenever their amounts do. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() >= -PLAIN ? number.setScale(0) : number;
    }

    /** Writes a number so that reading gives the same digits after the point, or the same zeros before it. */
    private void number(BigDecimal number) throws IOException {
        long exponent = ScalarReader.exponent(number);
        if (Math.abs(exponent) > ScalarReader.MAX_EXPONENT) {
            throw refused(
                    "have an exponent from -" + ScalarReader.MAX_EXPONENT + " to " + ScalarReader.MAX_EXPONENT,
                    "had " + exponent);
        }
        json.literal(number.scale() >= 0 && number.scale() <= PLAIN ? number.toPlainString() : number.toString());
    }

    private InvalidRecordException refused(String must, String was) {
        return new InvalidRecordException(Quotation.escaped(pointer.toString()) + ": must " + must + ", but " + was);
    }
}
