package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.AUDIT_ENDED;
import static org.openaims.rules.language.Registers.AUDIT_INTERVALS;
import static org.openaims.rules.language.Registers.COMMUNICATION_INTERVALS;
import static org.openaims.rules.language.Registers.EVALUATED;
import static org.openaims.rules.language.Registers.EVALUATION_INTERVALS;
import static org.openaims.rules.language.Registers.IMPROVEMENT_INTERVALS;
import static org.openaims.rules.language.Registers.MESSAGE_GIVEN;
import static org.openaims.rules.language.Registers.REPORT_INTERVALS;
import static org.openaims.rules.language.Registers.REPORT_MADE;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Rhythm;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Moment;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Subjects;

/**
 * An interval that took the place of another in which time was counted from the last occasion.
 *
 * @param interval the interval
 * @param former the one before
 * @param what what was to happen again, such as {@code management review}
 * @param last the last occasion before the change; absent when there was none
 * @param next the first occasion after the change; absent when there was none
 */
record ChangedInterval(
        Interval interval, Interval former, String what, Optional<LocalDate> last, Optional<LocalDate> next) {

    /** Intervals of what is owed once for the whole management system, and when it happened. */
    private record Watched(Subjects<Interval> intervals, String what, Function<Records, List<LocalDate>> days) {

        static <S> Watched of(Subjects<Interval> intervals, Moment<S> moment) {
            return new Watched(
                    intervals,
                    moment.subjects().name(),
                    records -> records.inOrder(moment).stream()
                            .flatMap(one -> moment.day().apply(one).stream())
                            .toList());
        }
    }

    private static final List<Watched> WATCHED = List.of(
            Watched.of(COMMUNICATION_INTERVALS, MESSAGE_GIVEN),
            Watched.of(REPORT_INTERVALS, REPORT_MADE),
            Watched.of(EVALUATION_INTERVALS, EVALUATED),
            Watched.of(AUDIT_INTERVALS, AUDIT_ENDED),
            Watched.of(REVIEW_INTERVALS, REVIEW_HELD),
            Watched.of(IMPROVEMENT_INTERVALS, Clause10_1.IMPROVED));

    /** All of them, each at the place of its interval. */
    static final Subjects<Located<ChangedInterval>> ALL = Subjects.located(
            "changed interval", REVIEW_INTERVALS.register(), Shared.of("changed intervals", ChangedInterval::all));

    private static List<Located<ChangedInterval>> all(Records records) {
        List<Located<ChangedInterval>> all = new ArrayList<>();
        for (Watched watched : WATCHED) {
            List<Interval> given = records.all(watched.intervals());
            List<LocalDate> days = watched.days().apply(records);
            List<Interval> byDecision = given.stream()
                    .sorted(Comparator.comparing(Interval::decidedOn)
                            .thenComparing(Interval::id)
                            .thenComparing(Interval::toString)) // of two under one id the content decides
                    .toList();
            for (int i = 1; i < byDecision.size(); i++) {
                Interval interval = byDecision.get(i);
                Interval former = byDecision.get(i - 1);
                if (isCountedFromTheLast(former)) {
                    all.add(new Located<>(
                            new ChangedInterval(
                                    interval,
                                    former,
                                    watched.what(),
                                    days.stream()
                                            .filter(day -> !day.isAfter(interval.decidedOn()))
                                            .reduce((earlier, later) -> later),
                                    days.stream()
                                            .filter(day -> day.isAfter(interval.decidedOn()))
                                            .findFirst()),
                            interval.id().value(),
                            () -> watched.intervals().pointer(records, given.indexOf(interval))));
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean isCountedFromTheLast(Interval interval) {
        return interval.rhythm().isEmpty() || interval.rhythm().get() instanceof Rhythm.RollingFromLast;
    }

    /** The last day on which the next occasion was in time by the former interval; absent when none came before. */
    Optional<LocalDate> formerLimit() {
        return last.map(day -> limit(day, former));
    }

    private static LocalDate limit(LocalDate from, Interval interval) {
        return from.plus(interval.every()).plus(interval.tolerance());
    }

    /** The days from the change to the former limit; negative when that had passed. */
    long daysLeft() {
        return ChronoUnit.DAYS.between(interval.decidedOn(), formerLimit().orElseThrow());
    }

    /**
     * Whether the former interval would have failed soon after the change, and the change gave more time.
     *
     * @param within how soon
     * @param day the day as of which nothing later is known
     */
    boolean spared(Period within, LocalDate day) {
        if (last.isEmpty()) {
            return false;
        }
        LocalDate limit = limit(last.get(), former);
        return !interval.decidedOn().isAfter(limit)
                && !interval.decidedOn().plus(within).isBefore(limit)
                && limit(last.get(), interval).isAfter(limit)
                && limit.isBefore(day)
                && next.filter(on -> !on.isAfter(limit)).isEmpty();
    }
}
