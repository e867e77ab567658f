package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Rhythm;
import org.openaims.rules.language.Series.EmptyPeriod;
import org.openaims.rules.language.Series.Judgement;

/** The laws of time (STANDARD 6.2), over arbitrary occasions, histories of intervals and times of duty. */
class SeriesProperties {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final int SPAN = 1500;
    private static final RecordType<Interval> INTERVAL = RecordType.of(Interval.class);

    /** What a series is made of; nothing later than the day of judgement is handed to it. */
    record Course(List<LocalDate> points, List<Interval> history, Duty duty, boolean earlierOpens) {

        Judgement judgedOn(LocalDate day) {
            return series(day).judge();
        }

        Series series(LocalDate day) {
            return new Series(
                    points.stream().filter(point -> !point.isAfter(day)).toList(),
                    Intervals.of(history.stream()
                            .flatMap(interval -> INTERVAL.asOf(interval, day).stream())
                            .toList()),
                    Period.ofYears(1),
                    duty,
                    earlierOpens,
                    new Today(day, null));
        }

        Course with(LocalDate point) {
            List<LocalDate> more = new ArrayList<>(points);
            more.add(point);
            return new Course(more, history, duty, earlierOpens);
        }

        Course withInterval(Interval interval) {
            List<Interval> more = new ArrayList<>(history);
            more.add(interval);
            return new Course(points, more, duty, earlierOpens);
        }

        Course withHistory(List<Interval> other) {
            return new Course(points, other, duty, earlierOpens);
        }

        @Override
        public String toString() {
            return "points " + points + ", history " + history + ", duty " + duty.days() + " first due "
                    + duty.firstDue() + ", earlier opens " + earlierOpens;
        }

        boolean onlyRolls() {
            return history.stream()
                    .allMatch(interval -> interval.rhythm()
                            .filter(Rhythm.RollingFromLast.class::isInstance)
                            .isPresent());
        }
    }

    @Property(tries = 5000)
    void an_occasion_more_makes_no_empty_period_that_does_not_lie_in_one_that_was_there(
            @ForAll("courses") Course course, @ForAll("days") LocalDate day, @ForAll("days") LocalDate more) {
        List<EmptyPeriod> before = course.judgedOn(day).empty();
        for (EmptyPeriod after : course.with(more).judgedOn(day).empty()) {
            assertThat(before)
                    .as("%s", after)
                    .anyMatch(old -> !owedFrom(after).isBefore(owedFrom(old))
                            && !after.to().isAfter(old.to()));
        }
    }

    @Property(tries = 5000)
    void an_occasion_outside_an_empty_period_leaves_it_as_it_was(
            @ForAll("courses") Course course, @ForAll("days") LocalDate day, @ForAll("days") LocalDate more) {
        Assume.that(
                !(course.earlierOpens() && more.isBefore(START))); // it opens the series, and moves its first due day
        List<EmptyPeriod> after = course.with(more).judgedOn(day).empty();
        for (EmptyPeriod old : course.judgedOn(day).empty()) {
            // Where another rhythm takes effect, it starts to count from the last occasion before.
            boolean before = course.onlyRolls() && more.isBefore(old.from());
            if (before || more.isAfter(old.to())) {
                assertThat(after)
                        .as("%s", old)
                        .anyMatch(same -> owedFrom(same).equals(owedFrom(old))
                                && same.to().equals(old.to())
                                && same.current() == old.current());
            }
        }
    }

    @Property(tries = 5000)
    void the_same_course_four_times_as_many_years_later_has_the_same_empty_periods_as_much_later(
            @ForAll("courses") Course course,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -30, max = 15) int fours) {
        Period shift = Period.ofYears(4 * fours);
        Course shifted = new Course(
                course.points().stream().map(point -> point.plus(shift)).toList(),
                course.history().stream().map(one -> shifted(one, shift)).toList(),
                shifted(course.duty(), shift),
                course.earlierOpens());
        Judgement here = course.judgedOn(day);
        Judgement there = shifted.judgedOn(day.plus(shift));
        assertThat(there.nextDue()).isEqualTo(here.nextDue().map(due -> due.plus(shift)));
        assertThat(there.empty())
                .isEqualTo(here.empty().stream()
                        .map(gap -> new EmptyPeriod(
                                gap.from().plus(shift),
                                gap.to().plus(shift),
                                gap.due().plus(shift),
                                gap.terms(),
                                gap.current(),
                                gap.calendarHolds()))
                        .toList());
    }

    @Property(tries = 5000)
    void more_tolerance_makes_no_empty_period(
            @ForAll("courses") Course course,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        Course tolerant = course.withHistory(course.history().stream()
                .map(one -> one.with(copy -> copy.tolerance(one.tolerance().plusDays(more))))
                .toList());
        List<EmptyPeriod> before = course.judgedOn(day).empty();
        List<EmptyPeriod> after = tolerant.judgedOn(day).empty();
        assertThat(after).hasSizeLessThanOrEqualTo(before.size());
        if (course.onlyRolls()) {
            assertThat(after).allMatch(gap -> before.stream().anyMatch(old -> hasSameBounds(old, gap)));
        }
    }

    @Property(tries = 5000)
    void what_is_past_on_a_day_is_the_same_on_every_later_day(
            @ForAll("courses") Course course, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        List<EmptyPeriod> then = course.judgedOn(earlier).empty();
        List<EmptyPeriod> now = course.judgedOn(later).empty();
        for (EmptyPeriod gap : then) {
            boolean closed =
                    course.points().contains(gap.to()) && course.duty().days().contains(gap.to());
            if (gap.current() || !(closed || course.duty().days().contains(earlier))) {
                assertThat(now)
                        .as("lasts %s", gap)
                        .anyMatch(same -> same.from().equals(gap.from())
                                && same.due().equals(gap.due())
                                && !same.to().isBefore(gap.to()));
            } else {
                assertThat(now).as("past %s", gap).anyMatch(same -> isSame(same, gap));
            }
        }
        // what fell due in a pause is told when the duty goes on, also where another rhythm took over in that pause
        assertThat(now.stream()
                        .filter(gap -> !gap.to().isAfter(earlier))
                        .filter(gap -> course.duty().days().contains(earlier)
                                || course.duty().days().contains(gap.to().minusDays(1))))
                .as("known on %s", earlier)
                .allMatch(gap -> then.stream().anyMatch(same -> hasSameBounds(same, gap)));
    }

    @Property(tries = 5000)
    void an_interval_that_was_decided_after_something_was_overdue_changes_nothing_of_it(
            @ForAll("courses") Course course, @ForAll("days") LocalDate day, @ForAll("intervals") Interval late) {
        List<EmptyPeriod> before = course.judgedOn(day).empty();
        List<EmptyPeriod> after = course.withInterval(late).judgedOn(day).empty();
        for (EmptyPeriod old : before) {
            LocalDate limit = lastInTime(old, course.history());
            if (Intervals.inForceFrom(late).isAfter(limit)) {
                assertThat(after)
                        .as("%s", old)
                        .anyMatch(same -> same.from().equals(old.from())
                                && same.due().equals(old.due())
                                && same.terms().equals(old.terms()));
                if (!old.current() && !old.to().isAfter(Intervals.inForceFrom(late))) {
                    assertThat(after).as("%s", old).anyMatch(same -> isSame(same, old));
                }
            }
        }
    }

    /**
     * The last day in time: the tolerance after the due day, or the day on which the interval took effect that set both,
     * where it did so before it was too late by the former one.
     */
    private static LocalDate lastInTime(EmptyPeriod gap, List<Interval> history) {
        LocalDate last = gap.due().plus(gap.terms().tolerance());
        for (Interval interval : history) {
            LocalDate inForce = Intervals.inForceFrom(interval);
            boolean setIt = interval.every().equals(gap.terms().every())
                    && interval.tolerance().equals(gap.terms().tolerance());
            if (setIt && inForce.isAfter(last) && !inForce.isAfter(gap.to())) {
                last = inForce;
            }
        }
        return last;
    }

    @Property(tries = 5000)
    void nothing_is_empty_before_its_due_day_has_passed_and_nothing_due_lies_behind_while_nothing_is_empty(
            @ForAll("courses") Course course, @ForAll("days") LocalDate day) {
        Judgement judgement = course.judgedOn(day);
        assertThat(judgement.empty())
                .allMatch(gap -> gap.to().isAfter(gap.due()))
                .allMatch(gap -> !gap.to().isAfter(day))
                .allMatch(gap -> gap.from().isBefore(gap.to()));
        if (judgement.empty().stream().noneMatch(EmptyPeriod::current)) {
            assertThat(judgement.nextDue().filter(due -> due.isBefore(day))).isEmpty();
        }
    }

    @Property(tries = 5000)
    void a_longer_interval_decided_on_the_last_day_in_time_moves_the_due_day(
            @ForAll("courses") Course course, @ForAll @IntRange(max = SPAN) int after) {
        Assume.that(course.onlyRolls() && course.duty().firstDue().isEmpty());
        LocalDate before = START.plusDays(after);
        Optional<LocalDate> due = course.judgedOn(before).nextDue();
        Assume.that(due.isPresent() && !due.get().isBefore(before));
        Course longer = course.withInterval(Interval.builder()
                .id(IntervalId.of("longer"))
                .decidedOn(due.get())
                .every(Period.ofYears(9))
                .rhythm(Rhythm.rollingFromLast())
                .build());
        Course same = new Course(
                course.points().stream().filter(point -> !point.isAfter(before)).toList(),
                longer.history().stream()
                        .filter(one -> !one.decidedOn().isAfter(before)
                                || one.id().value().equals("longer"))
                        .toList(),
                course.duty(),
                course.earlierOpens());
        assertThat(same.judgedOn(due.get().plusDays(1)).empty()).noneMatch(EmptyPeriod::current);
    }

    @Property(tries = 5000)
    void what_is_told_from_a_day_on_is_what_there_is_from_that_day_on(
            @ForAll("courses") Course course,
            @ForAll @IntRange(max = SPAN) int after,
            @ForAll @IntRange(max = SPAN) int since) {
        LocalDate first = START.plusDays(since);
        Judgement all = course.series(START.plusDays(after)).judge();
        Judgement told = course.series(START.plusDays(after)).judge(first);
        assertThat(told.nextDue()).isEqualTo(all.nextDue());
        assertThat(from(first, told)).isEqualTo(from(first, all));
    }

    private static List<EmptyPeriod> from(LocalDate first, Judgement judgement) {
        return judgement.empty().stream()
                .filter(gap -> gap.current() || !gap.to().isBefore(first))
                .toList();
    }

    /** From when it was owed: an occasion before the start of duty opens a period that begins before it. */
    private static LocalDate owedFrom(EmptyPeriod gap) {
        return gap.from().isBefore(START) ? START : gap.from();
    }

    private static boolean isSame(EmptyPeriod one, EmptyPeriod other) {
        return hasSameBounds(one, other)
                && one.due().equals(other.due())
                && one.terms().equals(other.terms())
                && one.current() == other.current();
    }

    private static boolean hasSameBounds(EmptyPeriod one, EmptyPeriod other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    private static Interval shifted(Interval interval, Period shift) {
        return interval.with(copy -> copy.decidedOn(interval.decidedOn().plus(shift))
                .inForceFrom(interval.inForceFrom().map(day -> day.plus(shift)))
                .rhythm(interval.rhythm().map(rhythm -> shifted(rhythm, shift))));
    }

    private static Rhythm shifted(Rhythm rhythm, Period shift) {
        if (rhythm instanceof Rhythm.FixedCalendar calendar) {
            return Rhythm.fixedCalendar(calendar.anchor().plus(shift));
        }
        return rhythm instanceof Rhythm.PlannedDates planned
                ? new Rhythm.PlannedDates(planned.days().stream()
                        .map(day -> new Rhythm.PlannedDay(
                                day.day().plus(shift),
                                day.moves().stream()
                                        .map(move -> new Rhythm.Move(
                                                move.to().plus(shift),
                                                move.decidedOn().plus(shift),
                                                move.reason()))
                                        .toList()))
                        .toList())
                : rhythm;
    }

    private static Duty shifted(Duty duty, Period shift) {
        Duty shifted = Duty.during(Days.of(duty.days().stretches().stream()
                .map(stretch -> new Days.Stretch(
                        stretch.first().plus(shift),
                        stretch.isOpen() ? stretch.last() : stretch.last().plus(shift)))
                .toList()));
        return duty.firstDue()
                .map(first -> shifted.firstDueOn(first.plus(shift)))
                .orElse(shifted);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-200, SPAN).map(START::plusDays);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Arbitraries.randomValue(random -> new Chance(random).interval("late"));
    }

    @Provide
    Arbitrary<Course> courses() {
        return Arbitraries.randomValue(random -> new Chance(random).course());
    }

    /** Makes courses from one source of chance. */
    private record Chance(Random random) {

        Course course() {
            List<LocalDate> points = new ArrayList<>();
            for (int count = random.nextInt(7); count > 0; count--) {
                points.add(day());
            }
            List<Interval> history = new ArrayList<>();
            for (int count = random.nextInt(4); count > 0; count--) {
                history.add(interval("i-" + count));
            }
            if (random.nextInt(3) > 0) {
                history.replaceAll(one -> one.with(copy -> copy.rhythm(Rhythm.rollingFromLast())));
            }
            Duty duty = duty();
            boolean earlierOpens = duty.firstDue().isPresent() && random.nextBoolean(); // as for assessments
            return new Course(points, history, duty, earlierOpens);
        }

        Interval interval(String id) {
            Interval.Builder interval = Interval.builder()
                    .id(IntervalId.of(id))
                    .decidedOn(day())
                    .every(pick(List.of(
                            Period.ofDays(30),
                            Period.ofMonths(1),
                            Period.ofMonths(3),
                            Period.ofMonths(6),
                            Period.ofYears(1),
                            Period.ofYears(2))))
                    .tolerance(pick(List.of(Period.ZERO, Period.ofDays(10), Period.ofMonths(1))))
                    .rhythm(rhythm());
            if (random.nextInt(3) == 0) {
                interval.inForceFrom(day());
            }
            return interval.build();
        }

        private Optional<Rhythm> rhythm() {
            return switch (random.nextInt(5)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(Rhythm.fixedCalendar(day()));
                case 2 ->
                    Optional.of(new Rhythm.PlannedDates(List.of(
                            new Rhythm.PlannedDay(day(), List.of()),
                            new Rhythm.PlannedDay(day(), List.of(new Rhythm.Move(day(), day(), Optional.empty()))))));
                default -> Optional.of(Rhythm.rollingFromLast());
            };
        }

        private Duty duty() {
            Days days = Days.from(START);
            if (random.nextInt(3) == 0) {
                LocalDate pause = START.plusDays(1 + random.nextInt(600));
                days = days.without(Days.between(pause, pause.plusDays(random.nextInt(200))));
            }
            if (random.nextInt(3) == 0) {
                days = days.and(Days.between(START, START.plusDays(300 + random.nextInt(900))));
            }
            Duty duty = Duty.during(days);
            return random.nextInt(3) == 0 ? duty.firstDueOn(START.plusDays(random.nextInt(200))) : duty;
        }

        private LocalDate day() {
            return START.plusDays(random.nextInt(SPAN) - 150L);
        }

        private <E> E pick(List<E> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
