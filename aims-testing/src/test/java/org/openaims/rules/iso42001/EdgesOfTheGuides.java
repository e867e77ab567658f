package org.openaims.rules.iso42001;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.Certificate;
import org.openaims.model.evaluation.CertificateState;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.record.CertificateId;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.PublicClaimId;
import org.openaims.testing.Samples;

/** Changes of which something else comes where a rule that follows the guides lacks one of its parts. */
final class EdgesOfTheGuides {

    private EdgesOfTheGuides() {}

    static Stream<Change> all() {
        return Stream.of(trails(), leadership(), certificates(), claims(), smells())
                .flatMap(edges -> edges);
    }

    private static Stream<Change> smells() {
        return Stream.of(Change.of(
                Smells.STARTED_WITH_ITS_POLICY,
                "an AIMS without a first day",
                aims -> aims.withContext(context -> context.aimsPeriod(Optional.empty()))));
    }

    private static Stream<Change> trails() {
        return Stream.of(
                Change.of(
                        TrailsAndClaims.REVIEW_IS_A_STANDING_ITEM,
                        "an earlier review that looked at nothing and planned no next day",
                        aims -> aims.withRecord(
                                ManagementReview.class,
                                ManagementReviewId.of("mr-2024"),
                                review -> review.with(
                                        changed -> changed.inputs(List.of()).nextPlannedFor(Optional.empty())))),
                Change.of(
                        TrailsAndClaims.WHAT_WAS_FOUND_CHANGED_SOMETHING,
                        "a nonconformity on the day of what was found",
                        aims -> EdgesOfClause10.nonconformity(aims, one -> one.detectedOn("2025-09-01"))),
                Change.of(
                        TrailsAndClaims.WHAT_WAS_FOUND_CHANGED_SOMETHING,
                        "an action done on the day of the nonconformity",
                        aims -> EdgesOfClause10.action(
                                aims,
                                action -> action.completion(aims.improvement()
                                        .correctiveActions()
                                        .get(0)
                                        .completion()
                                        .orElseThrow()
                                        .with(done -> done.doneOn("2025-09-08"))))),
                Change.of(
                        TrailsAndClaims.DECISIONS_CHANGED_SOMETHING,
                        "a decision carried out on the day on which it was made",
                        aims -> firstDecision(
                                aims,
                                decision -> decision.with(changed -> changed.completion(done ->
                                        done.doneOn("2024-12-10").nothingChangedBecause("It was words alone."))))),
                Change.of(
                                TrailsAndClaims.DECISIONS_CHANGED_SOMETHING,
                                "a decision that changed no record, without a reason",
                                aims -> firstDecision(
                                        aims,
                                        decision -> decision.with(
                                                changed -> changed.completion(done -> done.doneOn("2025-06-12")))))
                        .finds(
                                "stops change @d-1",
                                "GUIDE-02 (the guides to the clauses) at /evaluation/managementReviews/0/decisions/0: "
                                        + "the trail of d-1 stops at the completion d-1: no change is on record; "
                                        + "expected the change that followed, or a record of why none was needed. "
                                        + "Record the change that followed the completion d-1, or why none was needed."));
    }

    private static Stream<Change> leadership() {
        Stream<Change> single = Stream.of(
                Change.of(
                        LeadershipThemes.POLICY_SHAPES_DECISIONS,
                        "an earlier policy to which nothing goes back",
                        EdgesOfClause5::withAnEarlierPolicy),
                Change.of(
                        LeadershipThemes.POLICY_SHAPES_DECISIONS,
                        "a policy to which nothing goes back, as no objective is pursued",
                        aims -> LeadershipThemesTest.unlinked()
                                .withPlanning(planning -> planning.objectives(List.of()))),
                Change.of(
                        LeadershipThemes.TOP_MANAGEMENT_LOOKS_AT_RISKS,
                        "no risks that top management could look at",
                        aims -> unseen(aims).withPlanning(planning -> planning.risks(List.of()))),
                Change.of(
                        LeadershipThemes.MONEY_AND_PEOPLE_ARE_GIVEN,
                        "no resources at all",
                        aims -> aims.withLeadership(given -> given.resourceAllocations(List.of()))),
                Change.of(
                                LeadershipThemes.TOP_MANAGEMENT_LOOKS_AT_RISKS,
                                "risks that top management has not looked at yet, on the last day of the first cycle",
                                EdgesOfTheGuides::unseen)
                        .on("2025-01-01"),
                Change.of(
                                LeadershipThemes.TOP_MANAGEMENT_LOOKS_AT_RISKS,
                                "the same on the day after it",
                                EdgesOfTheGuides::unseen)
                        .on("2025-01-02")
                        .finds(
                                "unseen @",
                                "GUIDE-12 (the guides to the clauses) at /leadership/decisions: no record shows that "
                                        + "top management has looked at the AI risks since 2024-01-02; expected a "
                                        + "dated record that top management looked at them, such as a minuted "
                                        + "decision. Put the AI risks before top management, and record on which day "
                                        + "and with which decision."));
        return Stream.concat(
                single,
                RowOnOtherDays.of(
                                LeadershipThemesTest.changes(),
                                LeadershipThemes.POLICY_SHAPES_DECISIONS,
                                "a policy to which no objective goes back")
                        .foundAfter("2024-04-01"));
    }

    private static Stream<Change> certificates() {
        Change withdrawn = Change.of(
                        CertificateRemarks.BODY_KEEPS_LOOKING,
                        "a certificate that was withdrawn, at which the body never looked again",
                        aims -> aims.withRecord(
                                Certificate.class,
                                CertificateId.of("certificate-1"),
                                certificate -> certificate.with(changed -> changed.externalAudits(List.of())
                                        .state(state -> state.changedOn("2026-03-01")
                                                .state(CertificateState.State.WITHDRAWN)))))
                .on("2026-10-21");
        return Stream.concat(
                Stream.of(withdrawn),
                RowOnOtherDays.of(
                                CertificateRemarksTest.changes(),
                                CertificateRemarks.BODY_KEEPS_LOOKING,
                                "no surveillance audit within a year")
                        .foundAfter("2026-10-20"));
    }

    private static Stream<Change> claims() {
        return Stream.of(
                Change.of(
                        TrailsAndClaims.CLAIMS_REST_ON_A_CERTIFICATE,
                        "a claim of alignment without a certificate",
                        aims -> claim(
                                aims,
                                claim -> claim.type(PublicClaim.Type.ALIGNED).certificate(Optional.empty()))),
                Change.of(
                        TrailsAndClaims.CLAIMS_REST_ON_A_CERTIFICATE,
                        "a claim without a certificate that was withdrawn",
                        aims -> claim(
                                aims,
                                claim -> claim.certificate(Optional.empty()).withdrawnOn(Samples.DAY))),
                Change.of(
                        CertificateRemarks.CLAIMS_GO_NO_FURTHER,
                        "a claim whose certificate is not on record",
                        aims -> aims.withEvaluation(evaluation -> evaluation.certificates(List.of()))),
                Change.of(
                        CertificateRemarks.CLAIMS_GO_NO_FURTHER,
                        "a claim of alignment that names a certificate in other words",
                        aims -> claim(
                                aims,
                                claim -> claim.type(PublicClaim.Type.ALIGNED).scope("All that we do."))),
                Change.of(
                        CertificateRemarks.CLAIMS_GO_NO_FURTHER,
                        "a withdrawn claim that names a scope in other words",
                        aims -> claim(
                                aims, claim -> claim.scope("All that we do.").withdrawnOn(Samples.DAY))));
    }

    /** The records in which nobody in top management decided on anything about risks. */
    private static Aims unseen(Aims aims) {
        return LeadershipThemesTest.decided(List.of())
                .withPlanning(planning ->
                        planning.treatmentPlans(List.of()).criteria(List.of()).acceptances(List.of()));
    }

    static Aims firstDecision(Aims aims, UnaryOperator<ReviewDecision> change) {
        return aims.withRecord(
                ManagementReview.class,
                ManagementReviewId.of("mr-2024"),
                review -> review.with(changed -> changed.decisions(review.decisions().stream()
                        .map(decision -> decision.id().value().equals("d-1") ? change.apply(decision) : decision)
                        .toList())));
    }

    private static Aims claim(Aims aims, Consumer<PublicClaim.Builder> change) {
        return aims.withRecord(PublicClaim.class, PublicClaimId.of("claim-1"), claim -> claim.with(change));
    }
}
