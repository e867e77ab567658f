package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;

/** A rule of which every case is an observation. */
class ObservedOnlyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void what_it_found_something_on_is_not_counted_as_in_order() {
        RiskAssessment dangling = RiskAssessment.builder()
                .id(RiskAssessmentId.of("risk-1"))
                .performedOn(DAY)
                .addSystems(AiSystemId.of("sys-gone"))
                .build();
        RiskAssessment sound = RiskAssessment.builder()
                .id(RiskAssessmentId.of("risk-2"))
                .performedOn(DAY)
                .build();
        Aims aims = Aims.builder()
                .planning(planning -> planning.addRiskAssessments(dangling, sound))
                .build();

        RuleOutcome outcome =
                AimsChecker.iso42001().check(aims, DAY).ruleOutcome("REC-02").orElseThrow();

        assertThat(outcome.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(outcome.violated()).isEqualTo(1);
        assertThat(outcome.satisfied()).isEqualTo(1);
    }
}
