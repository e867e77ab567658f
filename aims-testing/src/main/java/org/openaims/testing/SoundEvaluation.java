package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Role;

/** The audits, reviews and certificate of a sound {@link Dossier}. */
final class SoundEvaluation {

    private static final String DIGEST = "5e1f".repeat(16);

    private final Company company;

    SoundEvaluation(Company company) {
        this.company = company;
    }

    Evaluation.Builder evaluation(Evaluation.Builder evaluation) {
        if (company.certified()) {
            certified(evaluation);
        }
        return evaluation
                .internalAudit(
                        "audit-2025",
                        audit -> audited(audit, "2025-09-01", "2025-09-10")
                                .addFindings(AuditFinding.builder()
                                        .id("af-1")
                                        .requirement("7.5.3-a")
                                        .grade(AuditFinding.Grade.MINOR)
                                        .statement("Two operators could not find the instructions.")
                                        .build()))
                .addReviewIntervals(yearly("iv-review"))
                .addManagementReviews(first(), second());
    }

    private void certified(Evaluation.Builder evaluation) {
        evaluation
                .certificate(
                        "certificate-1",
                        certificate -> certificate
                                .number("EX-42001-0007")
                                .standard("ISO/IEC 42001:2023")
                                .certificationBody("Example Certification")
                                .accreditationBody("Example Accreditation")
                                .addAccreditedFor("ISO/IEC 42001:2023")
                                .scope("Lending at " + company.name() + ".")
                                .decidedOn("2025-10-20")
                                .validUntil("2028-10-19"))
                .publicClaim(
                        "claim-1",
                        claim -> claim.madeOn("2025-11-03")
                                .type(PublicClaim.Type.CERTIFIED)
                                .subject(PublicClaim.Subject.MANAGEMENT_SYSTEM)
                                .statement("The AI management system for lending is certified to ISO/IEC 42001:2023.")
                                .place("the website")
                                .certificate("certificate-1")
                                .scope("Lending at " + company.name() + "."));
    }

    private InternalAudit.Builder audited(InternalAudit.Builder audit, String from, String to) {
        return audit.plannedOn(LocalDate.parse(from).minusDays(30).toString())
                .startedOn(from)
                .completedOn(to)
                .objectives("Whether the AIMS does what it says.")
                .addCriteria(InternalAudit.Criterion.OWN_REQUIREMENTS, InternalAudit.Criterion.ISO_42001)
                .scope("The whole AIMS.")
                .auditor(auditor -> auditor.person(company.auditor()).external(true))
                .area(area -> area.name("risk and support").owner(company.owner()))
                .addConclusions(AuditConclusion.builder()
                        .subject("7.5.3")
                        .sign(AuditConclusion.Sign.WITH_RESERVATION)
                        .build())
                .reportedOn(LocalDate.parse(to).plusDays(10).toString())
                .addReportedTo(PersonId.of(company.chief()))
                .report(report ->
                        report.place("evidence/audit-" + from + ".pdf").datedOn(to));
    }

    /** The first review: two decisions, one of which changed the AIMS. */
    private ManagementReview first() {
        return review("mr-2024", "2024-12-10", "2024-01-01", "2024-11-30")
                .with(review -> review.nextPlannedFor("2025-12-09")
                        .addInputs(
                                told(ReviewInput.Kind.CONTEXT_CHANGES, "A regulator asked lenders about their models."),
                                told(ReviewInput.Kind.PARTY_CHANGES, "Customers ask for reasons."),
                                counted(ReviewInput.Kind.NONCONFORMITY_TREND, "None yet.", 0),
                                counted(ReviewInput.Kind.MONITORING_TREND, "Measuring begins next year.", 0),
                                counted(ReviewInput.Kind.AUDIT_TREND, "The first audit is planned.", 0),
                                told(ReviewInput.Kind.OPPORTUNITIES, "Operators learn from each other."),
                                told(ReviewInput.Kind.OBJECTIVES, "On their way."),
                                counted(ReviewInput.Kind.INCIDENTS, "None.", 0))
                        .decision(
                                "d-1",
                                decision -> decision.kind(ReviewDecision.Kind.IMPROVEMENT)
                                        .statement("Train the people who operate the scoring system.")
                                        .owner(company.owner())
                                        .due("2025-06-30")
                                        .completion(done -> done.doneOn("2025-06-12")
                                                .nothingChangedBecause("The training changed no record.")))
                        .decision(
                                "d-2",
                                decision -> decision.kind(ReviewDecision.Kind.AIMS_CHANGE)
                                        .statement("Have the owner see each change before it is deployed.")
                                        .owner(company.owner())
                                        .due("2025-01-31")
                                        .completion(done -> done.doneOn("2025-01-27")
                                                .changedRecord(link -> link.register("/planning/aimsChanges")
                                                        .recordId("ac-1")))));
    }

    /** The second review: it found that both decisions were carried out, and decided on no more. */
    private ManagementReview second() {
        return review("mr-2025", "2025-12-09", "2024-12-01", "2025-11-30")
                .with(review -> review.nextPlannedFor("2026-12-08")
                        .addReports("d-1", "d-2")
                        .addInputs(
                                told(ReviewInput.Kind.PRIOR_ACTIONS, "Both were carried out in time."),
                                told(ReviewInput.Kind.CONTEXT_CHANGES, "No change.")
                                        .with(input -> input.noChange(true)),
                                told(ReviewInput.Kind.PARTY_CHANGES, "No change.")
                                        .with(input -> input.noChange(true)),
                                counted(ReviewInput.Kind.NONCONFORMITY_TREND, "One, minor, from the audit.", 1)
                                        .with(input -> input.addNonconformities("nc-1")),
                                counted(ReviewInput.Kind.MONITORING_TREND, "Not measured yet.", 0),
                                counted(ReviewInput.Kind.AUDIT_TREND, "One audit, one minor finding.", 1)
                                        .with(input -> input.addAudits("audit-2025")),
                                told(ReviewInput.Kind.OPPORTUNITIES, "Instructions closer to the screen."),
                                told(ReviewInput.Kind.OBJECTIVES, "Met."),
                                counted(ReviewInput.Kind.INCIDENTS, "One garbled draft, which was not sent.", 1))
                        .noImprovementBecause("What the audit found is being put right.")
                        .noAimsChangeBecause("The processes work as they are."));
    }

    private ReviewInput told(ReviewInput.Kind kind, String statement) {
        return ReviewInput.builder().kind(kind).statement(statement).build();
    }

    private ReviewInput counted(ReviewInput.Kind kind, String statement, int count) {
        return told(kind, statement).with(input -> input.count(count));
    }

    private ManagementReview review(String id, String heldOn, String from, String cutOff) {
        return ManagementReview.builder()
                .id(id)
                .heldOn(heldOn)
                .periodFrom(from)
                .inputCutOff(cutOff)
                .mode(ManagementReview.Mode.MEETING)
                .attendee(attendee -> attendee.person(company.chief()).capacity(Role.TOP_MANAGEMENT))
                .attendee(attendee -> attendee.person(company.owner()))
                .suitability("Suitable.")
                .adequacy("Adequate.")
                .effectiveness("Effective; see the decisions.")
                .minutes(minutes ->
                        minutes.place("evidence/" + id + ".pdf").datedOn(heldOn).sha256(DIGEST))
                .build();
    }

    private Interval yearly(String id) {
        return Interval.builder()
                .id(IntervalId.of(id))
                .decidedOn(day("2024-01-05"))
                .decidedBy(PersonId.of(company.chief()))
                .every(Period.ofYears(1))
                .rhythm(Rhythm.rollingFromLast())
                .build();
    }

    private LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
