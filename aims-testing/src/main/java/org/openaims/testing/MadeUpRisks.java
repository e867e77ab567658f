package org.openaims.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.planning.Consequence;
import org.openaims.model.planning.MatrixCell;
import org.openaims.model.planning.PlanResidual;
import org.openaims.model.planning.Planning;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.RiskTreatment;
import org.openaims.model.planning.ScaleLevel;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.planning.TreatmentAction;
import org.openaims.model.planning.TreatmentPlan;
import org.openaims.model.record.AiRiskCriteriaId;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ResidualRiskAcceptanceId;
import org.openaims.model.record.RiskTreatmentId;
import org.openaims.model.record.StatementOfApplicabilityId;
import org.openaims.model.record.TreatmentActionId;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Iso42001;

/**
 * The risks of a made-up organization, and what was done about them: each is rated by the criteria in force, treated
 * where its level is not acceptable, and what remains is accepted on the day of the rating.
 */
final class MadeUpRisks {

    /** The registers that are made here. */
    static final Set<String> REGISTERS = Set.of(
            "criteria",
            "risks",
            "treatments",
            "treatmentPlans",
            "treatmentActions",
            "acceptances",
            "applicabilityStatements");

    /** The criteria that every rating and every risk assessment uses. */
    static final AiRiskCriteriaId CRITERIA = AiRiskCriteriaId.of("ai-risk-criteria-1");

    private static final int FEWEST = 3;
    private static final int SYSTEMS_TO_A_RISK = 4;
    private static final int SEVERAL = 3;
    private static final Set<String> LEFT_OUT = Set.of("A.7.3", "A.10.4");
    private static final List<ControlId> CHOSEN =
            List.of(ControlId.of("A.6.2.6"), ControlId.of("A.9.2"), ControlId.of("A.7.4"));
    private static final List<String> LEVELS = List.of("low", "medium", "high");
    private static final List<String> CONCERNS = List.of(
            "Some groups of people are refused more often than others.",
            "An answer is taken over unread.",
            "The quality falls off when the data drift.",
            "Staff cannot explain a result to those whom it concerns.");

    private final Chance chance;
    private final int size;
    private final boolean faulty;
    private final Filler filler;
    private final PersonId chief;
    private final PersonId owner;

    private final List<AiRisk> risks = new ArrayList<>();
    private final List<RiskTreatment> treatments = new ArrayList<>();
    private final List<TreatmentPlan> plans = new ArrayList<>();
    private final List<TreatmentAction> actions = new ArrayList<>();
    private final List<ResidualRiskAcceptance> acceptances = new ArrayList<>();

    MadeUpRisks(Chance chance, int size, boolean faulty, Filler filler, PersonId chief, PersonId owner) {
        this.chance = chance;
        this.size = size;
        this.faulty = faulty;
        this.filler = filler;
        this.chief = chief;
        this.owner = owner;
        filler.expect(AiRiskId.class, count());
        filler.expect(AiRiskCriteriaId.class, 1);
        filler.expect(StatementOfApplicabilityId.class, 1);
        filler.expect(RiskTreatmentId.class, 0); // until it is known how many there are
        filler.expect(TreatmentPlanId.class, 0);
        filler.expect(TreatmentActionId.class, 0);
        filler.expect(ResidualRiskAcceptanceId.class, 0);
    }

    Planning.Builder addTo(Planning.Builder planning) {
        for (int number = 1; number <= count(); number++) {
            AiRiskId id = AiRiskId.of("ai-risk-" + number);
            int level = number <= 2 ? 2 * (number - 1) : Math.min(2, chance.between(0, 3)); // never all alike
            LocalDate identifiedOn = chance.day();
            LocalDate treatedOn = within(chance.after(identifiedOn, 0, 30));
            int remaining = Math.max(0, level - 1);
            risks.add(risk(id, identifiedOn, level, treatedOn, remaining));
            if (level > 0) {
                treat(id, treatedOn, remaining);
            }
            if (remaining > 0 && !slips(6)) {
                acceptances.add(accepted(id, treatedOn, remaining));
            }
        }
        filler.expect(RiskTreatmentId.class, treatments.size());
        filler.expect(TreatmentPlanId.class, plans.size());
        filler.expect(TreatmentActionId.class, actions.size());
        filler.expect(ResidualRiskAcceptanceId.class, acceptances.size());
        return planning.addCriteria(criteria())
                .risks(risks)
                .treatments(treatments)
                .treatmentPlans(plans)
                .treatmentActions(actions)
                .acceptances(acceptances)
                .addApplicabilityStatements(statement());
    }

    private int count() {
        return Math.max(FEWEST, size / SYSTEMS_TO_A_RISK);
    }

    private AiRiskCriteria criteria() {
        LocalDate approvedOn = chance.first().minusDays(chance.between(1, 30));
        return AiRiskCriteria.builder()
                .id(CRITERIA)
                .version("1")
                .approval(slips(6) ? Optional.empty() : Optional.of(approval(approvedOn)))
                .method(AiRiskCriteria.Method.MATRIX)
                .addUses(AiRiskCriteria.Use.values())
                .addLikelihoodScale(step("seldom", 1), step("often", 2))
                .addConsequenceScale(step("small", 1), step("large", 2))
                .addLevels(step("low", 1), step("medium", 2), step("high", SEVERAL))
                .addMatrix(
                        cell("seldom", "small", "low"),
                        cell("often", "small", "medium"),
                        cell("seldom", "large", "medium"),
                        cell("often", "large", "high"))
                .acceptableUpTo("low")
                .build();
    }

    private AiRisk risk(AiRiskId id, LocalDate identifiedOn, int level, LocalDate treatedOn, int remaining) {
        AiRisk.Builder risk = AiRisk.builder()
                .id(id)
                .identifiedOn(identifiedOn)
                .statement(chance.pick(CONCERNS))
                .owner(owner)
                .addRatings(
                        rating(RiskRating.Phase.INHERENT, identifiedOn, level),
                        rating(RiskRating.Phase.RESIDUAL, treatedOn, remaining));
        for (int more = size == 0 ? 0 : chance.between(1, SEVERAL); more > 0; more--) {
            risk.addSystems(AiSystemId.of("ai-system-" + chance.between(1, size)));
        }
        return filler.filled(AiRisk.class, risk.build(), Set.of("systems"));
    }

    private RiskRating rating(RiskRating.Phase phase, LocalDate ratedOn, int level) {
        boolean large = level == 2 || (level == 1 && chance.oneIn(2));
        boolean often = level == 2 || (level == 1 && !large);
        RiskRating.Builder rating = RiskRating.builder()
                .ratedOn(ratedOn)
                .phase(phase)
                .criteria(CRITERIA)
                .assessor(owner)
                .likelihood(slips(8) ? Optional.empty() : Optional.of(often ? "often" : "seldom"))
                .level(slips(8) ? "medium" : LEVELS.get(level))
                .acceptable(slips(8) ? Optional.empty() : Optional.of(level == 0));
        if (!slips(8)) {
            rating.priority(slips(4) ? level + 1 : LEVELS.size() - level);
        }
        for (Consequence.Dimension dimension : Consequence.Dimension.values()) {
            if (!slips(12)) {
                rating.addConsequences(Consequence.builder()
                        .dimension(dimension)
                        .level(large && dimension == Consequence.Dimension.INDIVIDUALS ? "large" : "small")
                        .build());
            }
        }
        return rating.build();
    }

    /** Decides on a treatment, has its plan approved and begins with it. */
    private void treat(AiRiskId risk, LocalDate decidedOn, int remaining) {
        int number = treatments.size() + 1;
        ControlId control = chance.pick(CHOSEN);
        RiskTreatment treatment = RiskTreatment.builder()
                .id(RiskTreatmentId.of("risk-treatment-" + number))
                .version("1")
                .approval(approval(decidedOn))
                .decidedOn(decidedOn)
                .decidedBy(chief)
                .addRisks(risk)
                .option(RiskTreatment.Option.MODIFY)
                .addControls(slips(8) ? ControlId.of("A.7.3") : control)
                .build();
        treatments.add(filler.filled(RiskTreatment.class, treatment, Set.of("supersedes")));
        LocalDate approvedOn = within(chance.after(decidedOn, 0, 10));
        plans.add(TreatmentPlan.builder()
                .id(TreatmentPlanId.of("treatment-plan-" + number))
                .version("1")
                .createdOn(decidedOn)
                .approval(slips(8) ? Optional.empty() : Optional.of(approval(approvedOn)))
                .addTreatments(treatment.id())
                .addResiduals(PlanResidual.builder()
                        .risk(risk)
                        .level(LEVELS.get(remaining))
                        .build())
                .build());
        LocalDate startedOn = within(chance.after(approvedOn, 0, 30));
        actions.add(TreatmentAction.builder()
                .id(TreatmentActionId.of("treatment-action-" + number))
                .statement("Look at the results by group each quarter.")
                .decidedOn(decidedOn)
                .owner(owner)
                .due(startedOn.plusMonths(6))
                .addPlans(TreatmentPlanId.of("treatment-plan-" + number))
                .addTreatments(treatment.id())
                .addControls(control)
                .origin(TreatmentAction.Origin.NEW)
                .startedOn(startedOn)
                .build());
    }

    private ResidualRiskAcceptance accepted(AiRiskId risk, LocalDate acceptedOn, int level) {
        return ResidualRiskAcceptance.builder()
                .id(ResidualRiskAcceptanceId.of("residual-risk-acceptance-" + (acceptances.size() + 1)))
                .acceptedOn(acceptedOn)
                .approver(slips(8) ? owner : chief)
                .decision(Approval.Decision.APPROVED)
                .addRisks(risk)
                .level(LEVELS.get(level))
                .reason("Looked at by a person in each case.")
                .build();
    }

    private StatementOfApplicability statement() {
        LocalDate createdOn = chance.first();
        StatementOfApplicability.Builder statement = StatementOfApplicability.builder()
                .id(StatementOfApplicabilityId.of("statement-of-applicability-1"))
                .version("1")
                .createdOn(createdOn)
                .approval(approval(createdOn));
        for (AnnexAControl control : Iso42001.controls()) {
            if (!slips(40)) {
                statement.addEntries(line(control.id()));
            }
        }
        return statement.build();
    }

    private SoaEntry line(String control) {
        SoaEntry.Builder line = SoaEntry.builder().control(ControlId.of(control));
        if (LEFT_OUT.contains(control)) {
            return line.applicability(SoaEntry.Applicability.EXCLUDED)
                    .ground(SoaEntry.Ground.NOT_NEEDED)
                    .reason(slips(4) ? Optional.empty() : Optional.of("Nothing of the kind is done here."))
                    .build();
        }
        line.applicability(SoaEntry.Applicability.INCLUDED)
                .reason(slips(12) ? Optional.empty() : Optional.of("Needed for the risks on record."))
                .status(SoaEntry.Status.IN_PLACE)
                .responsible(owner);
        if (!slips(12)) {
            line.basis(SoaEntry.Basis.RISK)
                    .justifiedBy(
                            link -> link.register("/planning/risks").recordId("ai-risk-" + chance.between(1, count())));
        }
        return line.build();
    }

    private boolean slips(int times) {
        return faulty && chance.oneIn(times);
    }

    private LocalDate within(LocalDate day) {
        return day.isAfter(chance.last()) ? chance.last() : day;
    }

    private Approval approval(LocalDate decidedOn) {
        return Approval.builder()
                .decidedOn(decidedOn)
                .approver(chief)
                .decision(Approval.Decision.APPROVED)
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
}
