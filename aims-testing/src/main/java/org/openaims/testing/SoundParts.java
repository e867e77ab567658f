package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.improvement.Improvements;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.operation.Incident;
import org.openaims.model.operation.Operation;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.planning.Consequence;
import org.openaims.model.planning.MatrixCell;
import org.openaims.model.planning.PlanResidual;
import org.openaims.model.planning.Planning;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.RiskTreatment;
import org.openaims.model.planning.ScaleLevel;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.TreatmentAction;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.RiskTreatmentId;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Iso42001;

/** The risks, controls, audits and nonconformities of {@link Samples#sound()}. */
final class SoundParts {

    /** Controls that the organization left out: it collects no data of its own, and has no partner or customer. */
    private static final Set<String> LEFT_OUT = Set.of("A.7.3", "A.10.4");

    /** The control that was tested: what users are told about a system. */
    private static final String TESTED = "A.8.2";

    private SoundParts() {}

    static Planning.Builder planning(Planning.Builder planning) {
        return planning.criterion(
                        "criteria-1",
                        criteria -> criteria.version("1")
                                .approval(SoundParts::byTheChief)
                                .method(AiRiskCriteria.Method.MATRIX)
                                .addUses(
                                        AiRiskCriteria.Use.ACCEPT,
                                        AiRiskCriteria.Use.ASSESS,
                                        AiRiskCriteria.Use.TREAT,
                                        AiRiskCriteria.Use.JUDGE_IMPACT)
                                .addLikelihoodScale(step("seldom", 1), step("often", 2))
                                .addConsequenceScale(step("small", 1), step("large", 2))
                                .addLevels(step("low", 1), step("medium", 2), step("high", 3))
                                .addMatrix(
                                        cell("seldom", "small", "low"),
                                        cell("often", "small", "medium"),
                                        cell("seldom", "large", "medium"),
                                        cell("often", "large", "high"))
                                .acceptableUpTo("low"))
                .riskAssessment(
                        "risk-2024",
                        assessment -> assessed(assessment, "2024-03-20", "scoring", "forecast")
                                .addImpactAssessments(ImpactAssessmentId.of("ia-2024")))
                .riskAssessment(
                        "risk-2025",
                        assessment -> assessed(assessment, "2025-03-01", "scoring", "forecast")
                                .addChanges("change-1")
                                .addImpactAssessments(ImpactAssessmentId.of("ia-2025")))
                .riskAssessment("risk-2025-assistant", assessment -> assessed(assessment, "2025-05-10", "assistant"))
                .riskAssessment(
                        "risk-2026",
                        assessment -> assessed(assessment, "2026-02-25", "scoring", "assistant")
                                .addImpactAssessments(ImpactAssessmentId.of("ia-2026")))
                .risk(
                        "r-refusal",
                        risk -> risk.identifiedOn("2024-03-20")
                                .addSystems(AiSystemId.of("scoring"))
                                .statement("People in some districts are refused more often than they should be.")
                                .owner("p-owner")
                                .addRatings(
                                        rating(RiskRating.Phase.INHERENT, "2024-03-20", "often", "large", "high")
                                                .with(rating -> rating.priority(1)),
                                        rating(RiskRating.Phase.RESIDUAL, "2024-03-20", "seldom", "large", "medium")))
                .risk(
                        "r-draft",
                        risk -> risk.identifiedOn("2025-05-10")
                                .addSystems(AiSystemId.of("assistant"))
                                .statement("A draft is sent unread.")
                                .owner("p-owner")
                                .addRatings(
                                        rating(RiskRating.Phase.INHERENT, "2025-05-10", "seldom", "small", "low")
                                                .with(rating -> rating.priority(2)),
                                        rating(RiskRating.Phase.RESIDUAL, "2025-05-10", "seldom", "small", "low")))
                .treatment(
                        "treatment-1",
                        treatment -> treatment
                                .version("1")
                                .approval(approval -> byTheChief(approval).decidedOn("2024-03-25"))
                                .decidedOn("2024-03-25")
                                .addRisks(AiRiskId.of("r-refusal"))
                                .addAssessments(RiskAssessmentId.of("risk-2024"))
                                .option(RiskTreatment.Option.MODIFY)
                                .addControls(ControlId.of("A.6.2.6"), ControlId.of("A.9.2")))
                .treatmentPlan(
                        "plan-1",
                        plan -> plan.version("1")
                                .createdOn("2024-03-25")
                                .approval(approval -> byTheChief(approval).decidedOn("2024-03-28"))
                                .addAssessments(RiskAssessmentId.of("risk-2024"))
                                .addTreatments(RiskTreatmentId.of("treatment-1"))
                                .addResiduals(PlanResidual.builder()
                                        .risk(AiRiskId.of("r-refusal"))
                                        .level("medium")
                                        .build()))
                .treatmentAction(
                        "action-1",
                        action -> action.statement("Compare refusals by district each quarter.")
                                .decidedOn("2024-03-25")
                                .addPlans(TreatmentPlanId.of("plan-1"))
                                .addTreatments(RiskTreatmentId.of("treatment-1"))
                                .addControls(ControlId.of("A.6.2.6"))
                                .origin(TreatmentAction.Origin.NEW)
                                .startedOn("2024-04-02")
                                .owner("p-owner")
                                .due("2024-09-30")
                                .completion(done -> done.doneOn("2024-09-12").doneBy("p-owner"))
                                .addEffectivenessReview(EffectivenessReview.builder()
                                        .reviewedOn("2025-01-20")
                                        .reviewedBy("p-chief")
                                        .result(EffectivenessReview.Result.EFFECTIVE)
                                        .build()))
                .acceptance(
                        "acceptance-1",
                        acceptance -> acceptance
                                .acceptedOn("2024-03-20")
                                .approver("p-chief")
                                .decision(Approval.Decision.APPROVED)
                                .addRisks(AiRiskId.of("r-refusal"))
                                .level("medium")
                                .reason("A clerk looks at every refusal."))
                .applicabilityStatement(
                        "soa-1",
                        statement -> statement
                                .version("1")
                                .createdOn("2024-01-12")
                                .approval(SoundParts::byTheChief)
                                .addAllEntries(Iso42001.controls().stream()
                                        .map(SoundParts::line)
                                        .toList())
                                .document(document ->
                                        document.place("evidence/soa-1.pdf").datedOn("2024-01-15")));
    }

    static Operation.Builder operation(Operation.Builder operation) {
        for (AnnexAControl control : Iso42001.controls()) {
            if (!LEFT_OUT.contains(control.id())) {
                operation.control("in-" + control.id(), one -> {
                    one.control(ControlId.of(control.id()))
                            .inPlaceOn(on("2024-01-20"))
                            .responsible("p-owner");
                    if (control.id().equals(TESTED)) {
                        tested(one);
                    }
                });
            }
        }
        return operation
                .eventLog("log-scoring", log -> log.system("scoring").startedOn(on("2022-04-28")))
                .eventLog(
                        "log-forecast",
                        log -> log.system("forecast")
                                .startedOn(on("2021-01-01"))
                                .endedOn(on("2025-04-30")))
                .eventLog("log-assistant", log -> log.system("assistant").startedOn(on("2025-05-15")))
                .change(
                        "change-1",
                        change -> change.addSystems(AiSystemId.of("scoring"))
                                .addTypes(SystemChange.Type.MODEL)
                                .manner(SystemChange.Manner.PLANNED)
                                .proposedOn("2025-02-03")
                                .significance(significance -> significance
                                        .decidedOn("2025-02-05")
                                        .decidedBy("p-owner")
                                        .significant(true))
                                .approval(approval -> byTheChief(approval).decidedOn("2025-03-06"))
                                .deployedOn(on("2025-03-10")))
                .incident(
                        "incident-1",
                        incident -> incident.addSystems(AiSystemId.of("assistant"))
                                .occurredOn("2025-11-03")
                                .detectedOn("2025-11-04")
                                .gravity(Incident.Gravity.MINOR)
                                .noNonconformity(none -> none.statedOn("2025-11-10")
                                        .statedBy("p-owner")
                                        .reason("One draft was garbled and was not sent.")));
    }

    static Evaluation.Builder evaluation(Evaluation.Builder evaluation) {
        return evaluation
                .certificate(
                        "certificate-1",
                        certificate -> certificate
                                .number("EX-42001-0007")
                                .standard("ISO/IEC 42001:2023")
                                .certificationBody("Example Certification")
                                .accreditationBody("Example Accreditation")
                                .addAccreditedFor("ISO/IEC 42001:2023")
                                .scope("Lending at Example Ltd.")
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
                                .scope("Lending at Example Ltd."))
                .internalAudit(
                        "audit-2025",
                        audit -> audited(audit, "2025-09-01", "2025-09-10")
                                .addFindings(AuditFinding.builder()
                                        .id("af-1")
                                        .requirement("7.5.3-a")
                                        .grade(AuditFinding.Grade.MINOR)
                                        .statement("Two operators could not find the instructions.")
                                        .build()));
    }

    static Improvements.Builder improvement(Improvements.Builder improvement) {
        return improvement
                .nonconformity(
                        "nc-1",
                        one -> one.source(Nonconformity.Source.INTERNAL_AUDIT)
                                .addAuditFindings("af-1")
                                .detectedOn("2025-09-08")
                                .requirement("7.5.3-a")
                                .grade(Nonconformity.Grade.MINOR)
                                .statement("The instructions of the scoring system were not where they are used.")
                                .owner("p-owner")
                                .correction(handled -> handled.doneOn(on("2025-09-12")))
                                .rootCause(cause -> cause.id("cause-1")
                                        .statement("Nobody was told where they had moved.")
                                        .foundOn("2025-09-15"))
                                .closing(closing ->
                                        closing.closedOn("2026-01-20").closedBy("p-chief")))
                .correctiveAction(
                        "ca-1",
                        action -> action.nonconformity("nc-1")
                                .addCauses("cause-1")
                                .statement("Link the instructions from the screen on which they are used.")
                                .decidedOn("2025-09-16")
                                .owner("p-owner")
                                .due("2025-10-31")
                                .effectivenessAfter(Period.ofMonths(2))
                                .completion(done -> done.doneOn("2025-10-20")
                                        .doneBy("p-owner")
                                        .changedRecord(link -> link.register("/context/systems")
                                                .recordId("scoring")))
                                .addEffectivenessReview(EffectivenessReview.builder()
                                        .reviewedOn("2026-01-12")
                                        .reviewedBy("p-chief")
                                        .result(EffectivenessReview.Result.EFFECTIVE)
                                        .build()));
    }

    /** A control that did not work at first: it was decided on within the month, and works since. */
    private static void tested(ControlImplementation.Builder control) {
        control.test(test -> test.testedOn("2025-06-02")
                        .testedBy("p-auditor")
                        .method("Looked for the notice in ten letters.")
                        .result(EffectivenessReview.Result.INEFFECTIVE)
                        .decision(decision -> decision.statedOn("2025-06-16")
                                .statedBy("p-owner")
                                .reason("Two templates lacked the notice; it was put into both.")))
                .test(test -> test.testedOn("2025-09-01")
                        .testedBy("p-auditor")
                        .method("Looked for the notice in ten letters.")
                        .result(EffectivenessReview.Result.EFFECTIVE));
    }

    private static RiskAssessment.Builder assessed(RiskAssessment.Builder assessment, String on, String... systems) {
        for (String system : systems) {
            assessment.addSystems(AiSystemId.of(system));
        }
        return assessment
                .performedOn(on)
                .performedBy("p-owner")
                .criteria("criteria-1")
                .report(report -> report.place("evidence/risk-" + on + ".pdf").datedOn(on));
    }

    private static InternalAudit.Builder audited(InternalAudit.Builder audit, String from, String to) {
        return audit.plannedOn(LocalDate.parse(from).minusDays(30).toString())
                .startedOn(from)
                .completedOn(to)
                .objectives("Whether the AIMS does what it says.")
                .addCriteria(InternalAudit.Criterion.OWN_REQUIREMENTS, InternalAudit.Criterion.ISO_42001)
                .scope("The whole AIMS.")
                .auditor(auditor -> auditor.person("p-auditor").external(true))
                .area(area -> area.name("risk and support").owner("p-owner"))
                .addConclusions(AuditConclusion.builder()
                        .subject("7.5.3")
                        .sign(AuditConclusion.Sign.WITH_RESERVATION)
                        .build())
                .reportedOn(LocalDate.parse(to).plusDays(10).toString())
                .addReportedTo(PersonId.of("p-chief"))
                .report(report ->
                        report.place("evidence/audit-" + from + ".pdf").datedOn(to));
    }

    private static RiskRating rating(
            RiskRating.Phase phase, String on, String likelihood, String consequence, String level) {
        RiskRating.Builder rating = RiskRating.builder()
                .ratedOn(on)
                .phase(phase)
                .criteria("criteria-1")
                .assessor("p-owner")
                .likelihood(likelihood)
                .level(level)
                .acceptable(level.equals("low"));
        for (Consequence.Dimension dimension : Consequence.Dimension.values()) {
            rating.addConsequences(Consequence.builder()
                    .dimension(dimension)
                    .level(dimension == Consequence.Dimension.INDIVIDUALS ? consequence : "small")
                    .build());
        }
        return rating.build();
    }

    private static SoaEntry line(AnnexAControl control) {
        SoaEntry.Builder line = SoaEntry.builder().control(ControlId.of(control.id()));
        if (LEFT_OUT.contains(control.id())) {
            return line.applicability(SoaEntry.Applicability.EXCLUDED)
                    .ground(SoaEntry.Ground.NOT_NEEDED)
                    .reason("Nothing of the kind is done here: " + control.title() + ".")
                    .build();
        }
        return line.applicability(SoaEntry.Applicability.INCLUDED)
                .reason("Needed to keep the risks of " + control.title() + " low.")
                .basis(SoaEntry.Basis.RISK)
                .justifiedBy(link -> link.register("/planning/risks").recordId("r-refusal"))
                .status(SoaEntry.Status.IN_PLACE)
                .responsible("p-owner")
                .build();
    }

    private static ScaleLevel step(String name, int rank) {
        return ScaleLevel.builder().name(name).rank(rank).build();
    }

    private static MatrixCell cell(String likelihood, String consequence, String level) {
        return MatrixCell.builder()
                .likelihood(likelihood)
                .consequence(consequence)
                .level(level)
                .build();
    }

    private static Approval.Builder byTheChief(Approval.Builder approval) {
        return approval.decidedOn("2024-01-15").approver("p-chief").decision(Approval.Decision.APPROVED);
    }

    private static Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }
}
