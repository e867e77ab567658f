package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;

/** A rule that failed is told in the head, and all of its errors below, whatever came of its requirements. */
class FailedRulesReportTest {

    private static final String FAILURE = "chat: java.lang.IllegalStateException: cannot judge";

    @Test
    void the_head_counts_the_rules_that_failed_and_says_where_to_read_on() {
        assertThat(TextReport.of(failing()))
                .contains("\n  Failed      1 rule; what it would have found is unknown, see \"Rules that failed\"\n")
                .contains("\nRules that failed\n");
        CheckResult two = failing()
                .with(result -> result.addRuleOutcomes(RuleOutcome.builder()
                        .rule("9.3.1-01")
                        .status(RuleStatus.ERROR)
                        .satisfied(0)
                        .violated(0)
                        .addErrors("java.lang.StackOverflowError")
                        .build()));
        assertThat(TextReport.of(two))
                .contains("\n  Failed      2 rules; what they would have found is unknown, see \"Rules that failed\"\n")
                .contains("\n  9.3.1-01  java.lang.StackOverflowError\n");
    }

    @Test
    void a_head_without_failures_does_not_speak_of_them() {
        assertThat(TextReport.of(SampleResults.bare())).doesNotContain("Failed", "failed");
    }

    @Test
    void errors_are_told_where_the_requirement_is_a_gap() {
        CheckResult gap = failing()
                .with(result -> result.addAllFindings(SampleResults.unassessed(3))
                        .addRequirementOutcomes(
                                SampleResults.outcome("6.1.4-f", Outcome.GAP, "3 findings of rule 6.1.4-01")));
        assertThat(TextReport.of(gap)).contains("\n  6.1.4-01  " + FAILURE + "\n");
    }

    @Test
    void the_errors_of_a_rule_stand_once_and_its_requirements_refer_to_them() {
        CheckResult open = failing()
                .with(result -> result.addRequirementOutcomes(
                        SampleResults.outcome("6.1.4-f", Outcome.NOT_CHECKED, "rule 6.1.4-01 failed: " + FAILURE)));
        assertThat(TextReport.of(open))
                .containsOnlyOnce(FAILURE)
                .contains("\n  rule 6.1.4-01 failed, see \"Rules that failed\": 6.1.4-f\n");
    }

    @Test
    void why_a_rule_did_not_run_is_told_where_its_requirement_is_a_gap() {
        CheckResult gap = SampleResults.bare()
                .with(result -> result.addRules(SampleResults.REVIEWED)
                        .addRuleOutcomes(RuleOutcome.builder()
                                .rule("9.3.1-01")
                                .status(RuleStatus.NOT_CHECKED)
                                .satisfied(0)
                                .violated(0)
                                .addNotChecked(SampleResults.reason("not handed in: /evaluation/managementReviews", 0))
                                .build()));
        String told = "\n  rule 9.3.1-01 was not run: not handed in: /evaluation/managementReviews\n";
        assertThat(TextReport.of(gap.with(
                        result -> result.addRequirementOutcomes(SampleResults.outcome("9.3.1-a", Outcome.GAP)))))
                .contains(told);
        assertThat(TextReport.of(gap.with(result ->
                        result.addRequirementOutcomes(SampleResults.outcome("9.3.1-a", Outcome.NOT_CHECKED)))))
                .doesNotContain(told);
    }

    private static CheckResult failing() {
        return SampleResults.bare()
                .with(result -> result.addRules(SampleResults.ASSESSED)
                        .addRuleOutcomes(RuleOutcome.builder()
                                .rule("6.1.4-01")
                                .status(RuleStatus.VIOLATED)
                                .satisfied(0)
                                .violated(3)
                                .addErrors(FAILURE)
                                .build()));
    }
}
