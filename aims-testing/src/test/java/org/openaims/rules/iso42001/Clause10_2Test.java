package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause10_2.REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class Clause10_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                                "a review on the day on which the action was done",
                                aims -> action(action -> action.completion(done -> done.doneOn("2026-01-12"))))
                        .finds(
                                "too-early @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: the effectiveness of ca-1 "
                                        + "was reviewed on 2026-01-12; expected reviews of effectiveness after it was done "
                                        + "on 2026-01-12. Review the effectiveness of ca-1 once more, now that there is "
                                        + "something to see.")
                        .alsoFinds("GUIDE-01|af-1|order effectiveness review")
                        .alsoFinds("GUIDE-01|af-1|stops"),
                Change.of(
                                REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                                "a case that was closed before its action was done",
                                aims -> action(action -> action.completion(Optional.empty())))
                        .finds(
                                "closed-undone @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: nc-1 was closed on "
                                        + "2026-01-20 before ca-1 was done; expected ca-1 done by 2026-01-20, the day on "
                                        + "which nc-1 was closed. Reopen nc-1, and close it when ca-1 is done and was "
                                        + "found effective.")
                        .finds(
                                "too-early @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: the effectiveness of ca-1 "
                                        + "was reviewed on 2026-01-12; expected reviews of effectiveness after it was done "
                                        + "on a day to come. Review the effectiveness of ca-1 once more, now that there is "
                                        + "something to see.")
                        .alsoFinds("GUIDE-01|af-1|stops"),
                Change.of(
                                REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                                "a case that was closed although its action did not work",
                                aims -> reviewed("2026-01-12", EffectivenessReview.Result.INEFFECTIVE))
                        .finds(
                                "closed-unreviewed @ca-1",
                                "10.2-01 (10.2) at /improvement/correctiveActions/0: nc-1 was closed on "
                                        + "2026-01-20; the last review of ca-1 by then found it not effective; expected a "
                                        + "review by 2026-01-20 that found ca-1 effective. Review the effectiveness of "
                                        + "ca-1, and reopen nc-1 if it did not work."));
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
}
