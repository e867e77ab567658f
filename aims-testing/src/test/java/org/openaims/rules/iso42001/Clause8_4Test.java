package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause8_4.ASSESSED_AT_PLANNED_INTERVALS;
import static org.openaims.rules.iso42001.Clause8_4.ASSESSED_BEFORE_SIGNIFICANT_CHANGES;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
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
import org.openaims.model.operation.SystemChange;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class Clause8_4Test {

    private static final String UNDECLARED = "8.4-01 (8.4) at /planning/impactAssessmentIntervals: no interval for the "
            + "next impact assessment or screening is declared; expected an interval that the organization decided, "
            + "with the day of the decision. Decide on an interval, and record who decided it, when and why.";

    private static final String ASSESS = " Assess the impact of scoring, or screen it, and have the result approved.";

    private static final String EXPLAIN =
            " Record a nonconformity that names this time, with its cause and what was done about it.";

    private static final String DECLARE = ", counted from the last one; counted by the calendar none is late, and no "
            + "record says which is meant. Record whether the interval is counted from the last one or by the calendar.";

    static Stream<Change> changes() {
        return Stream.of(
                change("a system whose last assessment is too old", aims -> aims)
                        .on("2027-02-19")
                        .finds(
                                "current 2026-02-18 @scoring",
                                empty("2026-02-18 and 2027-02-19 (366 days)") + "expected one by 2027-02-18, at an "
                                        + "interval of 1 year with a tolerance of 0 days." + ASSESS),
                change("a system with a lapse behind it", aims -> assessed("2024-03-01", "2026-02-18"))
                        .finds(
                                "past 2024-03-01 @scoring",
                                empty("2024-03-01 and 2026-02-18 (719 days)") + "expected one by 2025-03-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days." + EXPLAIN),
                change(
                                "the same, named in a closed nonconformity",
                                aims -> MendedLapse.of("8.4-a", "scoring", "2025-03-02", "2026-02-17")
                                        .in(assessed("2024-03-01", "2026-02-18")))
                        .finds(
                                "past-mended 2024-03-01 @scoring",
                                empty("2024-03-01 and 2026-02-18 (719 days)") + "expected one by 2025-03-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days; a closed nonconformity names "
                                        + "this time. Keep the nonconformity that names this time where an auditor who "
                                        + "asks about it can see it."),
                change("no interval", aims -> undeclared(aims)).finds("undeclared @", UNDECLARED),
                change("no interval, and a system whose last assessment is too old", aims -> undeclared(aims))
                        .on("2027-02-19")
                        .finds("undeclared @", UNDECLARED)
                        .finds(
                                "current-by-default 2026-02-18 @scoring",
                                empty("2026-02-18 and 2027-02-19 (366 days)") + "expected one by 2027-02-18, at the "
                                        + "default interval of 1 year, as none was declared." + ASSESS),
                change("no interval, and a lapse", aims -> undeclared(assessed("2024-03-01", "2026-02-18")))
                        .finds("undeclared @", UNDECLARED)
                        .finds(
                                "past-by-default 2024-03-01 @scoring",
                                empty("2024-03-01 and 2026-02-18 (719 days)") + "expected one by 2025-03-01, at the "
                                        + "default interval of 1 year, as none was declared." + EXPLAIN),
                change(
                                "no rhythm, late only from the last one",
                                aims -> interval(aims, interval -> interval.rhythm(Optional.empty())))
                        .on("2027-02-19")
                        .finds(
                                "current-by-calendar 2026-02-18 @scoring",
                                empty("2026-02-18 and 2027-02-19 (366 days)") + "expected one by 2027-02-18, at an "
                                        + "interval of 1 year with a tolerance of 0 days" + DECLARE),
                change(
                                "no rhythm, a lapse only from the last one",
                                aims -> interval(
                                        assessed("2024-03-01", "2025-02-20", "2026-03-10"),
                                        interval -> interval.rhythm(Optional.empty())))
                        .finds(
                                "past-by-calendar 2025-02-20 @scoring",
                                empty("2025-02-20 and 2026-03-10 (383 days)") + "expected one by 2026-02-20, at an "
                                        + "interval of 1 year with a tolerance of 0 days" + DECLARE),
                change(
                                "a system in operation since nobody knows when",
                                aims -> system(aims, "scoring", operating(Occurrence.dayUnknown())))
                        .finds(
                                "start-unknown @scoring",
                                "8.4-01 (8.4) at /context/systems/0: of the AI system scoring, the day on which it went "
                                        + "into operation is not on record, so that no due day can be determined; expected the day from which "
                                        + "due days are counted. Record this day, and who set it."),
                change(
                                "a long interval without a reason",
                                aims -> interval(
                                        aims,
                                        interval -> interval.every(Period.ofMonths(13))
                                                .reason(" ")))
                        .finds(
                                "above-ceiling @iv-impact",
                                "8.4-01 (8.4) at /planning/impactAssessmentIntervals/0: the interval iv-impact of 13 "
                                        + "months has no recorded reason; expected a reason for an interval longer "
                                        + "than 1 year. Record in iv-impact why this interval is long enough, or "
                                        + "shorten it."),
                change("a wide tolerance", aims -> interval(aims, interval -> interval.tolerance(Period.ofMonths(4))))
                        .finds(
                                "wide-tolerance @iv-impact",
                                "8.4-01 (8.4) at /planning/impactAssessmentIntervals/0: the interval iv-impact of 1 "
                                        + "year has a tolerance of 4 months; expected a tolerance of at most a quarter "
                                        + "of the interval. Shorten the tolerance of iv-impact, or lengthen the "
                                        + "interval and record why."),
                Change.of(
                                ASSESSED_BEFORE_SIGNIFICANT_CHANGES,
                                "a significant change without an assessment",
                                aims -> aims.withPlanning(planning ->
                                        planning.impactAssessments(aims.planning().impactAssessments().stream()
                                                .map(assessment -> assessment.with(one -> one.changes(List.of())))
                                                .toList())))
                        .finds(
                                "unassessed @change-1",
                                "8.4-02 (8.4) at /operation/changes/0: the change change-1 was deployed on 2025-03-10; "
                                        + "approved impact assessments that name it: none; expected an impact "
                                        + "assessment that names change-1, approved from its proposal on up to "
                                        + "2025-03-10. Assess the impact of change-1 now, and before the next "
                                        + "significant change is made."),
                Change.of(
                                ASSESSED_BEFORE_SIGNIFICANT_CHANGES,
                                "an assessment that was approved after the change",
                                aims -> significant(change -> change.deployedOn(Occurrence.on(day("2025-02-19")))))
                        .finds(
                                "unassessed @change-1",
                                "8.4-02 (8.4) at /operation/changes/0: the change change-1 was deployed on 2025-02-19; "
                                        + "approved impact assessments that name it: ia-2025 of 2025-02-20; expected "
                                        + "an impact assessment that names change-1, approved from its proposal on up "
                                        + "to 2025-02-19. Assess the impact of change-1 now, and before the next "
                                        + "significant change is made."));
    }

    @Test
    void an_assessment_is_approved_from_the_proposal_to_the_day_of_the_change() {
        assertThat(changed(change -> {})).isEmpty();
        assertThat(changed(change -> change.deployedOn(Occurrence.on(day("2025-02-20")))))
                .isEmpty();
        assertThat(changed(change -> change.deployedOn(Occurrence.on(day("2025-02-19")))))
                .containsExactly("unassessed @change-1");
        assertThat(changed(change -> change.proposedOn("2025-02-20"))).isEmpty();
        assertThat(changed(change -> change.proposedOn("2025-02-21"))).containsExactly("unassessed @change-1");
        assertThat(Probe.of(ASSESSED_BEFORE_SIGNIFICANT_CHANGES, sound(), DAY).outcomeOf("8.4-b"))
                .isEqualTo(Outcome.SHOWN);
    }

    private static List<String> changed(Consumer<SystemChange.Builder> change) {
        return Probe.of(ASSESSED_BEFORE_SIGNIFICANT_CHANGES, significant(change), DAY)
                .found();
    }

    private static Aims significant(Consumer<SystemChange.Builder> change) {
        return sound().withOperation(operation ->
                operation.changes(List.of(sound().operation().changes().get(0).with(change))));
    }

    private static Change change(String name, java.util.function.UnaryOperator<Aims> change) {
        return Change.of(ASSESSED_AT_PLANNED_INTERVALS, name, change);
    }

    private static String empty(String period) {
        return "8.4-01 (8.4) at /context/systems/0: no impact assessment of the AI system scoring was approved, nor a "
                + "screening made, between " + period + "; ";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirement() {
        Probe probe = probe(sound(), DAY);
        assertThat(probe.messages()).isEmpty();
        assertThat(probe.outcomeOf("8.4-a")).isEqualTo(Outcome.SHOWN);
        assertThat(probe.outcome().restsOn().orElseThrow().latest()).containsExactly("is-2026", "ia-2026");
    }

    @Test
    void the_next_assessment_is_in_time_on_the_last_day_of_interval_and_tolerance() {
        assertThat(probe(sound(), day("2027-02-18")).found()).isEmpty();
        Aims tolerant = interval(sound(), interval -> interval.tolerance(Period.ofDays(10)));
        assertThat(probe(tolerant, day("2027-02-28")).found()).isEmpty();
        assertThat(probe(tolerant, day("2027-03-01")).found()).containsExactly("current 2026-02-18 @scoring");
    }

    @Test
    void a_tolerance_of_a_quarter_of_the_interval_is_not_wide() {
        assertThat(probe(interval(sound(), interval -> interval.tolerance(Period.ofMonths(3))), DAY)
                        .found())
                .isEmpty();
    }

    @Test
    void an_interval_of_the_ceiling_or_with_a_reason_needs_no_more() {
        assertThat(probe(interval(sound(), interval -> interval.every(Period.ofMonths(12))), DAY)
                        .found())
                .isEmpty();
        assertThat(probe(
                                interval(
                                        sound(),
                                        interval -> interval.every(Period.ofMonths(13))
                                                .reason("The systems change little.")),
                                DAY)
                        .found())
                .isEmpty();
    }

    @Test
    void a_lapse_counts_while_it_reaches_into_the_window() {
        Aims lapsed = assessed("2024-03-01", "2026-02-18");
        assertThat(probe(lapsed, day("2029-02-18")).found()).contains("past 2024-03-01 @scoring");
        assertThat(probe(lapsed, day("2029-02-19")).found()).doesNotContain("past 2024-03-01 @scoring");
    }

    @Test
    void a_nonconformity_mends_the_lapse_of_the_system_that_it_names() {
        Aims lapsed = assessed("2024-03-01", "2026-02-18");
        assertThat(probe(
                                MendedLapse.of("8.4-a", "scoring", "2025-03-02", "2026-02-17")
                                        .in(lapsed),
                                DAY)
                        .found())
                .containsExactly("past-mended 2024-03-01 @scoring");
        assertThat(probe(
                                MendedLapse.of("8.4-a", "assistant", "2025-03-02", "2026-02-17")
                                        .in(lapsed),
                                DAY)
                        .found())
                .containsExactly("past 2024-03-01 @scoring");
        assertThat(probe(MendedLapse.of("8.4-a", "2025-03-02", "2026-02-17").in(lapsed), DAY)
                        .found())
                .containsExactly("past 2024-03-01 @scoring");
    }

    @Test
    void an_older_system_owes_its_first_assessment_by_the_transition_day() {
        Aims none = assessed();
        RuleOutcome inTime = probe(scoringAlone(none), day("2024-06-30")).outcome();
        assertThat(inTime.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(inTime.due()).contains(day("2024-06-30"));
        assertThat(probe(none, day("2024-07-01")).found()).containsExactly("current 2024-01-01 @scoring");
    }

    @Test
    void what_an_older_system_did_before_the_aims_began_is_no_lapse() {
        assertThat(probe(assessed("2022-05-01", "2024-06-30", "2025-06-30", "2026-06-30"), DAY)
                        .found())
                .isEmpty();
        assertThat(probe(assessed("2022-05-01"), day("2024-06-30")).found()).isEmpty();
        assertThat(probe(assessed("2022-05-01"), day("2024-07-01")).found())
                .containsExactly("current 2022-05-01 @scoring");
    }

    @Test
    void an_assessment_shortly_before_the_aims_began_opens_the_series() {
        assertThat(probe(assessed("2023-12-15"), day("2024-12-15")).found()).isEmpty();
        assertThat(probe(assessed("2023-12-15"), day("2024-12-16")).found())
                .containsExactly("current 2023-12-15 @scoring");
    }

    @Test
    void an_assessment_before_go_live_opens_the_series() {
        Aims live = system(sound(), "scoring", operating(Occurrence.on(day("2026-03-01"))));
        assertThat(probe(live, DAY).found()).isEmpty();
        assertThat(probe(live, day("2027-02-18")).found()).isEmpty();
        assertThat(probe(live, day("2027-02-19")).found()).containsExactly("current 2026-02-18 @scoring");
    }

    @Test
    void a_system_goes_live_with_an_assessment_or_is_late_the_day_after() {
        Aims live = system(assessed(), "scoring", operating(Occurrence.on(DAY)));
        assertThat(probe(scoringAlone(live), DAY).outcome().due()).contains(DAY);
        assertThat(probe(live, DAY).found()).isEmpty();
        assertThat(probe(live, DAY.plusDays(1)).found()).containsExactly("current 2026-06-30 @scoring");
    }

    @Test
    void a_retired_system_grows_no_gap() {
        Aims retired = system(
                sound(),
                "scoring",
                system -> system.operation(List.of(OperationPeriod.builder()
                        .startedOn(Occurrence.on(day("2022-05-01")))
                        .endedOn(Occurrence.on(day("2027-02-18")))
                        .build())));
        assertThat(probe(retired, day("2027-04-30")).found()).isEmpty();
    }

    @Test
    void no_gap_grows_after_the_end_of_the_aims() {
        Aims ended = sound().withContext(context -> context.aimsPeriod(
                sound().context().aimsPeriod().orElseThrow().with(period -> period.endedOn(day("2027-02-18")))));
        assertThat(probe(ended, day("2028-01-01")).found()).isEmpty();
    }

    @Test
    void a_screening_that_asks_for_an_assessment_closes_no_gap() {
        assertThat(probe(screened(false), day("2027-02-19")).found()).isEmpty();
        assertThat(probe(screened(true), day("2027-02-19")).found()).containsExactly("current 2026-02-18 @scoring");
    }

    @Test
    void an_assessment_that_was_not_made_closes_no_gap() {
        Aims planned = sound().withPlanning(planning -> planning.addImpactAssessments(
                assessment("2026-06-01").with(one -> one.performedOn(Occurrence.planned(day("2026-12-01"))))));
        assertThat(probe(planned, day("2027-02-19")).found()).containsExactly("current 2026-02-18 @scoring");
    }

    @Test
    void is_not_owed_without_impact_out_of_scope_or_out_of_operation() {
        assertThat(whyNotApplicable(system(sound(), "scoring", system -> system.impactClass(ImpactClass.NONE))))
                .containsExactly("its impact class calls for no assessment, or it is excluded from the scope");
        assertThat(whyNotApplicable(system(sound(), "scoring", operating(Occurrence.no()))))
                .containsExactly("it was never in operation");
        assertThat(whyNotApplicable(system(
                        sound(),
                        "scoring",
                        system -> system.operation(List.of(OperationPeriod.builder()
                                .startedOn(Occurrence.on(day("2020-01-01")))
                                .endedOn(Occurrence.on(day("2023-12-31")))
                                .build())))))
                .containsExactly("it was not in operation while the AIMS ran");
        Aims excluded = sound().withContext(context -> context.scopes(List.of(sound().context()
                .scopes()
                .get(0)
                .with(scope -> scope.addExclusions(ScopeExclusion.builder()
                        .system(AiSystemId.of("scoring"))
                        .build())))));
        assertThat(whyNotApplicable(excluded))
                .containsExactly("its impact class calls for no assessment, or it is excluded from the scope");
    }

    @Test
    void is_undecided_where_stage_or_class_are_unknown() {
        assertThat(unknown(system(sound(), "scoring", system -> system.impactClass(Optional.empty()))))
                .containsExactly("its impact class");
        assertThat(unknown(system(sound(), "scoring", operating(Occurrence.unknown()))))
                .containsExactly("the day it went into operation");
    }

    @Test
    void before_the_aims_runs_nothing_is_due() {
        RuleOutcome before = probe(scoringAlone(sound()), day("2023-12-31")).outcome();
        assertThat(before.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(before.due()).contains(day("2024-06-30"));
    }

    @Test
    void without_a_system_there_is_no_occasion() {
        RuleOutcome outcome = probe(sound().withContext(context -> context.systems(List.of())), DAY)
                .outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(outcome.noOccasion()).contains("no AI system is on record; nobody stated that there was none");
    }

    @Test
    void what_was_not_handed_in_is_not_checked() {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        RuleOutcome outcome = probe(part, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(outcome.notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /planning/impactAssessmentIntervals");
    }

    private static Probe probe(Aims aims, LocalDate asOf) {
        return Probe.of(ASSESSED_AT_PLANNED_INTERVALS, aims, asOf);
    }

    private static List<String> whyNotApplicable(Aims aims) {
        RuleOutcome outcome = probe(scoringAlone(aims), DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        return outcome.notApplicable().stream().map(CountedReason::reason).toList();
    }

    private static List<String> unknown(Aims aims) {
        RuleOutcome outcome = probe(scoringAlone(aims), DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.UNDECIDED);
        return outcome.undecided().stream().map(CountedReason::reason).toList();
    }

    private static Aims scoringAlone(Aims aims) {
        return aims.withContext(context ->
                context.systems(List.of(aims.system(AiSystemId.of("scoring")).orElseThrow())));
    }

    private static Aims system(Aims aims, String id, Consumer<AiSystem.Builder> change) {
        return aims.withContext(context -> context.systems(aims.context().systems().stream()
                .map(system -> system.id().value().equals(id) ? system.with(change) : system)
                .toList()));
    }

    private static Consumer<AiSystem.Builder> operating(Occurrence since) {
        return system -> system.operation(
                List.of(OperationPeriod.builder().startedOn(since).build()));
    }

    private static Aims undeclared(Aims aims) {
        return aims.withPlanning(planning -> planning.impactAssessmentIntervals(List.of()));
    }

    private static Aims interval(Aims aims, Consumer<Interval.Builder> change) {
        return aims.withPlanning(planning -> planning.impactAssessmentIntervals(
                List.of(aims.planning().impactAssessmentIntervals().get(0).with(change))));
    }

    /** The sound dossier with assessments of the scoring system approved on these days. */
    private static Aims assessed(String... approvedOn) {
        return sound().withPlanning(planning -> planning.impactAssessments(
                Stream.of(approvedOn).map(Clause8_4Test::assessment).toList()));
    }

    private static ImpactAssessment assessment(String approvedOn) {
        ImpactAssessment like = sound().planning().impactAssessments().get(0);
        return like.with(one -> one.id(ImpactAssessmentId.of("ia-" + approvedOn))
                .performedOn(Occurrence.on(day(approvedOn)))
                .approval(like.approval().orElseThrow().with(approval -> approval.decidedOn(day(approvedOn)))));
    }

    private static Aims screened(boolean fullAssessmentNeeded) {
        return sound().withPlanning(planning -> planning.addImpactScreenings(sound().planning()
                .impactScreenings()
                .get(1)
                .with(one ->
                        one.systems(List.of(AiSystemId.of("scoring"))).fullAssessmentNeeded(fullAssessmentNeeded))));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
