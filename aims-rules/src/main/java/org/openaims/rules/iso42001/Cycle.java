package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.openaims.model.record.Interval;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Subjects;

/**
 * The time within which something is to have happened at least once, as the organization declared its rhythm.
 *
 * @param intervals the declared intervals
 * @param byDefault the time where none is in force
 */
record Cycle(Subjects<Interval> intervals, Period byDefault) {

    private static final Comparator<Interval> BY_FORCE = Comparator.comparing(Interval::effectiveFrom)
            .thenComparing(Interval::decidedOn)
            .thenComparing(Interval::toString);

    /**
     * The first day of the cycle that ends on the day of judgement; what happened on it is as old as it may be.
     *
     * @param records the records
     * @return the day: the interval and its tolerance before the day of judgement
     */
    LocalDate start(Records records) {
        Optional<Interval> interval = inForce(records);
        LocalDate day = records.day().minus(interval.map(Interval::tolerance).orElse(Period.ZERO));
        return day.minus(interval.map(Interval::every).orElse(byDefault));
    }

    /**
     * The last day of a cycle, by the interval in force on the day of judgement.
     *
     * @param start its first day
     * @param records the records
     * @return the day, inclusive
     */
    LocalDate end(LocalDate start, Records records) {
        Optional<Interval> interval = inForce(records);
        return start.plus(interval.map(Interval::every).orElse(byDefault))
                .plus(interval.map(Interval::tolerance).orElse(Period.ZERO));
    }

    private Optional<Interval> inForce(Records records) {
        return records.all(intervals).stream()
                .filter(interval -> !records.today().isBefore(interval.effectiveFrom()))
                .max(BY_FORCE);
    }
}
