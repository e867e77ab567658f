package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause4_3.EVERY_SYSTEM_IS_CLASSIFIED;
import static org.openaims.rules.iso42001.Clause4_3.SCOPE_IS_IN_FORCE;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.context.StageEntry;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ScopeId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Strength;
import org.openaims.testing.Probe;

class Clause4_3Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                EVERY_SYSTEM_IS_CLASSIFIED,
                                "a system that the scope does not mention",
                                aims -> scope(aims, scope -> scope.systems(List.of(AiSystemId.of("scoring")))))
                        .finds(
                                "unclassified @assistant",
                                "4.3-01 (4.3) at /context/systems/1: the AI system assistant is neither in the scope "
                                        + "scope-1 nor excluded from it; expected assistant in the scope scope-1, or "
                                        + "excluded from it with a reason. Take assistant into the scope, or exclude "
                                        + "it and record the reason."),
                Change.of(
                                EVERY_SYSTEM_IS_CLASSIFIED,
                                "a system that is excluded with a blank for a reason",
                                aims -> scope(
                                        aims,
                                        scope -> scope.exclusions(List.of(ScopeExclusion.builder()
                                                .system(AiSystemId.of("triage"))
                                                .reason(" ")
                                                .build()))))
                        .finds(
                                "no-reason @triage",
                                "4.3-01 (4.3) at /context/systems/3: the AI system triage is excluded from the scope "
                                        + "scope-1 without a reason; expected a reason for leaving triage out of the "
                                        + "scope scope-1. Record why triage is left out of the scope, or take it in."),
                Change.of(
                                SCOPE_IS_IN_FORCE,
                                "no scope at all",
                                aims -> aims.withContext(context -> context.scopes(List.of())))
                        .finds("none @", NO_SCOPE),
                Change.of(
                                SCOPE_IS_IN_FORCE,
                                "a scope whose approval was refused",
                                aims -> scope(
                                        aims,
                                        scope -> scope.approval(approvedOn("2024-01-10")
                                                .with(approval -> approval.decision(Approval.Decision.REFUSED)))))
                        .finds("none @", NO_SCOPE),
                Change.of(
                                SCOPE_IS_IN_FORCE,
                                "a scope whose document has no place",
                                aims -> scope(
                                        aims,
                                        scope -> scope.document(Evidence.builder()
                                                .title("The scope")
                                                .build())))
                        .finds(
                                "no-document @scope-1",
                                "4.3-02 (4.3) at /context/scopes/0: the scope scope-1 does not say where its document "
                                        + "is; expected the place of the document that states the scope scope-1. "
                                        + "Record where the document that states the scope scope-1 is kept."));
    }

    private static final String NO_SCOPE = "4.3-02 (4.3) at /context/scopes: no approved version of the scope is in "
            + "force; expected an approved scope that applies. Write down the scope, have it approved, and record the "
            + "version and the approval.";

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        Probe classified = Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, sound(), DAY);
        assertThat(classified.messages()).isEmpty();
        assertThat(classified.outcome().satisfied()).isEqualTo(3);
        assertThat(classified.outcome().notApplicable()).containsExactly(reason("it is retired", 1));
        Probe inForce = Probe.of(SCOPE_IS_IN_FORCE, sound(), DAY);
        assertThat(inForce.messages()).isEmpty();
        assertThat(inForce.outcome().strength()).contains(Strength.EVIDENCED);
    }

    @Test
    void a_system_is_asked_for_until_the_day_before_it_was_retired() {
        Aims forecast = only("forecast", system -> {});
        assertThat(Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, forecast, day("2025-03-30"))
                        .found())
                .containsExactly("unclassified @forecast");
        Probe retired = Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, forecast, day("2025-03-31"));
        assertThat(retired.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(retired.outcome().notApplicable()).containsExactly(reason("it is retired", 1));
    }

    @Test
    void a_system_found_in_use_has_sixty_days() {
        Aims found = only(
                "forecast",
                system -> system.foundInUseOn(day("2026-05-01"))
                        .stages(List.of())
                        .operation(List.of(OperationPeriod.builder()
                                .startedOn(Occurrence.dayUnknown())
                                .build())));
        RuleOutcome inTime =
                Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, found, day("2026-06-30")).outcome();
        assertThat(inTime.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(inTime.due()).contains(day("2026-06-30"));
        assertThat(inTime.notYetDue())
                .containsExactly(reason("a system found in use is to be classified within the limit", 1));
        assertThat(Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, found, day("2026-07-01"))
                        .found())
                .containsExactly("unclassified @forecast");
    }

    @Test
    void a_system_of_unknown_stage_is_undecided() {
        Aims unknown = only("triage", system -> system.stages(List.of()));
        RuleOutcome stage = Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, unknown, DAY).outcome();
        assertThat(stage.status()).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(stage.undecided()).containsExactly(reason("its life-cycle stage", 1));
        Aims undated = only(
                "triage",
                system -> system.stages(List.of(StageEntry.builder()
                        .stage(LifeCycleStage.RETIREMENT)
                        .enteredOn(Occurrence.unknown())
                        .build())));
        assertThat(Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, undated, DAY).outcome().undecided())
                .containsExactly(reason("the day it was retired", 1));
    }

    @Test
    void without_a_scope_in_force_nothing_is_said_of_the_systems() {
        Aims none = sound().withContext(context -> context.scopes(List.of()));
        Probe probe = Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, none, DAY);
        assertThat(probe.found()).isEmpty();
        assertThat(probe.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(probe.outcome().notChecked()).containsExactly(reason("needs a scope in force (4.3-d)", 3));
    }

    @Test
    void without_a_system_there_is_no_occasion() {
        Aims none = sound().withContext(context -> context.systems(List.of()));
        RuleOutcome outcome = Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, none, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(outcome.noOccasion()).contains("no AI system is on record; nobody stated that there was none");
    }

    @Test
    void before_the_aims_runs_nothing_is_due_and_after_it_nothing_applies() {
        for (var rule : Clause4_3.rules().rules()) {
            RuleOutcome before = Probe.of(rule, sound(), day("2023-12-31")).outcome();
            assertThat(before.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
            assertThat(before.due()).contains(day("2024-01-01"));
            assertThat(before.notYetDue())
                    .extracting(CountedReason::reason)
                    .containsExactly("the AIMS has not started");
            Aims ended = sound().withContext(context -> context.aimsPeriod(
                    sound().context().aimsPeriod().orElseThrow().with(period -> period.endedOn(DAY))));
            assertThat(Probe.of(rule, ended, DAY.minusDays(1)).status()).isEqualTo(RuleStatus.SATISFIED);
            RuleOutcome after = Probe.of(rule, ended, DAY).outcome();
            assertThat(after.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
            assertThat(after.notApplicable()).extracting(CountedReason::reason).containsExactly("the AIMS has ended");
        }
        assertThat(Probe.of(SCOPE_IS_IN_FORCE, sound(), day("2024-01-01")).found())
                .containsExactly("none @");
    }

    @Test
    void a_scope_is_in_force_from_the_day_of_its_approval() {
        assertThat(Probe.of(SCOPE_IS_IN_FORCE, sound(), day("2024-01-09")).found())
                .containsExactly("none @");
        assertThat(Probe.of(SCOPE_IS_IN_FORCE, sound(), day("2024-01-10")).found())
                .isEmpty();
    }

    @Test
    void a_later_scope_takes_over_on_its_day() {
        Scope second = scope(sound())
                .with(scope -> scope.id(ScopeId.of("scope-2"))
                        .approval(approvedOn("2026-05-01"))
                        .effectiveFrom(day("2026-06-01"))
                        .systems(List.of()));
        Aims both = sound().withContext(context -> context.addScopes(second));
        assertThat(Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, both, day("2026-05-31")).found())
                .isEmpty();
        assertThat(Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, both, day("2026-06-01")).found())
                .containsExactly("unclassified @assistant", "unclassified @scoring");
    }

    @Test
    void a_withdrawn_scope_leaves_none_in_force() {
        Aims withdrawn = scope(sound(), scope -> scope.withdrawnOn(DAY));
        assertThat(Probe.of(SCOPE_IS_IN_FORCE, withdrawn, DAY.minusDays(1)).found())
                .isEmpty();
        assertThat(Probe.of(SCOPE_IS_IN_FORCE, withdrawn, DAY).found()).containsExactly("none @");
    }

    @Test
    void what_was_not_handed_in_is_not_checked() {
        assertThat(notHandedIn("/context/scopes").notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /context/systems");
        assertThat(notHandedIn("/context/systems").notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /context/scopes");
        assertThat(notHandedIn("/context/systems").status()).isEqualTo(RuleStatus.NOT_CHECKED);
    }

    @Test
    void the_requirement_on_activities_waits_for_a_judgement_where_the_rule_holds() {
        Aims unaudited = sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of()));
        assertThat(Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, unaudited, DAY).outcomeOf("4.3-e"))
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    private static RuleOutcome notHandedIn(String only) {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister(only, Optional.empty(), Optional.empty())))));
        return Probe.of(EVERY_SYSTEM_IS_CLASSIFIED, part, DAY).outcome();
    }

    private static Scope scope(Aims aims) {
        return aims.context().scopes().get(0);
    }

    private static Aims scope(Aims aims, Consumer<Scope.Builder> change) {
        return aims.withContext(context -> context.scopes(List.of(scope(aims).with(change))));
    }

    /** The sound dossier with one of its systems alone, changed, which the scope does not mention. */
    private static Aims only(String id, Consumer<AiSystem.Builder> change) {
        AiSystem system = sound().system(AiSystemId.of(id)).orElseThrow().with(change);
        return scope(sound(), scope -> scope.systems(Set.of()).exclusions(List.of()))
                .withContext(context -> context.systems(List.of(system)));
    }

    private static Approval approvedOn(String day) {
        return Approval.builder()
                .decidedOn(day(day))
                .approver(PersonId.of("p-chief"))
                .decision(Approval.Decision.APPROVED)
                .build();
    }

    private static CountedReason reason(String reason, int subjects) {
        return CountedReason.builder().reason(reason).subjects(subjects).build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
