package org.openaims.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Reader;

/**
 * What the rules of a pass read: single keys by subject, everything else by rule.
 *
 * <p>To forget what was read for a subject takes one step, wherever it is noted: each reading is noted with how often
 * its subject had been forgotten by then. Those that are out of date are swept out when they may be half of all.
 */
final class Reads implements Reader {

    private static final int FEW = 256;

    private final List<Set<Object>> byRule = new ArrayList<>();
    private final IdentityHashMap<Lookup<?, ?>, Map<Object, Readings>> byKey = new IdentityHashMap<>();
    private int[] forgotten = new int[16];
    private int rule;
    private int handle;
    private int size;
    private int most = FEW;

    /** The readings of one key: of each the handle of its subject, and how often that had been forgotten. */
    private static final class Readings {

        private long[] all = new long[1];
        private int size;

        /** Tells whether it is one more: mostly several rules in a row read the same for one subject. */
        boolean add(long reading) {
            if (size > 0 && all[size - 1] == reading) {
                return false;
            }
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = reading;
            return true;
        }
    }

    /**
     * Nothing so far.
     *
     * @param rules how many rules the pass has
     */
    Reads(int rules) {
        for (int r = 0; r < rules; r++) {
            byRule.add(Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    /** From now on this rule reads, for the subject of this handle. */
    void by(int readingRule, int subject) {
        rule = readingRule;
        handle = subject;
    }

    @Override
    public void read(Object what) {
        byRule.get(rule).add(what);
    }

    @Override
    public void read(Lookup<?, ?> lookup, Object key) {
        Readings readings =
                byKey.computeIfAbsent(lookup, first -> new HashMap<>()).computeIfAbsent(key, first -> new Readings());
        if (readings.add(reading(handle))) {
            size++;
        }
    }

    /** What a rule read, but for single keys. */
    Set<Object> of(int readingRule) {
        return byRule.get(readingRule);
    }

    /** The indexes of which keys were read. */
    Set<Lookup<?, ?>> lookups() {
        return byKey.keySet();
    }

    /** Adds the handles of the subjects for which one of some keys was read. */
    void addReaders(Lookup<?, ?> lookup, Collection<Object> keys, BitSet to) {
        Map<Object, Readings> read = byKey.getOrDefault(lookup, Map.of());
        for (Object key : keys) {
            Readings readings = read.get(key);
            for (int i = 0; readings != null && i < readings.size; i++) {
                if (isUpToDate(readings.all[i])) {
                    to.set(handle(readings.all[i]));
                }
            }
        }
    }

    /** Forgets the keys that were read for a subject: it is gone, or all rules are about to judge it anew. */
    void forget(int subject) {
        if (subject >= forgotten.length) {
            forgotten = Arrays.copyOf(forgotten, Math.max(subject + 1, forgotten.length * 2));
        }
        forgotten[subject]++;
    }

    /** Sweeps, where they have become twice as many, the readings that are out of date or noted twice. */
    void tidy() {
        if (size <= most) {
            return;
        }
        size = 0;
        for (Map<Object, Readings> read : byKey.values()) {
            read.values().removeIf(readings -> {
                readings.all = Arrays.stream(readings.all, 0, readings.size)
                        .filter(this::isUpToDate)
                        .sorted()
                        .distinct()
                        .toArray();
                readings.size = readings.all.length;
                size += readings.size;
                return readings.size == 0;
            });
        }
        most = Math.max(FEW, size * 2);
    }

    /** How many readings of single keys are noted, those included that are out of date. */
    int size() {
        return size;
    }

    private long reading(int subject) {
        int times = subject < forgotten.length ? forgotten[subject] : 0;
        return (long) subject << Integer.SIZE | Integer.toUnsignedLong(times);
    }

    private boolean isUpToDate(long reading) {
        return reading == reading(handle(reading));
    }

    private static int handle(long reading) {
        return (int) (reading >>> Integer.SIZE);
    }
}
