package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.planning.AimsChange;
import org.openaims.model.planning.Consequence;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
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
import org.openaims.model.record.ImpactScreeningId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.RiskTreatmentId;
import org.openaims.model.record.Role;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Iso42001;

/** The risks, assessments and controls chosen of a sound {@link Dossier}. */
final class SoundPlanning {

    /** Controls that a company left out which collects no data of its own, and has no partner or customer. */
    private static final Set<String> LEFT_OUT = Set.of("A.7.3", "A.10.4");

    private final Company company;

    SoundPlanning(Company company) {
        this.company = company;
    }

    Planning.Builder planning(Planning.Builder planning) {
        return planning.criterion(
                        "criteria-1",
                        criteria -> criteria.version("1")
                                .approval(this::byTheChief)
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
                .objective(
                        "objective-1",
                        objective -> objective
                                .version("1")
                                .approval(approval -> byTheChief(approval).decidedOn("2024-02-15"))
                                .statement("Refusals differ by less than two in a hundred between districts.")
                                .setOn("2024-02-15")
                                .owner(company.owner())
                                .policy("policy-1")
                                .policyStatement("Nobody is worse off for the district they live in.")
                                .strategyFit("People who trust the decisions come back.")
                                .document(document -> document.place("evidence/objective-1.pdf")
                                        .datedOn("2024-02-15")))
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
                                .owner(company.owner())
                                .addRatings(
                                        rating(RiskRating.Phase.INHERENT, "2024-03-20", "often", "large", "high")
                                                .with(rating -> rating.priority(1)),
                                        rating(RiskRating.Phase.RESIDUAL, "2024-03-20", "seldom", "large", "medium")))
                .risk(
                        "r-draft",
                        risk -> risk.identifiedOn("2025-05-10")
                                .addSystems(AiSystemId.of("assistant"))
                                .statement("A draft is sent unread.")
                                .owner(company.owner())
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
                                .owner(company.owner())
                                .due("2024-09-30")
                                .completion(done -> done.doneOn("2024-09-12").doneBy(company.owner()))
                                .addEffectivenessReview(EffectivenessReview.builder()
                                        .reviewedOn("2025-01-20")
                                        .reviewedBy(company.chief())
                                        .result(EffectivenessReview.Result.EFFECTIVE)
                                        .build()))
                .acceptance(
                        "acceptance-1",
                        acceptance -> acceptance
                                .acceptedOn("2024-03-20")
                                .approver(company.chief())
                                .decision(Approval.Decision.APPROVED)
                                .addRisks(AiRiskId.of("r-refusal"))
                                .level("medium")
                                .reason("A clerk looks at every refusal."))
                .applicabilityStatement(
                        "soa-1",
                        statement -> statement
                                .version("1")
                                .createdOn("2024-01-12")
                                .approval(this::byTheChief)
                                .addAllEntries(Iso42001.controls().stream()
                                        .map(this::line)
                                        .toList())
                                .document(document ->
                                        document.place("evidence/soa-1.pdf").datedOn("2024-01-15")))
                .addImpactAssessments(
                        impactAssessment("ia-2024", "2024-03-01", "scoring"),
                        impactAssessment("ia-2025", "2025-02-20", "scoring")
                                .with(assessment -> assessment.addChanges("change-1")),
                        impactAssessment("ia-2026", "2026-02-18", "scoring"))
                .addImpactScreenings(
                        screening("is-2025", "2025-05-01", "assistant"),
                        screening("is-2026", "2026-04-30", "assistant"))
                .aimsChange(
                        "ac-1",
                        change -> change.type(AimsChange.Type.PROCESSES)
                                .addReviewDecisions("d-2")
                                .proposedOn("2024-12-10")
                                .plannedOn("2025-01-13")
                                .plannedFor("2025-01-27")
                                .executedOn("2025-01-27")
                                .purpose("The owner sees each change before it is deployed.")
                                .consequences("A change takes two days longer.")
                                .integrity("No other process is touched.")
                                .resources("Two hours a month of the owner.")
                                .responsible(company.owner())
                                .approval(approval -> byTheChief(approval).decidedOn("2025-01-15")))
                .addImpactAssessmentIntervals(yearly("iv-impact"))
                .addRiskAssessmentIntervals(yearly("iv-risk"));
    }

    private RiskAssessment.Builder assessed(RiskAssessment.Builder assessment, String on, String... systems) {
        for (String system : systems) {
            assessment.addSystems(AiSystemId.of(system));
        }
        return assessment
                .performedOn(on)
                .performedBy(company.assessor())
                .criteria("criteria-1")
                .report(report -> report.place("evidence/risk-" + on + ".pdf").datedOn(on));
    }

    private RiskRating rating(RiskRating.Phase phase, String on, String likelihood, String consequence, String level) {
        RiskRating.Builder rating = RiskRating.builder()
                .ratedOn(on)
                .phase(phase)
                .criteria("criteria-1")
                .assessor(company.assessor())
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

    private SoaEntry line(AnnexAControl control) {
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
                .responsible(company.owner())
                .build();
    }

    private ScaleLevel step(String name, int rank) {
        return ScaleLevel.builder().name(name).rank(rank).build();
    }

    private MatrixCell cell(String likelihood, String consequence, String level) {
        return MatrixCell.builder()
                .likelihood(likelihood)
                .consequence(consequence)
                .level(level)
                .build();
    }

    private Approval.Builder byTheChief(Approval.Builder approval) {
        return approval.decidedOn("2024-01-15").approver(company.chief()).decision(Approval.Decision.APPROVED);
    }

    private ImpactAssessment impactAssessment(String id, String approvedOn, String system) {
        return ImpactAssessment.builder()
                .id(ImpactAssessmentId.of(id))
                .performedOn(Occurrence.on(day(approvedOn).minusDays(10)))
                .performedBy(PersonId.of(company.assessor()))
                .approval(approval(approvedOn))
                .addSystems(AiSystemId.of(system))
                .deployment("In lending, for private customers.")
                .intendedUse("Proposes a limit; a clerk decides.")
                .foreseeableMisuse("The proposal is taken over without a look.")
                .individuals("A refusal, and no second look at it.")
                .societies("Districts could be served less.")
                .conclusion(ImpactAssessment.Conclusion.GO_WITH_CONDITIONS)
                .build();
    }

    private ImpactScreening screening(String id, String on, String system) {
        return ImpactScreening.builder()
                .id(ImpactScreeningId.of(id))
                .screenedOn(day(on))
                .screenedBy(PersonId.of(company.assessor()))
                .addSystems(AiSystemId.of(system))
                .thresholdVersion("1")
                .fullAssessmentNeeded(false)
                .rationale("Suggests texts to clerks, who decide.")
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

    private Approval approval(String decidedOn) {
        return Approval.builder()
                .decidedOn(day(decidedOn))
                .approver(PersonId.of(company.chief()))
                .capacity(Role.TOP_MANAGEMENT)
                .decision(Approval.Decision.APPROVED)
                .build();
    }

    private LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
