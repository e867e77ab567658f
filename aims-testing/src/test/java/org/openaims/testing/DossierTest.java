package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;

class DossierTest {

    /** They look at when records were made, which the dossier does not say of any, and at changes of its scope, which has none. */
    private static final Set<String> WITHOUT_OCCASION = Set.of("SMELL-01", "SMELL-15", "9.2.2-12");

    @ParameterizedTest
    @EnumSource(Dossier.class)
    void no_rule_finds_anything_in_a_sound_dossier(Dossier dossier) {
        CheckResult result = AimsChecker.iso42001().check(dossier.aims(), dossier.asOf());
        assertThat(result.messages()).isEmpty();
        assertThat(result.ruleOutcomes())
                .extracting(RuleOutcome::status)
                .doesNotContain(RuleStatus.ERROR, RuleStatus.UNDECIDED, RuleStatus.NOT_CHECKED);
        assertThat(result.requirementOutcomes())
                .extracting(RequirementOutcome::outcome)
                .doesNotContain(Outcome.GAP)
                .hasSize(220);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_looked_at_something_in_the_sound_dossier() {
        CheckResult result = AimsChecker.iso42001().check(Samples.sound(), Samples.DAY);
        return result.ruleOutcomes().stream()
                .filter(outcome -> !WITHOUT_OCCASION.contains(outcome.rule()))
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.rule(),
                        () -> assertThat(outcome.status())
                                .as(outcome.toString())
                                .isEqualTo(RuleStatus.SATISFIED)));
    }

    @Test
    void the_empty_dossier_is_judged_without_an_error_and_nothing_in_it_is_shown() {
        CheckResult result = AimsChecker.iso42001().check(Samples.empty(), Samples.DAY);
        assertThat(result.ruleOutcomes()).noneMatch(outcome -> outcome.status() == RuleStatus.ERROR);
        assertThat(result.requirementOutcomes())
                .extracting(RequirementOutcome::outcome)
                .doesNotContain(Outcome.SHOWN, Outcome.JUDGED, Outcome.JUDGED_BY_OWNER);
        assertThat(result.findings())
                .extracting(finding -> finding.key())
                .containsExactly(
                        "4.3-02||none",
                        "5.1-02||none",
                        "5.1-03||none",
                        "5.1-05||none",
                        "5.1-10||none",
                        "5.2-01||none",
                        "5.3-01||none",
                        "5.3-05||none",
                        "6.1.3-01||none",
                        "9.1-01||none",
                        "9.2.2-03||none",
                        "9.3.1-01||start-unknown",
                        "9.3.1-01||undeclared");
    }

    @TestFactory
    Stream<DynamicTest> every_rule_survives_the_empty_dossier() {
        return Iso42001Rules.all().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(Probe.of(rule, Samples.empty(), Samples.DAY)
                                        .outcome()
                                        .errors())
                                .isEmpty()));
    }
}
