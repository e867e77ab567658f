package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.testing.AimsGenerator;
import org.openaims.testing.Samples;

/**
 * What a rule says of each of its subjects can be explained, on all records that the tests of the rules make: each step
 * tells the values that it saw, in place of which three dots would stand if they could not be told.
 */
class ExplanationsOfRulesTest {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

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

    @Test
    void each_finding_of_each_rule_is_explained_by_its_subject() {
        assertThat(RuleContractTest.changes())
                .allSatisfy(change -> assertThat(
                                CHECKER.check(change.aims(), change.asOf()).findings())
                        .as("%s %s", change.rule().id(), change.name())
                        .allSatisfy(finding -> assertThat(
                                        CHECKER.explain(change.aims(), change.asOf(), finding.rule(), finding.subject())
                                                .findings())
                                .contains(finding)));
    }

    /**
     * A step says what was there: the values that stand in its phrase, or, where there is nothing to quote, why that is so.
     * What may do without is named below, with the reason.
     */
    @Test
    void each_step_shows_the_values_that_its_answer_rests_on() {
        SortedMap<String, String> bare = new TreeMap<>();
        RuleContractTest.changes()
                .forEach(change -> collect(
                        bare,
                        CHECKER.explain(
                                change.aims(), change.asOf(), change.rule().id())));
        for (int seed = 0; seed < 4; seed++) {
            Aims aims =
                    AimsGenerator.seeded(seed).systems(12).faulty(seed % 2 == 1).generate();
            CHECKER.rules().rules().forEach(rule -> collect(bare, CHECKER.explain(aims, Samples.DAY, rule.id())));
        }
        assertThat(bare.values()).isEmpty();
    }

    private static void collect(SortedMap<String, String> bare, List<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            for (ExplainedStep step : explanation.steps()) {
                if (!showsValues(step) && !mayDoWithout(step)) {
                    String told = explanation.rule().id() + " " + step.kind() + " " + step.answer();
                    bare.putIfAbsent(told + " " + step.phrase(), told + " of " + explanation.subject() + ": " + step);
                }
            }
        }
    }

    private static boolean showsValues(ExplainedStep step) {
        return PLACE.matcher(step.phrase()).find();
    }

    private static boolean mayDoWithout(ExplainedStep step) {
        // what was looked up is not there, nothing is asked, or a value is not known, and the detail says what that is
        boolean isAbsent = step.kind() == ExplainedStep.Kind.BINDING && step.answer() == ExplainedStep.Answer.NO;
        boolean isNotAsked = step.kind() == ExplainedStep.Kind.CONDITION && step.answer() == ExplainedStep.Answer.NO;
        boolean isUnknown = step.answer() == ExplainedStep.Answer.UNKNOWN;
        if (step.detail().isPresent() && (isAbsent || isNotAsked || isUnknown)) {
            return true;
        }
        // a duty that is not owed, or of which nobody knows, is told as the reason for it
        if (step.kind() == ExplainedStep.Kind.DUTY && step.answer() != ExplainedStep.Answer.YES) {
            return true;
        }
        // a trail comes behind its steps, each of which stands there with its own values
        return step.phrase().startsWith("each step of the trail");
    }
}
