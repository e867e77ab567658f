package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.Rhythm;
import org.openaims.rules.language.Series.EmptyPeriod;
import org.openaims.rules.language.Series.Judgement;

class SeriesTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final Duty DUTY = Duty.during(Days.from(START));
    private static final Interval YEARLY = rolling("i-1", "2023-01-01", "P1Y");

    @Test
    void nothing_is_late_up_to_and_on_the_first_due_day() {
        Judgement judgement = judge(List.of(), List.of(YEARLY), DUTY, "2024-01-01");
        assertThat(judgement.empty()).isEmpty();
        assertThat(judgement.nextDue()).contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void the_day_after_the_first_due_day_is_an_empty_head_that_lasts() {
        assertThat(only(judge(List.of(), List.of(YEARLY), DUTY, "2024-01-02"))).satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(START);
            assertThat(gap.to()).isEqualTo("2024-01-02");
            assertThat(gap.due()).isEqualTo("2024-01-01");
            assertThat(gap.current()).isTrue();
            assertThat(gap.terms().declared()).isTrue();
        });
    }

    @Test
    void tolerance_counts_as_in_time_and_the_day_after_it_does_not() {
        Interval tolerant = YEARLY.with(interval -> interval.tolerance(Period.ofDays(10)));
        assertThat(judge(List.of(), List.of(tolerant), DUTY, "2024-01-11").empty())
                .isEmpty();
        assertThat(judge(List.of(), List.of(tolerant), DUTY, "2024-01-12").empty())
                .hasSize(1);
    }

    @Test
    void an_inner_gap_is_past_and_a_later_record_does_not_erase_it() {
        Judgement judgement = judge(List.of("2023-06-01", "2024-06-02"), List.of(YEARLY), DUTY, "2024-07-01");
        assertThat(only(judgement)).satisfies(gap -> {
            assertThat(gap.from()).isEqualTo("2023-06-01");
            assertThat(gap.to()).isEqualTo("2024-06-02");
            assertThat(gap.current()).isFalse();
        });
        assertThat(judge(List.of("2023-06-01", "2024-06-01"), List.of(YEARLY), DUTY, "2024-07-01")
                        .empty())
                .isEmpty();
    }

    @Test
    void a_record_in_an_empty_period_splits_it_and_each_part_is_judged_alone() {
        assertThat(judge(List.of("2023-06-01", "2025-12-01"), List.of(YEARLY), DUTY, "2025-12-31")
                        .empty())
                .extracting(EmptyPeriod::from, EmptyPeriod::to)
                .containsExactly(tuple(day("2023-06-01"), day("2025-12-01")));
        assertThat(judge(List.of("2023-06-01", "2024-05-01", "2025-12-01"), List.of(YEARLY), DUTY, "2025-12-31")
                        .empty())
                .extracting(EmptyPeriod::from, EmptyPeriod::to)
                .containsExactly(tuple(day("2024-05-01"), day("2025-12-01")));
    }

    @Test
    void the_end_of_duty_ends_the_tail() {
        Duty ended = Duty.during(Days.between(START, day("2024-03-31")));
        assertThat(judge(List.of("2023-06-01"), List.of(YEARLY), ended, "2026-01-01"))
                .satisfies(judgement -> {
                    assertThat(judgement.empty()).isEmpty();
                    assertThat(judgement.nextDue()).isEmpty();
                });
    }

    @Test
    void what_was_late_before_the_duty_ended_stays_as_a_past_lapse() {
        Duty ended = Duty.during(Days.between(START, day("2024-06-30")));
        assertThat(only(judge(List.of("2023-06-01"), List.of(YEARLY), ended, "2026-01-01")))
                .satisfies(gap -> {
                    assertThat(gap.to()).isEqualTo("2024-07-01");
                    assertThat(gap.current()).isFalse();
                });
    }

    @Test
    void a_duty_that_ends_with_its_due_day_leaves_no_lapse_and_one_day_later_it_does() {
        Duty onTheDay = Duty.during(Days.between(START, day("2024-06-01")));
        Duty oneDayLater = Duty.during(Days.between(START, day("2024-06-02")));
        assertThat(judge(List.of("2023-06-01"), List.of(YEARLY), onTheDay, "2026-01-01")
                        .empty())
                .isEmpty();
        assertThat(judge(List.of("2023-06-01"), List.of(YEARLY), oneDayLater, "2026-01-01")
                        .empty())
                .hasSize(1);
    }

    @Test
    void a_pause_moves_the_due_day_by_its_length() {
        Duty paused = Duty.during(
                Days.between(START, day("2023-03-31")).or(Days.from(day("2023-05-01")))); // 30 days of pause
        assertThat(judge(List.of(), List.of(YEARLY), paused, "2024-01-31").empty())
                .isEmpty();
        assertThat(judge(List.of(), List.of(YEARLY), paused, "2024-02-01").empty())
                .hasSize(1);
    }

    @Test
    void an_occasion_in_a_pause_does_not_count() {
        Duty paused = Duty.during(Days.between(START, day("2023-03-31")).or(Days.from(day("2023-05-01"))));
        assertThat(judge(List.of("2023-04-15"), List.of(YEARLY), paused, "2024-02-01")
                        .empty())
                .hasSize(1);
    }

    @Test
    void what_fell_due_in_a_pause_is_told_when_the_duty_goes_on_also_where_another_rhythm_took_over_meanwhile() {
        Duty paused = Duty.during(Days.between(START, day("2023-04-12")).or(Days.from(day("2023-10-14"))))
                .firstDueOn(day("2023-05-10"));
        Interval other = calendar("i-2", "2023-08-28");
        assertThat(judge(List.of(), List.of(other), paused, "2023-10-13").empty())
                .isEmpty();
        assertThat(judge(List.of(), List.of(other), paused, "2023-10-14").empty())
                .extracting(EmptyPeriod::from, EmptyPeriod::due, EmptyPeriod::to)
                .containsExactly(tuple(START, day("2023-05-10"), day("2023-08-28")));
    }

    @Test
    void a_longer_interval_moves_the_due_day_only_if_it_was_decided_in_time() {
        Interval inTime = rolling("i-2", "2024-01-01", "P2Y");
        Interval tooLate = rolling("i-2", "2024-01-02", "P2Y");
        assertThat(judge(List.of(), List.of(YEARLY, inTime), DUTY, "2024-12-31").empty())
                .isEmpty();
        assertThat(judge(List.of(), List.of(YEARLY, tooLate), DUTY, "2024-12-31")
                        .empty())
                .hasSize(1);
    }

    @Test
    void an_interval_back_dated_before_its_decision_rewrites_nothing() {
        Interval backDated = rolling("i-2", "2024-06-01", "P3Y").with(interval -> interval.inForceFrom(START));
        assertThat(judge(List.of(), List.of(YEARLY, backDated), DUTY, "2024-12-31")
                        .empty())
                .hasSize(1);
    }

    @Test
    void a_shortening_makes_nothing_overdue_before_it_took_effect() {
        Interval monthly = rolling("i-2", "2023-10-01", "P1M");
        Judgement judgement = judge(List.of(), List.of(YEARLY, monthly), DUTY, "2023-10-01");
        assertThat(judgement.empty()).isEmpty();
        assertThat(judgement.nextDue()).contains(day("2023-10-01"));
        assertThat(only(judge(List.of(), List.of(YEARLY, monthly), DUTY, "2023-10-02"))
                        .due())
                .isEqualTo("2023-10-01");
    }

    @Test
    void without_any_interval_the_default_judges_and_says_so() {
        assertThat(only(judge(List.of(), List.of(), DUTY, "2024-01-02")).terms().declared())
                .isFalse();
    }

    @Test
    void an_earlier_occasion_opens_the_series_where_it_may() {
        Duty goLive = Duty.during(Days.from(day("2023-06-01"))).firstDueOn(day("2023-06-01"));
        assertThat(series(List.of("2023-01-15"), List.of(YEARLY), goLive, true, "2024-01-15")
                        .judge()
                        .empty())
                .isEmpty();
        assertThat(only(series(List.of("2023-01-15"), List.of(YEARLY), goLive, true, "2024-01-16")
                                .judge())
                        .due())
                .isEqualTo("2024-01-15");
        assertThat(series(List.of("2020-01-15"), List.of(YEARLY), goLive, true, "2023-06-01")
                        .judge()
                        .empty())
                .isEmpty();
    }

    @Test
    void month_ends_are_safe() {
        Duty lastOfJanuary = Duty.during(Days.from(day("2023-01-31")));
        Interval monthly = rolling("i-1", "2023-01-01", "P1M");
        assertThat(judge(List.of(), List.of(monthly), lastOfJanuary, "2023-02-28")
                        .empty())
                .isEmpty();
        assertThat(judge(List.of(), List.of(monthly), lastOfJanuary, "2023-03-01")
                        .empty())
                .hasSize(1);
    }

    @Test
    void each_ended_slot_of_the_calendar_holds_an_occasion() {
        Interval calendar = YEARLY.with(interval -> interval.rhythm(Rhythm.fixedCalendar(START)));
        assertThat(judge(List.of("2023-12-31", "2024-01-01"), List.of(calendar), DUTY, "2025-12-31")
                        .empty())
                .isEmpty();
        assertThat(only(judge(List.of("2023-12-31", "2024-01-01"), List.of(calendar), DUTY, "2026-01-01")))
                .satisfies(gap -> {
                    assertThat(gap.from()).isEqualTo("2025-01-01");
                    assertThat(gap.due()).isEqualTo("2025-12-31");
                    assertThat(gap.current()).isTrue();
                });
    }

    @Test
    void an_occasion_fills_one_slot_only() {
        Interval calendar = YEARLY.with(
                interval -> interval.rhythm(Rhythm.fixedCalendar(START)).tolerance(Period.ofDays(15)));
        assertThat(only(judge(List.of("2024-01-10"), List.of(calendar), DUTY, "2025-02-01")))
                .satisfies(gap -> assertThat(gap.from()).isEqualTo("2024-01-01"));
    }

    @Test
    void slots_are_reckoned_from_the_anchor_and_do_not_drift() {
        Interval monthly = Interval.builder()
                .id(IntervalId.of("i-1"))
                .decidedOn(START)
                .every(Period.ofMonths(1))
                .rhythm(Rhythm.fixedCalendar(day("2023-01-31")))
                .build();
        Duty duty = Duty.during(Days.from(day("2023-01-31")));
        // Slots: 31 Jan to 27 Feb, 28 Feb to 30 Mar, 31 Mar to 29 Apr.
        assertThat(judge(List.of("2023-01-31", "2023-02-28", "2023-03-31"), List.of(monthly), duty, "2023-04-29")
                        .empty())
                .isEmpty();
        assertThat(judge(List.of("2023-01-31", "2023-02-27", "2023-03-31"), List.of(monthly), duty, "2023-04-29")
                        .empty())
                .hasSize(1);
    }

    @Test
    void each_planned_day_has_its_occasion() {
        Interval planned =
                YEARLY.with(interval -> interval.rhythm(Rhythm.plannedDates(day("2023-06-01"), day("2023-12-01"))));
        assertThat(judge(List.of("2023-05-20", "2023-12-01"), List.of(planned), DUTY, "2024-01-01")
                        .empty())
                .isEmpty();
        assertThat(only(judge(List.of("2023-05-20"), List.of(planned), DUTY, "2023-12-02")))
                .satisfies(gap -> {
                    assertThat(gap.due()).isEqualTo("2023-12-01");
                    assertThat(gap.current()).isTrue();
                });
        assertThat(judge(List.of("2023-05-20"), List.of(planned), DUTY, "2023-12-01")
                        .nextDue())
                .contains(day("2023-12-01"));
    }

    @Test
    void a_move_counts_only_if_it_was_decided_before_the_day() {
        assertThat(judge(List.of(), List.of(movedTo("2023-09-01", "2023-05-31")), DUTY, "2023-08-01")
                        .empty())
                .isEmpty();
        assertThat(judge(List.of(), List.of(movedTo("2023-09-01", "2023-06-01")), DUTY, "2023-08-01")
                        .empty())
                .hasSize(1);
    }

    @Test
    void where_no_rhythm_is_declared_it_is_said_whether_the_calendar_holds() {
        Interval unsaid = Interval.builder()
                .id(IntervalId.of("i-1"))
                .decidedOn(START)
                .every(Period.ofYears(1))
                .build();
        assertThat(only(judge(List.of("2023-02-01", "2024-11-01"), List.of(unsaid), DUTY, "2025-01-01"))
                        .calendarHolds())
                .isTrue();
        assertThat(only(judge(List.of("2023-02-01", "2025-11-01"), List.of(unsaid), DUTY, "2025-12-01"))
                        .calendarHolds())
                .isFalse();
    }

    @Test
    void a_calendar_declared_later_does_not_erase_an_earlier_lapse() {
        Interval calendar = Interval.builder()
                .id(IntervalId.of("i-2"))
                .decidedOn(day("2025-01-01"))
                .every(Period.ofYears(1))
                .rhythm(Rhythm.fixedCalendar(day("2025-01-01")))
                .build();
        assertThat(judge(List.of("2025-03-01"), List.of(YEARLY, calendar), DUTY, "2025-06-01")
                        .empty())
                .extracting(EmptyPeriod::from, EmptyPeriod::current)
                .containsExactly(tuple(START, false));
    }

    @Test
    void a_duty_that_has_not_begun_is_due_later() {
        Duty ahead = Duty.during(Days.from(day("2027-01-01")));
        assertThat(judge(List.of(), List.of(YEARLY), ahead, "2026-01-01"))
                .isEqualTo(new Judgement(List.of(), Optional.of(day("2028-01-01"))));
    }

    @Test
    void what_was_in_time_stays_so_when_the_tolerance_is_taken_back_later() {
        Interval tolerant = YEARLY.with(interval -> interval.tolerance(Period.ofDays(30)));
        Interval strict = rolling("i-2", "2024-01-25", "P1Y");
        assertThat(judge(List.of("2024-01-20"), List.of(tolerant, strict), DUTY, "2024-02-01")
                        .empty())
                .isEmpty();
        assertThat(judge(List.of("2024-01-25"), List.of(tolerant, strict), DUTY, "2024-02-01")
                        .empty())
                .isEmpty();
        assertThat(judge(List.of("2024-01-26"), List.of(tolerant, strict), DUTY, "2024-02-01")
                        .empty())
                .hasSize(1);
    }

    @Test
    void an_interval_declared_after_a_fixed_first_due_day_has_passed_does_not_set_its_terms() {
        Duty fixed = DUTY.firstDueOn(day("2023-04-19"));
        Interval later = rolling("i-1", "2023-06-01", "P1Y").with(interval -> interval.tolerance(Period.ofDays(60)));
        assertThat(only(judge(List.of(), List.of(later), fixed, "2023-07-01"))).satisfies(gap -> {
            assertThat(gap.due()).isEqualTo("2023-04-19");
            assertThat(gap.terms().declared()).isFalse();
        });
    }

    @Test
    void a_longer_interval_is_in_time_up_to_the_due_day_that_a_pause_has_moved() {
        Duty paused = Duty.during(Days.between(START, day("2023-03-31")).or(Days.from(day("2023-05-01"))));
        Interval inTime = rolling("i-2", "2024-01-31", "P2Y");
        Interval tooLate = rolling("i-2", "2024-02-01", "P2Y");
        assertThat(judge(List.of(), List.of(YEARLY, inTime), paused, "2024-12-31")
                        .empty())
                .isEmpty();
        assertThat(judge(List.of(), List.of(YEARLY, tooLate), paused, "2024-12-31")
                        .empty())
                .hasSize(1);
    }

    @Test
    void an_occasion_makes_nothing_due_before_the_first_one_would_have_been_without_it() {
        Duty transition = DUTY.firstDueOn(day("2024-06-30"));
        assertThat(judge(List.of("2023-02-01"), List.of(YEARLY), transition, "2024-06-30")
                        .empty())
                .isEmpty();
        assertThat(series(List.of("2022-02-01"), List.of(YEARLY), transition, true, "2024-06-30")
                        .judge()
                        .empty())
                .isEmpty();
        assertThat(only(judge(List.of("2023-02-01"), List.of(YEARLY), transition, "2024-07-01"))
                        .due())
                .isEqualTo("2024-06-30");
    }

    @Test
    void a_calendar_that_is_confirmed_each_year_goes_on() {
        List<Interval> confirmed =
                List.of(calendar("i-1", "2023-01-01"), calendar("i-2", "2024-01-15"), calendar("i-3", "2025-01-15"));
        assertThat(judge(List.of(), confirmed, DUTY, "2025-12-31").empty())
                .extracting(EmptyPeriod::due)
                .containsExactly(day("2023-12-31"), day("2024-12-31"));
        assertThat(judge(List.of("2023-05-01", "2024-05-01"), confirmed, DUTY, "2025-12-31")
                        .empty())
                .isEmpty();
    }

    @Test
    void after_the_last_planned_day_a_later_occasion_erases_no_gap() {
        Interval planned = YEARLY.with(interval -> interval.rhythm(Rhythm.plannedDates(day("2023-06-01"))));
        assertThat(only(judge(List.of("2023-06-01", "2025-06-01"), List.of(planned), DUTY, "2025-07-01")))
                .satisfies(gap -> {
                    assertThat(gap.from()).isEqualTo("2023-06-01");
                    assertThat(gap.to()).isEqualTo("2025-06-01");
                    assertThat(gap.current()).isFalse();
                });
    }

    @Test
    void another_rhythm_counts_on_from_the_last_occasion_and_reports_from_the_day_it_took_effect() {
        List<Interval> history = List.of(calendar("i-1", "2023-01-01"), rolling("i-2", "2024-03-01", "P1Y"));
        assertThat(judge(List.of("2023-06-01"), history, DUTY, "2024-06-01").empty())
                .isEmpty();
        assertThat(only(judge(List.of("2023-06-01"), history, DUTY, "2024-06-02")))
                .satisfies(gap -> {
                    assertThat(gap.from()).isEqualTo("2024-03-01");
                    assertThat(gap.due()).isEqualTo("2024-06-01");
                });
    }

    @Test
    void a_move_to_a_day_before_its_decision_makes_nothing_overdue_before_it() {
        assertThat(judge(List.of(), List.of(movedTo("2023-03-01", "2023-05-15")), DUTY, "2023-05-15")
                        .empty())
                .isEmpty();
        assertThat(only(judge(List.of(), List.of(movedTo("2023-03-01", "2023-05-15")), DUTY, "2023-05-16"))
                        .due())
                .isEqualTo("2023-05-15");
    }

    @Test
    void a_calendar_of_a_far_anchor_takes_no_longer_than_one_of_a_near_anchor() {
        Interval daily = rolling("i-1", "2023-01-01", "P1D")
                .with(interval -> interval.rhythm(Rhythm.fixedCalendar(LocalDate.of(-99_999, 1, 1))));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 200; i++) {
                assertThat(judge(List.of("2023-01-01"), List.of(daily), DUTY, "2023-01-02")
                                .empty())
                        .isEmpty();
            }
        });
    }

    @Test
    void slots_long_before_the_window_take_no_time_where_something_happened_before_it() {
        Interval daily = rolling("i-1", "2023-01-01", "P1D")
                .with(interval -> interval.decidedOn(LocalDate.of(1, 1, 1)).rhythm(Rhythm.fixedCalendar(START)));
        Duty always = Duty.during(Days.from(LocalDate.of(1, 1, 1)));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 200; i++) {
                Series series =
                        series(List.of("2022-01-01", "2023-06-01"), List.of(daily), always, false, "2023-06-02");
                assertThat(series.judge(START).empty()).hasSize(515);
            }
        });
    }

    @Test
    void whether_the_calendar_holds_takes_no_longer_where_the_duty_began_long_ago() {
        Interval unsaid = Interval.builder()
                .id(IntervalId.of("i-1"))
                .decidedOn(START)
                .every(Period.ofDays(1))
                .build();
        Duty always = Duty.during(Days.from(LocalDate.of(-99_999, 1, 1)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(judge(List.of("2023-01-01"), List.of(unsaid), always, "2023-06-01")
                                .empty())
                        .isNotEmpty()
                        .noneMatch(EmptyPeriod::calendarHolds));
    }

    private static Interval calendar(String id, String decidedOn) {
        return rolling(id, decidedOn, "P1Y").with(interval -> interval.rhythm(Rhythm.fixedCalendar(START)));
    }

    private static Interval movedTo(String to, String decidedOn) {
        return YEARLY.with(interval -> interval.rhythm(new Rhythm.PlannedDates(List.of(new Rhythm.PlannedDay(
                day("2023-06-01"), List.of(new Rhythm.Move(day(to), day(decidedOn), Optional.of("illness"))))))));
    }

    private static Interval rolling(String id, String decidedOn, String every) {
        return Interval.builder()
                .id(IntervalId.of(id))
                .decidedOn(day(decidedOn))
                .every(Period.parse(every))
                .rhythm(Rhythm.rollingFromLast())
                .build();
    }

    private static Judgement judge(List<String> points, List<Interval> history, Duty duty, String asOf) {
        return series(points, history, duty, false, asOf).judge();
    }

    private static Series series(
            List<String> points, List<Interval> history, Duty duty, boolean earlierOpens, String asOf) {
        return new Series(
                points.stream().map(LocalDate::parse).toList(),
                Intervals.of(history),
                Period.ofYears(1),
                duty,
                earlierOpens,
                new Today(day(asOf), null));
    }

    private static EmptyPeriod only(Judgement judgement) {
        assertThat(judgement.empty()).hasSize(1);
        return judgement.empty().get(0);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
