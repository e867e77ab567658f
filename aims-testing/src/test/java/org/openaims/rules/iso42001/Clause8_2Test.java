package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause8_2.ASSESSED_AT_PLANNED_INTERVALS;
import static org.openaims.rules.iso42001.Clause8_2.ASSESSED_BEFORE_SIGNIFICANT_CHANGES;
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
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.SystemChangeId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class Clause8_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "a system whose last assessment is too old",
                                aims -> scoring(aims))
                        .on("2027-02-26")
                        .finds(
                                "current 2026-02-25 @scoring",
                                "8.2-01 (8.2) at /context/systems/0: no risk assessment covered the AI system scoring "
                                        + "between 2026-02-25 and 2027-02-26 (366 days); expected one by 2027-02-25, at an "
                                        + "interval of 1 year with a tolerance of 0 days. Assess the risks of scoring, alone or "
                                        + "in a named group, and record the result."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "a system with a lapse behind it",
                                aims -> assessedOn("2024-03-20", "2026-02-25"))
                        .finds(
                                "past 2024-03-20 @scoring",
                                "8.2-01 (8.2) at /context/systems/0: no risk assessment covered the AI system scoring "
                                        + "between 2024-03-20 and 2026-02-25 (707 days); expected one by 2025-03-20, at an "
                                        + "interval of 1 year with a tolerance of 0 days. Record a nonconformity that names this "
                                        + "time, with its cause and what was done about it."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "the same, named in a closed nonconformity",
                                aims -> MendedLapse.of("8.2-a", "scoring", "2025-03-21", "2026-02-24")
                                        .in(assessedOn("2024-03-20", "2026-02-25")))
                        .finds(
                                "past-mended 2024-03-20 @scoring",
                                "8.2-01 (8.2) at /context/systems/0: no risk assessment covered the AI system scoring "
                                        + "between 2024-03-20 and 2026-02-25 (707 days); expected one by 2025-03-20, at an "
                                        + "interval of 1 year with a tolerance of 0 days; a closed nonconformity names this "
                                        + "time. Keep the nonconformity that names this time where an auditor who asks about it "
                                        + "can see it."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "no interval, and a system whose last assessment is too old",
                                aims -> undeclared(scoring(aims)))
                        .on("2027-02-26")
                        .finds(
                                "undeclared @",
                                "8.2-01 (8.2) at /planning/riskAssessmentIntervals: no interval for the next risk "
                                        + "assessment is declared; expected an interval that the organization decided, with the "
                                        + "day of the decision. Decide on an interval, and record who decided it, when and why.")
                        .finds(
                                "current-by-default 2026-02-25 @scoring",
                                "8.2-01 (8.2) at /context/systems/0: no risk assessment covered the AI system scoring "
                                        + "between 2026-02-25 and 2027-02-26 (366 days); expected one by 2027-02-25, at the "
                                        + "default interval of 1 year, as none was declared. Assess the risks of scoring, alone "
                                        + "or in a named group, and record the result."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "no interval, and a lapse",
                                aims -> undeclared(assessedOn("2024-03-20", "2026-02-25")))
                        .finds(
                                "undeclared @",
                                "8.2-01 (8.2) at /planning/riskAssessmentIntervals: no interval for the next risk "
                                        + "assessment is declared; expected an interval that the organization decided, with the "
                                        + "day of the decision. Decide on an interval, and record who decided it, when and why.")
                        .finds(
                                "past-by-default 2024-03-20 @scoring",
                                "8.2-01 (8.2) at /context/systems/0: no risk assessment covered the AI system scoring "
                                        + "between 2024-03-20 and 2026-02-25 (707 days); expected one by 2025-03-20, at the "
                                        + "default interval of 1 year, as none was declared. Record a nonconformity that names "
                                        + "this time, with its cause and what was done about it."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "no rhythm, late only from the last one",
                                aims -> interval(scoring(aims), interval -> interval.rhythm(Optional.empty())))
                        .on("2027-02-26")
                        .finds(
                                "current-by-calendar 2026-02-25 @scoring",
                                "8.2-01 (8.2) at /context/systems/0: no risk assessment covered the AI system scoring "
                                        + "between 2026-02-25 and 2027-02-26 (366 days); expected one by 2027-02-25, at an "
                                        + "interval of 1 year with a tolerance of 0 days, counted from the last one; counted by "
                                        + "the calendar none is late, and no record says which is meant. Record whether the "
                                        + "interval is counted from the last one or by the calendar."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "no rhythm, a lapse only from the last one",
                                aims -> interval(
                                        assessedOn("2024-03-20", "2025-03-01", "2026-03-10"),
                                        interval -> interval.rhythm(Optional.empty())))
                        .finds(
                                "past-by-calendar 2025-03-01 @scoring",
                                "8.2-01 (8.2) at /context/systems/0: no risk assessment covered the AI system scoring "
                                        + "between 2025-03-01 and 2026-03-10 (374 days); expected one by 2026-03-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days, counted from the last one; counted by "
                                        + "the calendar none is late, and no record says which is meant. Record whether the "
                                        + "interval is counted from the last one or by the calendar."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "a system in operation since nobody knows when",
                                aims -> operating(Occurrence.dayUnknown()))
                        .finds(
                                "start-unknown @scoring",
                                "8.2-01 (8.2) at /context/systems/0: of the AI system scoring, the day on which it "
                                        + "went into operation is not on record, so that no due day can be determined; expected "
                                        + "the day from which due days are counted. Record this day, and who set it."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "a long interval without a reason",
                                aims -> interval(aims, interval -> interval.every(Period.ofMonths(13))))
                        .finds(
                                "above-ceiling @iv-risk",
                                "8.2-01 (8.2) at /planning/riskAssessmentIntervals/0: the interval iv-risk of 13 "
                                        + "months has no recorded reason; expected a reason for an interval longer than 1 year. "
                                        + "Record in iv-risk why this interval is long enough, or shorten it."),
                Change.of(
                                ASSESSED_AT_PLANNED_INTERVALS,
                                "a wide tolerance",
                                aims -> interval(aims, interval -> interval.tolerance(Period.ofMonths(4))))
                        .finds(
                                "wide-tolerance @iv-risk",
                                "8.2-01 (8.2) at /planning/riskAssessmentIntervals/0: the interval iv-risk of 1 year "
                                        + "has a tolerance of 4 months; expected a tolerance of at most a quarter of the "
                                        + "interval. Shorten the tolerance of iv-risk, or lengthen the interval and record why."),
                Change.of(
                                ASSESSED_BEFORE_SIGNIFICANT_CHANGES,
                                "a significant change without an assessment",
                                aims -> aims.withPlanning(planning -> planning.riskAssessments(naming(List.of()))))
                        .finds(
                                "unassessed @change-1",
                                "8.2-02 (8.2) at /operation/changes/0: the change change-1 was deployed on 2025-03-10; "
                                        + "risk assessments that name it: none; expected a risk assessment that names "
                                        + "change-1, from its proposal on up to 2025-03-10. Assess the risks of "
                                        + "change-1 now, and before the next significant change is made."),
                Change.of(
                                ASSESSED_BEFORE_SIGNIFICANT_CHANGES,
                                "an assessment that came after the change",
                                aims -> change(change -> change.deployedOn(on("2025-02-28"))))
                        .finds(
                                "unassessed @change-1",
                                "8.2-02 (8.2) at /operation/changes/0: the change change-1 was deployed on 2025-02-28; "
                                        + "risk assessments that name it: risk-2025 of 2025-03-01; expected a risk "
                                        + "assessment that names change-1, from its proposal on up to 2025-02-28. "
                                        + "Assess the risks of change-1 now, and before the next significant change is "
                                        + "made."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirement() {
        for (Rule rule : Clause8_2.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        }
        assertThat(Probe.of(ASSESSED_AT_PLANNED_INTERVALS, sound(), DAY).outcomeOf("8.2-a"))
                .isEqualTo(Outcome.SHOWN);
    }

    @Test
    void the_next_assessment_is_in_time_on_the_last_day_of_the_interval() {
        assertThat(rhythm(scoring(sound()), "2027-02-25")).isEmpty();
        assertThat(rhythm(scoring(sound()), "2027-02-26")).containsExactly("current 2026-02-25 @scoring");
    }

    @Test
    void the_interval_in_force_at_the_time_counts() {
        Aims shortened = scoring(sound())
                .withPlanning(planning -> planning.riskAssessmentInterval(
                        "iv-risk-2",
                        interval -> interval.decidedOn("2026-03-01")
                                .every(Period.ofMonths(6))
                                .rhythm(org.openaims.model.record.Rhythm.rollingFromLast())));
        assertThat(rhythm(shortened, "2026-08-25")).isEmpty();
        assertThat(rhythm(shortened, "2026-08-26")).containsExactly("current 2026-02-25 @scoring");
        assertThat(rhythm(shortened, "2026-02-28")).isEmpty();
    }

    @Test
    void an_older_system_has_time_until_the_transition_day() {
        Aims none = scoring(sound()).withPlanning(planning -> planning.riskAssessments(List.of()));
        Probe inTime = Probe.of(ASSESSED_AT_PLANNED_INTERVALS, none, LocalDate.of(2024, 6, 30));
        assertThat(inTime.found()).isEmpty();
        assertThat(inTime.outcome().due()).contains(LocalDate.of(2024, 6, 30));
        assertThat(rhythm(none, "2024-07-01")).containsExactly("current 2024-01-01 @scoring");
    }

    @Test
    void an_assessment_counts_from_the_proposal_to_the_day_of_the_change() {
        assertThat(found(change(change -> change.deployedOn(on("2025-03-01"))))).isEmpty();
        assertThat(found(change(change -> change.deployedOn(on("2025-02-28")))))
                .containsExactly("unassessed @change-1");
        assertThat(found(change(change -> change.proposedOn("2025-03-01")))).isEmpty();
        assertThat(found(change(change -> change.proposedOn("2025-03-02")))).containsExactly("unassessed @change-1");
        assertThat(found(change(change -> change.proposedOn(Optional.empty())))).isEmpty();
    }

    @Test
    void an_assessment_that_names_another_change_is_none_of_this_one() {
        Aims other = sound().withPlanning(
                        planning -> planning.riskAssessments(naming(List.of(SystemChangeId.of("change-2")))));
        assertThat(found(other)).containsExactly("unassessed @change-1");
    }

    @Test
    void only_significant_planned_changes_that_were_made_are_looked_at() {
        assertThat(status(change(change ->
                        change.significance(one -> one.decidedOn("2025-02-05").significant(false)))))
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(change(change -> change.manner(SystemChange.Manner.UNPLANNED))))
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(status(change(change -> change.deployedOn(Occurrence.no())))).isEqualTo(RuleStatus.NOT_APPLICABLE);
        Probe unsaid = Probe.of(
                ASSESSED_BEFORE_SIGNIFICANT_CHANGES, change(change -> change.significance(Optional.empty())), DAY);
        assertThat(unsaid.outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("whether change-1 is significant");
    }

    private static List<String> rhythm(Aims aims, String day) {
        return Probe.of(ASSESSED_AT_PLANNED_INTERVALS, aims, LocalDate.parse(day))
                .found();
    }

    private static List<String> found(Aims aims) {
        return Probe.of(ASSESSED_BEFORE_SIGNIFICANT_CHANGES, aims, DAY).found();
    }

    private static RuleStatus status(Aims aims) {
        return Probe.of(ASSESSED_BEFORE_SIGNIFICANT_CHANGES, aims, DAY).status();
    }

    private static Aims scoring(Aims aims) {
        return aims.withContext(context ->
                context.systems(List.of(aims.system(AiSystemId.of("scoring")).orElseThrow())));
    }

    /** The scoring system alone, assessed on some days. */
    private static Aims assessedOn(String... days) {
        List<RiskAssessment> assessments = new ArrayList<>();
        for (String day : days) {
            assessments.add(sound().planning()
                    .riskAssessments()
                    .get(0)
                    .with(one -> one.id("risk-" + day).performedOn(day).systems(List.of(AiSystemId.of("scoring")))));
        }
        return scoring(sound()).withPlanning(planning -> planning.riskAssessments(assessments));
    }

    private static Aims operating(Occurrence since) {
        return scoring(sound())
                .withSystem(
                        "scoring",
                        system -> system.operation(List.of(
                                OperationPeriod.builder().startedOn(since).build())));
    }

    private static Aims undeclared(Aims aims) {
        return aims.withPlanning(planning -> planning.riskAssessmentIntervals(List.of()));
    }

    private static Aims interval(Aims aims, Consumer<Interval.Builder> change) {
        return aims.withPlanning(planning -> planning.riskAssessmentIntervals(
                List.of(aims.planning().riskAssessmentIntervals().get(0).with(change))));
    }

    /** The risk assessments of the sound dossier, each of which names these changes. */
    private static List<RiskAssessment> naming(List<SystemChangeId> changes) {
        return sound().planning().riskAssessments().stream()
                .map(assessment -> assessment.with(one -> one.changes(changes)))
                .toList();
    }

    private static Aims change(Consumer<SystemChange.Builder> change) {
        return sound().withOperation(operation ->
                operation.changes(List.of(sound().operation().changes().get(0).with(change))));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }
}
