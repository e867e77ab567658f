package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.APPLICABILITY_IN_FORCE;
import static org.openaims.rules.language.Registers.APPLICABILITY_STATEMENTS;
import static org.openaims.rules.language.Registers.EVENT_LOGGINGS_OF;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.operation.EventLogging;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Days;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Span;

/** A.6.2 AI system life cycle: the controls on it, as far as the statement of applicability includes them. */
final class ControlsA_6_2 {

    private static final ControlId EVENT_LOGS = ControlId.of("A.6.2.8");

    static final Rule EVENTS_ARE_LOGGED_WHILE_IN_USE = rule(
                    "A.6.2.8-01", "the events of each AI system were logged as long as it was in use")
            .shows("A.6.2.8")
            .forEach(SYSTEMS)
            .whenNoneNoOccasion("no AI system is on record")
            .with(
                    "the statement in force",
                    (system, c) -> c.shared(APPLICABILITY_IN_FORCE),
                    orNeeds("a statement of applicability in force (6.1.3-h)"))
            .when("the statement includes A.6.2.8 for it", (system, statement) -> includes(statement, system))
            .otherwise("the statement of applicability in force does not include A.6.2.8 for it")
            .seeing("statement: {0}", (system, statement) -> values(statement.id()))
            .whenKnown(
                    "the scope does not exclude it",
                    (system, statement, records) -> Clause6_1_4.isNotExcluded(system, records))
            .otherwise("it is excluded from the scope")
            .seeing("excluding it: {0}", (system, statement, records) -> Clause6_1_4.excludingScope(system, records))
            .throughout(
                    "each day on which it was in operation and the control included",
                    (system, statement, records) -> owed(system, records))
            .coveredBy("a log of its events", (system, statement, records) -> logged(system, records))
            .found(
                    GapKind.ABSENT,
                    "no log of the events of the AI system {3} was kept",
                    (system, statement) -> values(system.id()))
            .remedy("Switch the logging of {3} on, and record since when and what is logged.");

    private ControlsA_6_2() {}

    static RuleSheet rules() {
        return new RuleSheet("A.6.2", List.of(EVENTS_ARE_LOGGED_WHILE_IN_USE), Set.of());
    }

    private static boolean includes(StatementOfApplicability statement, AiSystem system) {
        return statement
                .entry(EVENT_LOGS)
                .filter(line -> line.appliesTo(system.id()))
                .isPresent();
    }

    /**
     * The days in operation from the day on which a statement first included the control for the system; for a system
     * that is older than the AIMS, from the transition day on.
     */
    private static Span owed(AiSystem system, Records records) {
        Optional<LocalDate> included = records.all(APPLICABILITY_STATEMENTS).stream()
                .filter(statement -> includes(statement, system))
                .flatMap(statement -> statement.appliesFrom().stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> transition =
                Limits.assessmentsOwedFrom(system, records.shared(Clause6_1_4.AIMS_PERIOD), records);
        Days since = Stream.of(included, transition)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(Days::from)
                .orElse(Days.all());
        return Registers.operation(system).and(since).and(Registers.aimsDays(records));
    }

    private static Span logged(AiSystem system, Records records) {
        Span logged = Span.of(Days.none());
        for (EventLogging log : records.all(EVENT_LOGGINGS_OF, system.id())) {
            boolean known = log.startedOn().happenedOn().isPresent()
                    && !(log.endedOn() instanceof Occurrence.DayUnknown || log.endedOn() instanceof Occurrence.Unknown);
            boolean never = log.startedOn() instanceof Occurrence.No
                    || log.startedOn() instanceof Occurrence.Planned
                    || log.startedOn() instanceof Occurrence.NotApplicable;
            logged = logged.or(
                    known || never
                            ? Span.of(log.recorded())
                            : Span.unknown("the days on which " + log.id() + " was kept"));
        }
        return logged;
    }
}
