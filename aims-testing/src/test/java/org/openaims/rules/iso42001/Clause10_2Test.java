package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause10_2.ACTIONS_DONE_IN_TIME;
import static org.openaims.rules.iso42001.Clause10_2.AIMS_CHANGE_DECIDED;
import static org.openaims.rules.iso42001.Clause10_2.CAUSES_FOUND;
import static org.openaims.rules.iso42001.Clause10_2.CAUSES_HAVE_ACTIONS;
import static org.openaims.rules.iso42001.Clause10_2.CAUSES_HAVE_A_METHOD;
import static org.openaims.rules.iso42001.Clause10_2.CONSEQUENCES_DEALT_WITH;
import static org.openaims.rules.iso42001.Clause10_2.CONTAINED_IN_TIME;
import static org.openaims.rules.iso42001.Clause10_2.EFFECT_JUDGED_FAIRLY;
import static org.openaims.rules.iso42001.Clause10_2.EVIDENCE_OF_NATURE_AND_ACTIONS;
import static org.openaims.rules.iso42001.Clause10_2.EVIDENCE_OF_RESULTS;
import static org.openaims.rules.iso42001.Clause10_2.REVIEWED;
import static org.openaims.rules.iso42001.Clause10_2.REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED;
import static org.openaims.rules.iso42001.Clause10_2.SIMILAR_CASES_SOUGHT;
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
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.improvement.RootCause;
import org.openaims.model.planning.AimsChange;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;
import org.openaims.testing.Trial;

class Clause10_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                                "a review on the day on which the action was done",
                                aims -> action(action -> action.completion(done -> done.doneOn("2026-01-12"))))
                        .finds(
                                "too-early @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: the effectiveness of the "
                                        + "corrective action ca-1 was reviewed on 2026-01-12; expected a review of its "
                                        + "effectiveness after it was carried out (2026-01-12). Review the "
                                        + "effectiveness of ca-1 after it is carried out, and record the result.")
                        .alsoFinds("10.2-09|ca-1|done-late")
                        .alsoFinds("10.2-13|ca-1|no-evidence")
                        .alsoFinds("GUIDE-01|af-1|effectiveness review")
                        .makes("10.2-k", Outcome.GAP),
                Change.of(
                                REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                                "a case that was closed before its action was done",
                                aims -> action(action -> action.completion(Optional.empty())))
                        .finds(
                                "closed-undone @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: the nonconformity nc-1 was closed "
                                        + "on 2026-01-20, before the corrective action ca-1 was carried out; expected "
                                        + "ca-1 carried out by 2026-01-20. Reopen nc-1, and close it when ca-1 is "
                                        + "carried out and was found effective.")
                        .finds(
                                "too-early @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: the effectiveness of the "
                                        + "corrective action ca-1 was reviewed on 2026-01-12; expected a review of its "
                                        + "effectiveness after it was carried out (still to be done). Review the "
                                        + "effectiveness of ca-1 after it is carried out, and record the result.")
                        .alsoFinds("10.2-09|ca-1|overdue")
                        .alsoFinds("GUIDE-01|af-1|completed action")
                        .makes("10.2-f", Outcome.GAP)
                        .makes("10.2-k", Outcome.NOT_YET_DUE),
                Change.of(
                                REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                                "a case that was closed although its action did not work",
                                aims -> reviewed("2026-01-12", EffectivenessReview.Result.INEFFECTIVE))
                        .finds(
                                "closed-unreviewed @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: the nonconformity nc-1 was closed "
                                        + "on 2026-01-20; the last review of the effectiveness of ca-1 by then: not "
                                        + "effective; expected a review of effectiveness by 2026-01-20 that found ca-1 "
                                        + "effective. Review the effectiveness of ca-1, and reopen nc-1 if it was not "
                                        + "effective."),
                Change.of(
                                CONTAINED_IN_TIME,
                                "a nonconformity that was never corrected",
                                aims -> nc(one -> one.correction(Optional.empty())))
                        .finds(
                                "never-by-default 2025-09-08 @nc-1",
                                "10.2-02 (10.2) at /improvement/nonconformities/0: no correction of the nonconformity "
                                        + "nc-1 since its detection on 2025-09-08 is on record; expected one by "
                                        + "2025-10-08, that is within 30 days by default, as no limit is declared. "
                                        + "Bring nc-1 under control and correct it, and record the day, or record why "
                                        + "it needs no correction."),
                Change.of(
                                CONTAINED_IN_TIME,
                                "one that was corrected a day late",
                                aims -> nc(one -> one.correction(corrected -> corrected.doneOn(on("2025-10-09")))))
                        .finds(
                                "late-by-default 2025-09-08 @nc-1",
                                "10.2-02 (10.2) at /improvement/nonconformities/0: the first correction of the "
                                        + "nonconformity nc-1 since its detection on 2025-09-08 is of 2025-10-09; "
                                        + "expected one by 2025-10-08, that is within 30 days by default, as no limit "
                                        + "is declared. Record why the correction of nc-1 was late, and correct the "
                                        + "next nonconformity within a declared limit."),
                Change.of(
                                CONTAINED_IN_TIME,
                                "one that was never corrected within the declared limit",
                                aims -> limited(nc(one -> one.correction(Optional.empty()))))
                        .finds(
                                "never 2025-09-08 @nc-1",
                                "10.2-02 (10.2) at /improvement/nonconformities/0: no correction of the nonconformity "
                                        + "nc-1 since its detection on 2025-09-08 is on record; expected one by "
                                        + "2025-09-11, that is within 3 days. Bring nc-1 under control and correct it, "
                                        + "and record the day, or record why it needs no correction."),
                Change.of(
                                CONTAINED_IN_TIME,
                                "one that was corrected after the declared limit",
                                aims -> limited(
                                        nc(one -> one.correction(corrected -> corrected.doneOn(on("2025-09-12"))))))
                        .finds(
                                "late 2025-09-08 @nc-1",
                                "10.2-02 (10.2) at /improvement/nonconformities/0: the first correction of the "
                                        + "nonconformity nc-1 since its detection on 2025-09-08 is of 2025-09-12; "
                                        + "expected one by 2025-09-11, that is within 3 days. Record why the "
                                        + "correction of nc-1 was late, and correct the next nonconformity within a "
                                        + "declared limit."),
                Change.of(
                                CONTAINED_IN_TIME,
                                "one that was corrected on an unknown day",
                                aims -> nc(
                                        one -> one.correction(corrected -> corrected.doneOn(Occurrence.dayUnknown()))))
                        .finds(
                                "day-unknown @nc-1",
                                "10.2-02 (10.2) at /improvement/nonconformities/0: the nonconformity nc-1 was "
                                        + "corrected on a day that is not on record; expected the day on which nc-1 "
                                        + "was corrected. Find out when nc-1 was corrected, and record the day."),
                Change.of(
                                CONSEQUENCES_DEALT_WITH,
                                "consequences of which nothing is on record",
                                aims -> nc(one -> one.consequences(Optional.empty())))
                        .finds(
                                "missing @nc-1",
                                "10.2-03 (10.2) at /improvement/nonconformities/0: the nonconformity nc-1, detected on "
                                        + "2025-09-08, does not say how its consequences were dealt with; expected how "
                                        + "the consequences of nc-1 were dealt with, or why there were none. Record "
                                        + "how the consequences of nc-1 were dealt with, or why there were none."),
                Change.of(
                                REVIEWED,
                                "a nonconformity that nobody reviewed",
                                aims -> nc(one -> one.review(Optional.empty())))
                        .finds(
                                "missing @nc-1",
                                "10.2-04 (10.2) at /improvement/nonconformities/0: the nonconformity nc-1, detected on "
                                        + "2025-09-08, has no review by a named person; expected the day on which a "
                                        + "named person reviewed nc-1. Have a named person review nc-1, and record who "
                                        + "reviewed it and when."),
                Change.of(CAUSES_FOUND, "a nonconformity without a cause", aims -> nc(one -> one.rootCauses(List.of())))
                        .finds(
                                "missing @nc-1",
                                "10.2-05 (10.2) at /improvement/nonconformities/0: the nonconformity nc-1, detected on "
                                        + "2025-09-08, has no cause on record; expected at least one cause of nc-1. "
                                        + "Find the causes of nc-1, and record each of them and how it was found.")
                        .alsoFinds("REC-02|ca-1|dangling"),
                Change.of(
                                CAUSES_HAVE_A_METHOD,
                                "a cause of which nobody says how it was found",
                                aims -> cause(cause -> cause.method(Optional.empty())))
                        .finds(
                                "method @cause-1",
                                "10.2-06 (10.2) at /improvement/nonconformities/0/rootCauses/0: the cause cause-1 of "
                                        + "the nonconformity nc-1 does not say how it was found; expected how cause-1 "
                                        + "was found. Record in the cause cause-1 how it was found, so that someone "
                                        + "else can follow it."),
                Change.of(
                                SIMILAR_CASES_SOUGHT,
                                "similar cases that nobody sought",
                                aims -> nc(one -> one.similarCheck(Optional.empty())))
                        .finds(
                                "missing @nc-1",
                                "10.2-07 (10.2) at /improvement/nonconformities/0: the nonconformity nc-1, detected on "
                                        + "2025-09-08, does not say whether similar nonconformities were looked for; "
                                        + "expected the day on which someone looked for nonconformities similar to "
                                        + "nc-1, and what they found. Look whether the same happened or could happen "
                                        + "elsewhere, and record the day and the result in nc-1."),
                Change.of(
                                CAUSES_HAVE_ACTIONS,
                                "a cause that no action names",
                                aims -> action(action -> action.causes(Set.of())))
                        .finds(
                                "no-action @cause-1",
                                "10.2-08 (10.2) at /improvement/nonconformities/0/rootCauses/0: no corrective action "
                                        + "names the cause cause-1 of the nonconformity nc-1, and no reason why none "
                                        + "is needed is on record; expected a corrective action against cause-1, or "
                                        + "the reason why none is needed. Decide on a corrective action against "
                                        + "cause-1 with an owner and a due day, or record why none is needed."),
                Change.of(
                                ACTIONS_DONE_IN_TIME,
                                "an open action that nobody owns",
                                aims -> open(action(action -> action.completion(Optional.empty())
                                        .effectivenessReviews(List.of())
                                        .owner(Optional.empty())
                                        .due("2026-12-31"))))
                        .finds(
                                "no-owner @ca-1",
                                "10.2-09 (10.2) at /improvement/correctiveActions/0: the corrective action ca-1 is "
                                        + "open and lacks an owner or a due day; expected the person who is to carry "
                                        + "out ca-1, and by which day. Record in ca-1 who is to carry it out, and by "
                                        + "which day.")
                        .makes("10.2-g", Outcome.NO_OCCASION)
                        .makes("10.2-h", Outcome.NOT_YET_DUE)
                        .makes("10.2-k", Outcome.NOT_YET_DUE),
                Change.of(
                                ACTIONS_DONE_IN_TIME,
                                "an open action whose due day has passed",
                                aims -> open(action(action ->
                                        action.completion(Optional.empty()).effectivenessReviews(List.of()))))
                        .finds(
                                "overdue @ca-1",
                                "10.2-09 (10.2) at /improvement/correctiveActions/0: the corrective action ca-1 was "
                                        + "due by 2025-10-31, and no record shows that it was carried out; expected a "
                                        + "record that ca-1 was carried out, or a later due day that was decided by "
                                        + "2025-10-31. Carry out ca-1 and record the day, or have a later due day "
                                        + "decided, with the reason.")
                        .alsoFinds("GUIDE-01|af-1|completed action")
                        .makes("10.2-g", Outcome.NO_OCCASION)
                        .makes("10.2-h", Outcome.NOT_YET_DUE)
                        .makes("10.2-k", Outcome.NOT_YET_DUE),
                Change.of(
                                ACTIONS_DONE_IN_TIME,
                                "an action that was done a day late",
                                aims -> action(action -> action.completion(done -> done.doneOn("2025-11-01")
                                        .doneBy("p-owner")
                                        .changedRecord(link -> link.register("/context/systems")
                                                .recordId("scoring"))
                                        .evidence(file ->
                                                file.place("evidence/ca-1.pdf").datedOn("2025-11-01")))))
                        .finds(
                                "done-late @ca-1",
                                "10.2-09 (10.2) at /improvement/correctiveActions/0: the corrective action ca-1 was "
                                        + "due by 2025-10-31 and was carried out on 2025-11-01; expected ca-1 carried "
                                        + "out by 2025-10-31. Record why ca-1 was late; have the next due day moved "
                                        + "before it passes, with the reason."),
                Change.of(
                                EFFECT_JUDGED_FAIRLY,
                                "an effect that was judged too soon",
                                aims -> action(action -> action.effectivenessAfter(Period.ofMonths(3))))
                        .finds(
                                "sooner-than-declared @ca-1",
                                "10.2-10 (10.2) at /improvement/correctiveActions/0: the effectiveness of the "
                                        + "corrective action ca-1 was reviewed on 2026-01-12; expected a review on or "
                                        + "after 2026-01-20, as the corrective action itself declares. Review the "
                                        + "effectiveness of ca-1 once more after the period that it declares, or "
                                        + "record why that was too long."),
                Change.of(
                                EFFECT_JUDGED_FAIRLY,
                                "an effect that its doer alone judged",
                                aims -> action(action -> action.effectivenessReviews(List.of())
                                        .effectivenessReview(review -> review.reviewedOn("2026-01-12")
                                                .reviewedBy("p-owner")
                                                .result(EffectivenessReview.Result.EFFECTIVE))))
                        .finds(
                                "own-judge @ca-1",
                                "10.2-10 (10.2) at /improvement/correctiveActions/0: p-owner carried out the "
                                        + "corrective action ca-1 and alone reviewed its effectiveness; expected a "
                                        + "review of ca-1 by someone who did not carry it out. Have someone else "
                                        + "review the effectiveness of ca-1."),
                Change.of(
                                EFFECT_JUDGED_FAIRLY,
                                "a criterion that was set after the review",
                                aims -> action(action -> action.effectivenessCriterion("Nobody asks for them.")
                                        .criterionSetOn("2026-01-13")))
                        .finds(
                                "criterion-afterwards @ca-1",
                                "10.2-10 (10.2) at /improvement/correctiveActions/0: the criterion for the "
                                        + "effectiveness of the corrective action ca-1 was set on 2026-01-13, after "
                                        + "the first review on 2026-01-12; expected a criterion that was set before "
                                        + "the effectiveness of ca-1 was reviewed. Review the effectiveness of ca-1 "
                                        + "once more by this criterion, and set the next one when the action is "
                                        + "decided."),
                Change.of(
                                AIMS_CHANGE_DECIDED,
                                "a case that was closed without a word on the AIMS",
                                aims -> nc(one -> one.noAimsChange(Optional.empty())))
                        .finds(
                                "undecided-change @nc-1",
                                "10.2-11 (10.2) at /improvement/nonconformities/0: the nonconformity nc-1 was closed "
                                        + "on 2026-01-20, and no record says whether the AIMS has to change because of "
                                        + "it; expected a change to the AIMS that names nc-1, or a statement that none "
                                        + "is needed. Decide whether the AIMS has to change because of nc-1, and "
                                        + "record the change, or who stated why none is needed."),
                Change.of(
                                EVIDENCE_OF_NATURE_AND_ACTIONS,
                                "a nonconformity without evidence",
                                aims -> nc(one -> one.evidence(List.of())))
                        .finds(
                                "missing @nc-1",
                                "10.2-12 (10.2) at /improvement/nonconformities/0: the nonconformity nc-1, detected on "
                                        + "2025-09-08, has no evidence of its nature and of what was done about it; "
                                        + "expected the place and the day of a document on nc-1. Record in nc-1 where "
                                        + "the document on it is kept, and of which day it is."),
                Change.of(
                                EVIDENCE_OF_RESULTS,
                                "an action without evidence of its result",
                                aims -> action(action -> action.completion(done -> done.doneOn("2025-10-20")
                                        .doneBy("p-owner")
                                        .changedRecord(link -> link.register("/context/systems")
                                                .recordId("scoring")))))
                        .finds(
                                "no-evidence @ca-1",
                                "10.2-13 (10.2) at /improvement/correctiveActions/0: the corrective action ca-1 was "
                                        + "carried out on 2025-10-20, and no evidence of its result is on record; "
                                        + "expected the place and the day of a document on the result of ca-1. Record "
                                        + "in ca-1 where the document on its result is kept, and of which day it is."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        assertThat(Probe.of(REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED, sound(), DAY).messages())
                .isEmpty();
        assertThat(Probe.of(REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED, sound(), DAY).status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void a_review_is_later_than_the_action_and_not_later_than_the_closing() {
        assertThat(found(reviewed("2025-10-20", EffectivenessReview.Result.EFFECTIVE)))
                .containsExactly("too-early @ca-1");
        assertThat(found(reviewed("2025-10-21", EffectivenessReview.Result.EFFECTIVE)))
                .isEmpty();
        assertThat(found(reviewed("2026-01-20", EffectivenessReview.Result.EFFECTIVE)))
                .isEmpty();
        assertThat(found(reviewed("2026-01-21", EffectivenessReview.Result.EFFECTIVE)))
                .containsExactly("closed-unreviewed @ca-1");
        assertThat(found(reviewed("2026-01-20", EffectivenessReview.Result.PARTLY_EFFECTIVE)))
                .containsExactly("closed-unreviewed @ca-1");
    }

    @Test
    void an_action_may_be_done_on_the_day_of_the_closing_at_the_latest() {
        Aims sameDay = action(
                action -> action.completion(done -> done.doneOn("2026-01-20")).effectivenessReviews(List.of()));
        assertThat(found(sameDay)).containsExactly("closed-unreviewed @ca-1");
        Aims later = action(
                action -> action.completion(done -> done.doneOn("2026-01-21")).effectivenessReviews(List.of()));
        assertThat(found(later)).containsExactly("closed-undone @ca-1", "closed-unreviewed @ca-1");
    }

    @Test
    void an_action_that_is_to_be_done_in_an_open_case_is_not_looked_at() {
        Aims open = action(action -> action.completion(Optional.empty()).effectivenessReviews(List.of()))
                .withImprovement(improvement -> improvement.nonconformities(
                        List.of(sound().improvement().nonconformities().get(0).with(one -> one.closings(List.of())))));
        assertThat(Probe.of(REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED, open, DAY).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void without_corrective_actions_there_is_no_occasion_and_without_their_case_nothing_is_checked() {
        Aims none = sound().withImprovement(improvement -> improvement.correctiveActions(List.of()));
        assertThat(Probe.of(REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED, none, DAY).status())
                .isEqualTo(RuleStatus.NO_OCCASION);
        Aims dangling = sound().withImprovement(improvement -> improvement.nonconformities(List.of()));
        assertThat(Probe.of(REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED, dangling, DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_CHECKED);
    }

    @Test
    void a_correction_has_thirty_days_by_default_and_the_declared_limit_otherwise() {
        Trial corrected = Trial.of(CONTAINED_IN_TIME);
        corrected.on(correctedOn("2025-10-08")).isSatisfied();
        corrected.on(correctedOn("2025-10-09")).finds("late-by-default 2025-09-08 @nc-1");
        corrected.on(limited(correctedOn("2025-09-11"))).isSatisfied();
        corrected.on(limited(correctedOn("2025-09-12"))).finds("late 2025-09-08 @nc-1");
        corrected
                .on(nc(one -> one.correction(Optional.empty())))
                .asOf("2025-10-08")
                .isNotYetDueBefore("2025-10-08")
                .findsFrom("2025-10-09", "never-by-default 2025-09-08 @nc-1");
    }

    @Test
    void a_reason_stands_for_a_correction_and_for_consequences_and_a_blank_one_does_not() {
        Trial.of(CONTAINED_IN_TIME)
                .on(nc(one -> one.correction(
                        handled -> handled.doneOn(Occurrence.no()).notApplicableBecause("It was over."))))
                .isSatisfied()
                .on(nc(one -> one.correction(
                        handled -> handled.doneOn(Occurrence.no()).notApplicableBecause(" "))))
                .finds("never-by-default 2025-09-08 @nc-1");
        Trial.of(CONSEQUENCES_DEALT_WITH)
                .on(nc(one -> one.consequences(
                        handled -> handled.doneOn(Occurrence.no()).notApplicableBecause("Nobody was touched."))))
                .isSatisfied()
                .on(nc(one -> one.consequences(
                        handled -> handled.doneOn(Occurrence.no()).notApplicableBecause(" "))))
                .finds("missing @nc-1")
                .on(nc(one ->
                        one.consequences(handled -> handled.doneOn(Occurrence.planned(LocalDate.of(2026, 9, 1))))))
                .finds("missing @nc-1");
    }

    @TestFactory
    Stream<DynamicTest> an_open_nonconformity_has_sixty_days_for_each_step_and_a_closed_one_none() {
        Aims bare = nc(one -> one.consequences(Optional.empty())
                .review(Optional.empty())
                .rootCauses(List.of())
                .similarCheck(Optional.empty())
                .evidence(List.of()));
        return Stream.of(
                        CONSEQUENCES_DEALT_WITH,
                        REVIEWED,
                        CAUSES_FOUND,
                        SIMILAR_CASES_SOUGHT,
                        EVIDENCE_OF_NATURE_AND_ACTIONS)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Trial.of(rule)
                            .on(open(bare))
                            .asOf("2025-11-07")
                            .isNotYetDueBefore("2025-11-07")
                            .findsFrom("2025-11-08", "missing @nc-1");
                    Trial.of(rule).on(closedOn(bare, "2025-10-01")).findsFrom("2025-10-01", "missing @nc-1");
                }));
    }

    @Test
    void a_review_names_its_reviewer() {
        Trial.of(REVIEWED)
                .on(nc(one -> one.review(review -> review.reviewedOn("2025-09-15"))))
                .finds("missing @nc-1");
    }

    @Test
    void a_cause_has_an_action_a_reason_or_sixty_days() {
        Aims bare = action(action -> action.causes(Set.of()));
        Trial.of(CAUSES_HAVE_ACTIONS)
                .on(open(bare))
                .asOf("2025-11-14")
                .isNotYetDueBefore("2025-11-14")
                .findsFrom("2025-11-15", "no-action @cause-1");
        Trial.of(CAUSES_HAVE_ACTIONS)
                .on(bare)
                .with("a reason", aims -> causes(aims, cause -> cause.noneNeededBecause("It cannot come again.")))
                .isSatisfied();
        Trial.of(CAUSES_HAVE_ACTIONS)
                .on(bare)
                .with("a blank for a reason", aims -> causes(aims, cause -> cause.noneNeededBecause(" ")))
                .finds("no-action @cause-1");
        Trial.of(CAUSES_HAVE_ACTIONS)
                .on(open(causes(bare, cause -> cause.foundOn(Optional.empty()))))
                .findsFrom("2025-11-08", "no-action @cause-1");
    }

    @Test
    void an_open_action_is_in_time_through_its_due_day_and_a_move_counts_if_decided_by_then() {
        Aims open = open(action(action -> action.completion(Optional.empty()).effectivenessReviews(List.of())));
        Trial.of(ACTIONS_DONE_IN_TIME)
                .on(open)
                .asOf("2025-10-31")
                .isNotYetDueBefore("2025-10-31")
                .findsFrom("2025-11-01", "overdue @ca-1");
        Trial.of(ACTIONS_DONE_IN_TIME)
                .on(moved(open, "2025-10-31"))
                .asOf("2025-12-31")
                .isNotYetDueBefore("2025-12-31");
        Trial.of(ACTIONS_DONE_IN_TIME)
                .on(moved(open, "2025-11-01"))
                .asOf("2025-12-31")
                .finds("overdue @ca-1");
        Trial.of(ACTIONS_DONE_IN_TIME)
                .on(action(action -> action.completion(done -> done.doneOn("2025-10-31"))))
                .isSatisfied();
    }

    @Test
    void an_effect_may_be_judged_on_the_day_that_the_action_set() {
        Trial judged = Trial.of(EFFECT_JUDGED_FAIRLY);
        judged.on(reviewed("2025-12-20", EffectivenessReview.Result.EFFECTIVE)).isSatisfied();
        judged.on(reviewed("2025-12-19", EffectivenessReview.Result.EFFECTIVE)).finds("sooner-than-declared @ca-1");
        judged.on(action(action -> action.effectivenessCriterion("Nobody asks.").criterionSetOn("2026-01-12")))
                .isSatisfied();
        judged.on(action(action -> action.effectivenessReviews(List.of())))
                .isNotApplicable("it does not hold that its effect was reviewed");
    }

    @Test
    void a_change_to_the_aims_that_names_the_case_answers_it() {
        Aims silent = nc(one -> one.noAimsChange(Optional.empty()));
        Trial.of(AIMS_CHANGE_DECIDED)
                .on(silent.withPlanning(planning -> planning.aimsChange(
                        "change-1",
                        change -> change.type(AimsChange.Type.PROCESSES).addNonconformities("nc-1"))))
                .isSatisfied();
        Trial.of(AIMS_CHANGE_DECIDED).on(open(silent)).isNotYetDue("the nonconformity is still open");
    }

    @Test
    void the_evidence_of_a_result_may_lie_with_the_review() {
        Trial.of(EVIDENCE_OF_RESULTS)
                .on(action(action -> action.completion(done -> done.doneOn("2025-10-20"))
                        .effectivenessReviews(List.of())
                        .effectivenessReview(review -> review.reviewedOn("2026-01-12")
                                .result(EffectivenessReview.Result.EFFECTIVE)
                                .evidence(file -> file.place("evidence/review.pdf")))))
                .isSatisfied();
    }

    @Test
    void without_a_nonconformity_there_is_no_occasion() {
        Aims none = sound().withImprovement(
                        improvement -> improvement.nonconformities(List.of()).correctiveActions(List.of()));
        Clause10_2.rules().rules().forEach(rule -> Trial.of(rule).on(none).hasNoOccasion());
    }

    private static List<String> found(Aims aims) {
        return Probe.of(REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED, aims, DAY).found();
    }

    private static Aims reviewed(String on, EffectivenessReview.Result result) {
        return action(action -> action.effectivenessReviews(List.of())
                .effectivenessReview(review -> review.reviewedOn(on).result(result)));
    }

    private static Aims action(Consumer<CorrectiveAction.Builder> change) {
        return sound().withImprovement(improvement -> improvement.correctiveActions(
                List.of(sound().improvement().correctiveActions().get(0).with(change))));
    }

    private static Aims nc(Consumer<Nonconformity.Builder> change) {
        return nc(sound(), change);
    }

    private static Aims nc(Aims aims, Consumer<Nonconformity.Builder> change) {
        return aims.withImprovement(improvement -> improvement.nonconformities(
                List.of(aims.improvement().nonconformities().get(0).with(change))));
    }

    private static Aims open(Aims aims) {
        return nc(aims, one -> one.closings(List.of()));
    }

    private static Aims closedOn(Aims aims, String day) {
        return nc(aims, one -> one.closings(List.of()).closing(closing -> closing.closedOn(day)));
    }

    private static Aims correctedOn(String day) {
        return nc(one -> one.correction(corrected -> corrected.doneOn(on(day))));
    }

    private static Aims cause(Consumer<RootCause.Builder> change) {
        return causes(sound(), change);
    }

    private static Aims causes(Aims aims, Consumer<RootCause.Builder> change) {
        return nc(
                aims,
                one -> one.rootCauses(List.of(aims.improvement()
                        .nonconformities()
                        .get(0)
                        .rootCauses()
                        .get(0)
                        .with(change))));
    }

    private static Aims limited(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-contained",
                limit -> limit.kind(LimitKind.NONCONFORMITY_CONTAINED)
                        .decidedOn("2024-01-05")
                        .within(Period.ofDays(3))));
    }

    private static Aims moved(Aims aims, String decidedOn) {
        return aims.withImprovement(improvement -> improvement.correctiveActions(List.of(aims.improvement()
                .correctiveActions()
                .get(0)
                .with(action ->
                        action.dueChange(change -> change.decidedOn(decidedOn).due("2025-12-31"))))));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }
}
