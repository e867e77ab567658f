package org.openaims.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/** Arbitrary whole records and days, and changes to all registers at once, whatever their type. */
final class AnyAims {

    private static final int MOST_SYSTEMS = 25;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private AnyAims() {}

    /** Records of an organization, well kept or faulty. */
    static Arbitrary<Aims> records() {
        return generators().map(AimsGenerator::generate);
    }

    static Arbitrary<AimsGenerator> generators() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, MOST_SYSTEMS),
                        Arbitraries.of(true, true, false))
                .as((seed, systems, faulty) -> AimsGenerator.seeded(seed)
                        .systems(systems)
                        .faulty(faulty)
                        .window(FIRST, Samples.DAY));
    }

    /** A day of the window, or some time before or after it. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay() - 300, Samples.DAY.toEpochDay() + 500)
                .map(LocalDate::ofEpochDay);
    }

    /** What becomes of a register. */
    @FunctionalInterface
    interface Change {

        /**
         * Changes a register.
         *
         * @param register the register, as a JSON pointer
         * @param type the type of its entries
         * @param entries the entries
         * @return the new entries, of the same type
         */
        List<?> apply(String register, RecordType<?> type, List<?> entries);
    }

    /** The records with each register changed. */
    static Aims changed(Aims aims, Change change) {
        RecordType<Aims> root = RecordType.of(Aims.class);
        RecordType.Draft<Aims> draft = root.draft().from(aims);
        for (Attribute<Aims> floor : root.attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested) {
                draft.set(floor, changed("/" + floor.name(), nested.type(), floor.get(aims), change));
            }
        }
        return draft.build();
    }

    private static <F> F changed(String pointer, RecordType<F> type, Object floor, Change change) {
        F known = type.javaType().cast(floor);
        RecordType.Draft<F> draft = type.draft().from(known);
        for (Attribute<F> register : type.attributes()) {
            if (register.presence() == Attribute.Presence.LIST
                    && register.type() instanceof AttributeType.Nested nested) {
                List<?> entries = List.copyOf(register.values(known));
                draft.set(register, change.apply(pointer + "/" + register.name(), nested.type(), entries));
            }
        }
        return draft.build();
    }

    /** The JSON pointers of all registers. */
    static List<String> registers() {
        List<String> found = new ArrayList<>();
        changed(Samples.empty(), (register, type, entries) -> {
            found.add(register);
            return entries;
        });
        return found;
    }

    /** What is found where, in a table of texts that fails readably. */
    static <R> List<R> listed(Aims aims, BiFunction<String, Object, R> row) {
        List<R> rows = new ArrayList<>();
        changed(aims, (register, type, entries) -> {
            entries.forEach(entry -> rows.add(row.apply(register, entry)));
            return entries;
        });
        return rows;
    }

    /** Whether an entry of a register is there as of a day. */
    static <T> boolean isThere(RecordType<T> type, Object entry, LocalDate day) {
        return type.asOf(type.javaType().cast(entry), day).isPresent();
    }
}
