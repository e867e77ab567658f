package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.EXCLUSIONS_IN_FORCE;
import static org.openaims.rules.language.Registers.SCOPES;
import static org.openaims.rules.language.Registers.SCOPE_IN_FORCE;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import java.util.Set;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.context.StageEntry;
import org.openaims.model.record.Answer;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;

/** 4.3 Determining the scope of the AI management system. */
final class Clause4_3 {

    static final Selection<Scope> SCOPE_OF_TODAY = SCOPES.where(
                    "it is in force",
                    (scope, c) -> Answer.of(
                            c.shared(SCOPE_IN_FORCE).filter(scope::equals).isPresent()))
            .seeing(
                    "applies from: {0}; withdrawn on: {1}",
                    (scope, c) -> values(scope.appliesFrom(), scope.withdrawnOn()));

    static final Rule EVERY_SYSTEM_IS_CLASSIFIED = rule(
                    "4.3-01", "every registered AI system is in scope or excluded with a reason")
            .shows("4.3-e")
            .forEach(SYSTEMS)
            .whileTheAimsRuns()
            .whenKnown(
                    "it is not retired",
                    (system, c) -> c.today().of(system, AiSystem::retiredBy).not())
            .otherwise("it is retired")
            .seeing(
                    "stages: {0}",
                    (system, c) -> values(
                            system.stages().stream().map(StageEntry::stage).toList()))
            .with("the scope in force", (system, c) -> c.shared(SCOPE_IN_FORCE), orNeeds("a scope in force (4.3-d)"))
            .mustKnown(
                    "unclassified",
                    "{0} in the scope {1}, or excluded from it with a reason",
                    (system, scope, c) -> Answer.of(scope.systems().contains(system.id())
                            || c.shared(EXCLUSIONS_IN_FORCE).containsKey(system.id())))
            .inTimeUntil(
                    "a system found in use is to be classified within the limit",
                    (system, scope, c) -> system.foundInUseOn().map(day -> Limits.lookedAtAgain(day, c)))
            .found(
                    GapKind.INCOMPLETE,
                    "the AI system {0} is neither in the scope {1} nor excluded from it",
                    (system, scope) -> values(system.id(), scope.id()))
            .remedy("Take {0} into the scope, or exclude it and record the reason.")
            .and()
            .mustKnown(
                    "no-reason",
                    "a reason for leaving {0} out of the scope {1}",
                    (system, scope, c) -> Answer.of(isTakenInOrLeftOutWithReason(system, c)))
            .found(
                    GapKind.INCOMPLETE,
                    "the AI system {0} is excluded from the scope {1} without a reason",
                    (system, scope) -> values(system.id(), scope.id()))
            .remedy("Record why {0} is left out of the scope, or take it in.");

    static final Rule SCOPE_IS_IN_FORCE = rule("4.3-02", "an approved scope is in force and can be handed over")
            .shows("4.3-d")
            .forEach(SCOPE_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no approved version of the scope is in force",
                    "an approved scope that applies",
                    "Write down the scope, have it approved, and record the version and the approval.")
            .evidencedBy((scope, c) -> scope.document())
            .must(
                    "no-document",
                    "the place of the document that states the scope {0}",
                    (scope, c) -> scope.document()
                            .flatMap(document -> document.place())
                            .isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the scope {0} does not say where its document is",
                    (scope, c) -> values(scope.id()))
            .remedy("Record where the document that states the scope {0} is kept.");

    private Clause4_3() {}

    static RuleSheet rules() {
        return new RuleSheet("4.3", List.of(EVERY_SYSTEM_IS_CLASSIFIED, SCOPE_IS_IN_FORCE), Set.of("4.3-e"));
    }

    private static boolean isTakenInOrLeftOutWithReason(AiSystem system, Records records) {
        ScopeExclusion exclusion = records.shared(EXCLUSIONS_IN_FORCE).get(system.id());
        return exclusion == null
                || exclusion.reason().filter(text -> !text.isBlank()).isPresent();
    }
}
