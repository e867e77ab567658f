package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.RISK_ASSESSED;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENTS_NAMING;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENTS_OF;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENT_INTERVALS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Registers.SYSTEM_CHANGES;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.operation.SignificanceDecision;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.Answer;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Values;

/** 8.2 AI risk assessment, in operation. */
final class Clause8_2 {

    static final Rule ASSESSED_AT_PLANNED_INTERVALS = rule(
                    "8.2-01", "the risks of each AI system in operation are assessed in the planned rhythm")
            .shows("8.2-a")
            .rhythm(RISK_ASSESSED)
            .per(
                    SYSTEMS,
                    RISK_ASSESSMENTS_OF,
                    AiSystem::id,
                    (system, c) -> Clause8_4.whileOperated(
                            system, Clause6_1_4.isNotExcluded(system, c), "it is excluded from the scope", c))
            .evidencedBy(RiskAssessment::report)
            .anEarlierOneOpensTheSeries()
            .every(RISK_ASSESSMENT_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "risk assessment covered the AI system {6}",
                    "Assess the risks of {6}, alone or in a named group, and record the result.");

    static final Rule ASSESSED_BEFORE_SIGNIFICANT_CHANGES = rule(
                    "8.2-02", "the risks of each significant planned change were assessed before it was made")
            .shows("8.2-b")
            .forEach(SYSTEM_CHANGES)
            .whenNoneNoOccasion("no change of an AI system is on record")
            .whenKnown("it is a significant change that was planned", (change, c) -> isSignificantAndPlanned(change))
            .seeing("manner: {0}; significant: {1}", (change, c) -> mannerAndSignificance(change))
            .whenKnown("it was deployed while the AIMS ran", Clause8_1::wasDeployedWhileTheAimsRan)
            .seeing(
                    "day of deployment: {0}",
                    (change, c) -> values(change.deployedOn().happenedOn()))
            .must(
                    "unassessed",
                    "a risk assessment that names {0}, from its proposal on up to {1}",
                    (change, c) ->
                            assessments(change, c).anyMatch(assessment -> isBetween(assessment.performedOn(), change)))
            .found(
                    GapKind.ABSENT,
                    "the change {0} was deployed on {1}; risk assessments that name it: {2}",
                    (change, c) -> values(
                            change.id(),
                            Clause8_1.deployedOn(change),
                            assessments(change, c)
                                    .map(one -> one.id() + " of " + one.performedOn())
                                    .sorted()
                                    .toList()))
            .remedy("Assess the risks of {0} now, and before the next significant change is made.");

    private Clause8_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "8.2", List.of(ASSESSED_AT_PLANNED_INTERVALS, ASSESSED_BEFORE_SIGNIFICANT_CHANGES), Set.of("8.2-a"));
    }

    /** Whether it is both; a change of which nobody decided how significant it is leaves it open. */
    static Answer isSignificantAndPlanned(SystemChange change) {
        Answer planned = change.manner()
                .map(manner -> Answer.of(manner == SystemChange.Manner.PLANNED))
                .orElseGet(() -> Answer.unknown("whether " + change.id() + " was planned"));
        Answer significant = change.significance()
                .map(decision -> Answer.of(decision.significant()))
                .orElseGet(() -> Answer.unknown("whether " + change.id() + " is significant"));
        return planned.and(significant);
    }

    /** What decides whether a change is a significant one that was planned. */
    static Values mannerAndSignificance(SystemChange change) {
        return values(change.manner(), change.significance().map(SignificanceDecision::significant));
    }

    /** Whether a day lies between the proposal of a change, as far as it is known, and its deployment. */
    static boolean isBetween(LocalDate day, SystemChange change) {
        return !day.isAfter(Clause8_1.deployedOn(change))
                && change.proposedOn().filter(day::isBefore).isEmpty();
    }

    /** The risk assessments that name a change. */
    private static Stream<RiskAssessment> assessments(SystemChange change, Records records) {
        return records.all(RISK_ASSESSMENTS_NAMING, change.id()).stream();
    }
}
