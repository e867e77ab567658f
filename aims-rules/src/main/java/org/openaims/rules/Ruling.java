package org.openaims.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.language.Rule;

/**
 * What comes of a rule in a result: what it said, unless it speaks of nothing but controls that the statement of
 * applicability leaves out. It is then not applicable, and what it found is no finding.
 *
 * @param outcome what came of the rule
 * @param findings what it found, in order
 */
record Ruling(RuleOutcome outcome, List<Finding> findings) {

    /** What comes of each rule, in the order of the rules. */
    static Map<Rule, Ruling> of(Map<Rule, RuleLog> logs, Applicability applicability) {
        Map<Rule, Ruling> rulings = new LinkedHashMap<>();
        logs.forEach((rule, log) -> rulings.put(rule, of(rule, log, applicability)));
        return rulings;
    }

    private static Ruling of(Rule rule, RuleLog log, Applicability applicability) {
        return leftOut(rule, log.outcome().status(), applicability)
                .map(why -> new Ruling(notApplicable(rule, why), List.of()))
                .orElseGet(() -> new Ruling(log.outcome(), log.findings()));
    }

    /**
     * Why a rule is not applicable whatever it says: each control that it speaks of is left out.
     *
     * @return the reasons; absent when it speaks of something else, too, or says itself that it does not apply
     */
    static Optional<List<String>> leftOut(Rule rule, RuleStatus said, Applicability applicability) {
        List<String> why = new ArrayList<>();
        for (String requirement : spokenOf(rule)) {
            if (said == RuleStatus.NOT_APPLICABLE || !mayBeLeftOut(requirement)) {
                return Optional.empty();
            }
            Applicability.Standing standing = applicability.of(requirement);
            if (standing.state() != Applicability.State.EXCLUDED) {
                return Optional.empty();
            }
            why.addAll(standing.reasons());
        }
        return Optional.of(why.stream().distinct().toList());
    }

    /** The requirements that a rule is necessary for; of a rule of the organization's own, what it is based on. */
    static List<String> spokenOf(Rule rule) {
        List<String> requirements = rule.description().requirements();
        return requirements.isEmpty() ? List.of(rule.description().clause()) : requirements;
    }

    /** Whether it is a control, be it of the organization's own: no statement can leave a clause out. */
    private static boolean mayBeLeftOut(String requirement) {
        Optional<CatalogueEntry> entry = Iso42001.entry(requirement);
        return entry.isEmpty() || entry.get() instanceof AnnexAControl;
    }

    private static RuleOutcome notApplicable(Rule rule, List<String> why) {
        return RuleOutcome.builder()
                .rule(rule.id())
                .status(RuleStatus.NOT_APPLICABLE)
                .satisfied(0)
                .violated(0)
                .notApplicable(why.stream()
                        .map(reason -> CountedReason.builder()
                                .reason(reason)
                                .subjects(1)
                                .build())
                        .toList())
                .build();
    }
}
