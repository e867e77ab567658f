package org.openaims.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Code;
import org.openaims.model.record.RecordType;

/** The same records with other days, under other ids, or in another order. */
final class Rewritten {

    private static final RecordType<Aims> RECORDS = RecordType.of(Aims.class);

    private final UnaryOperator<LocalDate> days;
    private final UnaryOperator<String> names;

    private Rewritten(UnaryOperator<LocalDate> days, UnaryOperator<String> names) {
        this.days = days;
        this.names = names;
    }

    /**
     * The records with each day moved by a number of days, but for days of extensions and in texts, and for those so far
     * away that they stand for always or never.
     */
    static Aims moved(Aims aims, int by) {
        return new Rewritten(day -> day.getYear() > 1000 && day.getYear() < 9000 ? day.plusDays(by) : day, name -> name)
                .of(aims);
    }

    /** The records with a prefix before each id of a record, wherever it is named on its own. */
    static Aims renamed(Aims aims, String prefix) {
        Set<String> ids = new HashSet<>();
        collect(RECORDS, aims, ids::add);
        ids.removeIf(id -> prefix.length() + id.length() > Code.MAX_LENGTH);
        return new Rewritten(day -> day, name -> ids.contains(name) ? prefix + name : name).of(aims);
    }

    private static <T> void collect(RecordType<T> type, Object of, Consumer<String> taker) {
        T record = type.javaType().cast(of);
        for (Attribute<T> attribute : type.attributes()) {
            for (Object value : attribute.values(record)) {
                if (attribute.type() instanceof AttributeType.Nested nested) {
                    collect(nested.type(), value, taker);
                } else if (attribute.type() instanceof AttributeType.Choice choice) {
                    collect(choice.kindOf(value).getValue(), value, taker);
                } else if (value instanceof Code code && attribute.name().equals("id")) {
                    taker.accept(code.value());
                }
            }
        }
    }

    private Aims of(Aims aims) {
        return Leaves.replaced(RECORDS, aims, this::leaf);
    }

    private Object leaf(AttributeType type, Object value) {
        if (value instanceof LocalDate day) {
            return days.apply(day);
        } else if (type instanceof AttributeType.Coded coded) {
            return coded.factory().apply(names.apply(((Code) value).value()));
        } else if (value instanceof String text) {
            return names.apply(text);
        }
        return value;
    }

    /** The same records with every register the other way round. */
    static Aims reversed(Aims aims) {
        RecordType.Draft<Aims> draft = RECORDS.draft().from(aims);
        each(RECORDS, (floor, nested) -> draft.set(floor, reversed(nested, floor.get(aims))));
        return draft.build();
    }

    private static <F> F reversed(RecordType<F> type, Object value) {
        F floor = type.javaType().cast(value);
        RecordType.Draft<F> draft = type.draft().from(floor);
        each(type, (register, nested) -> {
            if (register.presence() == Attribute.Presence.LIST) {
                List<Object> entries = new ArrayList<>(register.values(floor));
                Collections.reverse(entries);
                draft.set(register, entries);
            }
        });
        return draft.build();
    }

    private static <T> void each(RecordType<T> type, BiConsumer<Attribute<T>, RecordType<?>> visit) {
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.type() instanceof AttributeType.Nested nested) {
                visit.accept(attribute, nested.type());
            }
        }
    }
}
