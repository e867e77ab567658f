package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.EXCLUSIONS_IN_FORCE;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENT;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS_OF;
import static org.openaims.rules.language.Registers.IMPACT_SCREENINGS_OF;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENTS;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENTS_USING;
import static org.openaims.rules.language.Registers.SCOPES;
import static org.openaims.rules.language.Registers.SCOPE_IN_FORCE;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.context.Scope;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.Answer;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Occasion;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Values;

/** 6.1.4 AI system impact assessment. */
final class Clause6_1_4 {

    /** The time of the AIMS, where it was handed in: without it nobody is given time for older systems. */
    static final Shared<Optional<AimsPeriod>> AIMS_PERIOD = Shared.of(
            "AIMS period if handed in",
            records -> records.includes("/context/aimsPeriod") ? records.aimsPeriod() : Optional.empty());

    static final Rule EVERY_SYSTEM_IN_OPERATION_IS_ASSESSED = rule(
                    "6.1.4-01",
                    "each AI system in operation is covered by an approved impact assessment or a screening")
            .shows("6.1.4-f")
            .forEach(SYSTEMS)
            .whileTheAimsRuns()
            .whenKnown("it is in operation", (system, c) -> c.today().of(system, AiSystem::inOperationOn))
            .seeing("in operation {0}", (system, c) -> values(knownOperation(system)))
            .whenKnown("its impact class calls for an assessment", (system, c) -> callsForAssessment(system))
            .seeing("impact class: {0}", (system, c) -> values(system.impactClass()))
            .whenKnown("the scope does not exclude it", Clause6_1_4::isNotExcluded)
            .otherwise("it is excluded from the scope")
            .seeing("excluding it: {0}", Clause6_1_4::excludingScope)
            .mustKnown(
                    "absent",
                    "an impact assessment that names {0}, or a screening that none is needed",
                    (system, same, c) -> isAssessedOrScreened(system, c))
            .inTimeUntil(
                    "due on the first day in operation; later for systems in use before the AIMS, or found in use",
                    (system, same, c) -> Limits.assessmentsOwedFrom(system, c.shared(AIMS_PERIOD), c))
            .found(
                    GapKind.ABSENT,
                    "the AI system {0} is in operation with impact class {1}; no impact assessment of it is on record, "
                            + "nor a screening that none is needed",
                    (system, c) -> values(system.id(), system.impactClass()))
            .remedy("Assess what {0} can do to people and societies, or record the screening and its threshold.")
            .and()
            .mustKnown("unapproved", "an approved impact assessment of {0}", (system, same, c) -> isApproved(system, c))
            .inTimeUntil(
                    "systems in use before the AIMS, or found in use, have time",
                    (system, same, c) -> Limits.assessmentsOwedFrom(system, c.shared(AIMS_PERIOD), c))
            .found(
                    GapKind.INCOMPLETE,
                    "the AI system {0} is covered by {1}, of which no approval is on record",
                    (system, c) -> values(
                            system.id(),
                            c.all(IMPACT_ASSESSMENTS_OF, system.id()).stream()
                                    .map(ImpactAssessment::id)
                                    .toList()))
            .remedy("Have the result for {0} approved, and record who approved it and when.");

    static final Rule RESULTS_ARE_USED = rule(
                    "6.1.4-02", "the result of each impact assessment is used in a risk assessment")
            .shows("6.1.4-h")
            .forEach(IMPACT_ASSESSMENTS)
            .whenNoneNoOccasion("no impact assessment is on record")
            .whenKnown("it was approved while the AIMS ran", Clause6_1_4::isApprovedWhileTheAimsRan)
            .seeing("day of approval: {0}", (assessment, c) -> values(assessment.approvedOn()))
            .after(
                    "its approval",
                    (assessment, c, records) ->
                            List.of(Occasion.on(assessment.approvedOn().orElseThrow())))
            .follows(
                    "risk assessment that refers to {5}",
                    (assessment, c, records) -> records.all(RISK_ASSESSMENTS_USING, assessment.id()).stream()
                            .map(RiskAssessment::performedOn)
                            .toList())
            .within(Limits.IMPACT_RESULT_USED)
            .telling((assessment, c) -> values(assessment.id()))
            .remedy(
                    "Use the result of {5} in a risk assessment, and name it there.",
                    "Record why the result of {5} waited, and plan the next risk assessment closer to its impact "
                            + "assessments.");

    static final Rule NO_LATER_RESULT_IS_USED = rule(
                    "6.1.4-03", "a risk assessment uses the results of impact assessments that were there by its day")
            .shows("6.1.4-h")
            .forEach(RISK_ASSESSMENTS)
            .when(
                    "it refers to an impact assessment",
                    assessment -> !assessment.impactAssessments().isEmpty())
            .seeing("impact assessments: {0}", (assessment, c) -> values(assessment.impactAssessments()))
            .mustKnown(
                    "later",
                    "impact assessments that were made by {1}",
                    (assessment, same, records) -> wereMadeBy(assessment.performedOn(), assessment, records))
            .found(
                    GapKind.BREACH,
                    "the risk assessment {0} of {1} refers to {2}, which came later",
                    (assessment, c) -> values(assessment.id(), assessment.performedOn(), later(assessment, c)))
            .remedy("Correct the days on record, or assess the risks again with the results of {2}.");

    private Clause6_1_4() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "6.1.4",
                List.of(EVERY_SYSTEM_IN_OPERATION_IS_ASSESSED, RESULTS_ARE_USED, NO_LATER_RESULT_IS_USED),
                Set.of("6.1.4-f", "6.1.4-h"));
    }

    private static Answer isApprovedWhileTheAimsRan(ImpactAssessment assessment, Records records) {
        Optional<LocalDate> approved = assessment.approvedOn();
        return approved.isEmpty()
                ? Answer.NO
                : isPerformed(assessment)
                        .and(Answer.of(records.shared(AIMS_PERIOD)
                                .filter(period -> !period.days().contains(approved.get()))
                                .isEmpty()));
    }

    private static Answer wereMadeBy(LocalDate day, RiskAssessment assessment, Records records) {
        Answer answer = Answer.YES;
        for (ImpactAssessmentId id : assessment.impactAssessments()) {
            for (ImpactAssessment used : records.all(IMPACT_ASSESSMENT, id)) {
                answer = answer.and(madeOn(used)
                        .map(made -> Answer.of(!made.isAfter(day)))
                        .orElseGet(() -> Answer.unknown("the day on which " + id + " was made")));
            }
        }
        return answer;
    }

    private static List<ImpactAssessmentId> later(RiskAssessment assessment, Records records) {
        return assessment.impactAssessments().stream()
                .filter(id -> records.all(IMPACT_ASSESSMENT, id).stream()
                        .anyMatch(used -> madeOn(used)
                                .filter(made -> made.isAfter(assessment.performedOn()))
                                .isPresent()))
                .toList();
    }

    /** The day on which it was made, or the day of its approval where that is all that is known. */
    private static Optional<LocalDate> madeOn(ImpactAssessment assessment) {
        return assessment.performedOn().happenedOn().or(assessment::approvedOn);
    }

    /** Whether the class calls for an assessment or a screening; a class that nobody determined tells nothing. */
    static Answer callsForAssessment(AiSystem system) {
        if (system.impactClass().isEmpty()) {
            return Answer.unknown("its impact class");
        }
        return switch (system.impactClass().get()) {
            case SIGNIFICANT, LIMITED -> Answer.YES;
            case NONE -> Answer.NO;
            case NOT_DETERMINED -> Answer.unknown("its impact class, said to be not determined yet");
        };
    }

    static Answer isNotExcluded(AiSystem system, Records records) {
        if (!records.includes(SCOPES.register())) {
            return Answer.YES;
        }
        return Answer.of(!records.shared(EXCLUSIONS_IN_FORCE).containsKey(system.id()));
    }

    /** The days on which a system was in operation, as far as they are known. */
    static List<String> knownOperation(AiSystem system) {
        return system.operationDays().stretches().stream()
                .map(stretch -> "from " + stretch.first() + (stretch.isOpen() ? " on" : " to " + stretch.last()))
                .toList();
    }

    /** The scope in force, where it excludes a system. */
    static Values excludingScope(AiSystem system, Records records) {
        return values(
                records.includes(SCOPES.register())
                        ? records.shared(SCOPE_IN_FORCE)
                                .filter(scope ->
                                        records.shared(EXCLUSIONS_IN_FORCE).containsKey(system.id()))
                                .map(Scope::id)
                        : Optional.empty());
    }

    private static Answer isAssessedOrScreened(AiSystem system, Records records) {
        Answer answer = isScreened(system, records);
        for (ImpactAssessment assessment : records.all(IMPACT_ASSESSMENTS_OF, system.id())) {
            answer = answer.or(isPerformed(assessment));
        }
        return answer;
    }

    /** Of a system that was screened, or of which an assessment was approved; an undated one tells nothing. */
    private static Answer isApproved(AiSystem system, Records records) {
        Answer answer = isScreened(system, records);
        boolean performed = false;
        for (ImpactAssessment assessment : records.all(IMPACT_ASSESSMENTS_OF, system.id())) {
            if (isPerformed(assessment).isYes()) {
                performed = true;
                Optional<LocalDate> approved = assessment.approvedOn();
                boolean undated = assessment.performedOn() instanceof Occurrence.DayUnknown
                        && assessment.approval().isEmpty();
                answer = answer.or(
                        undated
                                ? Answer.unknown("the day of its impact assessment, and who approved it")
                                : Answer.of(approved.isPresent()));
            }
        }
        return performed ? answer : Answer.YES; // that there is none is the other demand's finding
    }

    /** Whether it was made: an approved one was, unless the records say that it was not. */
    static Answer isPerformed(ImpactAssessment assessment) {
        if (assessment.performedOn() instanceof Occurrence.Unknown) {
            return assessment.approvedOn().isPresent()
                    ? Answer.YES
                    : Answer.unknown("whether its impact assessment was made");
        }
        return Answer.of(assessment.performedOn() instanceof Occurrence.On
                || assessment.performedOn() instanceof Occurrence.DayUnknown);
    }

    private static Answer isScreened(AiSystem system, Records records) {
        return Answer.of(records.all(IMPACT_SCREENINGS_OF, system.id()).stream()
                .anyMatch(screening -> !screening.fullAssessmentNeeded()));
    }
}
