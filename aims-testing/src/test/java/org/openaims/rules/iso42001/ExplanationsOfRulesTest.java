package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;

/**
 * What a rule says of each of its subjects can be explained, on all records that the tests of the rules make: each step
 * tells the values that it saw, in place of which three dots would stand if they could not be told.
 */
class ExplanationsOfRulesTest {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();

    @Test
    void each_subject_of_a_rule_is_explained_without_a_failure_and_without_a_place_holder() {
        assertThat(RuleContractTest.changes())
                .allSatisfy(change -> assertThat(CHECKER.explain(
                                change.aims(), change.asOf(), change.rule().id()))
                        .as("%s %s", change.rule().id(), change.name())
                        .isNotEmpty()
                        .allSatisfy(explanation -> {
                            assertThat(explanation.status()).isNotEqualTo(RuleStatus.ERROR);
                            assertThat(explanation.steps()).isNotEmpty();
                            assertThat(explanation.steps())
                                    .extracting(ExplainedStep::text)
                                    .noneMatch(told -> told.contains("...") || told.matches(".*\\{\\d}.*"));
                        }));
    }
}
