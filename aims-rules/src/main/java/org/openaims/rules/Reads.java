package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Reader;

/**
 * What the rules of a pass read, and how long what they say holds: single keys and days by rule and subject, everything
 * else by rule.
 *
 * <p>To forget what a rule read for a subject takes one step, wherever it is noted: each reading is noted with how often
 * that had been forgotten by then. Those that are out of date are swept out when they may be half of all.
 */
final class Reads implements Reader {

    private static final int FEW = 256;

    private static final int MOST_YEARS = 1_000_000;
    private static final int MONTHS = 16;
    private static final int DAYS = 32;
    private static final int NEVER = Integer.MAX_VALUE;

    private final int rules;
    private final List<Set<Object>> byRule = new ArrayList<>();
    private final IdentityHashMap<Lookup<?, ?>, Readings> byKey = new IdentityHashMap<>();

    /** For each subject and rule: how often what was read had been forgotten, and until when what is said holds. */
    private char[] forgotten = {};

    private int[] until = {};

    /** A day, as its number, before which nothing runs out: not always the last such day. */
    private int soonest = NEVER;

    private int rule;
    private int handle;
    private int size;
    private int most = -1;

    /**
     * Nothing so far.
     *
     * @param rules how many rules the pass has
     */
    Reads(int rules) {
        this.rules = rules;
        for (int r = 0; r < rules; r++) {
            byRule.add(Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    /** Makes room for more subjects. */
    void grow(int handles) {
        int before = until.length;
        forgotten = Arrays.copyOf(forgotten, handles * rules);
        until = Arrays.copyOf(until, handles * rules);
        Arrays.fill(until, before, until.length, NEVER);
    }

    private int at(int readingRule, int subject) {
        return subject * rules + readingRule;
    }

    /** From now on this rule reads, for the subject of this handle; what it read for that before is forgotten. */
    void anew(int readingRule, int subject) {
        rule = readingRule;
        handle = subject;
        forget(readingRule, subject);
    }

    /** Forgets what all rules read for a subject: it is gone. */
    void forget(int subject) {
        for (int r = 0; r < rules; r++) {
            forget(r, subject);
        }
    }

    private void forget(int readingRule, int subject) {
        int at = at(readingRule, subject);
        forgotten[at]++;
        until[at] = NEVER;
    }

    @Override
    public void read(Object what) {
        byRule.get(rule).add(what);
    }

    @Override
    public void read(Lookup<?, ?> lookup, int key) {
        Readings readings = byKey.get(lookup);
        if (readings == null) {
            readings = new Readings();
            byKey.put(lookup, readings);
        }
        if (readings.add(key, reading(rule, handle))) {
            size++;
        }
    }

    @Override
    public void holdsUntil(LocalDate day) {
        int number = number(day);
        int at = at(rule, handle);
        until[at] = Math.min(until[at], number);
        soonest = Math.min(soonest, number);
    }

    /** A number for a day, greater for a later one; the years that are too far away for that are never reached. */
    private static int number(LocalDate day) {
        int year = Math.max(-MOST_YEARS, Math.min(MOST_YEARS, day.getYear()));
        return (year * MONTHS + day.getMonthValue()) * DAYS + day.getDayOfMonth();
    }

    /** What a rule read, but for single keys. */
    Set<Object> of(int readingRule) {
        return byRule.get(readingRule);
    }

    /** The indexes of which keys were read. */
    Set<Lookup<?, ?>> lookups() {
        return byKey.keySet();
    }

    /** Tells which rules read one of some keys, and for which subjects. */
    void tellReaders(Lookup<?, ?> lookup, BitSet keys, Again again) {
        Readings readings = byKey.get(lookup);
        for (int key = keys.nextSetBit(0); readings != null && key >= 0; key = keys.nextSetBit(key + 1)) {
            for (int place = readings.last(key); place > 0; place = readings.previous(place)) {
                long reading = readings.reading(place);
                if (isUpToDate(reading)) {
                    again.add(rule(reading), handle(reading));
                }
            }
        }
    }

    /** Tells which rules said something that need not hold on a day, and of which subjects. */
    void tellRunOut(LocalDate day, Again again) {
        int number = number(day);
        if (soonest > number) {
            return;
        }
        soonest = NEVER;
        for (int at = 0; at < until.length; at++) {
            soonest = Math.min(soonest, until[at]);
            if (until[at] <= number) {
                again.add(at % rules, at / rules);
            }
        }
    }

    /** Sweeps, where they have become twice as many, the readings that are out of date. */
    void tidy() {
        if (most < 0) {
            most = Math.max(FEW, size * 2); // nothing is out of date yet
        }
        if (size > most) {
            byKey.values().forEach(readings -> readings.keep(this::isUpToDate));
            size = byKey.values().stream().mapToInt(Readings::size).sum();
            most = Math.max(FEW, size * 2);
        }
    }

    /** How many readings of single keys are noted, those included that are out of date. */
    int size() {
        return size;
    }

    /**
     * A reading: of which subject, by which rule, and how often that had been forgotten. That number begins anew at some
     * time; a reading that then counts as up to date costs a look, no more.
     */
    private long reading(int readingRule, int subject) {
        return (long) subject << Integer.SIZE
                | (long) readingRule << Character.SIZE
                | forgotten[at(readingRule, subject)];
    }

    private boolean isUpToDate(long reading) {
        return reading == reading(rule(reading), handle(reading));
    }

    private static int rule(long reading) {
        return (int) (reading >>> Character.SIZE) & Character.MAX_VALUE;
    }

    private static int handle(long reading) {
        return (int) (reading >>> Integer.SIZE);
    }
}
