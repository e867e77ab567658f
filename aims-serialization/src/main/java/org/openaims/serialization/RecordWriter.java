package org.openaims.serialization;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

    private static final JsonName FORMAT_VERSION = new JsonName(RecordShape.FORMAT_VERSION);
    private static final JsonName KIND = new JsonName(RecordShape.KIND);
    private static final JsonName DAY = new JsonName(ValueReader.DAY);

    private final JsonText json;
    private final Pointer pointer = new Pointer();

    RecordWriter(JsonText json) {
        this.json = json;
    }

    <T> void document(RecordType<T> type, T record) throws IOException {
        json.open('{');
        json.name(FORMAT_VERSION);
        json.text(AimsJson.FORMAT_VERSION);
        attributes(RecordShape.of(type), record);
        json.close('}');
        json.end();
    }

    private <T> void attributes(RecordShape<T> shape, T record) throws IOException {
        for (int i = 0; i < shape.size(); i++) {
            Attribute<T> attribute = shape.attribute(i);
            Object raw = attribute.get(record);
            if (raw instanceof Collection<?> many) {
                if (!many.isEmpty()) {
                    begin(shape, i);
                    list(attribute.type(), many);
                    pointer.leave();
                }
                continue;
            }
            Object value = raw instanceof Optional<?> optional ? optional.orElse(null) : raw;
            if (value != null && !value.equals(Extensions.none())) {
                begin(shape, i);
                if (attribute.type() instanceof AttributeType.Nested nested) {
                    nested(shape.nested(i, nested), value);
                } else {
                    value(attribute.type(), value);
                }
                pointer.leave();
            }
        }
    }

    private void begin(RecordShape<?> shape, int attribute) throws IOException {
        JsonName name = shape.written(attribute);
        pointer.enter(name.toString());
        json.name(name);
    }

    private void list(AttributeType type, Collection<?> values) throws IOException {
        json.open('[');
        pointer.enterList();
        int index = 0;
        for (Object value : values) {
            pointer.element(index++);
            json.element();
            value(type, value);
        }
        pointer.leave();
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
            nested(RecordShape.of(nested.type()), value);
        } else {
            Map.Entry<String, RecordType<?>> kind = ((AttributeType.Choice) type).kindOf(value);
            json.open('{');
            json.name(KIND);
            json.text(kind.getKey());
            attributesOf(RecordShape.of(kind.getValue()), value);
            json.close('}');
        }
    }

    private void nested(RecordShape<?> shape, Object value) throws IOException {
        json.open('{');
        attributesOf(shape, value);
        json.close('}');
    }

    private <R> void attributesOf(RecordShape<R> shape, Object record) throws IOException {
        attributes(shape, shape.type().javaType().cast(record));
    }

    private void scalar(AttributeType.Scalar type, Object value) throws IOException {
        switch (type) {
            case TEXT -> text((String) value);
            case TRUTH, WHOLE_NUMBER -> json.literal(value.toString());
            case DECIMAL -> number((BigDecimal) value);
            case DAY -> day((LocalDate) value);
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
            json.name(DAY);
            day(day.day());
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
            checkWhole(json.name(field.getKey()));
            value(field.getValue());
            pointer.leave();
        }
        json.close('}');
    }

    private void text(String text) throws IOException {
        checkWhole(json.text(text));
    }

    private void checkWhole(int unpaired) {
        if (unpaired >= 0) {
            throw refused("have no unpaired surrogate", "had one at character " + (unpaired + 1));
        }
    }

    private void day(LocalDate day) throws IOException {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw refused("be a day from the years 1 to 9999", "was " + day);
        }
        json.day(day);
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
