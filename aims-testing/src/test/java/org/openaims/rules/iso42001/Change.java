package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.Severity;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Dossier;
import org.openaims.testing.Probe;

/**
 * One change to a sound dossier, and all that comes of it: what the rule finds, each with its whole message; what other
 * rules find, where the change truly touches them; and the requirements of which something else comes than before.
 */
record Change(
        String name,
        Rule rule,
        Dossier dossier,
        Aims aims,
        LocalDate asOf,
        List<String> found,
        List<String> messages,
        List<String> alsoFound,
        Map<String, Outcome> makes) {

    /** A change of the records of three years, as of the day on which they are sound. */
    static Change of(Rule rule, String name, UnaryOperator<Aims> change) {
        return of(rule, Dossier.THREE_YEARS, name, change);
    }

    /** A change of the records of some kind of organization, as of the day on which they are sound. */
    static Change of(Rule rule, Dossier dossier, String name, UnaryOperator<Aims> change) {
        Aims changed = change.apply(dossier.aims());
        return new Change(name, rule, dossier, changed, dossier.asOf(), List.of(), List.of(), List.of(), Map.of());
    }

    Change on(String day) {
        return new Change(name, rule, dossier, aims, LocalDate.parse(day), found, messages, alsoFound, makes);
    }

    /** Adds what is found, as in {@link Probe#found()}, and its message. */
    Change finds(String more, String message) {
        return new Change(
                name, rule, dossier, aims, asOf, plus(found, more), plus(messages, message), alsoFound, makes);
    }

    /** Adds what another rule finds, too, as the key of the finding: rule, subject and detail, with {@code |} between. */
    Change alsoFinds(String... keys) {
        List<String> more = new ArrayList<>(alsoFound);
        more.addAll(List.of(keys));
        return new Change(name, rule, dossier, aims, asOf, found, messages, List.copyOf(more), makes);
    }

    /** Adds what comes of a requirement, where that is not a gap which the rule itself makes of it. */
    Change makes(String requirement, Outcome outcome) {
        Map<String, Outcome> more = new TreeMap<>(makes);
        more.put(requirement, outcome);
        return new Change(name, rule, dossier, aims, asOf, found, messages, alsoFound, more);
    }

    /** The names of the cases that it produces, each after the id of its rule. */
    Set<String> cases() {
        return findings().stream()
                .map(finding -> finding.rule() + " " + finding.caseName())
                .collect(Collectors.toSet());
    }

    /** The requirements of which it makes a gap, by the rule itself. */
    Set<String> gaps() {
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.NONCONFORMITY)
                ? Set.copyOf(rule.description().requirements())
                : Set.of();
    }

    /** One test for each change. */
    static Stream<DynamicTest> tests(Stream<Change> changes) {
        return changes.map(change -> DynamicTest.dynamicTest(change.name(), change::check));
    }

    private void check() {
        Probe probe = Probe.of(rule, aims, asOf);
        assertThat(probe.found()).isEqualTo(found);
        assertThat(probe.messages()).isEqualTo(messages);
        assertThat(probe.result().findings()).extracting(Finding::key).doesNotHaveDuplicates();
        assertThat(probe.outcome().errors()).isEmpty();
    }

    /** Holds that of all built-in rules only those find something that were named, and no other outcome changes. */
    void checkWhole() {
        CheckResult before = AimsChecker.iso42001().check(dossier.aims(), asOf);
        CheckResult after = AimsChecker.iso42001().check(aims, asOf);
        List<String> keysBefore = before.findings().stream().map(Finding::key).toList();
        List<String> also = after.findings().stream()
                .filter(finding -> !finding.rule().equals(rule.id()))
                .map(Finding::key)
                .filter(key -> !keysBefore.contains(key))
                .toList();
        Map<String, Outcome> made = changed(before, after);
        gaps().forEach(id -> made.remove(id, Outcome.GAP));
        assertThat(told(also, made))
                .as("what else comes of @@%s %s@@", rule.id(), name)
                .isEqualTo(told(alsoFound, makes));
    }

    /** What else comes of a change, as the lines that would state it in a test. */
    private static String told(List<String> keys, Map<String, Outcome> made) {
        StringBuilder told = new StringBuilder();
        keys.stream()
                .sorted()
                .forEach(key -> told.append(".alsoFinds(\"").append(key).append("\")\n"));
        made.forEach((id, outcome) -> told.append(".makes(\"")
                .append(id)
                .append("\", Outcome.")
                .append(outcome)
                .append(")\n"));
        return told.toString();
    }

    private static Map<String, Outcome> changed(CheckResult before, CheckResult after) {
        Map<String, Outcome> changed = new TreeMap<>();
        for (RequirementOutcome one : after.requirementOutcomes()) {
            if (one.outcome()
                    != before.requirementOutcome(one.requirement())
                            .orElseThrow()
                            .outcome()) {
                changed.put(one.requirement(), one.outcome());
            }
        }
        return changed;
    }

    private List<Finding> findings() {
        return Probe.of(rule, aims, asOf).result().findings();
    }

    private static List<String> plus(List<String> list, String more) {
        List<String> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
