package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_1.ANALYSED_AS_PLANNED;
import static org.openaims.rules.iso42001.Clause9_1.ANALYSES_ARE_EVIDENCED;
import static org.openaims.rules.iso42001.Clause9_1.EVALUATED_AS_PLANNED;
import static org.openaims.rules.iso42001.Clause9_1.MEASURED_AS_PLANNED;
import static org.openaims.rules.iso42001.Clause9_1.MEASUREMENTS_ARE_EVIDENCED;
import static org.openaims.rules.iso42001.Clause9_1.METHODS_ARE_DECIDED;
import static org.openaims.rules.iso42001.Clause9_1.OBJECTIVES_ARE_MONITORED;
import static org.openaims.rules.iso42001.Clause9_1.SYSTEMS_ARE_MONITORED;
import static org.openaims.rules.iso42001.Clause9_1.WHAT_IS_MONITORED_IS_DECIDED;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.Analysis;
import org.openaims.model.evaluation.Measurement;
import org.openaims.model.evaluation.MonitoringItem;
import org.openaims.model.evaluation.PerformanceEvaluation;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.record.Interval;
import org.openaims.model.record.MonitoringItemId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PerformanceEvaluationId;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class Clause9_1Test {

    private static final MonitoringItemId ITEM = MonitoringItemId.of("m-refusals");

    private static final RhythmChanges EVALUATIONS = new RhythmChanges(
            EVALUATED_AS_PLANNED,
            "9.1-f",
            "performance evaluation",
            "/evaluation/performanceEvaluations",
            "/evaluation/evaluationIntervals",
            "performance evaluation was made",
            "Evaluate how the AIMS performs and how effective it is, and record the conclusion.",
            Clause9_1Test::evaluatedOn,
            (aims, intervals) -> aims.withEvaluation(evaluation -> evaluation.evaluationIntervals(intervals)),
            sound().evaluation().evaluationIntervals().get(0));

    /** The cases of a rhythm that each thing monitored declares for itself. */
    private record Owned(
            Rule rule,
            String requirement,
            String occasion,
            String happened,
            String remedy,
            String every,
            UnaryOperator<Aims> undeclared,
            UnaryOperator<Aims> withoutRhythm,
            UnaryOperator<Aims> tolerant,
            Stretch current,
            Stretch past,
            Stretch currentByDefault,
            Stretch pastByDefault,
            Stretch currentByCalendar,
            Stretch pastByCalendar) {

        private static final String EXPLAIN =
                "Record a nonconformity that names this time, with its cause and what was done about it.";

        /** A stretch in which nothing happened, and records in which that is so. */
        record Stretch(Aims aims, String from, String to, int days, String due) {

            String key(String caseName) {
                return caseName + " " + from + " @m-refusals";
            }
        }

        Stream<Change> changes() {
            String late = "at an interval of " + every + " with a tolerance of 0 days";
            String byDefault = "at the default interval of 1 year, as none was declared. ";
            String byCalendar = late + ", counted from the last one; counted by the calendar none is late, and no "
                    + "record says which is meant. Record whether the interval is counted from the last one or by the "
                    + "calendar.";
            String none =
                    at() + "no interval for the next " + occasion + " of the monitoring item m-refusals is declared; "
                            + "expected an interval that the organization decided, with the day of the decision. Decide on an interval, and record who "
                            + "decided it, when and why.";
            MendedLapse lapse = MendedLapse.of(
                    requirement,
                    ITEM.value(),
                    LocalDate.parse(past.due).plusDays(1).toString(),
                    LocalDate.parse(past.to).minusDays(1).toString());
            return Stream.of(
                    change("too long ago", current.aims)
                            .finds(current.key("current"), empty(current) + late + ". " + remedy),
                    change("too far apart", past.aims).finds(past.key("past"), empty(past) + late + ". " + EXPLAIN),
                    change("too far apart, named in a closed nonconformity", lapse.in(past.aims))
                            .finds(
                                    past.key("past-mended"),
                                    empty(past) + late + "; a closed nonconformity names this time. Keep the "
                                            + "nonconformity that names this time where an auditor who asks about it "
                                            + "can see it.")
                            .alsoFinds("9.3.2-05|mr-2025|uncounted"),
                    change("no interval", undeclared.apply(sound())).finds("undeclared @m-refusals", none),
                    change("no interval, too long ago", undeclared.apply(currentByDefault.aims))
                            .finds(
                                    currentByDefault.key("current-by-default"),
                                    empty(currentByDefault) + byDefault + remedy)
                            .finds("undeclared @m-refusals", none),
                    change("no interval, too far apart", undeclared.apply(pastByDefault.aims))
                            .finds(pastByDefault.key("past-by-default"), empty(pastByDefault) + byDefault + EXPLAIN)
                            .finds("undeclared @m-refusals", none),
                    change(
                                    "no rhythm, too long ago only from the last one",
                                    withoutRhythm.apply(currentByCalendar.aims))
                            .finds(currentByCalendar.key("current-by-calendar"), empty(currentByCalendar) + byCalendar),
                    change("no rhythm, too far apart only from the first", withoutRhythm.apply(pastByCalendar.aims))
                            .finds(pastByCalendar.key("past-by-calendar"), empty(pastByCalendar) + byCalendar),
                    change("a wide tolerance", tolerant.apply(sound()))
                            .finds(
                                    "wide-tolerance @m-refusals",
                                    at() + "the interval " + interval() + " of " + every
                                            + " has a tolerance of 2 months; expected a tolerance of at most a quarter "
                                            + "of the interval. Shorten the tolerance of " + interval()
                                            + ", or lengthen the interval and record why."));
        }

        private Change change(String name, Aims aims) {
            return Change.of(rule, occasion + ": " + name, sound -> aims);
        }

        private String interval() {
            return every.startsWith("3") ? "iv-measured" : "iv-refusals-analysed";
        }

        private String at() {
            return rule.id() + " (9.1) at /evaluation/monitoringItems/0: ";
        }

        private String empty(Stretch one) {
            return at() + "no " + happened + " between " + one.from + " and " + one.to + " (" + one.days
                    + " days); expected one by " + one.due + ", ";
        }
    }

    private static final Owned MEASUREMENTS = new Owned(
            MEASURED_AS_PLANNED,
            "9.1-c",
            "measurement",
            "measurement of the monitoring item m-refusals was made",
            "Measure m-refusals now, and record the result.",
            "3 months",
            aims -> item(aims, item -> item.measurementIntervals(List.of())),
            aims -> measuring(aims, interval -> interval.rhythm(Optional.empty())),
            aims -> measuring(aims, interval -> interval.tolerance(Period.ofMonths(2))),
            new Owned.Stretch(measuredAsPlannedBut("2026-04-15"), "2026-01-15", "2026-06-30", 166, "2026-04-15"),
            new Owned.Stretch(measuredAsPlannedBut("2025-07-15"), "2025-04-15", "2025-10-15", 183, "2025-07-15"),
            new Owned.Stretch(measuredOn("2024-04-15", "2025-04-15"), "2025-04-15", "2026-06-30", 441, "2026-04-15"),
            new Owned.Stretch(
                    measuredOn("2024-04-15", "2025-10-15", "2026-04-15"),
                    "2024-04-15",
                    "2025-10-15",
                    548,
                    "2025-04-15"),
            new Owned.Stretch(measuredAsPlannedBut("2026-04-15"), "2026-01-15", "2026-06-30", 166, "2026-04-15"),
            new Owned.Stretch(
                    measuredAsPlannedBut("2026-04-15", "2026-04-16"), "2026-01-15", "2026-04-16", 91, "2026-04-15"));

    private static final Owned ANALYSES = new Owned(
            ANALYSED_AS_PLANNED,
            "9.1-d",
            "analysis",
            "analysis of the results of the monitoring item m-refusals was made",
            "Analyse the results of m-refusals now, and record what they show.",
            "6 months",
            aims -> item(aims, item -> item.analysisIntervals(List.of())),
            aims -> analysing(aims, interval -> interval.rhythm(Optional.empty())),
            aims -> analysing(aims, interval -> interval.tolerance(Period.ofMonths(2))),
            new Owned.Stretch(
                    analysedOn("2024-07-15", "2025-01-15", "2025-07-15"),
                    "2025-07-15",
                    "2026-06-30",
                    350,
                    "2026-01-15"),
            new Owned.Stretch(
                    analysedOn("2024-07-15", "2025-07-15", "2026-01-15"),
                    "2024-07-15",
                    "2025-07-15",
                    365,
                    "2025-01-15"),
            new Owned.Stretch(analysedOn("2024-07-15", "2025-01-15"), "2025-01-15", "2026-06-30", 531, "2026-01-15"),
            new Owned.Stretch(analysedOn("2024-07-15", "2026-01-15"), "2024-07-15", "2026-01-15", 549, "2025-07-15"),
            new Owned.Stretch(
                    analysedOn("2024-07-15", "2025-01-15", "2025-07-15"),
                    "2025-07-15",
                    "2026-06-30",
                    350,
                    "2026-01-15"),
            new Owned.Stretch(
                    analysedOn("2024-07-15", "2025-01-15", "2025-07-16", "2026-01-15"),
                    "2025-01-15",
                    "2025-07-16",
                    182,
                    "2025-07-15"));

    static Stream<Change> changes() {
        Stream<Change> single = Stream.of(
                Change.of(
                                WHAT_IS_MONITORED_IS_DECIDED,
                                "nothing is monitored any more",
                                aims -> aims.withEvaluation(evaluation ->
                                        evaluation.monitoringItems(aims.evaluation().monitoringItems().stream()
                                                .map(item -> item.with(ended -> ended.endedOn(DAY)))
                                                .toList())))
                        .finds(
                                "none @",
                                "9.1-01 (9.1) at /evaluation/monitoringItems: no record shows that anything is "
                                        + "monitored or measured; expected at least one monitoring item in force; an "
                                        + "auditor would ask in person. Decide what to monitor and measure, how and "
                                        + "when, and record it.")
                        .makes("9.1-b", Outcome.NOT_CHECKED),
                Change.of(
                                WHAT_IS_MONITORED_IS_DECIDED,
                                "something monitored that does not say what",
                                aims -> item(aims, item -> item.subject(" ")))
                        .finds(
                                "blank @m-refusals",
                                "9.1-01 (9.1) at /evaluation/monitoringItems/0: the monitoring item m-refusals does "
                                        + "not say what is monitored; expected what m-refusals is about. Record in "
                                        + "m-refusals what is monitored, and for what."),
                Change.of(
                                SYSTEMS_ARE_MONITORED,
                                "a system that nothing monitored names",
                                aims -> item(aims, item -> item.systems(List.of())))
                        .finds(
                                "unmonitored @scoring",
                                "9.1-02 (9.1) at /context/systems/0: the AI system scoring is in operation, and no "
                                        + "monitoring item in force names it; expected a monitoring item that names "
                                        + "scoring, or the reason why it is not monitored. Decide what to monitor of "
                                        + "scoring, or record why it is not monitored."),
                Change.of(
                                OBJECTIVES_ARE_MONITORED,
                                "an objective that nothing monitored names",
                                aims -> item(aims, item -> item.objectives(List.of())))
                        .finds(
                                "unmonitored @objective-1",
                                "9.1-03 (9.1) at /planning/objectives/0: the AI objective objective-1 is in force, and "
                                        + "no monitoring item in force names it; expected a monitoring item that names "
                                        + "objective-1, or the reason why it is not monitored. Decide what to monitor "
                                        + "for objective-1, or record why it is not monitored."),
                Change.of(
                                METHODS_ARE_DECIDED,
                                "something monitored without a method",
                                aims -> item(aims, item -> item.method(" ")))
                        .finds(
                                "no-method @m-refusals",
                                "9.1-04 (9.1) at /evaluation/monitoringItems/0: the monitoring item m-refusals does "
                                        + "not say how its subject is measured; expected a method; whether its results "
                                        + "are valid is for a person to judge. Record in m-refusals the method, with "
                                        + "its unit and thresholds where there are any."),
                Change.of(
                                MEASUREMENTS_ARE_EVIDENCED,
                                "a measurement without a result",
                                aims -> measured(aims, one -> one.value(Optional.empty())))
                        .finds(
                                "no-result @me-refusals-2024-04-15",
                                "9.1-07 (9.1) at /evaluation/measurements/0: the measurement me-refusals-2024-04-15 of "
                                        + "m-refusals on 2024-04-15 has no result; expected its value, or its result "
                                        + "in words. Record the value or the result of me-refusals-2024-04-15, or "
                                        + "measure m-refusals again."),
                Change.of(
                                MEASUREMENTS_ARE_EVIDENCED,
                                "a measurement of which nobody knows where its data are",
                                aims -> measured(aims, one -> one.evidence(data -> data.title("Data"))))
                        .finds(
                                "no-evidence @me-refusals-2024-04-15",
                                "9.1-07 (9.1) at /evaluation/measurements/0: the measurement me-refusals-2024-04-15 of "
                                        + "m-refusals on 2024-04-15 does not say where its data are kept; expected the "
                                        + "place of the data. Record where the data of me-refusals-2024-04-15 are kept."),
                Change.of(
                                ANALYSES_ARE_EVIDENCED,
                                "an analysis without a conclusion",
                                aims -> analysed(aims, one -> one.conclusion(" ")))
                        .finds(
                                "no-conclusion @an-2024-07-15",
                                "9.1-08 (9.1) at /evaluation/analyses/0: the analysis an-2024-07-15 of 2024-07-15 has "
                                        + "no conclusion; expected what it concluded. Record what an-2024-07-15 "
                                        + "concluded, or analyse the results again."),
                Change.of(
                                ANALYSES_ARE_EVIDENCED,
                                "an analysis of which nobody knows where its report is",
                                aims -> analysed(aims, one -> one.evidence(Optional.empty())))
                        .finds(
                                "no-evidence @an-2024-07-15",
                                "9.1-08 (9.1) at /evaluation/analyses/0: the analysis an-2024-07-15 of 2024-07-15 does "
                                        + "not say where its report is kept; expected the place of the report. Record "
                                        + "where the report of an-2024-07-15 is kept."),
                Change.of(
                                EVALUATED_AS_PLANNED,
                                "an evaluation without a conclusion",
                                aims -> aims.withEvaluation(evaluation -> evaluation
                                        .performanceEvaluations(aims.evaluation().performanceEvaluations().stream()
                                                .map(one -> one.with(changed -> changed.conclusion(Optional.empty())))
                                                .limit(1)
                                                .toList())
                                        .addAllPerformanceEvaluations(
                                                aims.evaluation().performanceEvaluations().stream()
                                                        .skip(1)
                                                        .toList())))
                        .finds(
                                "no-conclusion @pe-2024",
                                "9.1-09 (9.1) at /evaluation/performanceEvaluations/0: the performance evaluation "
                                        + "pe-2024 of 2024-11-20 has no conclusion; expected what it concluded on the "
                                        + "performance and effectiveness of the AIMS. Record what pe-2024 concluded, "
                                        + "or evaluate the AIMS again."));
        return Stream.of(
                        single,
                        MEASUREMENTS.changes(),
                        ANALYSES.changes(),
                        EVALUATIONS.changes().filter(change -> !change.name().contains("a year and a day")))
                .flatMap(changes -> changes);
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void the_first_measurement_is_due_at_the_end_of_the_first_period_after_the_decision() {
        Aims none = aims(List.of());
        assertThat(measuredBy(none, "2024-05-16")).isEmpty();
        assertThat(Probe.of(MEASURED_AS_PLANNED, none, day("2024-05-16"))
                        .outcome()
                        .due())
                .contains(day("2024-05-16"));
        assertThat(measuredBy(none, "2024-05-17")).containsExactly("current 2024-02-16 @m-refusals");
    }

    @Test
    void what_is_decided_before_the_aims_starts_is_measured_from_its_start_on() {
        Aims early = item(
                aims(List.of()),
                item -> item.decidedOn("2023-12-01")
                        .measurementIntervals(List.of(item(sound())
                                .measurementIntervals()
                                .get(0)
                                .with(interval -> interval.decidedOn("2023-12-01")))));
        assertThat(measuredBy(early, "2024-04-01")).isEmpty();
        assertThat(measuredBy(early, "2024-04-02")).containsExactly("current 2024-01-01 @m-refusals");
        Aims unknown = early.withContext(context -> context.aimsPeriod(Optional.empty()));
        assertThat(measuredBy(unknown, "2024-03-01")).isEmpty();
        assertThat(measuredBy(unknown, "2024-03-02")).containsExactly("current 2023-12-01 @m-refusals");
    }

    @Test
    void nothing_is_due_once_it_is_no_longer_monitored() {
        Aims late = measuredAsPlannedBut("2026-04-15");
        assertThat(measuredBy(item(late, item -> item.endedOn("2026-04-16")), "2026-06-30"))
                .isEmpty();
        assertThat(measuredBy(item(late, item -> item.endedOn("2026-04-17")), "2026-06-30"))
                .containsExactly("past 2026-01-15 @m-refusals");
    }

    @Test
    void a_system_is_measured_while_it_is_in_operation() {
        Aims assistant = item(aims(List.of()), item -> item.systems(List.of()).addSystems("assistant"));
        assertThat(measuredBy(assistant, "2025-08-15")).isEmpty();
        assertThat(measuredBy(assistant, "2025-08-16")).containsExactly("current 2025-05-15 @m-refusals");
        Aims triage = item(aims(List.of()), item -> item.systems(List.of()).addSystems("triage"));
        assertThat(measuredBy(triage, "2026-06-30")).isEmpty();
        Aims unknown = assistant.withContext(context -> context.systems(assistant.context().systems().stream()
                .map(system -> system.with(changed -> changed.operation(system.operation().stream()
                        .map(period -> period.with(since -> since.startedOn(Occurrence.dayUnknown())))
                        .toList())))
                .toList()));
        assertThat(undecided(MEASURED_AS_PLANNED, unknown)).contains("the days on which assistant was in operation");
        Aims nobody = item(sound(), item -> item.systems(List.of()).addSystems("gone"));
        assertThat(undecided(MEASURED_AS_PLANNED, nobody)).containsExactly("whether gone is in operation");
    }

    @Test
    void an_interval_is_not_asked_for_before_it_is_owed() {
        Aims undeclared = MEASUREMENTS.undeclared().apply(sound());
        Aims planned = item(undeclared, item -> item.systems(List.of()).addSystems("assistant"));
        assertThat(measuredBy(planned, "2025-05-14")).isEmpty();
        assertThat(measuredBy(planned, "2025-05-15")).containsExactly("undeclared @m-refusals");
    }

    @Test
    void each_thing_keeps_its_own_interval() {
        Probe probe = Probe.of(MEASURED_AS_PLANNED, sound(), day("2026-08-16"));
        assertThat(probe.found()).containsExactly("current 2026-05-15 @m-drafts", "current 2026-04-15 @m-refusals");
        assertThat(probe.outcome().violated()).isEqualTo(2);
        assertThat(Probe.of(MEASURED_AS_PLANNED, sound(), DAY).outcome().satisfied())
                .isEqualTo(2);
    }

    @Test
    void a_system_is_looked_at_while_it_is_in_operation_and_in_scope() {
        Aims none = item(sound(), item -> item.systems(List.of()));
        assertThat(Probe.of(SYSTEMS_ARE_MONITORED, none, day("2025-05-14")).found())
                .containsExactly("unmonitored @scoring");
        Aims alone = sound().withEvaluation(evaluation -> evaluation.monitoringItems(List.of(item(sound()))));
        assertThat(Probe.of(SYSTEMS_ARE_MONITORED, alone, day("2025-05-14")).found())
                .isEmpty();
        assertThat(Probe.of(SYSTEMS_ARE_MONITORED, alone, day("2025-05-15")).found())
                .containsExactly("unmonitored @assistant");
        Aims excluded = alone.withContext(context -> context.scopes(List.of(sound().context()
                .scopes()
                .get(0)
                .with(scope -> scope.systems(List.of())
                        .exclusion(one -> one.system("assistant").reason("Not used in lending."))))));
        assertThat(Probe.of(SYSTEMS_ARE_MONITORED, excluded, DAY).found()).isEmpty();
    }

    @Test
    void a_reason_will_do_where_it_says_something() {
        Aims left = item(sound(), item -> item.systems(List.of()).objectives(List.of()))
                .withEvaluation(evaluation -> evaluation
                        .notMonitored(one -> one.system("scoring")
                                .statement(why -> why.statedOn("2024-01-20").reason("Watched by the group.")))
                        .notMonitored(one -> one.objective("objective-1")
                                .statement(why -> why.statedOn("2024-02-20").reason(" "))));
        assertThat(Probe.of(SYSTEMS_ARE_MONITORED, left, DAY).found()).isEmpty();
        assertThat(Probe.of(OBJECTIVES_ARE_MONITORED, left, DAY).found()).containsExactly("unmonitored @objective-1");
    }

    @Test
    void an_objective_is_looked_at_while_it_applies() {
        assertThat(unmonitored(objective -> {})).containsExactly("unmonitored @objective-1");
        assertThat(unmonitored(objective -> objective.approval(Optional.empty())))
                .isEmpty();
        assertThat(unmonitored(objective -> objective.withdrawnOn(DAY))).isEmpty();
        assertThat(unmonitored(objective -> objective.withdrawnOn(DAY.plusDays(1))))
                .containsExactly("unmonitored @objective-1");
        assertThat(unmonitored(objective -> objective.closing(closing -> closing.closedOn(DAY.toString()))))
                .isEmpty();
        assertThat(unmonitored(objective -> objective.effectiveFrom(DAY.plusDays(1))))
                .isEmpty();
        assertThat(unmonitored(objective -> objective.effectiveFrom(DAY))).hasSize(1);
        Aims later = unmonitored()
                .withPlanning(planning -> planning.addObjectives(objective()
                        .with(next -> next.id("objective-2").version("2").supersedes("objective-1"))));
        assertThat(Probe.of(OBJECTIVES_ARE_MONITORED, later, DAY).found()).containsExactly("unmonitored @objective-2");
        Aims planned = later.withPlanning(planning -> planning.objectives(List.of(
                objective(), later.planning().objectives().get(1).with(next -> next.effectiveFrom(DAY.plusDays(1))))));
        assertThat(Probe.of(OBJECTIVES_ARE_MONITORED, planned, DAY).found())
                .containsExactly("unmonitored @objective-1");
    }

    @Test
    void what_is_monitored_is_decided_from_the_day_of_the_decision_on() {
        Aims items = sound().withEvaluation(evaluation -> evaluation.monitoringItems(List.of(item(sound()))));
        assertThat(Probe.of(WHAT_IS_MONITORED_IS_DECIDED, items, day("2024-02-15"))
                        .found())
                .containsExactly("none @");
        assertThat(Probe.of(WHAT_IS_MONITORED_IS_DECIDED, items, day("2024-02-16"))
                        .found())
                .isEmpty();
    }

    @Test
    void without_anything_monitored_the_rest_is_not_checked() {
        Aims none = sound().withEvaluation(
                        evaluation -> evaluation.monitoringItems(List.of()).measurements(List.of()));
        for (Rule rule : List.of(SYSTEMS_ARE_MONITORED, OBJECTIVES_ARE_MONITORED, METHODS_ARE_DECIDED)) {
            assertThat(Probe.of(rule, none, DAY).outcome().notChecked())
                    .extracting(CountedReason::reason)
                    .containsExactly("needs something that is monitored (9.1-a)");
        }
        assertThat(Probe.of(MEASURED_AS_PLANNED, none, DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(Probe.of(MEASUREMENTS_ARE_EVIDENCED, none, DAY).outcome().notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("needs a measurement (9.1-c)");
    }

    @Test
    void a_result_in_words_is_a_result_and_what_was_before_the_aims_is_not_asked_for() {
        assertThat(results(one -> one.value(Optional.empty()).result("As expected.")))
                .isEmpty();
        assertThat(results(one -> one.value(Optional.empty()).result(" "))).hasSize(1);
        assertThat(results(one -> one.value(Optional.empty()).measuredOn("2023-12-31")))
                .isEmpty();
        assertThat(results(one -> one.value(Optional.empty()).measuredOn("2024-01-01")))
                .hasSize(1);
        assertThat(Probe.of(
                                ANALYSES_ARE_EVIDENCED,
                                analysed(
                                        sound(),
                                        one -> one.conclusion(Optional.empty()).analysedOn("2023-12-31")),
                                DAY)
                        .found())
                .isEmpty();
    }

    @Test
    void an_evaluation_is_due_a_year_after_the_start_and_after_the_one_before() {
        assertThat(evaluated(List.of(), "2025-01-01")).isEmpty();
        assertThat(evaluated(List.of(), "2025-01-02")).containsExactly("current 2024-01-01 @");
        assertThat(evaluated(List.of(day("2025-11-18")), "2026-11-18")).containsExactly("past 2024-01-01 @");
        assertThat(Probe.of(EVALUATED_AS_PLANNED, sound(), day("2026-11-18")).found())
                .isEmpty();
        assertThat(Probe.of(EVALUATED_AS_PLANNED, sound(), day("2026-11-19")).found())
                .containsExactly("current 2025-11-18 @");
        Aims unknown = sound().withContext(context -> context.aimsPeriod(Optional.empty()));
        assertThat(undecided(EVALUATED_AS_PLANNED, unknown)).containsExactly("the start of the AIMS");
    }

    @Test
    void what_a_program_cannot_judge_waits_for_a_person_or_the_audit() {
        CheckResult result = AimsChecker.iso42001().check(sound(), DAY);
        assertThat(Stream.of("9.1-a", "9.1-b", "9.1-c", "9.1-d", "9.1-e", "9.1-f")
                        .map(id -> result.requirementOutcome(id).orElseThrow().outcome()))
                .containsExactly(
                        Outcome.JUDGED, Outcome.JUDGED, Outcome.SHOWN, Outcome.SHOWN, Outcome.SHOWN, Outcome.JUDGED);
    }

    private static List<String> measuredBy(Aims aims, String day) {
        return Probe.of(MEASURED_AS_PLANNED, aims, day(day)).found().stream()
                .filter(found -> found.endsWith("@m-refusals"))
                .toList();
    }

    private static List<String> undecided(Rule rule, Aims aims) {
        return Probe.of(rule, aims, DAY).outcome().undecided().stream()
                .map(CountedReason::reason)
                .toList();
    }

    private static List<String> results(Consumer<Measurement.Builder> change) {
        return Probe.of(MEASUREMENTS_ARE_EVIDENCED, measured(sound(), change), DAY)
                .found();
    }

    private static List<String> evaluated(List<LocalDate> days, String on) {
        return Probe.of(EVALUATED_AS_PLANNED, evaluatedOn(sound(), days), day(on))
                .found();
    }

    private static Aims unmonitored() {
        return item(sound(), item -> item.objectives(List.of()));
    }

    private static List<String> unmonitored(Consumer<AiObjective.Builder> change) {
        Aims aims = unmonitored()
                .withPlanning(
                        planning -> planning.objectives(List.of(objective().with(change))));
        return Probe.of(OBJECTIVES_ARE_MONITORED, aims, DAY).found();
    }

    private static AiObjective objective() {
        return sound().planning().objectives().get(0);
    }

    private static MonitoringItem item(Aims aims) {
        return aims.evaluation().monitoringItems().get(0);
    }

    /** The records with the first thing that is monitored changed. */
    private static Aims item(Aims aims, Consumer<MonitoringItem.Builder> change) {
        return aims.withEvaluation(evaluation -> evaluation.monitoringItems(Stream.concat(
                        Stream.of(item(aims).with(change)),
                        aims.evaluation().monitoringItems().stream().skip(1))
                .toList()));
    }

    private static Aims measuring(Aims aims, Consumer<Interval.Builder> change) {
        return item(
                aims,
                item -> item.measurementIntervals(
                        List.of(item(aims).measurementIntervals().get(0).with(change))));
    }

    private static Aims analysing(Aims aims, Consumer<Interval.Builder> change) {
        return item(
                aims,
                item -> item.analysisIntervals(
                        List.of(item(aims).analysisIntervals().get(0).with(change))));
    }

    /** The sound records with the first measurement changed. */
    private static Aims measured(Aims aims, Consumer<Measurement.Builder> change) {
        return aims.withEvaluation(evaluation -> evaluation.measurements(Stream.concat(
                        Stream.of(aims.evaluation().measurements().get(0).with(change)),
                        aims.evaluation().measurements().stream().skip(1))
                .toList()));
    }

    /** The sound records with the first analysis changed. */
    private static Aims analysed(Aims aims, Consumer<Analysis.Builder> change) {
        return aims.withEvaluation(evaluation -> evaluation.analyses(Stream.concat(
                        Stream.of(aims.evaluation().analyses().get(0).with(change)),
                        aims.evaluation().analyses().stream().skip(1))
                .toList()));
    }

    private static Aims measuredOn(String... days) {
        return aims(Stream.of(days).map(LocalDate::parse).toList());
    }

    /** The sound records without the measurement of a day, and with others instead. */
    private static Aims measuredAsPlannedBut(String not, String... instead) {
        return aims(Stream.concat(
                        sound().evaluation().measurements().stream()
                                .filter(one -> one.item().equals(ITEM))
                                .map(Measurement::measuredOn)
                                .filter(on -> !on.toString().equals(not)),
                        Stream.of(instead).map(LocalDate::parse))
                .toList());
    }

    /** The sound records with the first thing measured on these days alone. */
    private static Aims aims(List<LocalDate> days) {
        List<Measurement> measurements = sound().evaluation().measurements();
        return sound().withEvaluation(evaluation -> evaluation
                .measurements(measurements.stream()
                        .filter(one -> !one.item().equals(ITEM))
                        .toList())
                .addAllMeasurements(days.stream()
                        .map(day -> measurements
                                .get(0)
                                .with(one -> one.id("me-" + day).measuredOn(day)))
                        .toList()));
    }

    /** The sound records with the results on the first thing analysed on these days alone. */
    private static Aims analysedOn(String... days) {
        List<Analysis> analyses = sound().evaluation().analyses();
        return sound().withEvaluation(evaluation -> evaluation
                .analyses(analyses.stream()
                        .map(one -> one.with(other -> other.items(one.items().stream()
                                .filter(item -> !item.equals(ITEM))
                                .toList())))
                        .toList())
                .addAllAnalyses(Stream.of(days)
                        .map(day -> analyses.get(0)
                                .with(one -> one.id("an-of-" + day).analysedOn(day)))
                        .toList()));
    }

    private static Aims evaluatedOn(Aims aims, List<LocalDate> days) {
        PerformanceEvaluation like =
                sound().evaluation().performanceEvaluations().get(0);
        return aims.withEvaluation(evaluation -> evaluation.performanceEvaluations(days.stream()
                .map(day -> like.with(one -> one.id(PerformanceEvaluationId.of("pe-" + day))
                        .evaluatedOn(day)
                        .analyses(List.of())))
                .toList()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
