package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.Answer;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Duty;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.SubjectSentence;

@SuppressWarnings("NullAway") // that a rule hands out null where it must not is what is tried
class FailingRuleProperties {

    private static final RuleSet BUILT_IN = AimsChecker.iso42001().rules();
    private static final String FIRST = "ai-system-1";

    private static final List<Rule> FAILING = List.of(
            onSystems((system, c, records) -> {
                if (system.id().value().equals(FIRST)) {
                    throw new IllegalStateException("it throws");
                }
                return Answer.YES;
            }),
            onSystems((system, c, records) -> system.id().value().equals(FIRST) ? null : Answer.YES),
            onSystems((system, c, records) -> Answer.of(endless(system, 1) > 0)),
            onSystems((system, c, records) -> {
                throw new AssertionError("a check of the rule's own");
            }),
            onSystems((system, c, records) -> {
                throw new NoClassDefFoundError("org/example/NotOnTheClassPath");
            }),
            start().with("nothing", (system, c) -> null, orNeeds("something"))
                    .must("never", "never", (system, bound) -> true)
                    .found(GapKind.BREACH, "{0}", (system, bound) -> values(system.id()))
                    .remedy("None."),
            start().must("never", "never", (system, c) -> false)
                    .found(GapKind.BREACH, "{0}", (system, c) -> null)
                    .remedy("None."),
            rule("TEST-01", "it fails")
                    .basedOn("a test")
                    .forEach(SYSTEMS.where("it is chosen", (system, c) -> {
                        throw new UnsupportedOperationException();
                    }))
                    .must("never", "never", (system, c) -> true)
                    .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
                    .remedy("None."),
            rule("TEST-01", "it fails")
                    .basedOn("a test")
                    .rhythm(REVIEW_HELD)
                    .during(records -> {
                        throw new IllegalStateException("no duty");
                    })
                    .every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                    .remedy("it happened", "None."),
            rule("TEST-01", "it fails")
                    .basedOn("a test")
                    .rhythm(SYSTEMS.moment(system -> null))
                    .during(records -> Duty.startUnknown("anything"))
                    .every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                    .remedy("it happened", "None."));

    @Property(tries = 200)
    void a_rule_that_fails_is_an_error_of_its_own_and_nothing_else_changes(
            @ForAll("records") Aims aims, @ForAll("failing") Rule failing, @ForAll @IntRange(max = 11) int place) {
        List<Rule> rules = new ArrayList<>(BUILT_IN.rules());
        rules.add(Math.min(place, rules.size()), failing);
        CheckResult without = AimsChecker.of(BUILT_IN).check(aims, Samples.DAY);
        CheckResult with = AimsChecker.of(RuleSet.of(rules)).check(aims, Samples.DAY);

        RuleOutcome failed = with.ruleOutcome("TEST-01").orElseThrow();
        assertThat(failed.status()).isEqualTo(RuleStatus.ERROR);
        assertThat(failed.errors()).isNotEmpty();
        assertThat(Differences.between(
                        without,
                        with.with(result -> result.rules(without.rules())
                                .deviations(List.of())
                                .ruleOutcomes(with.ruleOutcomes().stream()
                                        .filter(outcome -> !outcome.equals(failed))
                                        .toList()))))
                .isEmpty();
    }

    @Example
    void what_a_rule_said_of_a_subject_before_it_failed_on_it_does_not_count() {
        Rule failing = start().must("first", "never", (system, c) -> false)
                .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
                .remedy("None.")
                .and()
                .must("second", "never", (system, c) -> {
                    if (system.id().value().equals("scoring")) {
                        throw new IllegalStateException("it throws");
                    }
                    return true;
                })
                .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
                .remedy("None.");
        Probe probe = Probe.of(failing, Samples.sound(), Samples.DAY);
        assertThat(probe.named()).containsExactly("first @assistant", "first @forecast", "first @triage");
        assertThat(probe.outcome().errors()).containsExactly("scoring: java.lang.IllegalStateException: it throws");
    }

    private static SubjectSentence<AiSystem, Records> start() {
        return rule("TEST-01", "it fails").basedOn("a test").forEach(SYSTEMS);
    }

    private static Rule onSystems(SubjectSentence.Of<AiSystem, Records, Answer> test) {
        return start().mustKnown("never", "never", test)
                .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
                .remedy("None.");
    }

    private static int endless(AiSystem system, int depth) {
        return Optional.of(system).map(same -> endless(same, depth + 1)).orElse(0) + 1;
    }

    @Provide
    Arbitrary<Rule> failing() {
        return Arbitraries.of(FAILING);
    }

    /** With a system that is there on the day at the latest. */
    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.generators()
                .flatMap(generator -> Arbitraries.integers()
                        .between(1, 20)
                        .map(systems -> generator.systems(systems).generate()));
    }
}
