package org.openaims.model.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What records show at the end of a day, see {@link RecordType#asOf} and {@link RecordType#knownOn}. */
record TimeView(LocalDate day, boolean asRecorded) {

    <T> Optional<T> of(RecordType<T> type, T record) {
        if (!type.isTimed()) {
            return Optional.of(record);
        }
        if (isLater(type, record)) {
            return Optional.empty();
        }
        RecordType.Draft<T> changed = null;
        for (Attribute<T> attribute : type.attributes()) {
            Object before = attribute.get(record);
            Optional<Object> after = value(attribute, before);
            if (after.isEmpty() && attribute.presence() == Attribute.Presence.REQUIRED) {
                return Optional.empty();
            }
            Object bare = before instanceof Optional<?> optional ? optional.orElse(null) : before;
            if (after.orElse(null) != bare) {
                changed = changed == null ? type.draft().from(record) : changed;
                if (after.isPresent()) {
                    changed.set(attribute, after.get());
                } else {
                    changed.clear(attribute);
                }
            }
        }
        return Optional.of(changed == null ? record : changed.build());
    }

    /**
     * Whether the record as a whole came after the day. An approval is an event of the record that it stands in: a
     * version of which nothing else is dated came with it.
     */
    private <T> boolean isLater(RecordType<T> type, T record) {
        boolean anyByThen = false;
        boolean anyLater = false;
        for (Attribute<T> attribute : type.attributes()) {
            if ((attribute.time() == Attribute.Time.NONE && !attribute.isApproval()) || attribute.isEnding()) {
                continue;
            }
            Optional<LocalDate> on = attribute.value(record).flatMap(TimeView::dayOf);
            if (on.isEmpty()) {
                continue;
            }
            boolean later = on.get().isAfter(day);
            if (attribute.time() == Attribute.Time.RECORDING) {
                if (asRecorded && later) {
                    return true;
                }
            } else if (later
                    && attribute.presence() == Attribute.Presence.REQUIRED
                    && !(attribute.get(record) instanceof Occurrence)) {
                return true;
            } else {
                anyByThen |= !later;
                anyLater |= later;
            }
        }
        return anyLater && !anyByThen;
    }

    private static Optional<LocalDate> dayOf(Object value) {
        if (value instanceof Approval approval) {
            return Optional.of(approval.decidedOn());
        }
        return value instanceof Occurrence occurrence ? occurrence.happenedOn() : Optional.of((LocalDate) value);
    }

    /** The bare value of an attribute as of the day, the same instance where nothing changed; absent when gone. */
    private Optional<Object> value(Attribute<?> attribute, Object before) {
        Object bare = before instanceof Optional<?> optional ? optional.orElse(null) : before;
        if (bare == null) {
            return Optional.empty();
        }
        if (attribute.time() == Attribute.Time.EVENT) {
            if (dayOf(bare).filter(on -> on.isAfter(day)).isEmpty()) {
                return Optional.of(bare);
            }
            return bare instanceof Occurrence ? Optional.of(Occurrence.no()) : Optional.empty();
        }
        if (!RecordType.isTimed(attribute.type())) {
            return Optional.of(bare);
        }
        if (bare instanceof Collection<?> many) {
            List<Object> kept = new ArrayList<>(many.size());
            boolean same = true;
            for (Object element : many) {
                Optional<Object> one = element(attribute.type(), element);
                one.ifPresent(kept::add);
                same &= one.isPresent() && one.get() == element;
            }
            return Optional.of(same ? bare : kept);
        }
        return element(attribute.type(), bare);
    }

    private Optional<Object> element(AttributeType type, Object element) {
        if (type instanceof AttributeType.Choice choice) {
            return nested(choice.kindOf(element).getValue(), element);
        }
        return nested(((AttributeType.Nested) type).type(), element);
    }

    @SuppressWarnings("unchecked") // the element is of the type that describes it
    private Optional<Object> nested(RecordType<?> type, Object element) {
        return of((RecordType<Object>) type, element);
    }
}
