package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_3_3.AIMS_CHANGE_DECIDED;
import static org.openaims.rules.iso42001.Clause9_3_3.DONE_BY_THEIR_DAY;
import static org.openaims.rules.iso42001.Clause9_3_3.IMPROVEMENT_DECIDED;
import static org.openaims.rules.iso42001.Clause9_3_3.LED_TO_A_CHANGE;
import static org.openaims.rules.iso42001.Clause9_3_3.MINUTES_KEPT;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extent;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Strength;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.testing.Probe;

class Clause9_3_3Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                IMPROVEMENT_DECIDED,
                                "a review that decides on no improvement, while top management decided on one elsewhere",
                                aims -> improvedElsewhere(
                                        second(review -> review.noImprovementBecause(" ")), "2025-06-01"))
                        .finds(
                                "undecided @mr-2025",
                                at("9.3.3-01", "1")
                                        + "the management review mr-2025 of 2025-12-09 took no decision on improvement "
                                        + "and gives no reason; expected a decision on improvement, or why none was "
                                        + "needed. Record in mr-2025 what it decided on improvement, or why none was "
                                        + "needed.")
                        .alsoFinds("10.1-01||2025-06-12")
                        .makes("10.1-a", Outcome.GAP),
                Change.of(
                                IMPROVEMENT_DECIDED,
                                "an improvement that nobody is to make",
                                aims -> decision(0, decision -> decision.owner(Optional.empty())))
                        .finds(
                                "unassigned @mr-2024",
                                at("9.3.3-01", "0")
                                        + "the management review mr-2024 of 2024-12-10 took decisions on improvement "
                                        + "that lack an owner or a due day: d-1; expected for each of them who is to "
                                        + "carry it out, and by which day. Record for d-1 who is to carry it out, and "
                                        + "by which day."),
                Change.of(
                                AIMS_CHANGE_DECIDED,
                                "a review that says nowhere why it left the AIMS as it is",
                                aims -> second(review -> review.noAimsChangeBecause(Optional.empty())))
                        .finds(
                                "undecided @mr-2025",
                                at("9.3.3-02", "1")
                                        + "the management review mr-2025 of 2025-12-09 took no decision on changes to "
                                        + "the AIMS and gives no reason; expected a decision on changes to the AIMS, "
                                        + "or why none was needed. Record in mr-2025 what it decided on changes to the "
                                        + "AIMS, or why none was needed."),
                Change.of(
                                AIMS_CHANGE_DECIDED,
                                "a change to the AIMS without a day",
                                aims -> decision(1, decision -> decision.due(Optional.empty())))
                        .finds(
                                "unassigned @mr-2024",
                                at("9.3.3-02", "0")
                                        + "the management review mr-2024 of 2024-12-10 took decisions on changes to "
                                        + "the AIMS that lack an owner or a due day: d-2; expected for each of them "
                                        + "who is to carry it out, and by which day. Record for d-2 who is to carry it "
                                        + "out, and by which day."),
                Change.of(
                                LED_TO_A_CHANGE,
                                "a decision to change the AIMS that led to no change",
                                aims -> withoutChange(decision -> {}))
                        .finds(
                                "no-change @d-2",
                                at("9.3.3-03", "0/decisions/1")
                                        + "the decision d-2 of 2024-12-10 was to change the AIMS by 2025-01-31, and no "
                                        + "change to the AIMS on record comes from it; expected a change to the AIMS "
                                        + "that it led to, or why none was needed in the end. Record the change to the "
                                        + "AIMS that came from d-2, or in d-2 why none was needed."),
                Change.of(
                                MINUTES_KEPT,
                                "a review of which there are no minutes",
                                aims -> second(review -> review.minutes(Optional.empty())))
                        .finds(
                                "absent @mr-2025",
                                at("9.3.3-04", "1")
                                        + "no minutes of the management review mr-2025 of 2025-12-09 are on record; "
                                        + "expected minutes, or another document of its results. Find or write the "
                                        + "minutes of mr-2025, and record where they are kept."),
                Change.of(MINUTES_KEPT, "minutes that are nowhere", aims -> minutes(minutes -> minutes.place(" ")))
                        .finds(
                                "unplaced @mr-2025",
                                at("9.3.3-04", "1")
                                        + "the place or the day of the minutes of the management review mr-2025 of "
                                        + "2025-12-09 is not on record; expected their place and their day. Record the "
                                        + "place and the day of the minutes of mr-2025."),
                Change.of(
                                MINUTES_KEPT,
                                "minutes from before the review",
                                aims -> minutes(minutes -> minutes.datedOn("2025-12-08")))
                        .finds(
                                "too-early @mr-2025",
                                at("9.3.3-04", "1")
                                        + "the minutes of the management review mr-2025 of 2025-12-09 are of "
                                        + "2025-12-08; expected minutes made on 2025-12-09 or later. Correct the day "
                                        + "of the minutes or of mr-2025, or record the minutes that were taken there."),
                Change.of(
                                MINUTES_KEPT,
                                "minutes without a digest",
                                aims -> minutes(minutes -> minutes.sha256(Optional.empty())))
                        .finds(
                                "no-digest @mr-2025",
                                at("9.3.3-04", "1")
                                        + "the SHA-256 of the minutes of the management review mr-2025 of 2025-12-09 "
                                        + "is not on record; expected their SHA-256, by which anyone can see that they "
                                        + "are still the same. Record the SHA-256 of the minutes of mr-2025."),
                Change.of(
                                DONE_BY_THEIR_DAY,
                                "a decision that is overdue",
                                aims -> decision(
                                        0,
                                        decision -> decision.due("2026-06-29").completion(Optional.empty())))
                        .finds(
                                "overdue @d-1",
                                at("9.3.3-05", "0/decisions/0")
                                        + "the decision d-1 of 2024-12-10 was due by 2026-06-29, and no record shows "
                                        + "that it was carried out; expected a record that it was carried out, or a "
                                        + "later due day that was decided by 2026-06-29. Carry out d-1 and record the "
                                        + "day, or have the next management review decide what becomes of it.")
                        .alsoFinds("10.1-01||2024-11-18")
                        .makes("10.1-a", Outcome.GAP)
                        .alsoFinds("GUIDE-02|d-1|completion"),
                Change.of(
                                DONE_BY_THEIR_DAY,
                                "a decision that was carried out late",
                                aims -> decision(0, decision -> decision.due("2025-06-11")))
                        .finds(
                                "done-late @d-1",
                                at("9.3.3-05", "0/decisions/0")
                                        + "the decision d-1 of 2024-12-10 was due by 2025-06-11 and was carried out on "
                                        + "2025-06-12; expected that it is carried out by 2025-06-11, or a later due "
                                        + "day that was decided by then. Record why d-1 was late; have the next due "
                                        + "day moved before it passes, with the reason."),
                Change.of(
                                DONE_BY_THEIR_DAY,
                                "a decision of which the day was moved after it had passed",
                                aims -> decision(
                                        0,
                                        decision -> decision.dueChange(move ->
                                                move.decidedOn("2025-07-01").due("2025-09-30"))))
                        .finds(
                                "moved-late @d-1",
                                at("9.3.3-05", "0/decisions/0")
                                        + "the due day 2025-06-30 of the decision d-1 of 2024-12-10 was moved on "
                                        + "2025-07-01, after it had passed; expected a move that is decided by "
                                        + "2025-06-30. Record why d-1 was late; have the next due day moved before it "
                                        + "passes, with the reason."));
    }

    private static String at(String rule, String place) {
        return rule + " (9.3.3) at /evaluation/managementReviews/" + place + ": ";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirements() {
        for (Rule rule : Clause9_3_3.rules().rules()) {
            Probe probe = Probe.of(rule, sound(), DAY);
            assertThat(probe.messages()).isEmpty();
            assertThat(probe.status()).isEqualTo(RuleStatus.SATISFIED);
        }
        CheckResult result = AimsChecker.iso42001().check(sound(), DAY);
        assertThat(Clause9_3_3.rules().decides())
                .allSatisfy(id -> assertThat(result.requirementOutcome(id).map(RequirementOutcome::outcome))
                        .contains(Outcome.SHOWN));
        assertThat(result.requirementOutcome("9.3.3-c").orElseThrow().strength())
                .contains(Strength.EVIDENCED);
    }

    @Test
    void before_the_first_review_there_is_no_occasion() {
        CheckResult result = AimsChecker.iso42001().check(sound(), day("2024-12-09"));
        assertThat(Clause9_3_3.rules().decides())
                .allSatisfy(id -> assertThat(result.requirementOutcome(id).map(RequirementOutcome::outcome))
                        .contains(Outcome.NO_OCCASION));
    }

    @Test
    void a_day_is_missing_only_where_no_move_set_one() {
        Aims moved = decision(
                1,
                decision -> decision.due(Optional.empty())
                        .dueChange(move -> move.decidedOn("2024-12-20").due("2025-01-31")));
        assertThat(Probe.of(AIMS_CHANGE_DECIDED, moved, DAY).found()).isEmpty();
    }

    @Test
    void where_the_decisions_of_top_management_were_not_handed_in_a_review_without_one_is_found_here() {
        Aims part = second(review -> review.noImprovementBecause(Optional.empty()))
                .with(aims -> aims.handedIn(new Extent.NamedRegisters(Stream.of(
                                "/evaluation/managementReviews", "/context/aimsPeriod")
                        .map(register -> new Extent.HandedInRegister(register, Optional.empty(), Optional.empty()))
                        .toList())));
        assertThat(Probe.of(IMPROVEMENT_DECIDED, part, DAY).found()).containsExactly("undecided @mr-2025");
    }

    @Test
    void a_review_without_a_decision_on_improvement_is_found_once_and_leaves_two_requirements_with_a_gap() {
        CheckResult result =
                AimsChecker.iso42001().check(second(review -> review.noImprovementBecause(Optional.empty())), DAY);
        assertThat(result.findings().stream()
                        .filter(finding -> finding.subject().equals("mr-2025"))
                        .map(Finding::rule))
                .containsExactly("5.1-11");
        for (String requirement : List.of("5.1-g", "9.3.3-a")) {
            assertThat(result.requirementOutcome(requirement).orElseThrow().outcome())
                    .isEqualTo(Outcome.GAP);
        }
    }

    @Test
    void a_decision_of_another_kind_is_neither_improvement_nor_change() {
        Aims other = improvedElsewhere(decision(0, decision -> decision.kind(ReviewDecision.Kind.OTHER)), "2024-06-01");
        assertThat(Probe.of(IMPROVEMENT_DECIDED, other, DAY).found()).containsExactly("undecided @mr-2024");
        Aims unowned = decision(
                0, decision -> decision.kind(ReviewDecision.Kind.AIMS_CHANGE).owner(Optional.empty()));
        assertThat(Probe.of(AIMS_CHANGE_DECIDED, unowned, DAY).found()).containsExactly("unassigned @mr-2024");
        Aims unchanged = withoutChange(decision -> decision.kind(ReviewDecision.Kind.OTHER));
        assertThat(Probe.of(LED_TO_A_CHANGE, unchanged, DAY).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void a_change_is_named_in_one_of_several_ways_or_was_not_needed() {
        Aims named = decision(1, decision -> decision.completion(Optional.empty()));
        assertThat(Probe.of(LED_TO_A_CHANGE, named, DAY).found()).isEmpty();
        assertThat(changed(decision -> decision.leadsTo(
                        link -> link.register("/planning/aimsChanges").recordId("ac-1"))))
                .isEmpty();
        assertThat(changed(decision -> decision.completion(done -> done.doneOn("2025-01-27")
                        .changedRecord(
                                link -> link.register("/planning/aimsChanges").recordId("ac-1")))))
                .isEmpty();
        assertThat(changed(decision -> decision.completion(
                        done -> done.doneOn("2025-01-27").nothingChangedBecause("It was so already."))))
                .isEmpty();
        assertThat(changed(decision -> decision.leadsTo(
                        link -> link.register("/context/systems").recordId("scoring"))))
                .containsExactly("no-change @d-2");
        assertThat(changed(decision ->
                        decision.completion(done -> done.doneOn("2025-01-27").nothingChangedBecause(" "))))
                .containsExactly("no-change @d-2");
    }

    @Test
    void a_change_has_time_until_the_day_of_its_decision() {
        Aims pending = withoutChange(decision -> {});
        assertThat(Probe.of(LED_TO_A_CHANGE, pending, day("2025-01-31"))
                        .outcome()
                        .due())
                .contains(day("2025-01-31"));
        assertThat(Probe.of(LED_TO_A_CHANGE, pending, day("2025-02-01")).found())
                .containsExactly("no-change @d-2");
        Aims undated = withoutChange(decision -> decision.due(Optional.empty()));
        assertThat(Probe.of(LED_TO_A_CHANGE, undated, day("2024-12-10")).messages())
                .singleElement()
                .asString()
                .contains("was to change the AIMS by a day not recorded, and");
    }

    @Test
    void minutes_are_of_the_day_of_the_review_or_later() {
        assertThat(Probe.of(MINUTES_KEPT, minutes(minutes -> minutes.datedOn("2025-12-10")), DAY)
                        .found())
                .isEmpty();
        assertThat(Probe.of(MINUTES_KEPT, minutes(minutes -> minutes.datedOn(Optional.empty())), DAY)
                        .found())
                .containsExactly("unplaced @mr-2025");
    }

    @Test
    void minutes_of_which_the_digest_was_recomputed_make_a_verified_pass() {
        assertThat(AimsChecker.iso42001()
                        .withVerifiedEvidence(Set.of("5e1f".repeat(16)))
                        .check(sound(), DAY)
                        .requirementOutcome("9.3.3-c")
                        .flatMap(RequirementOutcome::strength))
                .contains(Strength.VERIFIED);
    }

    @Test
    void a_decision_is_in_time_on_its_day_and_a_move_on_that_day_counts() {
        Aims open = decision(0, decision -> decision.due("2026-06-30").completion(Optional.empty()));
        assertThat(Probe.of(DONE_BY_THEIR_DAY, open, DAY).found()).isEmpty();
        assertThat(Probe.of(DONE_BY_THEIR_DAY, open, DAY.plusDays(1)).found()).containsExactly("overdue @d-1");
        assertThat(moved("2026-06-30", "2026-07-31", "2026-07-31")).isEmpty();
        assertThat(moved("2026-06-30", "2026-07-31", "2026-08-01")).containsExactly("overdue @d-1");
        assertThat(moved("2026-07-01", "2026-07-31", "2026-07-31")).containsExactly("moved-late @d-1", "overdue @d-1");
        Aims lastDay = decision(0, decision -> decision.due("2025-06-12"));
        assertThat(Probe.of(DONE_BY_THEIR_DAY, lastDay, DAY).found()).isEmpty();
    }

    @Test
    void a_decision_without_a_day_or_from_before_the_window_is_never_late() {
        Aims undated = decision(0, decision -> decision.due(Optional.empty()).completion(Optional.empty()));
        assertThat(Probe.of(DONE_BY_THEIR_DAY, undated, DAY).found()).isEmpty();
        assertThat(Probe.of(DONE_BY_THEIR_DAY, undated, DAY).outcome().notApplicable())
                .extracting(CountedReason::reason)
                .containsExactly("it does not hold that it has a day");
        Aims late = decision(0, decision -> decision.due("2025-06-11"));
        assertThat(AimsChecker.of(RuleSet.of(DONE_BY_THEIR_DAY))
                        .withWindow(Period.ofYears(1))
                        .check(late, DAY)
                        .findings())
                .isEmpty();
    }

    /** What is found of an open decision, due on 2026-06-30, of which the day was moved. */
    private static List<String> moved(String decidedOn, String due, String asOf) {
        Aims aims = decision(
                0,
                decision -> decision.due("2026-06-30")
                        .completion(Optional.empty())
                        .dueChange(move -> move.decidedOn(decidedOn).due(due)));
        return Probe.of(DONE_BY_THEIR_DAY, aims, day(asOf)).found();
    }

    private static List<String> changed(Consumer<ReviewDecision.Builder> change) {
        return Probe.of(LED_TO_A_CHANGE, withoutChange(change), DAY).found();
    }

    /** The sound dossier with no change to the AIMS that comes from the second decision. */
    private static Aims withoutChange(Consumer<ReviewDecision.Builder> change) {
        return decision(
                        1,
                        decision -> change.accept(decision.completion(
                                done -> done.doneOn("2025-01-27").changed("The owner sees each change."))))
                .withPlanning(planning -> planning.aimsChanges(sound().planning().aimsChanges().stream()
                        .map(one -> one.with(changed -> changed.reviewDecisions(List.of())))
                        .toList()));
    }

    /** The sound dossier with a decision of its first review changed. */
    private static Aims decision(int position, Consumer<ReviewDecision.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        List<ReviewDecision> decisions = reviews.get(0).decisions();
        ReviewDecision changed = decisions.get(position).with(change);
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(List.of(
                reviews.get(0)
                        .with(review -> review.decisions(decisions.stream()
                                .map(one -> one.id().equals(changed.id()) ? changed : one)
                                .toList())),
                reviews.get(1))));
    }

    /** With a decision of top management on an improvement, outside its reviews. */
    private static Aims improvedElsewhere(Aims aims, String decidedOn) {
        return aims.withLeadership(leadership -> leadership.addDecisions(LeadershipDecision.builder()
                .id("ld-improve")
                .decidedOn(decidedOn)
                .addDecidedBy("p-chief")
                .type(LeadershipDecision.Type.IMPROVEMENT)
                .statement("Ask those who were refused.")
                .build()));
    }

    /** The sound dossier with its second review changed. */
    private static Aims second(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }

    private static Aims minutes(Consumer<Evidence.Builder> change) {
        Evidence minutes =
                sound().evaluation().managementReviews().get(1).minutes().orElseThrow();
        return second(review -> review.minutes(minutes.with(change)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
