package org.openaims.benchmarks.rules;

import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS_OF;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENT_INTERVALS;
import static org.openaims.rules.language.Registers.IMPACT_SCREENINGS_OF;
import static org.openaims.rules.language.Registers.PEOPLE;
import static org.openaims.rules.language.Registers.PERSON;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENTS_OF;
import static org.openaims.rules.language.Registers.SCOPE_IN_FORCE;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Duty;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Moment;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.SubjectSentence;

/** The twenty rules as a user of the library writes them. */
final class TwentyRules {

    /** How many AI systems one person may own. */
    static final int MOST_SYSTEMS = 25;

    private static final Lookup<AiSystemId, AiSystem> SYSTEM = SYSTEMS.by("id", system -> List.of(system.id()));
    private static final Lookup<PersonId, AiSystem> SYSTEMS_OF =
            SYSTEMS.by("owner", system -> system.owner().map(List::of).orElse(List.of()));
    private static final Shared<Set<AiSystemId>> CLASSIFIED =
            Shared.of("systems in the scope, or excluded", records -> {
                Set<AiSystemId> classified = new HashSet<>();
                records.shared(SCOPE_IN_FORCE).ifPresent(scope -> {
                    classified.addAll(scope.systems());
                    scope.exclusions().stream().map(ScopeExclusion::system).forEach(classified::add);
                });
                return classified;
            });
    private static final Selection<AiSystem> IN_OPERATION =
            SYSTEMS.where("it is in operation", (system, records) -> system.inOperationOn(records.day()));
    private static final Moment<ImpactAssessment> ASSESSED =
            IMPACT_ASSESSMENTS.moment(assessment -> assessment.performedOn().happenedOn());

    private static final List<Rule> RULES = List.of(
            // fields
            onSystems(1)
                    .must("name", "a name", (system, c) -> !system.name().isBlank())
                    .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                    .remedy("Name {0}."),
            onSystemsInOperation(2)
                    .must(
                            "purpose",
                            "a purpose",
                            (system, c) -> system.intendedPurpose().isPresent())
                    .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                    .remedy("Say what {0} is for."),
            onSystems(3)
                    .must("owner", "an owner", (system, c) -> system.owner().isPresent())
                    .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                    .remedy("Name an owner of {0}."),
            onSystems(4)
                    .must("class", "an impact class", (system, c) -> isClassKnown(system))
                    .found(GapKind.INCOMPLETE, "{0} has {1}", (system, c) -> values(system.id(), system.impactClass()))
                    .remedy("Determine the impact class of {0}."),
            onSystemsInOperation(5)
                    .when("its impact is significant", system -> is(system, ImpactClass.SIGNIFICANT))
                    .must(
                            "oversight",
                            "oversight",
                            (system, c) -> system.oversight().isPresent())
                    .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                    .remedy("Say who oversees {0}."),
            // nested
            onSystems(6)
                    .must("stage-day", "a day for each stage", (system, c) -> areStagesDated(system))
                    .found(
                            GapKind.INCOMPLETE,
                            "{0} has {1} stages, not all with a day",
                            (system, c) -> values(system.id(), system.stages().size()))
                    .remedy("Record the days of {0}."),
            onSystemsInOperation(7)
                    .must("role", "a role", (system, c) -> !system.roles().isEmpty())
                    .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                    .remedy("Say which role we have for {0}."),
            onSystems(8)
                    .must("overlap", "periods one after the other", (system, c) -> arePeriodsInOrder(system))
                    .found(
                            GapKind.BREACH,
                            "{0} has {1}",
                            (system, c) ->
                                    values(system.id(), system.operation().size()))
                    .remedy("Correct the periods of {0}."),
            // references
            onSystems(9)
                    .when("it has an owner", system -> system.owner().isPresent())
                    .must(
                            "nobody",
                            "an owner on record",
                            (system, c) -> c.has(PERSON, system.owner().orElseThrow()))
                    .found(GapKind.BREACH, "{0} is owned by {1}", (system, c) -> values(system.id(), system.owner()))
                    .remedy("Add {1} to the people."),
            onSystemsInOperation(10)
                    .when("its impact is significant", system -> is(system, ImpactClass.SIGNIFICANT))
                    .must(
                            "unassessed",
                            "an assessment",
                            (system, c) ->
                                    !c.all(IMPACT_ASSESSMENTS_OF, system.id()).isEmpty())
                    .found(GapKind.ABSENT, "{0} has none", (system, c) -> values(system.id()))
                    .remedy("Assess {0}."),
            onSystemsInOperation(11)
                    .when("its impact is limited", system -> is(system, ImpactClass.LIMITED))
                    .must(
                            "unscreened",
                            "a screening",
                            (system, c) ->
                                    !c.all(IMPACT_SCREENINGS_OF, system.id()).isEmpty()
                                            || !c.all(IMPACT_ASSESSMENTS_OF, system.id())
                                                    .isEmpty())
                    .found(GapKind.ABSENT, "{0} has none", (system, c) -> values(system.id()))
                    .remedy("Screen {0}."),
            onSystemsInOperation(12)
                    .must(
                            "unnamed",
                            "a risk assessment",
                            (system, c) ->
                                    !c.all(RISK_ASSESSMENTS_OF, system.id()).isEmpty())
                    .found(GapKind.ABSENT, "{0} is named in none", (system, c) -> values(system.id()))
                    .remedy("Assess the risks of {0}."),
            onSystems(13)
                    .must(
                            "unclassified",
                            "{0} in the scope",
                            (system, c) -> c.shared(CLASSIFIED).contains(system.id()))
                    .found(GapKind.INCOMPLETE, "{0} is not", (system, c) -> values(system.id()))
                    .remedy("Take {0} into the scope."),
            onAssessments(14)
                    .must("nowhere", "systems on record", TwentyRules::areSystemsOnRecord)
                    .found(
                            GapKind.BREACH,
                            "{0} names {1}",
                            (assessment, c) -> values(assessment.id(), assessment.systems()))
                    .remedy("Correct {0}."),
            // order
            onSystems(15)
                    .when("it went into operation", system -> goLive(system).isPresent())
                    .must(
                            "late",
                            "an entry before {1}",
                            (system, c) -> system.registeredOn()
                                    .filter(day -> day.isAfter(goLive(system).orElseThrow()))
                                    .isEmpty())
                    .found(
                            GapKind.LATE,
                            "{0} was registered on {2}",
                            (system, c) -> values(system.id(), goLive(system), system.registeredOn()))
                    .remedy("Register systems before they start."),
            onSystemsInOperation(16)
                    .when("its impact is significant", system -> is(system, ImpactClass.SIGNIFICANT))
                    .must("after", "an assessment by {1}", TwentyRules::isAssessedFirst)
                    .found(GapKind.LATE, "{0} had none", (system, c) -> values(system.id(), goLive(system)))
                    .remedy("Assess systems before they start."),
            onAssessments(17)
                    .when("it is approved", assessment -> assessment.approval().isPresent())
                    .must("before", "an approval on or after {1}", (assessment, c) -> isApprovedAfterwards(assessment))
                    .found(
                            GapKind.BREACH,
                            "{0} was approved on {2}",
                            (assessment, c) -> values(
                                    assessment.id(),
                                    assessment.performedOn().happenedOn(),
                                    assessment.approval().orElseThrow().decidedOn()))
                    .remedy("Correct {0}."),
            // cadence
            start(18)
                    .rhythm(ASSESSED)
                    .per(SYSTEMS, IMPACT_ASSESSMENTS_OF, AiSystem::id, TwentyRules::duty)
                    .every(IMPACT_ASSESSMENT_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                    .remedy("impact assessment was made", "Assess this system."),
            onSystemsInOperation(19)
                    .when(
                            "its risks were assessed",
                            (system, c) ->
                                    !c.all(RISK_ASSESSMENTS_OF, system.id()).isEmpty())
                    .must(
                            "old",
                            "a risk assessment of the last 12 months",
                            (system, c) -> !lastRisk(system, c).plusYears(1).isBefore(c.day()))
                    .found(
                            GapKind.LATE,
                            "the last of {0} is of {1}",
                            (system, c) -> values(system.id(), lastRisk(system, c)))
                    .remedy("Assess the risks of {0}."),
            // aggregate
            start(20)
                    .forEach(PEOPLE)
                    .must(
                            "many",
                            "at most " + MOST_SYSTEMS,
                            (person, c) -> c.all(SYSTEMS_OF, person.id()).size() <= MOST_SYSTEMS)
                    .found(
                            GapKind.BREACH,
                            "{0} owns {1}",
                            (person, c) -> values(
                                    person.id(), c.all(SYSTEMS_OF, person.id()).size()))
                    .remedy("Give systems of {0} to others."));

    private TwentyRules() {}

    static RuleSet rules() {
        return RuleSet.of(RULES);
    }

    private static Rule.Basis start(int number) {
        return rule(id(number), "rule " + number).basedOn("a benchmark");
    }

    static String id(int number) {
        return number < 10 ? "BENCH-0" + number : "BENCH-" + number;
    }

    private static SubjectSentence<AiSystem, Records> onSystems(int number) {
        return start(number).forEach(SYSTEMS);
    }

    private static SubjectSentence<AiSystem, Records> onSystemsInOperation(int number) {
        return start(number).forEach(IN_OPERATION);
    }

    private static SubjectSentence<ImpactAssessment, Records> onAssessments(int number) {
        return start(number).forEach(IMPACT_ASSESSMENTS);
    }

    static boolean is(AiSystem system, ImpactClass impact) {
        Optional<ImpactClass> known = system.impactClass();
        return known.isPresent() && known.get() == impact;
    }

    static boolean isClassKnown(AiSystem system) {
        Optional<ImpactClass> known = system.impactClass();
        return known.isPresent() && known.get() != ImpactClass.NOT_DETERMINED;
    }

    static boolean areStagesDated(AiSystem system) {
        for (int i = 0; i < system.stages().size(); i++) {
            if (!(system.stages().get(i).enteredOn() instanceof Occurrence.On)) {
                return false;
            }
        }
        return true;
    }

    static boolean arePeriodsInOrder(AiSystem system) {
        List<OperationPeriod> periods = system.operation();
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).endedOn() instanceof Occurrence.On end
                    && periods.get(i).startedOn() instanceof Occurrence.On start
                    && start.day().isBefore(end.day())) {
                return false;
            }
        }
        return true;
    }

    /** The first day of the first period. */
    static Optional<LocalDate> goLive(AiSystem system) {
        return system.operation().isEmpty()
                ? Optional.empty()
                : system.operation().get(0).startedOn().happenedOn();
    }

    static boolean isApprovedAfterwards(ImpactAssessment assessment) {
        return !(assessment.performedOn() instanceof Occurrence.On on
                && assessment.approval().orElseThrow().decidedOn().isBefore(on.day()));
    }

    private static boolean areSystemsOnRecord(ImpactAssessment assessment, Records records) {
        for (AiSystemId system : assessment.systems()) {
            if (!records.has(SYSTEM, system)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAssessedFirst(AiSystem system, Records records) {
        return isOneBefore(goLive(system), records.all(IMPACT_ASSESSMENTS_OF, system.id()));
    }

    /** Whether one of the assessments was made by the first day in operation; true when there is none. */
    static boolean isOneBefore(Optional<LocalDate> goLive, List<ImpactAssessment> assessments) {
        if (goLive.isEmpty() || assessments.isEmpty()) {
            return true;
        }
        for (ImpactAssessment assessment : assessments) {
            if (assessment.performedOn() instanceof Occurrence.On on
                    && !on.day().isAfter(goLive.get())) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate lastRisk(AiSystem system, Records records) {
        return last(records.all(RISK_ASSESSMENTS_OF, system.id()));
    }

    /** The day of the last of some risk assessments. */
    static LocalDate last(List<RiskAssessment> assessments) {
        LocalDate last = LocalDate.MIN;
        for (RiskAssessment assessment : assessments) {
            if (assessment.performedOn().isAfter(last)) {
                last = assessment.performedOn();
            }
        }
        return last;
    }

    private static Duty duty(AiSystem system, Records records) {
        return is(system, ImpactClass.SIGNIFICANT)
                ? Duty.during(system.operationDays())
                : Duty.notOwed("its impact is not significant");
    }
}
