package org.openaims.model.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What records show at the end of a day, see {@link RecordType#asOf} and {@link RecordType#knownOn}.
 *
 * <p>A check looks at every record this way, and most have nothing later: what does not change is neither copied nor
 * wrapped, so absent is null in here.
 */
record TimeView(LocalDate day, boolean asRecorded) {

    /** The record as of the day, the same instance where nothing changed; null when it was not there. */
    <T> @Nullable T of(RecordType<T> type, T record) {
        if (!asRecorded && !showsLater(type, record)) {
            return record;
        }
        List<Attribute<T>> timed = type.timed();
        if (isLater(timed, record)) {
            return null;
        }
        RecordType.Draft<T> changed = null;
        for (Attribute<T> attribute : timed) {
            Object before = attribute.bare(record);
            Object after = before == null ? null : value(type, attribute, record, before);
            if (after == before) {
                continue;
            }
            if (after == null && attribute.presence() == Attribute.Presence.REQUIRED) {
                return null;
            }
            changed = changed == null ? type.draft().from(record) : changed;
            if (after == null) {
                changed.clear(attribute);
            } else {
                changed.set(attribute, after);
            }
        }
        return changed == null ? record : changed.build();
    }

    /** Whether a record, or something in it, says of an event that it came after the day; nothing else can change it. */
    private <T> boolean showsLater(RecordType<T> type, T record) {
        for (Attribute<T> attribute : type.dated()) {
            Object value = attribute.bare(record);
            if (value == null) {
                continue;
            }
            boolean later;
            if (attribute.time() == Attribute.Time.EVENT) {
                later = isLater(value);
            } else if (attribute.isMany()) {
                Collection<?> many = (Collection<?>) value;
                later = !many.isEmpty() && anyShowsLater(attribute.type(), many);
            } else {
                later = elementShowsLater(attribute.type(), value);
            }
            if (later) {
                return true;
            }
        }
        return false;
    }

    private boolean anyShowsLater(AttributeType type, Collection<?> elements) {
        for (Object element : elements) {
            if (elementShowsLater(type, element)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // the element is of the type that describes it
    private boolean elementShowsLater(AttributeType type, Object element) {
        RecordType<?> described = type instanceof AttributeType.Nested nested
                ? nested.type()
                : ((AttributeType.Choice) type).kindOf(element).getValue();
        return showsLater((RecordType<Object>) described, element);
    }

    /**
     * Whether the record as a whole came after the day. An approval is an event of the record that it stands in: a
     * version of which nothing else is dated came with it.
     */
    private <T> boolean isLater(List<Attribute<T>> timed, T record) {
        boolean anyByThen = false;
        boolean anyLater = false;
        for (Attribute<T> attribute : timed) {
            if ((attribute.time() == Attribute.Time.NONE && !attribute.isApproval()) || attribute.isEnding()) {
                continue;
            }
            Object value = attribute.bare(record);
            LocalDate on = value == null ? null : dayOf(value);
            if (on == null) {
                continue;
            }
            boolean later = on.isAfter(day);
            if (attribute.time() == Attribute.Time.RECORDING) {
                if (asRecorded && later) {
                    return true;
                }
            } else if (later && attribute.presence() == Attribute.Presence.REQUIRED && !(value instanceof Occurrence)) {
                return true;
            } else {
                anyByThen |= !later;
                anyLater |= later;
            }
        }
        return anyLater && !anyByThen;
    }

    /** The day of an event; null when it has none. */
    static @Nullable LocalDate dayOf(Object value) {
        if (value instanceof LocalDate on) {
            return on;
        }
        if (value instanceof Occurrence.On on) {
            return on.day();
        }
        return value instanceof Approval approval ? approval.decidedOn() : null;
    }

    private boolean isLater(@Nullable Object event) {
        LocalDate on = event == null ? null : dayOf(event);
        return on != null && on.isAfter(day);
    }

    /** The bare value of an attribute as of the day, the same instance where nothing changed; null when gone. */
    private <T> @Nullable Object value(RecordType<T> type, Attribute<T> attribute, T record, Object bare) {
        if (attribute.time() == Attribute.Time.EVENT) {
            if (!isLater(bare)) {
                return bare;
            }
            return bare instanceof Occurrence ? Occurrence.no() : null;
        }
        Attribute<T> event = type.eventOf(attribute);
        if (event != null && isLater(event.bare(record))) {
            return null;
        }
        if (bare instanceof Collection<?> many) {
            return elements(attribute.type(), many);
        }
        return element(attribute.type(), bare);
    }

    /** The elements as of the day: the collection itself until the first that changed. */
    private Collection<?> elements(AttributeType type, Collection<?> before) {
        List<Object> kept = null;
        int same = 0;
        for (Object element : before) {
            Object after = element(type, element);
            if (kept == null && after == element) {
                same++;
                continue;
            }
            if (kept == null) {
                kept = new ArrayList<>(before.size());
                Iterator<?> unchanged = before.iterator();
                while (kept.size() < same) {
                    kept.add(unchanged.next());
                }
            }
            if (after != null) {
                kept.add(after);
            }
        }
        return kept == null ? before : kept;
    }

    private @Nullable Object element(AttributeType type, Object element) {
        if (type instanceof AttributeType.Nested nested) {
            return nested(nested.type(), element);
        }
        return type instanceof AttributeType.Choice choice
                ? nested(choice.kindOf(element).getValue(), element)
                : element;
    }

    @SuppressWarnings("unchecked") // the element is of the type that describes it
    private @Nullable Object nested(RecordType<?> type, Object element) {
        return of((RecordType<Object>) type, element);
    }
}
