package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_3_1.CONCLUDED;
import static org.openaims.rules.iso42001.Clause9_3_1.HELD_AT_PLANNED_INTERVALS;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.RuleSet;
import org.openaims.testing.Probe;

class Clause9_3_1Test {

    private static final String UNDECLARED =
            "9.3.1-01 (9.3.1) at /evaluation/reviewIntervals: no interval for the next management review is declared; "
                    + "expected an interval that the organization decided, with the day of the decision. Decide on an "
                    + "interval, and record who decided it, when and why.";

    private static final String HOLD =
            " Hold the management review and record its minutes; a longer interval decided now moves only later ones.";

    private static final String EXPLAIN =
            " Record a nonconformity that names this time, with its cause and what was done about it.";

    private static final String KEEP =
            " Keep the nonconformity that names this time where an auditor who asks about it can see it.";

    private static final String DECLARE = ", counted from the last one; counted by the calendar none is late, and no "
            + "record says which is meant. Record whether the interval is counted from the last one or by the calendar.";

    static Stream<Change> changes() {
        return Stream.of(
                change("a last review too long ago", aims -> aims)
                        .on("2026-12-10")
                        .finds(
                                "current 2025-12-09 @",
                                empty("2025-12-09 and 2026-12-10 (366 days)") + "expected one by 2026-12-09, at an "
                                        + "interval of 1 year with a tolerance of 0 days." + HOLD),
                change("two reviews too far apart", aims -> reviews("2024-03-01", "2026-01-15"))
                        .finds(
                                "past 2024-03-01 @",
                                empty("2024-03-01 and 2026-01-15 (685 days)") + "expected one by 2025-03-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days." + EXPLAIN)
                        .alsoFinds("10.1-01||2024-11-18")
                        .alsoFinds("9.3.2-07|mr-2026-01-15|unlisted")
                        .makes("10.1-a", Outcome.GAP)
                        .makes("9.3.2-a", Outcome.NO_OCCASION)
                        .makes("9.3.2-d3", Outcome.GAP),
                change(
                                "the same, named in a closed nonconformity",
                                aims -> MendedLapse.of("9.3.1-a", "2025-03-02", "2026-01-14")
                                        .in(reviews("2024-03-01", "2026-01-15")))
                        .finds(
                                "past-mended 2024-03-01 @",
                                empty("2024-03-01 and 2026-01-15 (685 days)") + "expected one by 2025-03-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days; a closed nonconformity names "
                                        + "this time." + KEEP)
                        .alsoFinds("10.1-01||2024-11-18")
                        .alsoFinds("9.3.2-05|mr-2026-01-15|uncounted")
                        .alsoFinds("9.3.2-07|mr-2026-01-15|unlisted")
                        .makes("10.1-a", Outcome.GAP)
                        .makes("9.3.2-a", Outcome.NO_OCCASION)
                        .makes("9.3.2-d3", Outcome.GAP),
                change("no interval", Clause9_3_1Test::undeclared).finds("undeclared @", UNDECLARED),
                change("no interval, and a last review too long ago", Clause9_3_1Test::undeclared)
                        .on("2026-12-10")
                        .finds(
                                "current-by-default 2025-12-09 @",
                                empty("2025-12-09 and 2026-12-10 (366 days)") + "expected one by 2026-12-09, at the "
                                        + "default interval of 1 year, as none was declared." + HOLD)
                        .finds("undeclared @", UNDECLARED),
                change(
                                "no interval, and two reviews too far apart",
                                aims -> undeclared(reviews("2024-03-01", "2026-01-15")))
                        .finds(
                                "past-by-default 2024-03-01 @",
                                empty("2024-03-01 and 2026-01-15 (685 days)") + "expected one by 2025-03-01, at the "
                                        + "default interval of 1 year, as none was declared." + EXPLAIN)
                        .finds("undeclared @", UNDECLARED)
                        .alsoFinds("10.1-01||2024-11-18")
                        .alsoFinds("9.3.2-07|mr-2026-01-15|unlisted")
                        .makes("10.1-a", Outcome.GAP)
                        .makes("9.3.2-a", Outcome.NO_OCCASION)
                        .makes("9.3.2-d3", Outcome.GAP),
                change(
                                "no rhythm, late only from the last one",
                                aims -> interval(
                                        reviews("2024-12-10", "2025-03-01"),
                                        interval -> interval.rhythm(Optional.empty())))
                        .finds(
                                "current-by-calendar 2025-03-01 @",
                                empty("2025-03-01 and 2026-06-30 (486 days)") + "expected one by 2026-03-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days" + DECLARE)
                        .alsoFinds("10.1-01||2025-03-01")
                        .alsoFinds("9.3.2-07|mr-2024-12-10|unlisted")
                        .makes("10.1-a", Outcome.GAP)
                        .makes("9.3.2-a", Outcome.NO_OCCASION)
                        .makes("9.3.2-d3", Outcome.GAP),
                change(
                                "no rhythm, too far apart only from the last one",
                                aims -> interval(
                                        reviews("2024-03-01", "2025-12-09"),
                                        interval -> interval.rhythm(Optional.empty())))
                        .finds(
                                "past-by-calendar 2024-03-01 @",
                                empty("2024-03-01 and 2025-12-09 (648 days)") + "expected one by 2025-03-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days" + DECLARE)
                        .alsoFinds("10.1-01||2024-11-18")
                        .alsoFinds("9.3.2-07|mr-2025-12-09|unlisted")
                        .makes("10.1-a", Outcome.GAP)
                        .makes("9.3.2-a", Outcome.NO_OCCASION)
                        .makes("9.3.2-d3", Outcome.GAP),
                change(
                                "an AIMS without a start",
                                aims -> aims.withContext(context -> context.aimsPeriod(Optional.empty())))
                        .finds(
                                "start-unknown @",
                                "9.3.1-01 (9.3.1) at /evaluation/managementReviews: the start of the AIMS is not on "
                                        + "record, so that no due day can be determined; expected the day from which "
                                        + "due days are counted. Record this day, and who set it.")
                        .alsoFinds("8.2-01|forecast|2021-01-01")
                        .alsoFinds("8.2-01|scoring|2022-05-01")
                        .alsoFinds("8.4-01|scoring|2022-05-01")
                        .makes("10.1-a", Outcome.NOT_CHECKED)
                        .makes("5.1-d", Outcome.NOT_CHECKED)
                        .makes("5.3-a", Outcome.NOT_CHECKED)
                        .makes("5.3-d", Outcome.NOT_CHECKED)
                        .makes("6.1.3-m", Outcome.NOT_CHECKED)
                        .makes("9.1-f", Outcome.NOT_CHECKED)
                        .makes("9.2.1-a", Outcome.NOT_CHECKED)
                        .makes("9.2.1-c", Outcome.NOT_CHECKED),
                change(
                                "an interval of a year and a day without a reason",
                                aims -> interval(aims, interval -> interval.every(Period.of(1, 0, 1))))
                        .finds(
                                "above-ceiling @iv-review",
                                "9.3.1-01 (9.3.1) at /evaluation/reviewIntervals/0: the interval iv-review of 1 year 1 "
                                        + "day has no recorded reason; expected a reason for an interval longer than 1 "
                                        + "year. Record in iv-review why this interval is long enough, or shorten it."),
                change("a wide tolerance", aims -> interval(aims, interval -> interval.tolerance(Period.ofDays(100))))
                        .finds(
                                "wide-tolerance @iv-review",
                                "9.3.1-01 (9.3.1) at /evaluation/reviewIntervals/0: the interval iv-review of 1 year "
                                        + "has a tolerance of 100 days; expected a tolerance of at most a quarter of "
                                        + "the interval. Shorten the tolerance of iv-review, or lengthen the interval "
                                        + "and record why."),
                change("a review without top management", aims -> last(review -> review.attendees(List.of())))
                        .finds(
                                "without-top-management @mr-2025",
                                "9.3.1-01 (9.3.1) at /evaluation/managementReviews/1: the management review mr-2025 "
                                        + "was held on 2025-12-09, and no record shows an attendee who was in top "
                                        + "management on that day; expected an attendee who was in top management on "
                                        + "that day. Hold the review again with top management, or record which "
                                        + "attendee was in top management on 2025-12-09."),
                Change.of(
                                CONCLUDED,
                                "a review that concluded on one of three",
                                aims -> last(review -> review.suitability(" ").adequacy(Optional.empty())))
                        .finds(
                                "not-concluded @mr-2025",
                                "9.3.1-02 (9.3.1) at /evaluation/managementReviews/1: the management review mr-2025 of "
                                        + "2025-12-09 gives no conclusion on: suitability, adequacy; expected a "
                                        + "conclusion on each of suitability, adequacy and effectiveness. Record in "
                                        + "mr-2025 what it concluded, or have the next management review conclude."));
    }

    private static Change change(String name, UnaryOperator<Aims> change) {
        return Change.of(HELD_AT_PLANNED_INTERVALS, name, change);
    }

    private static String empty(String period) {
        return "9.3.1-01 (9.3.1) at /evaluation/managementReviews: no management review was held between " + period
                + "; ";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirement() {
        Probe probe = probe(sound(), DAY);
        assertThat(probe.messages()).isEmpty();
        assertThat(outcome("9.3.1-a", sound())).isEqualTo(Outcome.SHOWN);
        assertThat(probe.outcome().restsOn().orElseThrow().latest()).containsExactly("mr-2025", "mr-2024");
    }

    @Test
    void what_it_concluded_is_left_to_judge() {
        Probe probe =
                Probe.of(CONCLUDED, sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of())), DAY);
        assertThat(probe.messages()).isEmpty();
        assertThat(probe.outcome().satisfied()).isEqualTo(2);
        assertThat(outcome("9.3.1-b", sound())).isEqualTo(Outcome.JUDGED);
        Aims results = last(review -> review.effectiveness(Optional.empty()).intendedResults("They are reached."));
        assertThat(Probe.of(CONCLUDED, results, DAY).messages())
                .singleElement()
                .asString()
                .contains("gives no conclusion on: effectiveness;");
        assertThat(Probe.of(CONCLUDED, results, day("2025-12-08")).found()).isEmpty();
        assertThat(outcome("9.3.1-b", reviews())).isEqualTo(Outcome.NO_OCCASION);
    }

    @Test
    void a_review_that_says_nothing_of_results_and_effectiveness_is_found_once() {
        Aims blank = last(review -> review.effectiveness(Optional.empty()));
        assertThat(Probe.of(CONCLUDED, blank, DAY).found()).isEmpty();
        CheckResult result = AimsChecker.iso42001().check(blank, DAY);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("5.1-09");
        assertThat(outcome("9.3.1-b", blank)).isEqualTo(Outcome.GAP);
    }

    @Test
    void the_first_review_is_due_an_interval_after_the_start() {
        RuleOutcome inTime = probe(reviews(), day("2025-01-01")).outcome();
        assertThat(inTime.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(inTime.due()).contains(day("2025-01-01"));
        assertThat(inTime.notYetDue())
                .extracting(CountedReason::reason)
                .containsExactly("the first one is not yet due");
        assertThat(probe(reviews(), day("2025-01-02")).found()).containsExactly("current 2024-01-01 @");
    }

    @Test
    void the_next_review_is_in_time_on_the_last_day_of_interval_and_tolerance() {
        assertThat(probe(sound(), day("2026-12-09")).found()).isEmpty();
        Aims tolerant = interval(sound(), interval -> interval.tolerance(Period.ofDays(30)));
        assertThat(probe(tolerant, day("2027-01-08")).found()).isEmpty();
        assertThat(probe(tolerant, day("2027-01-09")).found()).containsExactly("current 2025-12-09 @");
    }

    @Test
    void an_aims_that_has_not_started_owes_neither_review_nor_interval() {
        RuleOutcome before = probe(reviews(), day("2023-12-31")).outcome();
        assertThat(before.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(before.due()).contains(day("2025-01-01"));
        assertThat(probe(undeclared(sound()), day("2023-12-31")).found()).isEmpty();
        assertThat(probe(undeclared(sound()), day("2024-01-01")).found()).containsExactly("undeclared @");
    }

    @Test
    void a_review_before_the_start_neither_counts_nor_is_found_wanting() {
        Aims early = reviews("2023-12-31");
        assertThat(probe(early, day("2024-06-30")).status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(probe(early, day("2025-01-02")).found()).containsExactly("current 2024-01-01 @");
        Aims bare = early.withEvaluation(evaluation -> evaluation.managementReviews(List.of(early.evaluation()
                .managementReviews()
                .get(0)
                .with(review -> review.minutes(Optional.empty()).attendees(List.of())))));
        assertThat(probe(bare, day("2024-06-30")).found()).isEmpty();
    }

    @Test
    void an_interval_decided_on_the_due_day_moves_it_and_one_decided_later_does_not() {
        assertThat(probe(longerFrom("2026-12-09"), day("2027-06-09")).found()).isEmpty();
        assertThat(probe(longerFrom("2026-12-09"), day("2027-06-10")).found()).containsExactly("current 2025-12-09 @");
        assertThat(probe(longerFrom("2026-12-10"), day("2027-01-15")).found()).containsExactly("current 2025-12-09 @");
    }

    @Test
    void an_interval_that_was_replaced_is_no_longer_asked_for_a_reason() {
        Aims replaced = interval(sound(), interval -> interval.every(Period.ofYears(2)))
                .withEvaluation(evaluation -> evaluation.addReviewIntervals(yearlyFrom("2026-06-30")));
        assertThat(probe(replaced, day("2026-06-29")).found()).containsExactly("above-ceiling @iv-review");
        assertThat(probe(replaced, day("2026-06-30")).found()).isEmpty();
    }

    @Test
    void a_lapse_counts_while_it_reaches_into_the_window() {
        Aims lapsed = reviews("2024-03-01", "2026-01-15");
        assertThat(probe(lapsed, day("2029-01-15")).found()).contains("past 2024-03-01 @");
        assertThat(probe(lapsed, day("2029-01-16")).found()).doesNotContain("past 2024-03-01 @");
        assertThat(AimsChecker.of(RuleSet.of(HELD_AT_PLANNED_INTERVALS))
                        .withWindow(Period.ofMonths(1))
                        .check(lapsed, DAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_later_review_does_not_heal_a_lapse() {
        assertThat(probe(reviews("2024-03-01", "2026-01-15", "2026-03-01"), DAY).found())
                .containsExactly("past 2024-03-01 @");
    }

    @Test
    void a_nonconformity_mends_a_lapse_of_which_it_names_every_day_that_was_late() {
        assertThat(mended("2025-03-02", "2026-01-14")).containsExactly("past-mended 2024-03-01 @");
        assertThat(mended("2024-03-01", "2026-01-15")).containsExactly("past-mended 2024-03-01 @");
        assertThat(mended("2025-03-03", "2026-01-14")).containsExactly("past 2024-03-01 @");
        assertThat(mended("2025-03-02", "2026-01-13")).containsExactly("past 2024-03-01 @");
        Aims oneDay = MendedLapse.of("9.3.1-a", "2025-03-02", "2025-03-02")
                .in(reviews("2024-03-01", "2025-03-02", "2026-03-01"));
        assertThat(probe(oneDay, DAY).found()).containsExactly("past-mended 2024-03-01 @");
    }

    @Test
    void a_tolerance_is_not_among_the_days_that_were_late() {
        Aims tolerant =
                interval(reviews("2024-03-01", "2026-01-15"), interval -> interval.tolerance(Period.ofDays(30)));
        assertThat(probe(MendedLapse.of("9.3.1-a", "2025-04-01", "2026-01-14").in(tolerant), DAY)
                        .found())
                .containsExactly("past-mended 2024-03-01 @");
        assertThat(probe(MendedLapse.of("9.3.1-a", "2025-04-02", "2026-01-14").in(tolerant), DAY)
                        .found())
                .containsExactly("past 2024-03-01 @");
    }

    @Test
    void a_lapse_stays_a_gap_unless_the_nonconformity_is_its_own_and_closed_with_effect() {
        Aims lapsed = reviews("2024-03-01", "2026-01-15");
        MendedLapse lapse = MendedLapse.of("9.3.1-a", "2025-03-02", "2026-01-14");
        List<String> gap = List.of("past 2024-03-01 @");
        EffectivenessReview.Result effective = EffectivenessReview.Result.EFFECTIVE;
        assertThat(probe(lapse.in(lapsed), lapse.closedOn()).found()).containsExactly("past-mended 2024-03-01 @");
        assertThat(probe(lapse.in(lapsed), lapse.closedOn().minusDays(1)).found())
                .isEqualTo(gap);
        assertThat(probe(lapse.in(lapsed, one -> one.closings(List.of()), effective), DAY)
                        .found())
                .isEqualTo(gap);
        assertThat(probe(lapse.in(lapsed, one -> {}, EffectivenessReview.Result.INEFFECTIVE), DAY)
                        .found())
                .isEqualTo(gap);
        assertThat(probe(MendedLapse.of("8.4-a", "2025-03-02", "2026-01-14").in(lapsed), DAY)
                        .found())
                .isEqualTo(gap);
        assertThat(probe(
                                MendedLapse.of("9.3.1-a", "scoring", "2025-03-02", "2026-01-14")
                                        .in(lapsed),
                                DAY)
                        .found())
                .isEqualTo(gap);
    }

    @Test
    void a_mended_lapse_is_a_remark_and_the_requirement_is_shown() {
        Aims named = MendedLapse.of("9.3.1-a", "2025-03-02", "2026-01-14").in(reviews("2024-03-01", "2026-01-15"));
        Probe mended = probe(named, DAY);
        assertThat(mended.status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(outcome("9.3.1-a", named)).isEqualTo(Outcome.SHOWN);
        assertThat(mended.result().findings()).extracting(Finding::severity).containsExactly(Severity.OBSERVATION);
    }

    @Test
    void a_lapse_that_lasts_is_not_mended() {
        Aims named = MendedLapse.of("9.3.1-a", "2025-03-02", "2025-12-31").in(reviews("2024-03-01"));
        assertThat(probe(named, DAY).found()).containsExactly("current 2024-03-01 @");
    }

    @Test
    void an_attendee_was_in_top_management_on_the_very_day() {
        assertThat(attended(chief -> chief.endedOn(day("2025-12-09"))))
                .containsExactly("without-top-management @mr-2025");
        assertThat(attended(chief -> chief.endedOn(day("2025-12-10")))).isEmpty();
        assertThat(attended(chief -> chief.heldUntil(day("2025-12-08"))))
                .containsExactly("without-top-management @mr-2025");
        assertThat(attended(chief -> chief.heldUntil(day("2025-12-09")))).isEmpty();
    }

    @Test
    void a_review_without_top_management_closes_the_gap_and_does_not_show_the_requirement() {
        Probe probe = probe(last(review -> review.attendees(List.of())), DAY);
        assertThat(probe.found()).containsExactly("without-top-management @mr-2025");
        assertThat(probe.outcome().violated()).isEqualTo(1);
        assertThat(probe.outcomeOf("9.3.1-a")).isEqualTo(Outcome.GAP);
    }

    @Test
    void no_gap_grows_after_the_end_of_the_aims() {
        Aims ended = sound().withContext(
                        context -> context.aimsPeriod(period().with(period -> period.endedOn(day("2026-12-01")))));
        assertThat(probe(ended, day("2028-01-01")).found()).isEmpty();
    }

    @Test
    void a_review_held_later_is_not_seen() {
        assertThat(probe(sound(), day("2025-12-08")).found()).isEmpty();
        assertThat(probe(reviews("2024-03-01", "2026-01-15"), day("2026-01-14")).found())
                .containsExactly("current 2024-03-01 @");
    }

    @Test
    void what_was_not_handed_in_is_not_checked() {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(List.of(
                new Extent.HandedInRegister("/evaluation/managementReviews", Optional.empty(), Optional.empty()),
                new Extent.HandedInRegister("/evaluation/reviewIntervals", Optional.empty(), Optional.empty())))));
        RuleOutcome outcome = probe(part, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(outcome.notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /context/aimsPeriod");
    }

    /** What is found of reviews of 2024-03-01 and 2026-01-15, and a nonconformity that names some days. */
    private static List<String> mended(String firstDay, String lastDay) {
        return probe(MendedLapse.of("9.3.1-a", firstDay, lastDay).in(reviews("2024-03-01", "2026-01-15")), DAY)
                .found();
    }

    /** What all rules together make of a requirement; some that show it are in other sheets. */
    private static Outcome outcome(String requirement, Aims aims) {
        return AimsChecker.iso42001()
                .check(aims, DAY)
                .requirementOutcome(requirement)
                .orElseThrow()
                .outcome();
    }

    private static Probe probe(Aims aims, LocalDate asOf) {
        return Probe.of(HELD_AT_PLANNED_INTERVALS, aims, asOf);
    }

    private static AimsPeriod period() {
        return sound().context().aimsPeriod().orElseThrow();
    }

    private static Aims undeclared(Aims aims) {
        return aims.withEvaluation(evaluation -> evaluation.reviewIntervals(List.of()));
    }

    private static Aims interval(Aims aims, Consumer<Interval.Builder> change) {
        return aims.withEvaluation(evaluation -> evaluation.reviewIntervals(
                List.of(aims.evaluation().reviewIntervals().get(0).with(change))));
    }

    private static Aims longerFrom(String decidedOn) {
        return sound().withEvaluation(evaluation -> evaluation.addReviewIntervals(yearlyFrom(decidedOn)
                .with(interval -> interval.every(Period.ofMonths(18)).reason("The systems change little."))));
    }

    private static Interval yearlyFrom(String decidedOn) {
        return Interval.builder()
                .id(IntervalId.of("iv-2"))
                .decidedOn(day(decidedOn))
                .every(Period.ofYears(1))
                .rhythm(Rhythm.rollingFromLast())
                .build();
    }

    /** The sound dossier with reviews held on these days in place of its own. */
    private static Aims reviews(String... heldOn) {
        ManagementReview like = sound().evaluation().managementReviews().get(1);
        List<ManagementReview> reviews = new ArrayList<>();
        for (String day : heldOn) {
            String from = reviews.isEmpty()
                    ? "2024-01-01"
                    : reviews.get(reviews.size() - 1).heldOn().plusDays(1).toString();
            reviews.add(like.with(review -> review.id("mr-" + day)
                    .heldOn(day)
                    .periodFrom(from)
                    .inputCutOff(day)
                    .nextPlannedFor(LocalDate.parse(day).plusYears(1))
                    .minutes(minutes ->
                            minutes.from(like.minutes().orElseThrow()).datedOn(day))
                    .reports(List.of())));
        }
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(reviews))
                .withPlanning(planning -> planning.aimsChanges(List.of()));
    }

    /** The sound dossier with its last review changed. */
    private static Aims last(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }

    /** What is found where the time of the one person in top management is changed. */
    private static List<String> attended(Consumer<RoleAssignment.Builder> change) {
        Aims changed = sound().withLeadership(leadership ->
                leadership.roleAssignments(sound().leadership().roleAssignments().stream()
                        .map(one -> one.id().value().equals("ra-chief") ? one.with(change) : one)
                        .toList()));
        return probe(changed, DAY).found();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
