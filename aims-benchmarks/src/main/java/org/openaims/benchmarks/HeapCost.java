package org.openaims.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/**
 * How much heap the records take, beside the same values in {@link PlainRecords}: the bytes in use after a collection,
 * with the one, with both, and with the other. What both share, texts and days and ids, falls out of the difference.
 *
 * <p>The figures are bytes, so they are the same on each run and each machine with the same layout of objects.
 */
public final class HeapCost {

    private static final int WARM_UP = 200;
    private static final double MEGABYTE = 1_000_000.0;

    private HeapCost() {}

    /**
     * Prints the figures.
     *
     * @param arguments the number of AI systems
     */
    public static void main(String[] arguments) {
        int systems = Integer.parseInt(arguments[0]);
        PlainRecords plain = PlainRecords.compile();
        plain.copy(Portfolio.of(WARM_UP)); // whatever is made once is there before the first figure
        plain.copy(Portfolio.of(WARM_UP));

        long before = inUse();
        List<Aims> ours = new ArrayList<>(List.of(Portfolio.of(systems)));
        long entries = entries(ours.get(0));
        long withOurs = inUse() - before;
        Object theirs = plain.copy(ours.get(0));
        long withBoth = inUse() - before;
        ours.clear();
        long withTheirs = inUse() - before;
        if (!theirs.getClass().isRecord() || plain.copied() < entries) {
            throw new IllegalStateException("expected a copy of every record, found " + plain.copied());
        }
        long shared = withOurs + withTheirs - withBoth;

        print(
                "%,d AI systems, %,d entries of registers, %,d records of %d types",
                systems, entries, plain.copied(), plain.types());
        print("%-34s %10s %14s", "", "MB in use", "less shared");
        print("%-34s %10.1f %14.1f", "this library", withOurs / MEGABYTE, (withOurs - shared) / MEGABYTE);
        print(
                "%-34s %10.1f %14.1f",
                "plain records, List.copyOf, null", withTheirs / MEGABYTE, (withTheirs - shared) / MEGABYTE);
        print(
                "%-34s %10.2f %14.2f",
                "ratio", (double) withOurs / withTheirs, (double) (withOurs - shared) / (withTheirs - shared));
    }

    private static long inUse() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** The entries of all registers. */
    private static long entries(Aims aims) {
        long entries = 0;
        for (Attribute<Aims> floor : RecordType.of(Aims.class).attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested
                    && !nested.type().javaType().isRecord()) {
                entries += inside(nested.type(), floor.get(aims));
            }
        }
        return entries;
    }

    private static <F> long inside(RecordType<F> type, Object floor) {
        F known = type.javaType().cast(floor);
        long entries = 0;
        for (Attribute<F> register : type.attributes()) {
            entries += register.isMany() ? register.values(known).size() : 0;
        }
        return entries;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
