package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

class AimsCheckerTest {

    @Test
    void a_result_says_what_it_rests_on() {
        CheckResult result = AimsChecker.iso42001()
                .withInputDigest("sha256:00")
                .withWindow(Period.ofYears(1))
                .check(sound(), DAY);
        assertThat(result.asOf()).isEqualTo(DAY);
        assertThat(result.window()).isEqualTo(Period.ofYears(1));
        assertThat(result.inputDigest()).contains("sha256:00");
        assertThat(result.libraryVersion()).isEqualTo(AimsChecker.VERSION);
        assertThat(result.handedIn()).isEqualTo(sound().handedIn());
        assertThat(result.deviations()).isEmpty();
        assertThat(result.rules())
                .isEqualTo(Iso42001Rules.all().rules().stream()
                        .map(Rule::description)
                        .toList());
    }

    @Test
    void a_window_is_longer_than_zero() {
        assertThatThrownBy(() -> AimsChecker.iso42001().withWindow(Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a window longer than zero, found P0D");
        assertThatThrownBy(() -> AimsChecker.iso42001().withWindow(Period.ofDays(-1)))
                .hasMessage("expected a window longer than zero, found P-1D");
    }

    @Test
    void every_deviation_from_the_built_in_rules_is_listed() {
        RuleSet changed = Iso42001Rules.all()
                .without("4.3-01", "REC-01")
                .severity("5.2-05", "retention", Severity.NONCONFORMITY)
                .severity("5.2-02", "late-by-default", Severity.OBSERVATION)
                .plus(own("ACME-001"), own("REC-01"));
        assertThat(AimsChecker.of(changed).check(sound(), DAY).deviations())
                .containsExactly(
                        "rule 4.3-01 was left out",
                        "rule 5.2-05, case retention: severity NONCONFORMITY in place of OBSERVATION",
                        "rule REC-01 was replaced",
                        "rule ACME-001 was added");
    }

    @Test
    void a_rule_that_fails_loses_nothing_but_itself() {
        Rule failing = rule("ACME-001", "each system is sealed")
                .basedOn("ACME policy 1")
                .forEach(Registers.SYSTEMS)
                .must("seal", "a seal", (system, records) -> {
                    if (system.id().value().equals("scoring")) {
                        throw new IllegalStateException("no wax");
                    }
                    return true;
                })
                .found(GapKind.ABSENT, "no seal", (system, records) -> values())
                .remedy("Seal it.");
        CheckResult result = AimsChecker.of(Iso42001Rules.all().plus(failing)).check(sound(), DAY);
        assertThat(result.ruleOutcome("ACME-001").orElseThrow().status()).isEqualTo(RuleStatus.ERROR);
        assertThat(result.ruleOutcome("ACME-001").orElseThrow().satisfied()).isEqualTo(3);
        assertThat(result.ruleOutcome("ACME-001").orElseThrow().errors())
                .containsExactly("scoring: java.lang.IllegalStateException: no wax");
        assertThat(result.ruleOutcomes().subList(0, result.ruleOutcomes().size() - 1))
                .isEqualTo(AimsChecker.iso42001().check(sound(), DAY).ruleOutcomes());
    }

    @Test
    void five_failures_of_a_rule_are_told() {
        Rule failing = rule("ACME-001", "each system is sealed")
                .basedOn("ACME policy 1")
                .forEach(Registers.SYSTEMS)
                .must("seal", "a seal", (system, records) -> {
                    throw new IllegalStateException();
                })
                .found(GapKind.ABSENT, "no seal", (system, records) -> values())
                .remedy("Seal it.");
        List<AiSystem> systems = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String id = "s" + i;
            systems.add(sound().context().systems().get(0).with(system -> system.id(AiSystemId.of(id))));
        }
        Aims aims = sound().withContext(context -> context.systems(systems));
        assertThat(AimsChecker.of(RuleSet.of(failing))
                        .check(aims, DAY)
                        .ruleOutcome("ACME-001")
                        .orElseThrow()
                        .errors())
                .hasSize(5)
                .contains("s0: java.lang.IllegalStateException");
    }

    private static Rule own(String id) {
        return rule(id, "each system has an owner")
                .basedOn("ACME policy 1")
                .forEach(Registers.SYSTEMS)
                .must("owner", "an owner", (system, records) -> system.owner().isPresent())
                .found(GapKind.INCOMPLETE, "{0} has no owner", (system, records) -> values(system.id()))
                .remedy("Name the owner of {0}.");
    }
}
