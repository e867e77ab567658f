package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.Interval;

/** The declared intervals of something recurring, and what each of them sets since when. */
final class Intervals {

    /** The order in which intervals took effect; of two under one id the content decides, not the register's order. */
    static final Comparator<Interval> BY_FORCE = Comparator.comparing(Intervals::inForceFrom)
            .thenComparing(Interval::decidedOn)
            .thenComparing(Interval::id)
            .thenComparing(Interval::toString);

    private final List<Interval> given;
    private final List<Interval> byForce;

    // of each interval by force, at its position
    private final LocalDate[] inForceFrom;
    private final Series.Terms[] terms;

    private Intervals(List<Interval> given) {
        this.given = given;
        byForce = given.stream().sorted(BY_FORCE).toList();
        inForceFrom = byForce.stream().map(Intervals::inForceFrom).toArray(LocalDate[]::new);
        terms = byForce.stream()
                .map(interval -> new Series.Terms(interval.every(), interval.tolerance(), true))
                .toArray(Series.Terms[]::new);
    }

    /**
     * Takes intervals.
     *
     * @param given the intervals, in any order, none decided after the day of judgement
     */
    static Intervals of(List<Interval> given) {
        return new Intervals(given);
    }

    /** An interval cannot be in force before it was decided, whatever it says: history is not rewritten. */
    static LocalDate inForceFrom(Interval interval) {
        LocalDate stated = interval.effectiveFrom();
        return stated.isAfter(interval.decidedOn()) ? stated : interval.decidedOn();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intervals that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    /** The intervals, in the order in which they were given. */
    List<Interval> given() {
        return given;
    }

    /** How many there are. */
    int size() {
        return terms.length;
    }

    /** One of them, by force. */
    Interval get(int position) {
        return byForce.get(position);
    }

    /** Since when one of them, by force, is in force. */
    LocalDate since(int position) {
        return inForceFrom[position];
    }

    /** What one of them, by force, sets. */
    Series.Terms terms(int position) {
        return terms[position];
    }

    /** The one that was in force on a day; absent when there was none. */
    Optional<Interval> inForceOn(LocalDate on) {
        int before = 0;
        while (before < size() && !inForceFrom[before].isAfter(on)) {
            before++;
        }
        return before == 0 ? Optional.empty() : Optional.of(get(before - 1));
    }

    /** Those that are in force by the day of judgement, or were, by force; the last one is in force on it. */
    List<Interval> inForceBy(Today today) {
        return byForce.stream()
                .filter(interval -> !today.isBefore(inForceFrom(interval)))
                .toList();
    }

    /** The one that is in force on the day of judgement; absent when there is none. */
    Optional<Interval> inForce(Today today) {
        List<Interval> byNow = inForceBy(today);
        return byNow.isEmpty() ? Optional.empty() : Optional.of(byNow.get(byNow.size() - 1));
    }
}
