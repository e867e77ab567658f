package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.record.Extent;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.rules.AimsChecker;

class ExtentProperties {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();
    private static final String PERIOD = "/context/aimsPeriod";

    @Property(tries = 400)
    void a_rule_that_asks_for_what_was_not_handed_in_is_not_checked_unless_it_found_something_without_asking(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day, @ForAll("handedIn") Set<String> handedIn) {
        CheckResult result = CHECKER.check(handedIn(aims, handedIn), day);
        for (RuleOutcome outcome : result.ruleOutcomes()) {
            List<String> lacking = lacking(outcome);
            assertThat(lacking).allMatch(register -> !handedIn.contains(register));
            if (!lacking.isEmpty()) {
                assertThat(outcome.status())
                        .as(outcome.rule() + " with " + handedIn)
                        .isEqualTo(
                                foundTheGravest(outcome.rule(), result) ? RuleStatus.VIOLATED : RuleStatus.NOT_CHECKED);
            }
        }
    }

    /** Whether a rule found what is as grave as any of its cases: only that violates it. */
    private static boolean foundTheGravest(String rule, CheckResult result) {
        Severity gravest = CHECKER.rules().rule(rule).orElseThrow().description().cases().stream()
                .map(RuleCase::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return result.findings().stream()
                .anyMatch(finding -> finding.rule().equals(rule) && finding.severity() == gravest);
    }

    @Property(tries = 300)
    void what_stands_in_a_register_that_was_not_handed_in_changes_nothing(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day, @ForAll("handedIn") Set<String> handedIn) {
        Aims only =
                AnyAims.changed(aims, (register, type, entries) -> handedIn.contains(register) ? entries : List.of());
        if (!handedIn.contains(PERIOD)) {
            only = only.withContext(context -> context.aimsPeriod(Optional.empty()));
        }
        assertThat(Differences.between(
                        CHECKER.check(handedIn(aims, handedIn), day), CHECKER.check(handedIn(only, handedIn), day)))
                .isEmpty();
    }

    /** They look at whatever there is. */
    private static final Set<String> ON_ALL_RECORDS = Set.of("REC-01", "REC-02", "SMELL-01", "SMELL-15");

    @Property(tries = 50)
    void where_nothing_was_handed_in_nothing_is_checked_found_or_shown(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        CheckResult result = CHECKER.check(handedIn(aims, Set.of()), day);
        assertThat(result.findings()).isEmpty();
        assertThat(result.ruleOutcomes())
                .filteredOn(outcome -> !ON_ALL_RECORDS.contains(outcome.rule()))
                .allMatch(outcome -> outcome.status() == RuleStatus.NOT_CHECKED)
                .allMatch(outcome -> lacking(outcome).size() == 1);
        assertThat(result.requirementOutcomes())
                .extracting(outcome -> outcome.outcome().name())
                .containsOnly("NOT_CHECKED");
    }

    @Property(tries = 100)
    void to_name_every_register_is_to_hand_in_the_whole(@ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        CheckResult named = CHECKER.check(handedIn(aims, new TreeSet<>(registers())), day);
        assertThat(Differences.between(
                        CHECKER.check(aims, day), named.with(result -> result.handedIn(aims.handedIn()))))
                .isEmpty();
    }

    @Example
    void with_the_register_of_systems_and_its_assessments_only_the_rule_on_them_and_those_on_records_look() {
        CheckResult result = CHECKER.check(
                handedIn(
                        Samples.sound(),
                        Set.of("/context/systems", "/planning/impactAssessments", "/planning/impactScreenings")),
                Samples.DAY);
        assertThat(result.ruleOutcomes())
                .filteredOn(outcome -> outcome.status() != RuleStatus.NOT_CHECKED)
                .extracting(RuleOutcome::rule)
                .containsExactly("6.1.4-01", "SMELL-01", "SMELL-15", "REC-01", "REC-02");
        assertThat(lacking(result.ruleOutcome("9.3.1-01").orElseThrow()))
                .containsExactly("/evaluation/reviewIntervals");
    }

    private static Aims handedIn(Aims aims, Set<String> registers) {
        return aims.with(copy -> copy.handedIn(new Extent.NamedRegisters(registers.stream()
                .map(register -> new Extent.HandedInRegister(register, Optional.empty(), Optional.empty()))
                .toList())));
    }

    private static List<String> lacking(RuleOutcome outcome) {
        return outcome.notChecked().stream()
                .map(CountedReason::reason)
                .filter(reason -> reason.startsWith("not handed in: /"))
                .map(reason -> reason.substring("not handed in: ".length()))
                .toList();
    }

    private static List<String> registers() {
        List<String> all = new ArrayList<>(AnyAims.registers());
        all.add(PERIOD);
        all.add("/context/organization");
        return all;
    }

    @Provide
    Arbitrary<Set<String>> handedIn() {
        return Arbitraries.subsetOf(registers());
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }
}
