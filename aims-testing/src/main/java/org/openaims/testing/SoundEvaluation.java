package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import org.openaims.model.evaluation.Attendee;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Role;

/** The audits, reviews and certificate of a sound {@link Dossier}. */
final class SoundEvaluation {

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
                .addManagementReviews(
                        review("mr-2024", "2024-12-10")
                                .with(review -> review.addDecisions(ReviewDecision.builder()
                                        .id(ReviewDecisionId.of("d-1"))
                                        .kind(ReviewDecision.Kind.IMPROVEMENT)
                                        .statement("Train the people who operate the scoring system.")
                                        .owner(PersonId.of(company.owner()))
                                        .due(day("2025-06-30"))
                                        .completion(done -> done.doneOn("2025-06-12")
                                                .nothingChangedBecause("The training changed no record."))
                                        .build())),
                        review("mr-2025", "2025-12-09")
                                .with(review -> review.addReports(ReviewDecisionId.of("d-1"))
                                        .noImprovementBecause("Nothing needed to change.")
                                        .noAimsChangeBecause("Nothing needed to change.")));
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

    private ManagementReview review(String id, String heldOn) {
        return ManagementReview.builder()
                .id(ManagementReviewId.of(id))
                .heldOn(day(heldOn))
                .mode(ManagementReview.Mode.MEETING)
                .addAttendees(
                        Attendee.builder()
                                .person(PersonId.of(company.chief()))
                                .capacity(Role.TOP_MANAGEMENT)
                                .build(),
                        Attendee.builder().person(PersonId.of(company.owner())).build())
                .addInputs(ReviewInput.builder()
                        .kind(ReviewInput.Kind.CONTEXT_CHANGES)
                        .statement("No change.")
                        .build())
                .suitability("Suitable.")
                .adequacy("Adequate.")
                .effectiveness("Effective; see the decisions.")
                .minutes(evidence("evidence/" + id + ".pdf", heldOn))
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

    private Evidence evidence(String place, String datedOn) {
        return Evidence.builder().place(place).datedOn(day(datedOn)).build();
    }

    private LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
