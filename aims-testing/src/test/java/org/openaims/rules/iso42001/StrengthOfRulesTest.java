package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.Strength;
import org.openaims.rules.AimsChecker;
import org.openaims.testing.Samples;

/** Which rules of clauses 5, 9 and 10 look for evidence: on the sound dossier they pass on more than fields. */
class StrengthOfRulesTest {

    @Test
    void what_passes_on_evidence_in_the_sound_dossier_and_what_is_only_stated() {
        assertThat(passing(Strength.EVIDENCED))
                .containsExactly(
                        "5.1-01",
                        "5.1-02",
                        "5.1-03",
                        "5.1-05",
                        "5.1-07",
                        "5.1-09",
                        "5.1-10",
                        "5.1-11",
                        "5.1-12",
                        "5.2-01",
                        "5.2-03",
                        "5.2-04",
                        "5.2-05",
                        "5.2-06",
                        "5.2-07",
                        "5.2-08",
                        "5.3-01",
                        "5.3-03",
                        "5.3-05",
                        "5.3-06",
                        "9.1-05",
                        "9.1-06",
                        "9.1-07",
                        "9.1-08",
                        "9.1-09",
                        "9.2.1-01",
                        "9.2.1-02",
                        "9.2.1-03",
                        "9.2.1-05",
                        "9.2.2-03",
                        "9.2.2-09",
                        "9.2.2-10",
                        "9.2.2-11",
                        "9.3.1-01",
                        "9.3.1-02",
                        "9.3.2-02",
                        "9.3.2-03",
                        "9.3.2-04",
                        "9.3.2-05",
                        "9.3.2-06",
                        "9.3.2-07",
                        "9.3.2-08",
                        "9.3.3-01",
                        "9.3.3-02",
                        "9.3.3-04",
                        "10.2-03",
                        "10.2-04",
                        "10.2-05",
                        "10.2-07",
                        "10.2-12",
                        "10.2-13");
        assertThat(passing(Strength.STATED))
                .containsExactly(
                        "5.1-04",
                        "5.1-06",
                        "5.1-08",
                        "5.2-02",
                        "5.2-09",
                        "5.3-02",
                        "5.3-04",
                        "9.1-01",
                        "9.1-02",
                        "9.1-03",
                        "9.1-04",
                        "9.2.1-04",
                        "9.2.1-06",
                        "9.2.2-01",
                        "9.2.2-02",
                        "9.2.2-04",
                        "9.2.2-05",
                        "9.2.2-06",
                        "9.2.2-07",
                        "9.2.2-08",
                        "9.3.2-01",
                        "9.3.3-03",
                        "9.3.3-05",
                        "10.1-01",
                        "10.2-02",
                        "10.2-06",
                        "10.2-08",
                        "10.2-09",
                        "10.2-01",
                        "10.2-10",
                        "10.2-11");
    }

    private static List<String> passing(Strength strength) {
        CheckResult result = AimsChecker.iso42001().check(Samples.sound(), Samples.DAY);
        return result.ruleOutcomes().stream()
                .filter(outcome -> outcome.rule().matches("(5|9|10)\\..*"))
                .filter(outcome -> outcome.strength().filter(strength::equals).isPresent())
                .map(RuleOutcome::rule)
                .toList();
    }
}
