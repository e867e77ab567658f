package org.openaims.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/** What stands in a record and in the records inside it, down to the values that are no records. */
final class Leaves {

    private final BiFunction<AttributeType, Object, Object> leaf;

    private Leaves(BiFunction<AttributeType, Object, Object> leaf) {
        this.leaf = leaf;
    }

    /**
     * A copy of a record with another value in place of each that is no record.
     *
     * @param type the type of the record
     * @param record the record
     * @param leaf the other value, of the same type, for a value and its type
     * @param <T> the type of the record
     * @return the copy
     */
    static <T> T replaced(RecordType<T> type, T record, BiFunction<AttributeType, Object, Object> leaf) {
        return new Leaves(leaf).record(type, record);
    }

    private <T> T record(RecordType<T> type, Object of) {
        T record = type.javaType().cast(of);
        RecordType.Draft<T> draft = type.draft().from(record);
        for (Attribute<T> attribute : type.attributes()) {
            List<Object> values = new ArrayList<>();
            attribute.values(record).forEach(value -> values.add(value(attribute.type(), value)));
            if (attribute.presence() == Attribute.Presence.SET) {
                draft.set(attribute, new TreeSet<>(values));
            } else if (attribute.isMany()) {
                draft.set(attribute, values);
            } else if (!values.isEmpty()) {
                draft.set(attribute, values.get(0));
            }
        }
        return draft.build();
    }

    private Object value(AttributeType type, Object value) {
        if (type instanceof AttributeType.Nested nested) {
            return record(nested.type(), value);
        }
        return type instanceof AttributeType.Choice choice
                ? record(choice.kindOf(value).getValue(), value)
                : leaf.apply(type, value);
    }
}
