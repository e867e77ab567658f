package org.openaims.rules.language;

import java.util.List;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Value;

/** An interval as an explanation tells it. */
final class IntervalTrace {

    /** Id, day of the decision, length, tolerance, reckoning, and since when it is in force. */
    static final String TEMPLATE = "{0}, decided on {1}, every {2} with a tolerance of {3}, {4}, in force from {5} on";

    private IntervalTrace() {}

    static List<Value> values(Interval interval) {
        return Values.values(
                        interval.id(),
                        interval.decidedOn(),
                        interval.every(),
                        interval.tolerance(),
                        interval.rhythm().map(IntervalTrace::reckoning).orElse("with no reckoning declared"),
                        Intervals.inForceFrom(interval))
                .list();
    }

    private static String reckoning(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.FixedCalendar calendar) {
            return "counted by the calendar from " + calendar.anchor();
        }
        if (rhythm instanceof Rhythm.PlannedDates planned) {
            return "planned for "
                    + Values.values(planned.days().stream()
                                    .map(PlannedInterval::afterMoves)
                                    .toList())
                            .list()
                            .get(0);
        }
        return "counted from the last one";
    }
}
