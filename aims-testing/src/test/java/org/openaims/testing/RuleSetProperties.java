package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Severity;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

class RuleSetProperties {

    private static final RuleSet BUILT_IN = AimsChecker.iso42001().rules();

    /** A case of a built-in rule. */
    record Named(Rule rule, RuleCase what) {}

    @Property(tries = 300)
    void a_changed_severity_is_listed_and_the_requirement_is_then_not_shown(
            @ForAll("records") Aims aims, @ForAll("cases") Named one, @ForAll Severity severity) {
        CheckResult plain = AimsChecker.of(BUILT_IN).check(aims, Samples.DAY);
        CheckResult changed = AimsChecker.of(
                        BUILT_IN.severity(one.rule().id(), one.what().name(), severity))
                .check(aims, Samples.DAY);
        if (severity == one.what().severity()) {
            assertThat(Differences.between(plain, changed)).isEmpty();
            return;
        }
        assertThat(changed.deviations())
                .containsExactly(
                        "rule " + one.rule().id() + ", case " + one.what().name() + ": severity " + severity
                                + " in place of " + one.what().severity());
        for (String requirement : one.rule().description().requirements()) {
            isNotShown(changed, requirement, "rule " + one.rule().id() + " was changed");
        }
        othersAreUnchanged(plain, changed, Set.of(one.rule().id()));
    }

    @Property(tries = 50)
    void a_severity_that_was_changed_and_set_back_is_no_deviation(
            @ForAll("records") Aims aims, @ForAll("cases") Named one, @ForAll Severity severity) {
        RuleSet back = BUILT_IN.severity(one.rule().id(), one.what().name(), severity)
                .severity(one.rule().id(), one.what().name(), one.what().severity());
        assertThat(Differences.between(
                        AimsChecker.of(BUILT_IN).check(aims, Samples.DAY),
                        AimsChecker.of(back).check(aims, Samples.DAY)))
                .isEmpty();
    }

    @Property(tries = 200)
    void a_rule_that_was_left_out_is_listed_and_its_requirements_are_then_not_checked(
            @ForAll("records") Aims aims, @ForAll("rules") Set<String> leftOut) {
        Assume.that(leftOut.size() < ids().size()); // no rule alone is refused
        CheckResult plain = AimsChecker.of(BUILT_IN).check(aims, Samples.DAY);
        CheckResult without =
                AimsChecker.of(BUILT_IN.without(leftOut.toArray(String[]::new))).check(aims, Samples.DAY);
        String[] kept = ids().stream().filter(id -> !leftOut.contains(id)).toArray(String[]::new);
        CheckResult only = AimsChecker.of(BUILT_IN.only(kept)).check(aims, Samples.DAY);

        assertThat(only.onlyAsked()).containsExactly(kept);
        assertThat(Differences.between(without, only.with(changed -> changed.onlyAsked(List.of()))))
                .isEmpty();
        assertThat(without.deviations())
                .containsExactlyElementsOf(ids().stream()
                        .filter(leftOut::contains)
                        .map(id -> "rule " + id + " was left out")
                        .toList());
        for (String id : leftOut) {
            assertThat(without.ruleOutcome(id)).isEmpty();
            for (String requirement :
                    BUILT_IN.rule(id).orElseThrow().description().requirements()) {
                isNotShown(without, requirement, "rule " + id + " was left out");
            }
        }
        othersAreUnchanged(plain, without, leftOut);
    }

    @Example
    void another_rule_under_the_id_of_a_built_in_one_is_listed_and_shows_nothing() {
        Rule other = rule("8.4-01", "every system has a name")
                .shows("8.4-a")
                .forEach(SYSTEMS)
                .must("unnamed", "a name", (system, c) -> !system.name().isEmpty())
                .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                .remedy("Name it.");
        CheckResult result =
                AimsChecker.of(BUILT_IN.without("8.4-01").plus(other)).check(Samples.sound(), Samples.DAY);
        assertThat(result.deviations()).containsExactly("rule 8.4-01 was replaced");
        isNotShown(result, "8.4-a", "rule 8.4-01 was changed");
    }

    @Example
    void an_organizations_own_rule_is_listed_and_takes_nothing_away() {
        Rule own = rule("ACME-001", "every system has a name")
                .basedOn("ACME policy 7.4")
                .forEach(SYSTEMS)
                .must("unnamed", "a name", (system, c) -> !system.name().isEmpty())
                .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                .remedy("Name it.");
        CheckResult result = AimsChecker.of(BUILT_IN.plus(own)).check(Samples.sound(), Samples.DAY);
        assertThat(result.deviations()).containsExactly("rule ACME-001 was added");
        assertThat(result.requirementOutcomes())
                .isEqualTo(AimsChecker.iso42001()
                        .check(Samples.sound(), Samples.DAY)
                        .requirementOutcomes());
    }

    private static void isNotShown(CheckResult result, String requirement, String reason) {
        RequirementOutcome outcome = result.requirementOutcome(requirement).orElseThrow();
        if (outcome.outcome() == Outcome.GAP) {
            assertThat(outcome.gapKinds()).isNotEmpty();
        } else {
            assertThat(outcome.outcome()).as(requirement).isEqualTo(Outcome.NOT_CHECKED);
            assertThat(outcome.reasons())
                    .anyMatch(one -> one.equals(reason) || one.startsWith("no rule decides it yet"));
        }
        assertThat(EnumSet.of(Outcome.SHOWN, Outcome.JUDGED, Outcome.JUDGED_BY_OWNER))
                .doesNotContain(outcome.outcome());
    }

    private static void othersAreUnchanged(CheckResult plain, CheckResult changed, Set<String> but) {
        assertThat(changed.findings().stream()
                        .filter(finding -> !but.contains(finding.rule()))
                        .toList())
                .isEqualTo(plain.findings().stream()
                        .filter(finding -> !but.contains(finding.rule()))
                        .toList());
        assertThat(changed.ruleOutcomes().stream()
                        .filter(outcome -> !but.contains(outcome.rule()))
                        .toList())
                .isEqualTo(plain.ruleOutcomes().stream()
                        .filter(outcome -> !but.contains(outcome.rule()))
                        .toList());
        assertThat(changed.requirementOutcomes().stream()
                        .filter(outcome -> outcome.rules().stream().noneMatch(but::contains))
                        .filter(outcome -> but.stream().noneMatch(id -> shows(id, outcome.requirement())))
                        .toList())
                .isEqualTo(plain.requirementOutcomes().stream()
                        .filter(outcome -> but.stream().noneMatch(id -> shows(id, outcome.requirement())))
                        .toList());
    }

    private static boolean shows(String rule, String requirement) {
        return BUILT_IN.rule(rule).orElseThrow().description().requirements().contains(requirement);
    }

    private static List<String> ids() {
        return BUILT_IN.rules().stream().map(Rule::id).toList();
    }

    @Provide
    Arbitrary<Set<String>> rules() {
        return Arbitraries.subsetOf(ids());
    }

    @Provide
    Arbitrary<Named> cases() {
        return Arbitraries.of(BUILT_IN.rules().stream()
                .flatMap(rule -> rule.description().cases().stream().map(what -> new Named(rule, what)))
                .toList());
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }
}
