package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause6_1_4.EVERY_SYSTEM_IN_OPERATION_IS_ASSESSED;
import static org.openaims.rules.iso42001.Clause6_1_4.NO_LATER_RESULT_IS_USED;
import static org.openaims.rules.iso42001.Clause6_1_4.RESULTS_ARE_USED;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.testing.Probe;

class Clause6_1_4Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                EVERY_SYSTEM_IN_OPERATION_IS_ASSESSED,
                                "a system without any assessment",
                                aims -> aims.withPlanning(planning -> planning.impactAssessments(List.of())))
                        .finds(
                                "absent @scoring",
                                "6.1.4-01 (6.1.4) at /context/systems/0: the AI system scoring is in operation with "
                                        + "impact class SIGNIFICANT; no impact assessment of it is on record, nor a "
                                        + "screening that none is needed; expected an impact assessment that names "
                                        + "scoring, or a screening that none is needed. Assess what scoring can do to "
                                        + "people and societies, or record the screening and its threshold."),
                Change.of(
                                EVERY_SYSTEM_IN_OPERATION_IS_ASSESSED,
                                "a system whose assessments nobody approved",
                                aims -> aims.withPlanning(planning ->
                                        planning.impactAssessments(assessments(one -> one.approval(Optional.empty())))))
                        .finds(
                                "unapproved @scoring",
                                "6.1.4-01 (6.1.4) at /context/systems/0: the AI system scoring is covered by ia-2024, "
                                        + "ia-2025, ia-2026, of which no approval is on record; expected an approved "
                                        + "impact assessment of scoring. Have the result for scoring approved, and "
                                        + "record who approved it and when."),
                Change.of(
                                RESULTS_ARE_USED,
                                "a result that no risk assessment uses",
                                aims -> usedOn("2026-02-25", List.of()))
                        .finds(
                                "never-by-default 2026-02-18 @ia-2026",
                                "6.1.4-02 (6.1.4) at /planning/impactAssessments/2: no risk assessment that refers to "
                                        + "ia-2026 since its approval on 2026-02-18 is on record; expected one by "
                                        + "2026-03-20, that is within 30 days by default, as no limit is declared. Use "
                                        + "the result of ia-2026 in a risk assessment, and name it there."),
                Change.of(
                                RESULTS_ARE_USED,
                                "a result that none uses within the declared limit",
                                aims -> limited(usedOn("2026-02-25", List.of())))
                        .finds(
                                "never 2026-02-18 @ia-2026",
                                "6.1.4-02 (6.1.4) at /planning/impactAssessments/2: no risk assessment that refers to "
                                        + "ia-2026 since its approval on 2026-02-18 is on record; expected one by "
                                        + "2026-02-25, that is within 7 days. Use the result of ia-2026 in a risk "
                                        + "assessment, and name it there."),
                Change.of(RESULTS_ARE_USED, "a result that was used late", aims -> usedOn("2026-03-21", IA_2026))
                        .finds(
                                "late-by-default 2026-02-18 @ia-2026",
                                "6.1.4-02 (6.1.4) at /planning/impactAssessments/2: the first risk assessment that "
                                        + "refers to ia-2026 since its approval on 2026-02-18 is of 2026-03-21; "
                                        + "expected one by 2026-03-20, that is within 30 days by default, as no limit "
                                        + "is declared. Record why the result of ia-2026 waited, and plan the next "
                                        + "risk assessment closer to its impact assessments."),
                Change.of(
                                RESULTS_ARE_USED,
                                "a result that was used after the declared limit",
                                aims -> limited(usedOn("2026-02-26", IA_2026)))
                        .finds(
                                "late 2026-02-18 @ia-2026",
                                "6.1.4-02 (6.1.4) at /planning/impactAssessments/2: the first risk assessment that "
                                        + "refers to ia-2026 since its approval on 2026-02-18 is of 2026-02-26; "
                                        + "expected one by 2026-02-25, that is within 7 days. Record why the result of "
                                        + "ia-2026 waited, and plan the next risk assessment closer to its impact "
                                        + "assessments."),
                Change.of(
                                NO_LATER_RESULT_IS_USED,
                                "a result that came later than the assessment that uses it",
                                aims -> usedOn("2026-02-07", IA_2026))
                        .finds(
                                "later @risk-2026",
                                "6.1.4-03 (6.1.4) at /planning/riskAssessments/3: the risk assessment risk-2026 of "
                                        + "2026-02-07 refers to ia-2026, which came later; expected impact assessments "
                                        + "that were made by 2026-02-07. Correct the days on record, or assess the "
                                        + "risks again with the results of ia-2026."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirement() {
        Probe probe = probe(sound(), DAY);
        assertThat(probe.messages()).isEmpty();
        assertThat(probe.outcome().satisfied()).isEqualTo(2);
        assertThat(probe.outcomeOf("6.1.4-f")).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void a_result_is_used_within_thirty_days_of_its_approval_or_within_the_declared_limit() {
        assertThat(used("2026-03-20")).isEmpty();
        assertThat(used("2026-03-21")).containsExactly("late-by-default 2026-02-18 @ia-2026");
        assertThat(used("2026-02-18")).isEmpty();
        assertThat(used("2026-02-17")).containsExactly("never-by-default 2026-02-18 @ia-2026");
        assertThat(Probe.of(RESULTS_ARE_USED, limited(usedOn("2026-02-25", IA_2026)), DAY)
                        .found())
                .isEmpty();
        Aims open = usedOn("2026-02-25", List.of());
        RuleOutcome inTime = Probe.of(RESULTS_ARE_USED, open, day("2026-03-20")).outcome();
        assertThat(inTime.due()).contains(day("2026-03-20"));
        assertThat(Probe.of(RESULTS_ARE_USED, open, day("2026-03-20")).found()).isEmpty();
        assertThat(Probe.of(RESULTS_ARE_USED, open, day("2026-03-21")).found())
                .containsExactly("never-by-default 2026-02-18 @ia-2026");
    }

    @Test
    void a_result_that_was_not_approved_or_came_before_the_aims_calls_for_nothing() {
        Aims none = sound().withPlanning(planning -> planning.riskAssessments(List.of())
                .impactAssessments(List.of(
                        theLast().with(one -> one.approval(Optional.empty())),
                        theLast()
                                .with(one -> one.id("ia-2023")
                                        .approval(approval("2023-12-31", Approval.Decision.APPROVED))
                                        .performedOn(Occurrence.on(day("2023-12-01")))))));
        assertThat(Probe.of(RESULTS_ARE_USED, none, DAY).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void a_result_may_be_used_on_the_day_on_which_it_was_made() {
        assertThat(Probe.of(NO_LATER_RESULT_IS_USED, usedOn("2026-02-08", IA_2026), DAY)
                        .found())
                .isEmpty();
        assertThat(Probe.of(NO_LATER_RESULT_IS_USED, usedOn("2026-02-07", IA_2026), DAY)
                        .found())
                .containsExactly("later @risk-2026");
    }

    @Test
    void the_use_of_results_is_silent_on_a_sound_dossier_and_shows_the_requirement() {
        assertThat(Probe.of(RESULTS_ARE_USED, sound(), DAY).messages()).isEmpty();
        assertThat(Probe.of(NO_LATER_RESULT_IS_USED, sound(), DAY).messages()).isEmpty();
        assertThat(AimsChecker.iso42001()
                        .check(sound(), DAY)
                        .requirementOutcome("6.1.4-h")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.SHOWN);
    }

    private static final List<ImpactAssessmentId> IA_2026 = List.of(ImpactAssessmentId.of("ia-2026"));

    private static List<String> used(String on) {
        return Probe.of(RESULTS_ARE_USED, usedOn(on, IA_2026), DAY).found();
    }

    private static ImpactAssessment theLast() {
        return sound().planning().impactAssessments().get(2);
    }

    /** The sound dossier, in which the last risk assessment was made on a day and used some impact assessments. */
    private static Aims usedOn(String on, List<ImpactAssessmentId> used) {
        List<RiskAssessment> all = new ArrayList<>(sound().planning().riskAssessments());
        all.set(3, all.get(3).with(one -> one.performedOn(on).impactAssessments(used)));
        return sound().withPlanning(planning -> planning.riskAssessments(all));
    }

    private static Aims limited(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-impact",
                limit -> limit.kind(LimitKind.IMPACT_RESULT_USED)
                        .decidedOn("2026-01-01")
                        .within(Period.ofDays(7))));
    }

    @Test
    void a_system_owes_an_assessment_by_its_first_day_in_operation() {
        Aims goesLive = only(operating(Occurrence.on(DAY)));
        RuleOutcome first = probe(goesLive, DAY).outcome();
        assertThat(first.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(first.due()).contains(DAY);
        assertThat(first.notYetDue())
                .extracting(CountedReason::reason)
                .containsExactly(
                        "due on the first day in operation; later for systems in use before the AIMS, or found in use");
        assertThat(probe(goesLive, DAY.plusDays(1)).found()).containsExactly("absent @scoring");
        assertThat(probe(goesLive, DAY.minusDays(1)).outcome().notApplicable())
                .extracting(CountedReason::reason)
                .containsExactly("it does not hold that it is in operation");
    }

    @Test
    void a_system_older_than_the_aims_has_time_until_the_declared_transition_day() {
        Aims old = only(system -> {});
        RuleOutcome inTime = probe(old, day("2024-06-30")).outcome();
        assertThat(inTime.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(inTime.due()).contains(day("2024-06-30"));
        assertThat(probe(old, day("2024-07-01")).found()).containsExactly("absent @scoring");
    }

    @Test
    void a_system_older_than_the_aims_has_six_months_where_no_transition_was_declared() {
        Aims old = only(system -> {})
                .withContext(context -> context.aimsPeriod(sound().context()
                        .aimsPeriod()
                        .orElseThrow()
                        .with(period -> period.transitionUntil(Optional.empty()))));
        assertThat(probe(old, day("2024-07-01")).status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(probe(old, day("2024-07-02")).found()).containsExactly("absent @scoring");
    }

    @Test
    void a_system_that_went_live_with_the_aims_has_no_transition() {
        assertThat(probe(only(operating(Occurrence.on(day("2024-01-01")))), day("2024-01-02"))
                        .found())
                .containsExactly("absent @scoring");
        assertThat(probe(only(operating(Occurrence.on(day("2023-12-31")))), day("2024-01-02"))
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
    }

    @Test
    void a_system_found_in_use_has_sixty_days() {
        Aims found = only(operating(Occurrence.dayUnknown()).andThen(system -> system.foundInUseOn(day("2026-05-01"))));
        assertThat(probe(found, day("2026-06-30")).outcome().due()).contains(day("2026-06-30"));
        assertThat(probe(found, day("2026-07-01")).found()).containsExactly("absent @scoring");
    }

    @Test
    void a_start_that_nobody_knows_gives_no_time() {
        assertThat(probe(only(operating(Occurrence.dayUnknown())), day("2024-02-01"))
                        .found())
                .containsExactly("absent @scoring");
    }

    @Test
    void does_not_apply_out_of_operation_without_impact_or_out_of_scope() {
        assertThat(whyNotApplicable(only(operating(Occurrence.no()))))
                .containsExactly("it does not hold that it is in operation");
        assertThat(whyNotApplicable(only(system -> system.impactClass(ImpactClass.NONE))))
                .containsExactly("it does not hold that its impact class calls for an assessment");
        assertThat(whyNotApplicable(excluded())).containsExactly("it is excluded from the scope");
    }

    @Test
    void is_undecided_where_stage_class_or_assessment_are_unknown() {
        assertThat(unknown(only(operating(Occurrence.unknown())))).containsExactly("the day it went into operation");
        assertThat(unknown(only(system -> system.impactClass(Optional.empty()))))
                .containsExactly("its impact class");
        assertThat(unknown(only(system -> system.impactClass(ImpactClass.NOT_DETERMINED))))
                .containsExactly("its impact class, said to be not determined yet");
        assertThat(unknown(assessed(one -> one.performedOn(Occurrence.unknown()).approval(Optional.empty()))))
                .containsExactly("whether its impact assessment was made");
        assertThat(unknown(
                        assessed(one -> one.performedOn(Occurrence.dayUnknown()).approval(Optional.empty()))))
                .containsExactly("the day of its impact assessment, and who approved it");
    }

    @Test
    void an_approved_assessment_was_made_even_if_nobody_said_when() {
        assertThat(probe(assessed(one -> one.performedOn(Occurrence.unknown())), DAY)
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void what_is_planned_refused_or_ahead_is_no_approved_assessment() {
        assertThat(probe(assessed(one -> one.performedOn(Occurrence.planned(day("2026-12-01")))), DAY)
                        .found())
                .containsExactly("absent @scoring");
        assertThat(probe(assessed(one -> one.approval(approval("2026-02-18", Approval.Decision.REFUSED))), DAY)
                        .found())
                .containsExactly("unapproved @scoring");
        Aims later = assessed(one -> one.approval(approval("2026-07-01", Approval.Decision.APPROVED)));
        assertThat(probe(later, DAY).found()).containsExactly("unapproved @scoring");
        assertThat(probe(later, day("2026-07-01")).found()).isEmpty();
    }

    @Test
    void a_screening_stands_in_for_an_assessment_unless_it_asks_for_one() {
        assertThat(probe(screened(false), DAY).found()).isEmpty();
        assertThat(probe(screened(true), DAY).found()).containsExactly("absent @scoring");
    }

    @Test
    void one_assessment_covers_each_system_that_it_names() {
        Aims together = sound().withPlanning(planning -> planning.impactScreenings(List.of())
                .impactAssessments(assessments(one -> one.addSystems(AiSystemId.of("assistant")))));
        assertThat(probe(together, DAY).found()).isEmpty();
    }

    @Test
    void a_register_alone_is_judged_as_far_as_it_goes() {
        Aims registerAndAssessments = handingIn(
                sound().withPlanning(planning -> planning.impactAssessments(List.of())),
                "/context/systems",
                "/planning/impactAssessments",
                "/planning/impactScreenings");
        assertThat(probe(registerAndAssessments, day("2024-02-01")).found()).containsExactly("absent @scoring");
        RuleOutcome outcome = probe(handingIn(sound(), "/context/systems"), DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(outcome.notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /planning/impactScreenings");
    }

    @Test
    void without_a_system_there_is_no_occasion() {
        RuleOutcome outcome = probe(sound().withContext(context -> context.systems(List.of())), DAY)
                .outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(outcome.noOccasion()).contains("no AI system is on record; nobody stated that there was none");
    }

    private static Probe probe(Aims aims, LocalDate asOf) {
        return Probe.of(EVERY_SYSTEM_IN_OPERATION_IS_ASSESSED, aims, asOf);
    }

    private static List<String> whyNotApplicable(Aims aims) {
        RuleOutcome outcome = probe(aims, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        return outcome.notApplicable().stream().map(CountedReason::reason).toList();
    }

    private static List<String> unknown(Aims aims) {
        RuleOutcome outcome = probe(aims, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.UNDECIDED);
        return outcome.undecided().stream().map(CountedReason::reason).toList();
    }

    /** The scoring system alone, changed, without any assessment. */
    private static Aims only(Consumer<AiSystem.Builder> change) {
        AiSystem scoring =
                sound().system(AiSystemId.of("scoring")).orElseThrow().with(change);
        return sound().withContext(context -> context.systems(List.of(scoring)))
                .withPlanning(planning -> planning.impactAssessments(List.of()).impactScreenings(List.of()));
    }

    private static Consumer<AiSystem.Builder> operating(Occurrence since) {
        return system -> system.operation(
                List.of(OperationPeriod.builder().startedOn(since).build()));
    }

    private static Aims excluded() {
        return only(system -> {})
                .withContext(context -> context.scopes(List.of(sound().context()
                        .scopes()
                        .get(0)
                        .with(scope -> scope.addExclusions(ScopeExclusion.builder()
                                .system(AiSystemId.of("scoring"))
                                .build())))));
    }

    /** The scoring system alone, with one assessment, changed. */
    private static Aims assessed(Consumer<ImpactAssessment.Builder> change) {
        return only(system -> {})
                .withPlanning(planning -> planning.impactAssessments(
                        List.of(sound().planning().impactAssessments().get(2).with(change))));
    }

    private static Aims screened(boolean fullAssessmentNeeded) {
        ImpactScreening screening = sound().planning()
                .impactScreenings()
                .get(1)
                .with(one -> one.systems(List.of(AiSystemId.of("scoring"))).fullAssessmentNeeded(fullAssessmentNeeded));
        return only(system -> {}).withPlanning(planning -> planning.impactScreenings(List.of(screening)));
    }

    private static List<ImpactAssessment> assessments(Consumer<ImpactAssessment.Builder> change) {
        List<ImpactAssessment> changed = new ArrayList<>();
        sound().planning().impactAssessments().forEach(one -> changed.add(one.with(change)));
        return changed;
    }

    private static Approval approval(String day, Approval.Decision decision) {
        return Approval.builder()
                .decidedOn(day(day))
                .approver(PersonId.of("p-chief"))
                .decision(decision)
                .build();
    }

    private static Aims handingIn(Aims aims, String... registers) {
        return aims.with(changed -> changed.handedIn(new Extent.NamedRegisters(Stream.of(registers)
                .map(register -> new Extent.HandedInRegister(register, Optional.empty(), Optional.empty()))
                .toList())));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
