package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.ANALYSED;
import static org.openaims.rules.language.Registers.ANALYSES;
import static org.openaims.rules.language.Registers.ANALYSES_OF;
import static org.openaims.rules.language.Registers.EVALUATED;
import static org.openaims.rules.language.Registers.EVALUATION_INTERVALS;
import static org.openaims.rules.language.Registers.MEASURED;
import static org.openaims.rules.language.Registers.MEASUREMENTS;
import static org.openaims.rules.language.Registers.MEASUREMENTS_OF;
import static org.openaims.rules.language.Registers.MONITORING_ITEMS;
import static org.openaims.rules.language.Registers.NOT_MONITORED;
import static org.openaims.rules.language.Registers.OBJECTIVES;
import static org.openaims.rules.language.Registers.SYSTEM;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.evaluation.Analysis;
import org.openaims.model.evaluation.Measurement;
import org.openaims.model.evaluation.MonitoringItem;
import org.openaims.model.evaluation.NotMonitored;
import org.openaims.model.evaluation.PerformanceEvaluation;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Evidence;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Span;

/** 9.1 Monitoring, measurement, analysis and evaluation. */
final class Clause9_1 {

    private static final String SOMETHING = "something that is monitored (9.1-a)";

    static final Selection<MonitoringItem> MONITORED = MONITORING_ITEMS
            .where("it is monitored today", (item, c) -> Answer.of(c.today().isIn(days(item))))
            .seeing("decided on: {0}; ended on: {1}", (item, c) -> values(item.decidedOn(), item.endedOn()));

    private static final Shared<Set<AiSystemId>> MONITORED_SYSTEMS = Shared.of(
            "systems that are monitored, or left out with a reason",
            records -> named(records, MonitoringItem::systems, NotMonitored::system));

    private static final Shared<Set<AiObjectiveId>> MONITORED_OBJECTIVES = Shared.of(
            "objectives that are monitored, or left out with a reason",
            records -> named(records, MonitoringItem::objectives, NotMonitored::objective));

    private static final Lookup<AiObjectiveId, AiObjective> OBJECTIVES_AFTER = OBJECTIVES.by(
            "superseded", objective -> objective.supersedes().stream().toList());

    static final Selection<AiObjective> OBJECTIVES_OF_TODAY = OBJECTIVES
            .where("it applies today", Clause9_1::applies)
            .seeing(
                    "applies from: {0}; withdrawn on: {1}",
                    (objective, c) -> values(objective.appliesFrom(), objective.withdrawnOn()));

    static final Rule WHAT_IS_MONITORED_IS_DECIDED = rule("9.1-01", "it is decided what is monitored and measured")
            .shows("9.1-a")
            .forEach(MONITORED)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no record shows that anything is monitored or measured",
                    "at least one monitoring item in force; an auditor would ask in person",
                    "Decide what to monitor and measure, how and when, and record it.")
            .must("blank", "what {0} is about", (item, c) -> !item.subject().isBlank())
            .found(
                    GapKind.INCOMPLETE,
                    "the monitoring item {0} does not say what is monitored",
                    (item, c) -> values(item.id()))
            .remedy("Record in {0} what is monitored, and for what.");

    static final Rule SYSTEMS_ARE_MONITORED = rule(
                    "9.1-02", "each AI system in operation is monitored, or it is said why not")
            .shows("9.1-a")
            .forEach(SYSTEMS)
            .whileTheAimsRuns()
            .whenNoneNoOccasion("no AI system is on record")
            .whenKnown("it is in operation", (system, c) -> c.today().of(system, AiSystem::inOperationOn))
            .seeing("in operation {0}", (system, c) -> values(Clause6_1_4.knownOperation(system)))
            .whenKnown("it is not excluded from the scope", Clause6_1_4::isNotExcluded)
            .seeing("excluding it: {0}", Clause6_1_4::excludingScope)
            .with("something that is monitored", (system, c) -> anything(c), orNeeds(SOMETHING))
            .mustKnown(
                    "unmonitored",
                    "a monitoring item that names {0}, or the reason why it is not monitored",
                    (system, any, c) -> Answer.of(c.shared(MONITORED_SYSTEMS).contains(system.id())))
            .found(
                    GapKind.ABSENT,
                    "the AI system {0} is in operation, and no monitoring item in force names it",
                    (system, any) -> values(system.id()))
            .asObservation()
            .remedy("Decide what to monitor of {0}, or record why it is not monitored.");

    static final Rule OBJECTIVES_ARE_MONITORED = rule("9.1-03", "each AI objective is monitored, or it is said why not")
            .shows("9.1-a")
            .forEach(OBJECTIVES_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNoOccasion("no AI objective applies")
            .with("something that is monitored", (objective, c) -> anything(c), orNeeds(SOMETHING))
            .mustKnown(
                    "unmonitored",
                    "a monitoring item that names {0}, or the reason why it is not monitored",
                    (objective, any, c) ->
                            Answer.of(c.shared(MONITORED_OBJECTIVES).contains(objective.id())))
            .found(
                    GapKind.ABSENT,
                    "the AI objective {0} is in force, and no monitoring item in force names it",
                    (objective, any) -> values(objective.id()))
            .asObservation()
            .remedy("Decide what to monitor for {0}, or record why it is not monitored.");

    static final Rule METHODS_ARE_DECIDED = rule("9.1-04", "it is decided how each thing is measured")
            .shows("9.1-b")
            .forEach(MONITORED)
            .whileTheAimsRuns()
            .whenNoneNeeds(SOMETHING)
            .must(
                    "no-method",
                    "a method; whether its results are valid is for a person to judge",
                    (item, c) -> isTold(item.method()))
            .found(
                    GapKind.INCOMPLETE,
                    "the monitoring item {0} does not say how its subject is measured",
                    (item, c) -> values(item.id()))
            .remedy("Record in {0} the method, with its unit and thresholds where there are any.");

    static final Rule MEASURED_AS_PLANNED = rule(
                    "9.1-05", "it is decided when each thing is measured, and it is measured then")
            .shows("9.1-c")
            .rhythm(MEASURED)
            .per(
                    MONITORING_ITEMS,
                    MEASUREMENTS_OF,
                    MonitoringItem::id,
                    Clause9_1::owed,
                    MonitoringItem::measurementIntervals)
            .evidencedBy(Measurement::evidence)
            .every(Period.ofYears(1))
            .remedy("measurement of the monitoring item {6} was made", "Measure {6} now, and record the result.");

    static final Rule ANALYSED_AS_PLANNED = rule(
                    "9.1-06", "it is decided when the results on each thing are analysed, and they are analysed then")
            .shows("9.1-d")
            .rhythm(ANALYSED)
            .per(MONITORING_ITEMS, ANALYSES_OF, MonitoringItem::id, Clause9_1::owed, MonitoringItem::analysisIntervals)
            .evidencedBy(Analysis::evidence)
            .every(Period.ofYears(1))
            .remedy(
                    "analysis of the results of the monitoring item {6} was made",
                    "Analyse the results of {6} now, and record what they show.");

    static final Rule MEASUREMENTS_ARE_EVIDENCED = rule(
                    "9.1-07", "each measurement has a result that can be handed over")
            .shows("9.1-e")
            .forEach(MEASUREMENTS)
            .whenNoneNeeds("a measurement (9.1-c)")
            .when("it was made while the AIMS ran", (measurement, c) -> ran(measurement.measuredOn(), c))
            .seeing("made on {0}", (measurement, c) -> values(measurement.measuredOn()))
            .evidencedBy((measurement, c) -> measurement.evidence())
            .must(
                    "no-result",
                    "its value, or its result in words",
                    (measurement, c) -> measurement.value().isPresent() || isTold(measurement.result()))
            .found(
                    GapKind.INCOMPLETE,
                    "the measurement {0} of {1} on {2} has no result",
                    (measurement, c) -> values(measurement.id(), measurement.item(), measurement.measuredOn()))
            .remedy("Record the value or the result of {0}, or measure {1} again.")
            .and()
            .must("no-evidence", "the place of the data", (measurement, c) -> isKept(measurement.evidence()))
            .found(
                    GapKind.INCOMPLETE,
                    "the measurement {0} of {1} on {2} does not say where its data are kept",
                    (measurement, c) -> values(measurement.id(), measurement.item(), measurement.measuredOn()))
            .remedy("Record where the data of {0} are kept.");

    static final Rule ANALYSES_ARE_EVIDENCED = rule("9.1-08", "each analysis has a conclusion that can be handed over")
            .shows("9.1-e")
            .forEach(ANALYSES)
            .whenNoneNoOccasion("no analysis is on record")
            .when("it was made while the AIMS ran", (analysis, c) -> ran(analysis.analysedOn(), c))
            .seeing("made on {0}", (analysis, c) -> values(analysis.analysedOn()))
            .evidencedBy((analysis, c) -> analysis.evidence())
            .must("no-conclusion", "what it concluded", (analysis, c) -> isTold(analysis.conclusion()))
            .found(
                    GapKind.INCOMPLETE,
                    "the analysis {0} of {1} has no conclusion",
                    (analysis, c) -> values(analysis.id(), analysis.analysedOn()))
            .remedy("Record what {0} concluded, or analyse the results again.")
            .and()
            .must("no-evidence", "the place of the report", (analysis, c) -> isKept(analysis.evidence()))
            .found(
                    GapKind.INCOMPLETE,
                    "the analysis {0} of {1} does not say where its report is kept",
                    (analysis, c) -> values(analysis.id(), analysis.analysedOn()))
            .remedy("Record where the report of {0} is kept.");

    static final Rule EVALUATED_AS_PLANNED = rule(
                    "9.1-09", "the performance and effectiveness of the AIMS are evaluated in the planned rhythm")
            .shows("9.1-f")
            .rhythm(EVALUATED)
            .counting(
                    "no-conclusion",
                    "what it concluded on the performance and effectiveness of the AIMS",
                    (evaluation, c) -> Answer.of(isTold(evaluation.conclusion())),
                    GapKind.INCOMPLETE,
                    "the performance evaluation {0} of {1} has no conclusion",
                    evaluation -> values(evaluation.id(), evaluation.evaluatedOn()),
                    "Record what {0} concluded, or evaluate the AIMS again.")
            .evidencedBy(PerformanceEvaluation::evidence)
            .whileTheAimsRuns()
            .atLeastOne()
            .every(EVALUATION_INTERVALS, Period.ofYears(1))
            .remedy(
                    "performance evaluation was made",
                    "Evaluate how the AIMS performs and how effective it is, and record the conclusion.");

    private Clause9_1() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "9.1",
                List.of(
                        WHAT_IS_MONITORED_IS_DECIDED,
                        SYSTEMS_ARE_MONITORED,
                        OBJECTIVES_ARE_MONITORED,
                        METHODS_ARE_DECIDED,
                        MEASURED_AS_PLANNED,
                        ANALYSED_AS_PLANNED,
                        MEASUREMENTS_ARE_EVIDENCED,
                        ANALYSES_ARE_EVIDENCED,
                        EVALUATED_AS_PLANNED),
                Set.of("9.1-a", "9.1-b", "9.1-c", "9.1-d", "9.1-e", "9.1-f"));
    }

    private static Optional<MonitoringItem> anything(Records records) {
        return records.all(MONITORED).stream().findFirst();
    }

    private static Days days(MonitoringItem item) {
        return Days.until(item.decidedOn(), item.endedOn());
    }

    /** The days on which something is to be monitored: while the AIMS runs, and one of its systems is in operation. */
    private static Span owed(MonitoringItem item, Records records) {
        Days days = days(item);
        Optional<AimsPeriod> aims = records.shared(Clause6_1_4.AIMS_PERIOD);
        Days whileItRuns = aims.map(period -> days.and(period.days())).orElse(days);
        Span operated = Span.of(item.systems().isEmpty() ? Days.all() : Days.none());
        for (AiSystemId id : item.systems()) {
            operated = operated.or(records.one(SYSTEM, id)
                    .map(Registers::operation)
                    .orElseGet(() -> Span.unknown("whether " + id + " is in operation")));
        }
        return operated.and(whileItRuns);
    }

    private static <T> Set<T> named(
            Records records, Function<MonitoringItem, Set<T>> monitored, Function<NotMonitored, Optional<T>> left) {
        return Stream.concat(
                        records.all(MONITORED).stream().map(monitored).flatMap(Set::stream),
                        records.all(NOT_MONITORED).stream()
                                .filter(one -> !one.statement().reason().isBlank())
                                .map(left)
                                .flatMap(Optional::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a version of an objective applies: it was approved, not withdrawn or closed, and none took its place. */
    private static Answer applies(AiObjective objective, Records records) {
        LocalDate day = records.day();
        return Answer.of(hasBegun(objective, day)
                && objective.withdrawnOn().filter(end -> !end.isAfter(day)).isEmpty()
                && objective.closing().isEmpty()
                && records.all(OBJECTIVES_AFTER, objective.id()).stream().noneMatch(next -> hasBegun(next, day)));
    }

    private static boolean hasBegun(AiObjective objective, LocalDate day) {
        return objective.appliesFrom().filter(from -> !from.isAfter(day)).isPresent();
    }

    static boolean ran(LocalDate day, Records records) {
        return records.shared(Clause6_1_4.AIMS_PERIOD)
                .filter(period -> !period.days().contains(day))
                .isEmpty();
    }

    static boolean isTold(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isPresent();
    }

    /** Whether it is said where something can be seen. */
    static boolean isKept(Optional<Evidence> evidence) {
        return isTold(evidence.flatMap(Evidence::place));
    }
}
