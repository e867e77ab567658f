package org.openaims.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openaims.model.Aims;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;

/**
 * Puts links in the order of time: a record names only what was there when it began.
 *
 * <p>What the {@link Filler} makes refers to anything. A link to what came later, or never, is taken away; where a record
 * cannot be without it, it names something earlier of the same type, or goes itself.
 */
final class Chronology {

    /** The first day on which each id is there. */
    private final Map<RecordId, LocalDate> since = new HashMap<>();

    /** The ids of a type by that day, of several the first that was seen. */
    private final Map<Class<?>, TreeMap<LocalDate, RecordId>> byDay = new HashMap<>();

    private Chronology() {}

    /** The records with links to earlier ones alone. */
    static Aims inOrder(Aims aims) {
        RecordType<Aims> root = RecordType.of(Aims.class);
        Aims before = aims;
        while (true) {
            Chronology days = new Chronology();
            days.note(root, before, LocalDate.MIN);
            Aims after = days.inOrder(root, before, LocalDate.MIN);
            if (after == null) {
                throw new IllegalStateException("expected registers, which records can be without");
            }
            if (after == before) {
                return after;
            }
            before = after; // what went may have been named by others
        }
    }

    private <T> void note(RecordType<T> type, Object value, LocalDate parent) {
        T record = type.javaType().cast(value);
        LocalDate from = later(parent, since(type, record));
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.name().equals("id") && attribute.get(record) instanceof RecordId id) {
                since.merge(id, from, (one, other) -> one.isBefore(other) ? one : other);
                byDay.computeIfAbsent(id.getClass(), first -> new TreeMap<>()).putIfAbsent(from, id);
            } else if (attribute.type() instanceof AttributeType.Nested nested) {
                attribute.values(record).forEach(part -> note(nested.type(), part, from));
            }
        }
    }

    /** The record with links to earlier ones alone, the same instance where it has no other; null where it goes. */
    private <T> @Nullable T inOrder(RecordType<T> type, Object value, LocalDate parent) {
        T record = type.javaType().cast(value);
        LocalDate from = later(parent, since(type, record));
        RecordType.Draft<T> draft = null;
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.name().equals("id") || !canRefer(attribute.type())) {
                continue;
            }
            Collection<?> before = attribute.values(record);
            List<Object> after = new ArrayList<>(before.size());
            boolean same = true;
            for (Object one : before) {
                Object kept = inOrder(attribute, one, from);
                same &= kept == one;
                if (kept != null) {
                    after.add(kept);
                }
            }
            if (same) {
                continue;
            }
            if (after.isEmpty() && attribute.presence() == Attribute.Presence.REQUIRED) {
                return null;
            }
            draft = draft == null ? type.draft().from(record) : draft;
            if (attribute.isMany()) {
                draft.set(attribute, attribute.presence() == Attribute.Presence.SET ? new TreeSet<>(after) : after);
            } else if (after.isEmpty()) {
                draft.clear(attribute);
            } else {
                draft.set(attribute, after.get(0));
            }
        }
        return draft == null ? record : draft.build();
    }

    private static boolean canRefer(AttributeType type) {
        return type instanceof AttributeType.Nested || type instanceof AttributeType.Coded;
    }

    private @Nullable Object inOrder(Attribute<?> attribute, Object one, LocalDate from) {
        if (attribute.type() instanceof AttributeType.Nested nested) {
            return inOrder(nested.type(), one, from);
        }
        if (!(one instanceof RecordId id) || !isLater(id, from)) {
            return one;
        }
        Map.Entry<LocalDate, RecordId> earlier = attribute.presence() == Attribute.Presence.REQUIRED
                ? byDay.getOrDefault(id.getClass(), new TreeMap<>()).floorEntry(from)
                : null;
        return earlier == null ? null : earlier.getValue();
    }

    /** Whether a record was not there by a day; the controls of Annex A, which are in no register, always were. */
    private boolean isLater(RecordId id, LocalDate day) {
        LocalDate there = since.get(id);
        return there == null ? !(id instanceof ControlId) : there.isAfter(day);
    }

    /**
     * The first day as of which a record is there: that of the last event that it cannot be without, else of the first of
     * its events, as {@link RecordType#asOf} has it; the earliest of all where it always is.
     */
    private static <T> LocalDate since(RecordType<T> type, T record) {
        LocalDate last = LocalDate.MIN;
        LocalDate first = LocalDate.MAX;
        LocalDate parts = LocalDate.MIN;
        for (Attribute<T> attribute : type.attributes()) {
            boolean required = attribute.presence() == Attribute.Presence.REQUIRED;
            Optional<LocalDate> day = beginning(attribute, record);
            if (day.isPresent()) {
                first = earlier(first, day.get());
                last = required && attribute.type() == AttributeType.Scalar.DAY ? later(last, day.get()) : last;
            }
            if (required && attribute.type() instanceof AttributeType.Nested nested) {
                parts = later(parts, sinceOf(nested.type(), attribute.get(record)));
            }
        }
        LocalDate own = last.equals(LocalDate.MIN) && !first.equals(LocalDate.MAX) ? first : last;
        return later(own, parts);
    }

    private static <T> LocalDate sinceOf(RecordType<T> type, Object record) {
        return since(type, type.javaType().cast(record));
    }

    /** The day of an event with which the record can have begun; its approval is one. */
    private static <T> Optional<LocalDate> beginning(Attribute<T> attribute, T record) {
        if (attribute.isEnding() || attribute.isMany()) {
            return Optional.empty();
        }
        if (attribute.time() == Attribute.Time.EVENT) {
            return attribute
                    .value(record)
                    .flatMap(event -> event instanceof Occurrence occurrence
                            ? occurrence.happenedOn()
                            : Optional.of((LocalDate) event));
        }
        return attribute.type() instanceof AttributeType.Nested nested
                        && nested.type().javaType() == Approval.class
                ? attribute.value(record).map(approval -> ((Approval) approval).decidedOn())
                : Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
