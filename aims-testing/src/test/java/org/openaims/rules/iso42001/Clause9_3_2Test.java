package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_3_2.DECISIONS_COME_BACK;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class Clause9_3_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                DECISIONS_COME_BACK,
                                "a next review that reports nothing",
                                aims -> second(review -> review.reports(List.of())))
                        .finds("unreported @d-1", message("none")),
                Change.of(
                                DECISIONS_COME_BACK,
                                "a next review that reports something else",
                                aims -> second(review -> review.reports(
                                        List.of(ReviewDecisionId.of("d-7"), ReviewDecisionId.of("d-8")))))
                        .finds("unreported @d-1", message("d-7, d-8"))
                        .alsoFinds("REC-02|mr-2025|dangling"));
    }

    private static String message(String reported) {
        return "9.3.2-01 (9.3.2) at /evaluation/managementReviews/0/decisions/0: d-1 was decided on 2024-12-10; the next "
                + "review mr-2025 on 2025-12-09 reports " + reported + "; expected d-1 among the earlier decisions "
                + "that mr-2025 reports. Report in the next management review what became of d-1, and add it to the "
                + "record of mr-2025 if it was discussed there.";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirement() {
        Probe probe = probe(sound(), DAY);
        assertThat(probe.messages()).isEmpty();
        assertThat(probe.outcomeOf("9.3.2-a")).isEqualTo(Outcome.SHOWN);
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
        assertThat(probe(unreported, day("2025-12-09")).found()).containsExactly("unreported @d-1");
    }

    @Test
    void a_review_on_the_same_day_is_not_the_next() {
        assertThat(probe(second(review -> review.heldOn(day("2024-12-10")).reports(List.of())), DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(probe(second(review -> review.heldOn(day("2024-12-11")).reports(List.of())), DAY)
                        .found())
                .containsExactly("unreported @d-1");
    }

    @Test
    void only_the_very_next_review_counts() {
        ManagementReview third = sound().evaluation()
                .managementReviews()
                .get(1)
                .with(review -> review.id(ManagementReviewId.of("mr-2026")).heldOn(day("2026-06-01")));
        Aims late = second(review -> review.reports(List.of()))
                .withEvaluation(evaluation -> evaluation.addManagementReviews(third));
        assertThat(probe(late, DAY).found()).containsExactly("unreported @d-1");
    }

    @Test
    void without_a_decision_there_is_no_occasion() {
        Aims none = sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(sound().evaluation().managementReviews().get(1))));
        RuleOutcome outcome = probe(none, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(outcome.noOccasion()).contains("no decision of a management review is on record");
        assertThat(probe(none, DAY).outcomeOf("9.3.2-a")).isEqualTo(Outcome.NO_OCCASION);
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
