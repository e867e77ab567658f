package org.openaims.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.leadership.Person;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.operation.ControlTest;
import org.openaims.model.operation.Mechanism;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.Consequence;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.RiskTreatment;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.ControlImplementationId;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.MechanismId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ResidualRiskAcceptanceId;
import org.openaims.model.record.RiskTreatmentId;
import org.openaims.model.standard.OrganizationalObjective;
import org.openaims.model.standard.RiskSource;
import org.openaims.testing.AimsGenerator;

/**
 * The records of a large organization: what {@link AimsGenerator} makes, and for each system three rated risks, what is
 * done about them, and two controls with their mechanism; some eleven entries of registers for each system.
 */
final class Portfolio {

    private static final int RISKS = 3;
    private static final int CONTROLS = 2;
    private static final List<ControlId> ANNEX_A =
            List.of(ControlId.of("A.6.2.4"), ControlId.of("A.6.2.6"), ControlId.of("A.7.4"), ControlId.of("A.9.2"));

    private static final List<RiskSource> SOURCES =
            List.of(RiskSource.MACHINE_LEARNING, RiskSource.LEVEL_OF_AUTOMATION, RiskSource.TECHNOLOGY_READINESS);
    private static final List<OrganizationalObjective> OBJECTIVES = List.of(
            OrganizationalObjective.ACCOUNTABILITY,
            OrganizationalObjective.AI_EXPERTISE,
            OrganizationalObjective.TRAINING_AND_TEST_DATA);

    private final Aims base;
    private final List<PersonId> people;
    private final List<AiRisk> risks = new ArrayList<>();
    private final List<RiskTreatment> treatments = new ArrayList<>();
    private final List<ResidualRiskAcceptance> acceptances = new ArrayList<>();
    private final List<ControlImplementation> controls = new ArrayList<>();
    private final List<Mechanism> mechanisms = new ArrayList<>();

    private Portfolio(Aims base) {
        this.base = base;
        this.people = base.leadership().people().stream().map(Person::id).toList();
    }

    /**
     * Makes the records.
     *
     * @param systems the number of AI systems; the registers follow
     * @return the records, equal ones for each call
     */
    static Aims of(int systems) {
        return new Portfolio(AimsGenerator.seeded(42).systems(systems).generate()).filled();
    }

    private Aims filled() {
        int number = 0;
        for (AiSystem system : base.context().systems()) {
            addRisks(system, number);
            addControls(system, number);
            number++;
        }
        return base.withPlanning(
                        planning -> planning.risks(risks).treatments(treatments).acceptances(acceptances))
                .withOperation(operation -> operation.controls(controls).mechanisms(mechanisms));
    }

    private void addRisks(AiSystem system, int number) {
        List<RiskAssessment> assessments = base.planning().riskAssessments();
        RiskAssessment assessment = assessments.get(number % assessments.size());
        LocalDate day = assessment.performedOn();
        List<AiRiskId> ids = new ArrayList<>();
        for (int i = 0; i < RISKS; i++) {
            AiRiskId id = AiRiskId.of("risk-" + (number * RISKS + i + 1));
            ids.add(id);
            risks.add(AiRisk.builder()
                    .id(id)
                    .identifiedOn(day)
                    .addSystem(system.id())
                    .statement("What may happen with " + system.id() + ", number " + (i + 1))
                    .owner(person(number + i))
                    .addSources(SOURCES.get(i))
                    .addOrganizationalObjectives(OBJECTIVES.get(i))
                    .addRatings(
                            rating(assessment, RiskRating.Phase.INHERENT, "high", false),
                            rating(assessment, RiskRating.Phase.RESIDUAL, "low", true))
                    .nextReviewBy(day.plusYears(1))
                    .build());
        }
        treatments.add(RiskTreatment.builder()
                .id(RiskTreatmentId.of("treatment-" + (number + 1)))
                .version("1")
                .decidedOn(day)
                .decidedBy(person(number))
                .addAllRisks(ids)
                .addAssessment(assessment.id())
                .option(RiskTreatment.Option.MODIFY)
                .addControls(control(number), control(number + 1))
                .build());
        acceptances.add(ResidualRiskAcceptance.builder()
                .id(ResidualRiskAcceptanceId.of("acceptance-" + (number + 1)))
                .acceptedOn(day)
                .validUntil(day.plusYears(1))
                .approver(person(0))
                .decision(Approval.Decision.APPROVED)
                .addAllRisks(ids)
                .level("low")
                .build());
    }

    private static RiskRating rating(
            RiskAssessment assessment, RiskRating.Phase phase, String level, boolean acceptable) {
        RiskRating.Builder rating = RiskRating.builder()
                .ratedOn(assessment.performedOn())
                .phase(phase)
                .assessment(assessment.id())
                .assessor(assessment.performedBy())
                .likelihood(level)
                .level(level)
                .acceptable(acceptable);
        for (Consequence.Dimension dimension : Consequence.Dimension.values()) {
            rating.addConsequences(
                    Consequence.builder().dimension(dimension).level(level).build());
        }
        return rating.build();
    }

    private void addControls(AiSystem system, int number) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number % 500);
        MechanismId mechanism = MechanismId.of("mechanism-" + (number + 1));
        mechanisms.add(Mechanism.builder()
                .id(mechanism)
                .name("What logs the use of " + system.id())
                .type(Mechanism.Type.LOGGING)
                .startedOn(Occurrence.on(day))
                .addControls(control(number), control(number + 1))
                .addSystem(system.id())
                .owner(person(number))
                .addEvidence(evidence("mechanism", number, day))
                .build());
        for (int i = 0; i < CONTROLS; i++) {
            controls.add(ControlImplementation.builder()
                    .id(ControlImplementationId.of("control-" + (number * CONTROLS + i + 1)))
                    .control(control(number + i))
                    .addSystem(system.id())
                    .inPlaceOn(Occurrence.on(day))
                    .responsible(person(number))
                    .addMechanism(mechanism)
                    .document(evidence("control", number, day))
                    .addTests(ControlTest.builder()
                            .testedOn(day.plusDays(90))
                            .testedBy(person(number + 1))
                            .result(EffectivenessReview.Result.EFFECTIVE)
                            .build())
                    .build());
        }
    }

    private static Evidence evidence(String kind, int number, LocalDate day) {
        return Evidence.builder()
                .place("records/" + kind + "-" + number + ".pdf")
                .datedOn(day)
                .build();
    }

    private static ControlId control(int number) {
        return ANNEX_A.get(number % ANNEX_A.size());
    }

    private PersonId person(int number) {
        return people.get(number % people.size());
    }
}
