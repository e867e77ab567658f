package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.RuleContract.verifyContract;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.context.AiSystem;
import org.openaims.model.result.GapKind;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;

/** The contract that rule authors hold their rules to: the built-in ones keep it, and each way to break it is told. */
class RuleContractOfAuthorsTest {

    @TestFactory
    Stream<DynamicTest> every_built_in_rule_keeps_it() {
        return Iso42001Rules.all().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> verifyContract(rule)));
    }

    @Test
    void texts_are_fragments_and_sentences_without_blame() {
        assertBreaks(
                named("ACME-1", "each system is large"), "the id: expected a prefix, a hyphen and at least two digits");
        assertBreaks(named("ACME-001", "Each system is large."), "the title: expected a lower-case phrase");
        Rule blaming = rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> false)
                .found(GapKind.INCOMPLETE, "{0} is invalid", (system, c) -> values(system.id()))
                .remedy("enlarge it");
        assertBreaks(blaming, "what small found: expected no word that blames or promises, found \"invalid\"");
        assertBreaks(blaming, "the remedy of small: expected one sentence, found \"enlarge it\"");
    }

    @Test
    void a_place_holder_has_a_value() {
        Rule lacking = rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> false)
                .found(GapKind.INCOMPLETE, "{0} is small, see {1}", (system, c) -> values(system.id()))
                .remedy("Enlarge {0}.");
        assertBreaks(
                lacking, "case small has no value for {1} in \"{0} is small, see {1}\"; found on the sound dossier");
    }

    @Test
    void a_rule_depends_on_nothing_but_the_records() {
        AtomicInteger calls = new AtomicInteger();
        Rule moody = judged(system -> calls.incrementAndGet() % 3 == 0);
        assertBreaks(moody, "run again on the sound dossier");
    }

    @Test
    void a_rule_does_not_fail() {
        assertBreaks(judged(system -> system.owner().orElseThrow().value().isEmpty()), "it fails: ");
    }

    private static Rule named(String id, String title) {
        return rule(id, title)
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> true)
                .found(GapKind.INCOMPLETE, "{0} is small", (system, c) -> values(system.id()))
                .remedy("Enlarge {0}.");
    }

    private static Rule judged(Predicate<AiSystem> test) {
        return rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> test.test(system))
                .found(GapKind.INCOMPLETE, "{0} is small", (system, c) -> values(system.id()))
                .remedy("Enlarge {0}.");
    }

    private static void assertBreaks(Rule rule, String breach) {
        assertThatThrownBy(() -> verifyContract(rule))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("rule " + rule.id() + " breaks the contract of rules:")
                .hasMessageContaining(breach);
    }
}
