package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS_NAMING;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENT_INTERVALS;
import static org.openaims.rules.language.Registers.IMPACT_SCREENINGS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Registers.SYSTEM_CHANGES;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Duty;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Moment;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Subjects;

/** 8.4 AI system impact assessment, in operation. */
final class Clause8_4 {

    static final Moment<Located<RegisterEntry>> LOOKED_AT = Subjects.<RegisterEntry>together(
                    "impact assessment or screening", List.of(IMPACT_ASSESSMENTS, IMPACT_SCREENINGS))
            .moment(Clause8_4::day);

    private static final Lookup<AiSystemId, Located<RegisterEntry>> LOOKED_AT_OF =
            LOOKED_AT.subjects().by("system", Clause8_4::systems);

    static final Rule ASSESSED_AT_PLANNED_INTERVALS = rule(
                    "8.4-01", "the impact of each AI system in operation is looked at in the planned rhythm")
            .shows("8.4-a")
            .rhythm(LOOKED_AT)
            .per(SYSTEMS, LOOKED_AT_OF, AiSystem::id, Clause8_4::duty)
            .evidencedBy(Clause8_4::document)
            .anEarlierOneOpensTheSeries()
            .every(IMPACT_ASSESSMENT_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "impact assessment of the AI system {6} was approved, nor a screening made,",
                    "Assess the impact of {6}, or screen it, and have the result approved.");

    static final Rule ASSESSED_BEFORE_SIGNIFICANT_CHANGES = rule(
                    "8.4-02", "the impact of each significant planned change was assessed before it was made")
            .shows("8.4-b")
            .forEach(SYSTEM_CHANGES)
            .whenNoneNoOccasion("no change of an AI system is on record")
            .whenKnown(
                    "it is a significant change that was planned",
                    (change, c) -> Clause8_2.isSignificantAndPlanned(change))
            .seeing("manner: {0}; significant: {1}", (change, c) -> Clause8_2.mannerAndSignificance(change))
            .whenKnown("it was deployed while the AIMS ran", Clause8_1::wasDeployedWhileTheAimsRan)
            .seeing(
                    "day of deployment: {0}",
                    (change, c) -> values(change.deployedOn().happenedOn()))
            .must(
                    "unassessed",
                    "an impact assessment that names {0}, approved from its proposal on up to {1}",
                    (change, c) -> assessments(change, c)
                            .flatMap(assessment -> assessment.approvedOn().stream())
                            .anyMatch(day -> Clause8_2.isBetween(day, change)))
            .found(
                    GapKind.ABSENT,
                    "the change {0} was deployed on {1}; approved impact assessments that name it: {2}",
                    (change, c) -> values(
                            change.id(),
                            Clause8_1.deployedOn(change),
                            assessments(change, c)
                                    .filter(assessment ->
                                            assessment.approvedOn().isPresent())
                                    .map(assessment -> assessment.id() + " of "
                                            + assessment.approvedOn().orElseThrow())
                                    .sorted()
                                    .toList()))
            .remedy("Assess the impact of {0} now, and before the next significant change is made.");

    private Clause8_4() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "8.4",
                List.of(ASSESSED_AT_PLANNED_INTERVALS, ASSESSED_BEFORE_SIGNIFICANT_CHANGES),
                Set.of("8.4-a", "8.4-b"));
    }

    /** The impact assessments that name a change. */
    private static Stream<ImpactAssessment> assessments(SystemChange change, Records records) {
        return records.all(IMPACT_ASSESSMENTS_NAMING, change.id()).stream();
    }

    /**
     * An assessment counts from the day on which it was approved, unless the records say that it was not made; a
     * screening counts where it says that no full assessment is needed.
     */
    private static Optional<LocalDate> day(Located<RegisterEntry> look) {
        if (look.subject() instanceof ImpactAssessment assessment) {
            return assessment
                    .approvedOn()
                    .filter(day -> Clause6_1_4.isPerformed(assessment).isYes());
        }
        ImpactScreening screening = (ImpactScreening) look.subject();
        return screening.fullAssessmentNeeded() ? Optional.empty() : Optional.of(screening.screenedOn());
    }

    private static Optional<Evidence> document(Located<RegisterEntry> look) {
        return look.subject() instanceof ImpactAssessment assessment
                ? assessment.report()
                : ((ImpactScreening) look.subject()).evidence();
    }

    private static Set<AiSystemId> systems(Located<RegisterEntry> look) {
        return look.subject() instanceof ImpactAssessment assessment
                ? assessment.systems()
                : ((ImpactScreening) look.subject()).systems();
    }

    private static Duty duty(AiSystem system, Records records) {
        return whileOperated(
                system,
                Clause6_1_4.callsForAssessment(system).and(Clause6_1_4.isNotExcluded(system, records)),
                "its impact class calls for no assessment, or it is excluded from the scope",
                records);
    }

    /**
     * The duty to assess a system again and again while it is in operation.
     *
     * @param system the system
     * @param called whether anything calls for it
     * @param notCalled why it is not owed where nothing does
     * @param records the records
     * @return the duty, from the first day in operation on, or from the day by which older and found systems have theirs
     */
    static Duty whileOperated(AiSystem system, Answer called, String notCalled, Records records) {
        if (called.isNo()) {
            return Duty.notOwed(notCalled);
        }
        Days operated = operatedDays(system, records);
        if (operated.isEmpty()) {
            Answer inOperation = records.today().of(system, AiSystem::inOperationOn);
            if (inOperation.isNo()) {
                return Duty.notOwed("it was never in operation");
            }
            return inOperation.isYes() && !called.isUnknown()
                    ? Duty.startUnknown("the day on which it went into operation")
                    : Duty.undecided(inOperation.and(called).missing().orElse("whether it is in operation"));
        }
        if (called.isUnknown()) {
            return Duty.undecided(called.missing().orElse("its impact class"));
        }
        Optional<AimsPeriod> aims = records.shared(Clause6_1_4.AIMS_PERIOD);
        Days owed = aims.map(period -> operated.and(period.days())).orElse(operated);
        if (owed.isEmpty()) {
            return Duty.notOwed("it was not in operation while the AIMS ran");
        }
        Duty duty = Duty.during(owed);
        return Limits.assessmentsOwedFrom(system, aims, records)
                .map(duty::firstDueOn)
                .orElse(duty);
    }

    /** The days in operation; of a system found in use since nobody knows when, those from the day it was found. */
    private static Days operatedDays(AiSystem system, Records records) {
        Days operated = system.operationDays();
        if (operated.isEmpty()
                && records.today().of(system, AiSystem::inOperationOn).isYes()) {
            return system.foundInUseOn().map(Days::from).orElse(operated);
        }
        return operated;
    }
}
