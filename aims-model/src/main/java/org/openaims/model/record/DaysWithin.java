package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The days that stand in a record, at any depth. */
record DaysWithin(LocalDate from) {

    /** The first of them that is not before {@code from}; null when there is none. */
    <T> @Nullable LocalDate first(RecordType<T> type, T record) {
        LocalDate first = null;
        for (Attribute<T> attribute : type.holdingDays()) {
            Object value = attribute.bare(record);
            if (value == null) {
                continue;
            }
            if (attribute.isMany()) {
                for (Object element : (Collection<?>) value) {
                    first = earlier(first, element(attribute.type(), element));
                }
            } else {
                first = earlier(first, element(attribute.type(), value));
            }
        }
        return first;
    }

    @SuppressWarnings("unchecked") // the element is of the type that describes it
    private @Nullable LocalDate element(AttributeType type, Object element) {
        if (element instanceof LocalDate day) {
            return day.isBefore(from) ? null : day;
        }
        if (element instanceof Occurrence.On on) {
            return on.day().isBefore(from) ? null : on.day();
        }
        RecordType<?> described = type instanceof AttributeType.Nested nested
                ? nested.type()
                : ((AttributeType.Choice) type).kindOf(element).getValue();
        return first((RecordType<Object>) described, element);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
