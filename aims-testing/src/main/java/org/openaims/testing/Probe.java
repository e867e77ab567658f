package org.openaims.testing;

import java.time.LocalDate;
import java.util.List;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/**
 * One rule, run on some records as of a day: what a rule's test looks at.
 *
 * @param result what came of it
 * @param rule the id of the rule
 */
public record Probe(CheckResult result, String rule) {

    /**
     * Runs a rule alone.
     *
     * @param rule the rule
     * @param aims the records
     * @param asOf the day, inclusive
     * @return what came of it
     */
    public static Probe of(Rule rule, Aims aims, LocalDate asOf) {
        return new Probe(AimsChecker.of(RuleSet.of(rule)).check(aims, asOf), rule.id());
    }

    /**
     * What the rule found, each as case, subject and detail.
     *
     * @return texts such as {@code current 2025-12-09 @}; the subject follows the sign, empty for the whole AIMS
     * @throws AssertionError if the rule failed: what it would have found then is not known
     */
    public List<String> found() {
        unfailing();
        return named();
    }

    /** The same, whether or not the rule failed. */
    List<String> named() {
        return result.findings().stream()
                .map(finding -> finding.label() + " @" + finding.subject())
                .toList();
    }

    /**
     * The messages of what the rule found.
     *
     * @return the whole texts
     * @throws AssertionError if the rule failed
     */
    public List<String> messages() {
        unfailing();
        return result.messages();
    }

    private void unfailing() {
        List<String> errors = outcome().errors();
        if (!errors.isEmpty()) {
            throw new AssertionError(
                    "rule " + rule + ": expected it to look, but it failed (" + String.join("; ", errors) + ")");
        }
    }

    /**
     * What came of the rule.
     *
     * @return its status
     */
    public RuleStatus status() {
        return outcome().status();
    }

    /**
     * What came of the rule, with its counts.
     *
     * @return its outcome
     */
    public RuleOutcome outcome() {
        return result.ruleOutcome(rule).orElseThrow();
    }

    /**
     * What came of a requirement.
     *
     * @param requirement its id
     * @return its outcome
     */
    public Outcome outcomeOf(String requirement) {
        return result.requirementOutcome(requirement).orElseThrow().outcome();
    }
}
