package org.openaims.rules.iso42001;

import java.util.Optional;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.record.ManagementReviewId;

/** Changes of which something else comes where a rule on clause 9.3 lacks one of its parts. */
final class EdgesOfClause9_3 {

    private EdgesOfClause9_3() {}

    static Stream<Change> all() {
        Stream<Change> before = Stream.of(
                        Clause9_3_1.CONCLUDED,
                        Clause9_3_2.ACTIONS_CONSIDERED,
                        Clause9_3_2.CONTEXT_CONSIDERED,
                        Clause9_3_2.PARTIES_CONSIDERED,
                        Clause9_3_2.NONCONFORMITY_TREND,
                        Clause9_3_2.MONITORING_TREND,
                        Clause9_3_2.AUDIT_TREND,
                        Clause9_3_2.OPPORTUNITIES_CONSIDERED,
                        Clause9_3_3.IMPROVEMENT_DECIDED,
                        Clause9_3_3.AIMS_CHANGE_DECIDED,
                        Clause9_3_3.LED_TO_A_CHANGE,
                        Clause9_3_3.MINUTES_KEPT,
                        Clause9_3_3.DONE_BY_THEIR_DAY)
                .map(rule -> Change.of(
                        rule,
                        "reviews before the window of which little is known",
                        EdgesOfClause9_3::withReviewsBeforeTheWindow));
        Stream<Change> others = Stream.of(
                Change.of(
                        Clause9_3_3.IMPROVEMENT_DECIDED,
                        "a review that decides on no improvement, and top management decided on none elsewhere",
                        aims -> aims.withRecord(
                                ManagementReview.class,
                                ManagementReviewId.of("mr-2025"),
                                review -> review.with(changed -> changed.noImprovementBecause(Optional.empty())))),
                Change.of(
                        Clause9_3_3.LED_TO_A_CHANGE,
                        "a decision to improve that nobody carried out",
                        aims -> EdgesOfTheGuides.firstDecision(
                                aims, decision -> decision.with(open -> open.completion(Optional.empty())))),
                Change.of(Clause9_3_2.DECISIONS_COME_BACK, "a decision with no review after it", aims -> aims)
                        .on("2025-12-08"),
                Change.of(
                        Clause9_3_3.DONE_BY_THEIR_DAY,
                        "a decision without a day",
                        aims -> aims.withRecord(
                                ManagementReview.class,
                                ManagementReviewId.of("mr-2025"),
                                review -> review.with(changed -> changed.decision(
                                        "d-undated",
                                        decision -> decision.kind(ReviewDecision.Kind.IMPROVEMENT)
                                                .statement("Ask those who were refused.")
                                                .owner("p-owner"))))));
        Stream<Change> days = RowOnOtherDays.of(
                        Clause9_3_3Test.changes(),
                        Clause9_3_3.LED_TO_A_CHANGE,
                        "a decision to change the AIMS that led to no change")
                .foundAfter("2025-01-31");
        return Stream.of(before, others, days).flatMap(edges -> edges);
    }

    /**
     * The records with two reviews before the window, the second on its eve; the first decided on a change that never
     * came, the second looked at nothing and decided nothing. The first one in the window heard of that decision.
     */
    static Aims withReviewsBeforeTheWindow(Aims aims) {
        return aims.withRecord(
                        ManagementReview.class,
                        ManagementReviewId.of("mr-2024"),
                        review -> review.with(changed -> changed.addInputs(ReviewInput.builder()
                                .kind(ReviewInput.Kind.PRIOR_ACTIONS)
                                .statement("What was decided before the AIMS ran was given up.")
                                .build())))
                .withEvaluation(evaluation -> evaluation
                        .managementReview(
                                "mr-2022",
                                review -> review.heldOn("2022-12-06")
                                        .decision(
                                                "d-2022",
                                                decision -> decision.kind(ReviewDecision.Kind.AIMS_CHANGE)
                                                        .statement("Begin with an AIMS.")
                                                        .due("2023-03-31")))
                        .managementReview("mr-2023", review -> review.heldOn("2023-06-29")));
    }
}
