package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one rule about rhythm over plain records: an impact assessment in each interval of operation. */
public final class Cadence {

    private static final int MONTHS_LOOKED_BACK = 36;

    private Cadence() {}

    /**
     * A stretch in which none was made.
     *
     * @param from the assessment before, or the first day of operation
     * @param to the assessment after it, the end of operation, or the day of the check
     * @param days how long it was
     * @param due when one was due
     * @param every the interval
     * @param tolerance what may pass beyond it
     * @param system the id of the AI system
     */
    public record Gap(
            LocalDate from, LocalDate to, long days, LocalDate due, Period every, Period tolerance, String system) {

        /** What the finding shows. */
        public List<Object> values() {
            return List.of(from, to, days, due, every, tolerance, system);
        }
    }

    /**
     * Where an AI system went too long without an assessment.
     *
     * @param system the system
     * @param assessed when its impact was assessed, in any order
     * @param interval the interval; null when none was decided
     * @param day the day of the check
     * @return the stretches in order
     */
    public static List<Gap> gaps(
            PlainRegister.AiSystem system,
            List<LocalDate> assessed,
            PlainRegister.@Nullable Interval interval,
            LocalDate day) {
        LocalDate start = system.goLive();
        if (start == null || interval == null) {
            return List.of();
        }
        LocalDate end = end(system.operation());
        LocalDate last = end == null ? day : end;
        List<LocalDate> points = new ArrayList<>(assessed.size());
        for (LocalDate point : assessed) {
            if (!point.isBefore(start) && (end == null || point.isBefore(end))) {
                points.add(point);
            }
        }
        points.sort(null);
        List<Gap> gaps = new ArrayList<>(1);
        LocalDate from = start;
        for (LocalDate point : points) {
            add(gaps, from, point, point, system, interval, day);
            from = point;
        }
        add(gaps, from, last, end == null ? day : end.minusDays(1), system, interval, day);
        return gaps;
    }

    /** The first day after operation, where the first period runs into the next ones; null while it goes on. */
    private static @Nullable LocalDate end(List<PlainRegister.OperationPeriod> operation) {
        LocalDate end = operation.get(0).endedOn();
        for (int i = 1; i < operation.size() && end != null; i++) {
            LocalDate start = operation.get(i).startedOn();
            if (start == null || start.isAfter(end)) {
                return end;
            }
            LocalDate next = operation.get(i).endedOn();
            end = next == null || next.isAfter(end) ? next : end;
        }
        return end;
    }

    private static void add(
            List<Gap> gaps,
            LocalDate from,
            LocalDate to,
            LocalDate reached,
            PlainRegister.AiSystem system,
            PlainRegister.Interval interval,
            LocalDate day) {
        LocalDate due = from.plus(interval.every());
        boolean late = reached.isAfter(due.plus(interval.tolerance()));
        if (late && !to.isBefore(day.minusMonths(MONTHS_LOOKED_BACK))) {
            gaps.add(new Gap(
                    from,
                    to,
                    ChronoUnit.DAYS.between(from, to),
                    due,
                    interval.every(),
                    interval.tolerance(),
                    system.id()));
        }
    }
}
