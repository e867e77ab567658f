package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_3_2.ACTIONS_CONSIDERED;
import static org.openaims.rules.iso42001.Clause9_3_2.AUDIT_TREND;
import static org.openaims.rules.iso42001.Clause9_3_2.CONTEXT_CONSIDERED;
import static org.openaims.rules.iso42001.Clause9_3_2.DECISIONS_COME_BACK;
import static org.openaims.rules.iso42001.Clause9_3_2.MONITORING_TREND;
import static org.openaims.rules.iso42001.Clause9_3_2.NONCONFORMITY_TREND;
import static org.openaims.rules.iso42001.Clause9_3_2.OPPORTUNITIES_CONSIDERED;
import static org.openaims.rules.iso42001.Clause9_3_2.PARTIES_CONSIDERED;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.testing.Probe;

class Clause9_3_2Test {

    static Stream<Change> changes() {
        return Stream.concat(single(), TRENDS.stream().flatMap(Clause9_3_2Test::trend));
    }

    private static Stream<Change> single() {
        return Stream.of(
                Change.of(
                                DECISIONS_COME_BACK,
                                "a next review that reports no decision",
                                aims -> second(review -> review.reports(List.of())))
                        .finds("unreported @d-1", unreported("d-1", 0, "none"))
                        .finds("unreported @d-2", unreported("d-2", 1, "none")),
                Change.of(
                                DECISIONS_COME_BACK,
                                "a next review that reports something else",
                                aims -> second(review -> review.reports(
                                        List.of(ReviewDecisionId.of("d-2"), ReviewDecisionId.of("d-7")))))
                        .finds("unreported @d-1", unreported("d-1", 0, "d-2, d-7"))
                        .alsoFinds("REC-02|mr-2025|dangling"),
                Change.of(
                                DECISIONS_COME_BACK,
                                "an open decision that the review after the next does not report",
                                aims -> third(open(aims, Optional.empty()), List.of()))
                        .finds(
                                "dropped @d-1",
                                "9.3.2-01 (9.3.2) at /evaluation/managementReviews/0/decisions/0: the management "
                                        + "review mr-2026 of 2026-05-12 does not report what became of the decision "
                                        + "d-1 of 2024-12-10, which was still open; it reports: none; expected what "
                                        + "became of d-1 among the earlier decisions that mr-2026 reports, as it was "
                                        + "open. Report to the next management review what became of d-1, and add it "
                                        + "to the reports of mr-2026 if it was discussed there.")
                        .alsoFinds("10.1-01||2024-11-18")
                        .makes("10.1-a", Outcome.GAP),
                Change.of(
                                ACTIONS_CONSIDERED,
                                "a review that says nowhere what became of earlier decisions",
                                aims -> without(ReviewInput.Kind.PRIOR_ACTIONS))
                        .finds(
                                "not-considered @mr-2025",
                                at("9.3.2-02")
                                        + "the management review mr-2025 of 2025-12-09 has no input on what became of "
                                        + "the decisions of earlier reviews (on record: 2); expected an input on what "
                                        + "became of these decisions. Add to mr-2025 the input on earlier decisions if "
                                        + "they were discussed there, or report on them to the next management review."),
                missing(
                        CONTEXT_CONSIDERED,
                        ReviewInput.Kind.CONTEXT_CHANGES,
                        "changes in external and internal issues",
                        "an input on them, even if only that there were none",
                        "them"),
                missing(
                        PARTIES_CONSIDERED,
                        ReviewInput.Kind.PARTY_CHANGES,
                        "changes in the needs and expectations of interested parties",
                        "an input on them, even if only that there were none",
                        "them"),
                missing(
                        OPPORTUNITIES_CONSIDERED,
                        ReviewInput.Kind.OPPORTUNITIES,
                        "opportunities for improvement",
                        "an input on them, even if only that there was none",
                        "them"),
                Change.of(
                                NONCONFORMITY_TREND,
                                "a review without a figure of nonconformities",
                                aims -> input(
                                        ReviewInput.Kind.NONCONFORMITY_TREND,
                                        input -> input.count(Optional.empty()).nonconformities(List.of())))
                        .finds(
                                "no-figure @mr-2025",
                                at("9.3.2-05")
                                        + "the input of the management review mr-2025 of 2025-12-09 on the trend in "
                                        + "nonconformities and corrective actions gives no figure; expected the number "
                                        + "of nonconformities, even if zero, or their ids. Record in mr-2025 the "
                                        + "number of nonconformities, and zero where there was none.")
                        .finds("uncounted @mr-2025", UNCOUNTED),
                Change.of(
                                NONCONFORMITY_TREND,
                                "a review that does not name a major nonconformity",
                                aims -> changed(unnamed(), one -> one.grade(Nonconformity.Grade.MAJOR)))
                        .finds(
                                "grave-open @mr-2025",
                                at("9.3.2-05")
                                        + "the management review mr-2025 of 2025-12-09 does not name: nc-1; expected "
                                        + "the id of each nonconformity that was graded as major and open on "
                                        + "2025-11-30. Report nc-1 to the next management review, and add to the input "
                                        + "of mr-2025 what was discussed there."),
                Change.of(
                                NONCONFORMITY_TREND,
                                "a review that counts too few nonconformities",
                                aims -> input(
                                        ReviewInput.Kind.NONCONFORMITY_TREND,
                                        input -> input.count(0).nonconformities(List.of())))
                        .finds("uncounted @mr-2025", UNCOUNTED),
                Change.of(
                                MONITORING_TREND,
                                "a review that names no record of what was measured",
                                aims -> input(
                                        ReviewInput.Kind.MONITORING_TREND,
                                        input -> input.count(3).records(List.of())))
                        .finds(
                                "unlinked @mr-2025",
                                at("9.3.2-06")
                                        + "the input of the management review mr-2025 of 2025-12-09 on the trend in "
                                        + "what was monitored and measured names no record of it; expected the "
                                        + "measurements, analyses or performance evaluations behind it, or a figure of "
                                        + "zero where there was none. Name in mr-2025 the records behind this input, "
                                        + "or record a figure of zero where there was none."),
                Change.of(
                                AUDIT_TREND,
                                "a review without a figure of audits",
                                aims -> input(
                                        ReviewInput.Kind.AUDIT_TREND,
                                        input -> input.count(Optional.empty()).audits(List.of())))
                        .finds(
                                "no-figure @mr-2025",
                                at("9.3.2-07")
                                        + "the input of the management review mr-2025 of 2025-12-09 on the trend in "
                                        + "audit results names no audit and gives no figure; expected the internal "
                                        + "audits behind it, or their number, even if zero. Name in mr-2025 the "
                                        + "internal audits behind this input, or record their number, zero where there "
                                        + "was none.")
                        .finds("unlisted @mr-2025", UNLISTED),
                Change.of(
                                AUDIT_TREND,
                                "a review that does not list an audit",
                                aims -> input(ReviewInput.Kind.AUDIT_TREND, input -> input.audits(List.of())))
                        .finds("unlisted @mr-2025", UNLISTED));
    }

    /** A trend, with the rule on it and its name in messages. */
    private record Trend(Rule rule, ReviewInput.Kind kind, String what) {}

    private static final List<Trend> TRENDS = List.of(
            new Trend(
                    NONCONFORMITY_TREND,
                    ReviewInput.Kind.NONCONFORMITY_TREND,
                    "the trend in nonconformities and corrective actions"),
            new Trend(
                    MONITORING_TREND,
                    ReviewInput.Kind.MONITORING_TREND,
                    "the trend in what was monitored and measured"),
            new Trend(AUDIT_TREND, ReviewInput.Kind.AUDIT_TREND, "the trend in audit results"));

    private static final String UNCOUNTED = at("9.3.2-05")
            + "the management review mr-2025 of 2025-12-09 does not name, and has no figure high enough to count: "
            + "nc-1; expected a figure that counts each nonconformity detected from 2024-12-01 to 2025-11-30, or its "
            + "id. Look whether the figures of mr-2025 counted nc-1, and correct them if they did not.";

    private static final String UNLISTED = at("9.3.2-07")
            + "the management review mr-2025 of 2025-12-09 does not list: audit-2025; expected each internal audit "
            + "that was reported since the review before and by 2025-11-30. Report the results of audit-2025 to the "
            + "next management review, and add to the input of mr-2025 what was discussed there.";

    /** What is the same for each trend. */
    private static Stream<Change> trend(Trend trend) {
        String figures = at(trend.rule().id()) + "the figures of the management review mr-2025 of 2025-12-09 on "
                + trend.what() + " ";
        return Stream.of(
                missing(
                        trend.rule(),
                        trend.kind(),
                        trend.what(),
                        "an input on it, with figures and the period that they cover",
                        "it"),
                Change.of(
                                trend.rule(),
                                trend.what() + " until a day after the review",
                                aims -> input(trend.kind(), input -> input.cutOff("2025-12-10")))
                        .finds(
                                "undated @mr-2025",
                                figures + "run from 2024-12-01 to 2025-12-10; expected a first and a last day of these "
                                        + "figures on record, the last one on or before 2025-12-09. Record in mr-2025 "
                                        + "the first and the last day that these figures cover."),
                Change.of(
                                trend.rule(),
                                trend.what() + " from a day on that leaves out days",
                                aims -> input(trend.kind(), input -> input.periodFrom("2024-12-02")))
                        .finds(
                                "hole @mr-2025",
                                figures + "begin on 2024-12-02; expected a first day on or before 2024-12-01, the day "
                                        + "after the figures of mr-2024 ended. Report to the next management review on "
                                        + "the days in between, too."));
    }

    private static Change missing(Rule rule, ReviewInput.Kind kind, String what, String expected, String it) {
        return Change.of(rule, "a review that did not look at " + what, aims -> without(kind))
                .finds(
                        "not-considered @mr-2025",
                        at(rule.id()) + "the management review mr-2025 of 2025-12-09 has no input on " + what + "; "
                                + "expected "
                                + expected + ". Add to mr-2025 the input on " + what
                                + (it.equals("it") ? " if it was" : " if they were")
                                + " discussed there, or report on " + it + " to the next management review.");
    }

    private static String at(String rule) {
        return rule + " (9.3.2) at /evaluation/managementReviews/1: ";
    }

    private static String unreported(String decision, int position, String reported) {
        return "9.3.2-01 (9.3.2) at /evaluation/managementReviews/0/decisions/" + position
                + ": the next management review mr-2025 of 2025-12-09 does not report what became of the decision "
                + decision + " of 2024-12-10; it reports: " + reported + "; expected what became of " + decision
                + " among the earlier decisions that mr-2025 reports. Report to the next management review what became "
                + "of " + decision + ", and add it to the reports of mr-2025 if it was discussed there.";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirements() {
        for (Rule rule : Clause9_3_2.rules().rules()) {
            Probe probe = Probe.of(rule, sound(), DAY);
            assertThat(probe.messages()).isEmpty();
            assertThat(probe.status()).isEqualTo(RuleStatus.SATISFIED);
        }
        CheckResult result = AimsChecker.iso42001().check(sound(), DAY);
        assertThat(Clause9_3_2.rules().decides())
                .allSatisfy(id -> assertThat(result.requirementOutcome(id).map(RequirementOutcome::outcome))
                        .contains(Outcome.SHOWN));
    }

    @Test
    void only_reviews_of_the_window_that_were_held_while_the_aims_ran_are_looked_at() {
        Aims bare = second(review -> review.inputs(List.of()));
        AimsChecker month = AimsChecker.of(RuleSet.of(CONTEXT_CONSIDERED));
        assertThat(month.withWindow(Period.ofDays(203)).check(bare, DAY).findings())
                .hasSize(1);
        assertThat(month.withWindow(Period.ofDays(202)).check(bare, DAY).findings())
                .isEmpty();
        assertThat(month.withWindow(Period.ofDays(202))
                        .check(bare, DAY)
                        .ruleOutcome("9.3.2-03")
                        .flatMap(RuleOutcome::noOccasion))
                .contains("no management review was held in the window while the AIMS ran");
        assertThat(Probe.of(CONTEXT_CONSIDERED, startedOn(bare, "2025-12-09"), DAY)
                        .found())
                .hasSize(1);
        assertThat(Probe.of(CONTEXT_CONSIDERED, startedOn(bare, "2025-12-10"), DAY)
                        .status())
                .isEqualTo(RuleStatus.NO_OCCASION);
        Aims started = bare.withContext(context -> context.aimsPeriod(Optional.empty()));
        assertThat(Probe.of(CONTEXT_CONSIDERED, started, DAY).found()).hasSize(1);
    }

    @Test
    void the_first_review_has_no_earlier_decisions_to_look_at() {
        assertThat(Probe.of(ACTIONS_CONSIDERED, sound(), day("2025-12-08")).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(outcome(sound(), day("2025-12-08"))).isEqualTo(Outcome.NOT_YET_DUE);
        Aims undecided = sound().withEvaluation(evaluation ->
                evaluation.managementReviews(sound().evaluation().managementReviews().stream()
                        .map(review -> review.with(one -> one.decisions(List.of())))
                        .toList()));
        assertThat(outcome(undecided, DAY)).isEqualTo(Outcome.NO_OCCASION);
    }

    @Test
    void an_input_without_a_word_is_none() {
        assertThat(Probe.of(
                                CONTEXT_CONSIDERED,
                                input(ReviewInput.Kind.CONTEXT_CHANGES, input -> input.statement(" ")),
                                DAY)
                        .found())
                .containsExactly("not-considered @mr-2025");
    }

    @Test
    void a_decision_is_open_until_the_day_on_which_it_was_done() {
        assertThat(probe(third(open(sound(), Optional.of("2026-05-12")), List.of()), DAY)
                        .found())
                .isEmpty();
        assertThat(probe(third(open(sound(), Optional.of("2026-05-13")), List.of()), DAY)
                        .found())
                .containsExactly("dropped @d-1");
        assertThat(probe(third(open(sound(), Optional.empty()), List.of("d-1")), DAY)
                        .found())
                .isEmpty();
        assertThat(AimsChecker.of(RuleSet.of(DECISIONS_COME_BACK))
                        .withWindow(Period.ofDays(30))
                        .check(third(open(sound(), Optional.empty()), List.of()), DAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void the_figures_may_end_on_the_day_of_the_review_and_may_be_of_one_day() {
        assertThat(undated(input -> input.cutOff("2025-12-09"))).isEmpty();
        assertThat(undated(input -> input.periodFrom("2025-12-01").cutOff("2025-12-01")))
                .doesNotContain("undated @mr-2025");
        assertThat(undated(input -> input.periodFrom("2025-12-02").cutOff("2025-12-01")))
                .contains("undated @mr-2025");
    }

    @Test
    void figures_without_a_first_or_a_last_day_are_undated_and_tell_of_no_hole() {
        Aims endless = second(review -> review.inputCutOff(Optional.empty()));
        Aims beginless = second(review -> review.periodFrom(Optional.empty()));
        for (Trend trend : TRENDS) {
            Probe end = Probe.of(trend.rule(), endless, DAY);
            assertThat(end.found()).containsExactly("undated @mr-2025");
            assertThat(end.messages().get(0)).contains("run from 2024-12-01 to a day not recorded;");
            Probe begin = Probe.of(trend.rule(), beginless, DAY);
            assertThat(begin.found()).containsExactly("undated @mr-2025");
            assertThat(begin.messages().get(0)).contains("run from a day not recorded to 2025-11-30;");
        }
    }

    @Test
    void several_inputs_under_one_head_are_read_together() {
        Aims halves = second(review -> {
            ReviewInput whole = only(ReviewInput.Kind.NONCONFORMITY_TREND);
            review.inputs(others(ReviewInput.Kind.NONCONFORMITY_TREND))
                    .addInputs(
                            whole.with(input ->
                                    input.count(0).nonconformities(List.of()).cutOff("2025-06-30")),
                            whole.with(input -> input.count(1)
                                    .nonconformities(List.of())
                                    .periodFrom("2025-07-01")
                                    .cutOff("2025-11-30")));
        });
        assertThat(Probe.of(NONCONFORMITY_TREND, halves, DAY).found()).isEmpty();
    }

    @Test
    void a_major_nonconformity_is_open_until_the_day_on_which_it_was_closed() {
        assertThat(grave("2025-09-08", "2025-11-30")).isEmpty();
        assertThat(grave("2025-09-08", "2025-12-01")).containsExactly("grave-open @mr-2025");
        assertThat(grave("2025-11-30", "2026-01-20")).containsExactly("grave-open @mr-2025");
        assertThat(grave("2025-12-01", "2026-01-20")).isEmpty();
    }

    @Test
    void a_nonconformity_is_counted_in_the_time_in_which_it_was_detected() {
        assertThat(uncounted("2024-11-30", 0)).containsExactly("uncounted @mr-2024");
        assertThat(uncounted("2024-12-01", 0)).containsExactly("uncounted @mr-2025");
        assertThat(uncounted("2025-11-30", 0)).containsExactly("uncounted @mr-2025");
        assertThat(uncounted("2025-12-01", 0)).isEmpty();
        assertThat(uncounted("2025-09-08", 1)).isEmpty();
    }

    @Test
    void a_nonconformity_that_the_review_names_is_not_asked_for_beside_one_that_it_does_not_name() {
        Aims two = changed(sound(), one -> one.grade(Nonconformity.Grade.MAJOR))
                .withImprovement(improvement -> improvement.nonconformity(
                        "nc-2",
                        second -> second.detectedOn("2025-10-01")
                                .grade(Nonconformity.Grade.MAJOR)
                                .statement("Nobody looked at the refusals in September.")));
        Probe probe = Probe.of(NONCONFORMITY_TREND, two, DAY);
        assertThat(probe.found()).containsExactly("grave-open @mr-2025", "uncounted @mr-2025");
        assertThat(probe.messages())
                .allSatisfy(message -> assertThat(message).contains("nc-2").doesNotContain("nc-1"));
    }

    @Test
    void a_review_goes_on_from_one_that_did_not_look_at_a_trend() {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        Aims blind = sound().withEvaluation(evaluation -> evaluation.managementReviews(List.of(
                reviews.get(0)
                        .with(review -> review.inputs(reviews.get(0).inputs().stream()
                                .filter(input -> input.kind() != ReviewInput.Kind.NONCONFORMITY_TREND)
                                .toList())),
                reviews.get(1))));
        Probe probe = Probe.of(NONCONFORMITY_TREND, blind, DAY);
        assertThat(probe.found()).containsExactly("not-considered @mr-2024");
        assertThat(probe.outcome().satisfied()).isEqualTo(1);
    }

    @Test
    void a_trend_rests_on_records_of_measuring_that_are_there() {
        assertThat(measured("/evaluation/measurements", "m-review")).isEmpty();
        assertThat(measured("/evaluation/measurements", "m-nowhere")).containsExactly("unlinked @mr-2025");
        assertThat(measured("/context/systems", "scoring")).containsExactly("unlinked @mr-2025");
    }

    @Test
    void an_audit_is_listed_by_the_first_review_of_which_the_figures_end_on_or_after_its_report() {
        assertThat(unlisted("2024-11-30")).containsExactly("unlisted @mr-2024");
        assertThat(unlisted("2024-12-01")).containsExactly("unlisted @mr-2025");
        assertThat(unlisted("2025-11-30")).containsExactly("unlisted @mr-2025");
        assertThat(unlisted("2025-12-01")).isEmpty();
    }

    @Test
    void an_audit_that_the_review_before_listed_ahead_of_time_is_not_asked_for_again() {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        Aims ahead = sound().withEvaluation(evaluation -> evaluation.managementReviews(List.of(
                reviews.get(0)
                        .with(review -> review.inputs(reviews.get(0).inputs().stream()
                                .map(input -> input.kind() == ReviewInput.Kind.AUDIT_TREND
                                        ? input.with(one -> one.addAudits("audit-2025"))
                                        : input)
                                .toList())),
                input(ReviewInput.Kind.AUDIT_TREND, input -> input.audits(List.of()))
                        .evaluation()
                        .managementReviews()
                        .get(1))));
        assertThat(Probe.of(AUDIT_TREND, ahead, DAY).found()).isEmpty();
    }

    @Test
    void is_not_yet_due_until_a_later_review_was_held() {
        Aims unreported = second(review -> review.reports(List.of()));
        RuleOutcome before = probe(unreported, day("2025-12-08")).outcome();
        assertThat(before.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(before.due()).isEmpty();
        assertThat(before.notYetDue())
                .extracting(CountedReason::reason)
                .containsExactly("no later review has been held");
        assertThat(probe(unreported, day("2025-12-09")).found()).containsExactly("unreported @d-1", "unreported @d-2");
    }

    @Test
    void a_review_on_the_same_day_is_not_the_next() {
        assertThat(probe(second(review -> review.heldOn(day("2024-12-10")).reports(List.of())), DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(probe(second(review -> review.heldOn(day("2024-12-11")).reports(List.of())), DAY)
                        .found())
                .containsExactly("unreported @d-1", "unreported @d-2");
    }

    @Test
    void only_the_very_next_review_counts() {
        ManagementReview third = sound().evaluation()
                .managementReviews()
                .get(1)
                .with(review -> review.id(ManagementReviewId.of("mr-2026")).heldOn(day("2026-06-01")));
        Aims late = second(review -> review.reports(List.of()))
                .withEvaluation(evaluation -> evaluation.addManagementReviews(third));
        assertThat(probe(late, DAY).found()).containsExactly("unreported @d-1", "unreported @d-2");
    }

    @Test
    void without_a_decision_there_is_no_occasion() {
        Aims none = sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(sound().evaluation().managementReviews().get(1))));
        RuleOutcome outcome = probe(none, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(outcome.noOccasion()).contains("no decision of a management review is on record");
        assertThat(outcome(none, DAY)).isEqualTo(Outcome.NO_OCCASION);
    }

    @Test
    void what_was_not_handed_in_is_not_checked() {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        RuleOutcome outcome = probe(part, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(outcome.notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /evaluation/managementReviews");
    }

    private static Probe probe(Aims aims, LocalDate asOf) {
        return Probe.of(DECISIONS_COME_BACK, aims, asOf);
    }

    /** What all rules together make of the requirement on earlier decisions. */
    private static Outcome outcome(Aims aims, LocalDate day) {
        return AimsChecker.iso42001()
                .check(aims, day)
                .requirementOutcome("9.3.2-a")
                .orElseThrow()
                .outcome();
    }

    private static List<String> undated(Consumer<ReviewInput.Builder> change) {
        return Probe.of(AUDIT_TREND, input(ReviewInput.Kind.AUDIT_TREND, change), DAY)
                .found();
    }

    /** What is found of a major nonconformity that the second review does not name. */
    private static List<String> grave(String detectedOn, String closedOn) {
        Aims aims = changed(
                unnamed(),
                one -> one.grade(Nonconformity.Grade.MAJOR)
                        .detectedOn(detectedOn)
                        .closings(List.of())
                        .closedOn(closedOn));
        return Probe.of(NONCONFORMITY_TREND, aims, DAY).found();
    }

    private static List<String> uncounted(String detectedOn, int count) {
        Aims aims = changed(
                input(
                        ReviewInput.Kind.NONCONFORMITY_TREND,
                        input -> input.count(count).nonconformities(List.of())),
                one -> one.detectedOn(detectedOn));
        return Probe.of(NONCONFORMITY_TREND, aims, DAY).found();
    }

    /** What is found of a second review that rests on a record, where one measurement is on record beside the others. */
    private static List<String> measured(String register, String id) {
        Aims aims = input(
                        ReviewInput.Kind.MONITORING_TREND,
                        input -> input.count(3)
                                .records(List.of())
                                .record(link -> link.register(register).recordId(id)))
                .withEvaluation(evaluation -> evaluation.measurement(
                        "m-review",
                        measurement -> measurement.item("item-review").measuredOn("2025-10-01")));
        return Probe.of(MONITORING_TREND, aims, DAY).found();
    }

    /** What is found of a second review that lists no audit, where one was reported on a day. */
    private static List<String> unlisted(String reportedOn) {
        Aims aims = input(ReviewInput.Kind.AUDIT_TREND, input -> input.audits(List.of()));
        return Probe.of(
                        AUDIT_TREND,
                        aims.withEvaluation(evaluation ->
                                evaluation.internalAudits(aims.evaluation().internalAudits().stream()
                                        .filter(audit -> audit.id().value().equals("audit-2025"))
                                        .map(audit -> audit.with(one -> one.startedOn(reportedOn)
                                                .completedOn(reportedOn)
                                                .reportedOn(reportedOn)))
                                        .toList())),
                        DAY)
                .found();
    }

    private static Aims startedOn(Aims aims, String day) {
        return aims.withContext(context -> context.aimsPeriod(aims.context()
                .aimsPeriod()
                .orElseThrow()
                .with(period -> period.runsFrom(day).transitionUntil(Optional.empty()))));
    }

    /** The nonconformity counted by the second review, but not named there. */
    private static Aims unnamed() {
        return input(ReviewInput.Kind.NONCONFORMITY_TREND, input -> input.nonconformities(List.of()));
    }

    private static Aims changed(Aims aims, Consumer<Nonconformity.Builder> change) {
        return aims.withImprovement(improvement ->
                improvement.nonconformities(aims.improvement().nonconformities().stream()
                        .map(one -> one.id().value().equals("nc-1") ? one.with(change) : one)
                        .toList()));
    }

    /** The sound dossier with the first decision done on a day, or still to be done. */
    private static Aims open(Aims aims, Optional<String> doneOn) {
        List<ManagementReview> reviews = aims.evaluation().managementReviews();
        List<ReviewDecision> decisions = reviews.get(0).decisions();
        ReviewDecision open = decisions
                .get(0)
                .with(decision -> decision.due("2026-12-31")
                        .completion(doneOn.map(day -> decisions
                                .get(0)
                                .completion()
                                .orElseThrow()
                                .with(completion -> completion.doneOn(day)))));
        return aims.withEvaluation(evaluation -> evaluation.managementReviews(List.of(
                reviews.get(0).with(review -> review.decisions(List.of(open, decisions.get(1)))), reviews.get(1))));
    }

    /** The same with a third review, which reports some decisions. */
    private static Aims third(Aims aims, List<String> reports) {
        ManagementReview third = aims.evaluation()
                .managementReviews()
                .get(1)
                .with(review -> review.id("mr-2026")
                        .heldOn("2026-05-12")
                        .periodFrom("2025-12-01")
                        .inputCutOff("2026-04-30")
                        .nextPlannedFor("2027-05-11")
                        .minutes(minutes -> minutes.from(aims.evaluation()
                                        .managementReviews()
                                        .get(1)
                                        .minutes()
                                        .orElseThrow())
                                .datedOn("2026-05-12"))
                        .reports(reports.stream().map(ReviewDecisionId::of).toList()));
        return aims.withEvaluation(evaluation -> evaluation.addManagementReviews(third));
    }

    private static ReviewInput only(ReviewInput.Kind kind) {
        return sound().evaluation().managementReviews().get(1).inputs().stream()
                .filter(input -> input.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<ReviewInput> others(ReviewInput.Kind kind) {
        return sound().evaluation().managementReviews().get(1).inputs().stream()
                .filter(input -> input.kind() != kind)
                .toList();
    }

    private static Aims without(ReviewInput.Kind kind) {
        return second(review -> review.inputs(others(kind)));
    }

    /** The sound dossier with one input of its second review changed. */
    private static Aims input(ReviewInput.Kind kind, Consumer<ReviewInput.Builder> change) {
        return second(review -> review.inputs(others(kind)).addInputs(only(kind).with(change)));
    }

    /** The sound dossier with its second review changed. */
    private static Aims second(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
