package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.record.Answer;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.csv.CsvImport;
import org.openaims.serialization.csv.CsvMapping;

/** The public register of 2,133 AI systems, where a file of it is named; see examples/us-federal-2024. */
@EnabledIfSystemProperty(named = "aims.usFederal2024", matches = ".+")
class UsFederal2024CheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 16);

    @Test
    void the_rule_on_impact_assessments_finds_221_systems() throws Exception {
        CsvMapping mapping =
                AimsJson.format(CsvMapping.class).read(Path.of("../examples/us-federal-2024/mapping.json"));
        Aims aims = CsvImport.with(mapping)
                .read(Path.of(System.getProperty("aims.usFederal2024")))
                .value()
                .orElseThrow();
        CheckResult result = AimsChecker.iso42001().check(aims, DAY);

        assertThat(result.findings().stream().filter(finding -> finding.rule().equals("6.1.4-01")))
                .hasSize(221)
                .allMatch(finding -> finding.caseName().equals("absent"));
        assertThat(result.findings()).extracting(Finding::rule).containsOnly("6.1.4-01");
        RuleOutcome outcome = result.ruleOutcome("6.1.4-01").orElseThrow();
        assertThat(outcome.violated()).isEqualTo(221);
        assertThat(outcome.satisfied()).isZero();
        long undecided = aims.context().systems().stream()
                .filter(UsFederal2024CheckTest::isUndecidedBeforeAssessments)
                .count();
        assertThat(outcome.undecided().stream()
                        .mapToInt(CountedReason::subjects)
                        .sum())
                .isEqualTo((int) undecided + 32);
        assertThat(result.requirementOutcome("6.1.4-f").orElseThrow().outcome()).isEqualTo(Outcome.GAP);
        assertThat(result.requirementOutcomes().stream()
                        .filter(one -> !one.requirement().equals("6.1.4-f"))
                        .map(one -> one.outcome())
                        .distinct())
                .containsExactly(Outcome.NOT_CHECKED);
    }

    /** Stage or class unknown, and neither of them alone enough to say that nothing is owed. */
    private static boolean isUndecidedBeforeAssessments(AiSystem system) {
        Answer inOperation = system.inOperationOn(DAY);
        boolean classUnknown =
                system.impactClass().isEmpty() || system.impactClass().get() == ImpactClass.NOT_DETERMINED;
        boolean owesNothing =
                inOperation.isNo() || (!classUnknown && system.impactClass().get() == ImpactClass.NONE);
        return !owesNothing && (inOperation.isUnknown() || classUnknown);
    }
}
