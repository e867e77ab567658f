package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Rhythm;

/**
 * How often something is to happen, as the organization declared it in a register; where it declared no interval, by
 * default. For rules that ask what happened in the running cycle, or when something is due next, and not for each period
 * in which it did not happen: those are rhythms. Declare it once, as a constant.
 *
 * @param intervals the declared intervals
 * @param byDefault the interval where none is declared
 */
public record PlannedInterval(Subjects<Interval> intervals, Period byDefault) {

    /**
     * By when something is due next.
     *
     * @param last the last day in time
     * @param every the interval that set it
     * @param declared whether the organization declared that interval
     */
    public record Next(LocalDate last, Period every, boolean declared) {}

    /**
     * By when something is due next, reckoned as in a rhythm.
     *
     * @param occasions the days on which it happened, in any order
     * @param owed the days on which it is owed
     * @param records the records
     * @return the last day in time, before the day of judgement where it is overdue; absent where it is not owed any more
     * @throws NotHandedInException if the intervals were not handed in
     */
    public Optional<Next> next(Collection<LocalDate> occasions, Days owed, Records records) {
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        Series.Judgement judgement = new Series(
                        List.copyOf(occasions), declared(records), byDefault, Duty.during(owed), false, records.today())
                .judge(LocalDate.MAX); // what was mended sets no day
        Optional<Series.EmptyPeriod> lapse = judgement.empty().stream()
                .filter(gap -> gap.current() && !gap.calendarHolds())
                .findFirst();
        return lapse.map(gap -> new Next(
                        gap.due().plus(gap.terms().tolerance()),
                        gap.terms().every(),
                        gap.terms().declared()))
                .or(() -> judgement.nextDue().map(day -> inTime(day, inForce(records))));
    }

    private Next inTime(LocalDate last, Optional<Interval> interval) {
        return new Next(last, every(interval), interval.isPresent());
    }

    /**
     * The interval in force on the day of judgement.
     *
     * @param records the records
     * @return the interval; absent when none was declared by then
     * @throws NotHandedInException if the intervals were not handed in
     */
    public Optional<Interval> inForce(Records records) {
        return declared(records).inForce(records.today());
    }

    private Intervals declared(Records records) {
        return Intervals.of(records.all(intervals));
    }

    /**
     * The first day of the cycle that runs on the day of judgement: what happened on it is as old as it may be.
     *
     * @param records the records
     * @return the day: the interval in force and its tolerance, or the interval by default, before the day of judgement
     * @throws NotHandedInException if the intervals were not handed in
     */
    public LocalDate cycleStart(Records records) {
        Optional<Interval> interval = inForce(records);
        return records.day().minus(tolerance(interval)).minus(every(interval));
    }

    /**
     * The last day in time after an occasion, by the interval in force on the day of judgement.
     *
     * @param occasion the day on which it happened, or is taken to have happened
     * @param records the records
     * @return the day, with the tolerance
     * @throws NotHandedInException if the intervals were not handed in
     */
    public LocalDate lastAfter(LocalDate occasion, Records records) {
        Optional<Interval> interval = inForce(records);
        return occasion.plus(every(interval)).plus(tolerance(interval));
    }

    private Period every(Optional<Interval> interval) {
        return interval.map(Interval::every).orElse(byDefault);
    }

    private static Period tolerance(Optional<Interval> interval) {
        return interval.map(Interval::tolerance).orElse(Period.ZERO);
    }

    /**
     * A planned day after its moves. A move counts only if it was decided before the day that it moves, and moves to no
     * day before the decision: nothing is overdue before the move.
     *
     * @param planned the planned day
     * @return the day
     */
    public static LocalDate afterMoves(Rhythm.PlannedDay planned) {
        LocalDate current = planned.day();
        List<Rhythm.Move> moves = planned.moves().stream()
                .sorted(Comparator.comparing(Rhythm.Move::decidedOn).thenComparing(Rhythm.Move::to))
                .toList();
        for (Rhythm.Move move : moves) {
            if (move.decidedOn().isBefore(current)) {
                current = move.to().isAfter(move.decidedOn()) ? move.to() : move.decidedOn();
            }
        }
        return current;
    }
}
