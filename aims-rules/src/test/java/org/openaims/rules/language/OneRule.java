package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openaims.model.Aims;
import org.openaims.model.context.Context;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleOutcome;
import org.openaims.rules.AimsChecker;

/** One rule on a register made up for a test, and what came of it. */
record OneRule(Rule rule, CheckResult result) {

    /** The beginning of every rule of these tests. */
    static Rule.Basis acme() {
        return Rule.rule("ACME-001", "it is as ACME wants it").basedOn("ACME policy 7.4");
    }

    /** A register with one AI system. */
    static Aims oneSystem() {
        return aims(context -> context.system("s-1", system -> system.name("One")));
    }

    static Aims aims(Consumer<Context.Builder> context) {
        return Aims.builder().context(context).build();
    }

    static OneRule judged(Rule rule, Aims aims, LocalDate asOf) {
        return new OneRule(rule, AimsChecker.of(RuleSet.of(rule)).check(aims, asOf));
    }

    static OneRule judged(Rule rule, Aims aims, String asOf) {
        return judged(rule, aims, LocalDate.parse(asOf));
    }

    /** What was found, each as case, detail and subject. */
    List<String> found() {
        return result.findings().stream()
                .map(finding -> finding.label() + " @" + finding.subject())
                .toList();
    }

    List<String> messages() {
        return result.messages();
    }

    RuleOutcome outcome() {
        return result.ruleOutcome(rule.id()).orElseThrow();
    }

    List<String> undecided() {
        return reasons(outcome().undecided());
    }

    List<String> notApplicable() {
        return reasons(outcome().notApplicable());
    }

    private static List<String> reasons(List<CountedReason> counted) {
        return counted.stream().map(CountedReason::reason).toList();
    }
}
