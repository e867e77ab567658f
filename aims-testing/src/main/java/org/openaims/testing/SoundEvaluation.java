package org.openaims.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openaims.model.evaluation.Analysis;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.evaluation.ExternalAudit;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.Measurement;
import org.openaims.model.evaluation.MonitoringItem;
import org.openaims.model.evaluation.PerformanceEvaluation;
import org.openaims.model.evaluation.PlannedAudit;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.EffectivenessReview;
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
        monitored(evaluation);
        return evaluation
                .internalAudit(
                        "audit-2025",
                        audit -> audited(audit, "2025-09-01", "2025-09-10")
                                .plannedAudit("pa-2025")
                                .addFindings(AuditFinding.builder()
                                        .id("af-1")
                                        .requirement("7.5.3-a")
                                        .grade(AuditFinding.Grade.MINOR)
                                        .statement("Two operators could not find the instructions.")
                                        .build())
                                .addConclusions(positive("7", "8", "9", "10", "A.6", "A.7", "A.8", "A.9", "A.10"))
                                .addConclusions(AuditConclusion.builder()
                                        .subject("7.5.3")
                                        .sign(AuditConclusion.Sign.WITH_RESERVATION)
                                        .build()))
                .internalAudit(
                        "audit-2024",
                        audit -> audited(audit, "2024-10-21", "2024-10-25")
                                .plannedAudit("pa-2024")
                                .noFindings(none -> none.statedOn("2024-10-25").reason("Nothing was found amiss."))
                                .addConclusions(positive("4", "5", "6", "A.2", "A.3", "A.4", "A.5")))
                .addAuditIntervals(yearly("iv-audit"))
                .addAuditCoverageIntervals(yearly("iv-coverage").with(interval -> interval.every(Period.ofYears(2))))
                .auditProgramme(
                        "programme-1",
                        programme -> programmed(programme, "2024-01-15", "2024-01-01")
                                .version("1")
                                .rationale("All is new, so that all is audited; lending decisions come first.")
                                .plannedAudit(
                                        planned("pa-2024", "2024-10-21", "4", "5", "6", "A.2", "A.3", "A.4", "A.5")))
                .auditProgramme(
                        "programme-2",
                        programme -> programmed(programme, "2025-01-20", "2025-01-01")
                                .version("2")
                                .supersedes("programme-1")
                                .rationale("The first audit found nothing; support is new and is looked at in depth.")
                                .addPriorAudits("audit-2024")
                                .plannedAudit(
                                        planned("pa-2025", "2025-09-01", "7", "8", "9", "10", "A.6", "A.7", "A.8"))
                                .plannedAudit(planned("pa-2026", "2026-09-07", "4", "5", "6")))
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
                                .validUntil("2028-10-19")
                                .externalAudit(audit ->
                                        audit.stage(ExternalAudit.Stage.STAGE_1).heldOn("2025-09-16"))
                                .externalAudit(audit -> audit.stage(ExternalAudit.Stage.STAGE_2)
                                        .heldOn("2025-10-02")
                                        .decidedOn("2025-10-20"))
                                .externalAudit(audit -> audit.stage(ExternalAudit.Stage.SURVEILLANCE)
                                        .heldOn("2026-05-19")))
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

    /** Scoring is measured each quarter since the first spring, the assistant since it is in use. */
    private void monitored(Evaluation.Builder evaluation) {
        evaluation
                .monitoringItem(
                        "m-refusals",
                        item -> monitored(item, "2024-02-16")
                                .subject("Refusals by district.")
                                .addObjectives("objective-1")
                                .addSystems("scoring")
                                .addControls(ControlId.of("A.6.2.6"))
                                .unit("percent")
                                .upperThreshold(BigDecimal.valueOf(8))
                                .addAnalysisIntervals(interval("iv-refusals-analysed", "2024-02-16", 6)))
                .monitoringItem(
                        "m-drafts",
                        item -> monitored(item, "2025-04-28")
                                .subject("Drafts that had to be changed before they were sent.")
                                .addSystems("assistant")
                                .addAnalysisIntervals(interval("iv-drafts-analysed", "2025-04-28", 12)))
                .notMonitored(one -> one.system("forecast")
                        .statement(
                                statement -> statement.statedOn("2024-01-20").reason("Nobody decides by it any more.")))
                .addAllMeasurements(measurements("m-refusals", "2024-04-15", 9))
                .addAllMeasurements(measurements("m-drafts", "2025-08-15", 4))
                .addAnalyses(
                        analysis("2024-07-15", "m-refusals"),
                        analysis("2025-01-15", "m-refusals"),
                        analysis("2025-07-15", "m-refusals"),
                        analysis("2026-01-15", "m-refusals", "m-drafts"))
                .addEvaluationIntervals(
                        yearly("iv-evaluation"),
                        yearly("iv-evaluation-2").with(interval -> interval.decidedOn("2024-12-02")))
                .performanceEvaluation(
                        "pe-2024", one -> evaluated(one, "2024-11-20").addAnalyses("an-2024-07-15"))
                .performanceEvaluation(
                        "pe-2025", one -> evaluated(one, "2025-11-18").addAnalyses("an-2025-01-15", "an-2025-07-15"));
    }

    private MonitoringItem.Builder monitored(MonitoringItem.Builder item, String decidedOn) {
        return item.decidedOn(decidedOn)
                .method("Counted over all cases of the quarter.")
                .responsible(company.owner())
                .addMeasurementIntervals(interval("iv-measured", decidedOn, 3));
    }

    /** Measurements of an item, one each quarter. */
    private List<Measurement> measurements(String item, String first, int count) {
        return Stream.iterate(day(first), day -> day.plusMonths(3))
                .limit(count)
                .map(day -> Measurement.builder()
                        .id("me-" + item.substring(2) + "-" + day)
                        .item(item)
                        .measuredOn(day)
                        .measuredBy(company.owner())
                        .value(BigDecimal.valueOf(4))
                        .evidence(data -> data.place("evidence/" + item + "-" + day + ".csv")
                                .datedOn(day))
                        .build())
                .toList();
    }

    private Analysis analysis(String on, String... items) {
        return Analysis.builder()
                .id("an-" + on)
                .analysedOn(on)
                .analysedBy(company.owner())
                .addItems(items)
                .conclusion("Steady, and below the threshold.")
                .evidence(report ->
                        report.place("evidence/analysis-" + on + ".pdf").datedOn(on))
                .build();
    }

    private PerformanceEvaluation.Builder evaluated(PerformanceEvaluation.Builder evaluation, String on) {
        return evaluation
                .evaluatedOn(on)
                .evaluatedBy(company.owner())
                .result(EffectivenessReview.Result.EFFECTIVE)
                .conclusion("What is planned is done; refusals are steady.")
                .evidence(report ->
                        report.place("evidence/evaluation-" + on + ".pdf").datedOn(on));
    }

    private AuditProgramme.Builder programmed(AuditProgramme.Builder programme, String approvedOn, String from) {
        return programme
                .approval(approval ->
                        approval.decidedOn(approvedOn).approver(company.chief()).decision(Approval.Decision.APPROVED))
                .periodFrom(from)
                .periodUntil("2026-12-31")
                .frequency("One audit a year.")
                .methods("Interviews, and samples of records.")
                .responsibilities("The owner of the AIMS engages an auditor from outside.")
                .planningRequirements("Objectives, criteria and scope a month ahead.")
                .reporting("To top management, within a month.")
                .document(document -> document.place("evidence/programme-" + approvedOn + ".pdf")
                        .datedOn(approvedOn));
    }

    private Consumer<PlannedAudit.Builder> planned(String id, String on, String... subjects) {
        return planned -> planned.id(id)
                .planned(new Rhythm.PlannedDay(day(on), List.of()))
                .addSubjects(subjects);
    }

    private AuditConclusion[] positive(String... subjects) {
        return Stream.of(subjects)
                .map(subject -> AuditConclusion.builder()
                        .subject(subject)
                        .sign(AuditConclusion.Sign.POSITIVE)
                        .build())
                .toArray(AuditConclusion[]::new);
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
                .effectivenessConclusion("What is planned is done, and it works.")
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
                                counted(
                                                ReviewInput.Kind.AUDIT_TREND,
                                                "One audit, one minor finding that was mended at once.",
                                                1)
                                        .with(input -> input.addAudits("audit-2024")),
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
        return interval(id, "2024-01-05", 12).with(interval -> interval.every(Period.ofYears(1)));
    }

    private Interval interval(String id, String decidedOn, int months) {
        return Interval.builder()
                .id(IntervalId.of(id))
                .decidedOn(day(decidedOn))
                .decidedBy(PersonId.of(company.chief()))
                .every(Period.ofMonths(months))
                .rhythm(Rhythm.rollingFromLast())
                .build();
    }

    private LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
