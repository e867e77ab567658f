package org.openaims.testing;

import java.time.LocalDate;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.context.Context;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.Organization;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.context.StageEntry;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.record.ScopeId;

/** The scope and the AI systems of a sound {@link Dossier}. */
final class SoundContext {

    private final Company company;

    SoundContext(Company company) {
        this.company = company;
    }

    Context.Builder context(Context.Builder context) {
        return context.organization(Organization.builder()
                        .name(company.name())
                        .peopleWorkingWithAi(12)
                        .build())
                .aimsPeriod(AimsPeriod.builder()
                        .decidedOn("2023-11-15")
                        .runsFrom("2024-01-01")
                        .transitionUntil("2024-06-30")
                        .setBy(company.chief())
                        .build())
                .addScopes(scope())
                .addSystems(scoring(), assistant(), forecast(), triage());
    }

    private Scope scope() {
        return Scope.builder()
                .id(ScopeId.of("scope-1"))
                .version("1")
                .approval(approval("2024-01-10"))
                .boundaries("All units of the organization.")
                .addActivities("Developing and using AI systems in lending.")
                .addSystems(AiSystemId.of("scoring"), AiSystemId.of("assistant"), AiSystemId.of("forecast"))
                .addExclusions(ScopeExclusion.builder()
                        .system(AiSystemId.of("triage"))
                        .reason("In design; to be classified before it goes live.")
                        .build())
                .document(evidence("evidence/scope-1.pdf", "2024-01-10"))
                .build();
    }

    private AiSystem scoring() {
        return system("scoring", "Scoring")
                .with(system -> system.impactClass(ImpactClass.SIGNIFICANT)
                        .addStages(entered(LifeCycleStage.OPERATION_AND_MONITORING, "2022-05-01"))
                        .addOperation(operating("2022-05-01")));
    }

    private AiSystem assistant() {
        return system("assistant", "Assistant")
                .with(system -> system.impactClass(ImpactClass.LIMITED)
                        .addStages(
                                entered(LifeCycleStage.DESIGN_AND_DEVELOPMENT, "2023-12-01"),
                                entered(LifeCycleStage.OPERATION_AND_MONITORING, "2025-05-15"))
                        .addOperation(operating("2025-05-15")));
    }

    private AiSystem forecast() {
        return system("forecast", "Forecast")
                .with(system -> system.impactClass(ImpactClass.NONE)
                        .addStages(
                                entered(LifeCycleStage.OPERATION_AND_MONITORING, "2021-01-01"),
                                entered(LifeCycleStage.RETIREMENT, "2025-03-31"))
                        .addOperation(operating("2021-01-01")
                                .with(period -> period.endedOn(Occurrence.on(day("2025-03-31"))))));
    }

    private AiSystem triage() {
        return system("triage", "Triage")
                .with(system -> system.impactClass(ImpactClass.NOT_DETERMINED)
                        .addStages(entered(LifeCycleStage.DESIGN_AND_DEVELOPMENT, "2023-12-01")));
    }

    private AiSystem system(String id, String name) {
        return AiSystem.builder()
                .id(AiSystemId.of(id))
                .name(name)
                .owner(PersonId.of(company.owner()))
                .intendedPurpose("Supports decisions in lending.")
                .build();
    }

    private StageEntry entered(LifeCycleStage stage, String on) {
        return StageEntry.builder()
                .stage(stage)
                .enteredOn(Occurrence.on(day(on)))
                .build();
    }

    private OperationPeriod operating(String since) {
        return OperationPeriod.builder().startedOn(Occurrence.on(day(since))).build();
    }

    private Approval approval(String decidedOn) {
        return Approval.builder()
                .decidedOn(day(decidedOn))
                .approver(PersonId.of(company.chief()))
                .capacity(Role.TOP_MANAGEMENT)
                .decision(Approval.Decision.APPROVED)
                .build();
    }

    private Evidence evidence(String place, String datedOn) {
        return Evidence.builder().place(place).datedOn(day(datedOn)).build();
    }

    private LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
