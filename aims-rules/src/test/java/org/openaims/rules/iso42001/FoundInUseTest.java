package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;

/** A system that was found in use owes its assessments by the limit after the day on which it was found. */
class FoundInUseTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 9, 29);
    private static final LocalDate LIMIT = LocalDate.of(2026, 11, 28);

    @Test
    void one_whose_first_day_nobody_knows_has_time_until_the_limit() {
        CheckResult result = check(aims(system -> {}, assessment -> {}), LIMIT);

        assertThat(keys(result, "6.1.4-01", "8.4-01")).isEmpty();
        for (String rule : List.of("6.1.4-01", "8.4-01")) {
            assertThat(result.ruleOutcome(rule).orElseThrow().status()).isEqualTo(RuleStatus.NOT_YET_DUE);
            assertThat(result.ruleOutcome(rule).orElseThrow().due()).contains(LIMIT);
        }
    }

    @Test
    void past_the_limit_an_assessment_that_nobody_approved_is_a_gap() {
        CheckResult result = check(aims(system -> {}, assessment -> {}), LIMIT.plusDays(1));

        assertThat(keys(result, "6.1.4-01", "8.4-01"))
                .containsExactly("6.1.4-01|sys-1|unapproved", "8.4-01|sys-1|2026-09-29");
    }

    @Test
    void an_assessment_approved_within_the_limit_is_in_order() {
        Aims aims = aims(
                system -> {},
                assessment -> assessment.approval(Approval.builder()
                        .decidedOn(LIMIT)
                        .approver(PersonId.of("p-1"))
                        .decision(Approval.Decision.APPROVED)
                        .build()));

        CheckResult result = check(aims, LIMIT.plusDays(1));

        assertThat(keys(result, "6.1.4-01", "8.4-01")).isEmpty();
        assertThat(result.ruleOutcome("8.4-01").orElseThrow().status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void one_that_was_registered_before_its_use_still_owes_its_first_day() {
        Aims aims = aims(system -> system.foundInUseOn(Optional.empty()), assessment -> {});

        assertThat(keys(check(aims, LIMIT), "8.4-01")).containsExactly("8.4-01|sys-1|start-unknown");
    }

    private static CheckResult check(Aims aims, LocalDate day) {
        return AimsChecker.of(Iso42001Rules.all()).check(aims, day);
    }

    private static List<String> keys(CheckResult result, String... rules) {
        return result.findings().stream()
                .filter(finding -> List.of(rules).contains(finding.rule()))
                .map(Finding::key)
                .toList();
    }

    private static Aims aims(Consumer<AiSystem.Builder> system, Consumer<ImpactAssessment.Builder> assessment) {
        AiSystem.Builder inUse = AiSystem.builder()
                .id(AiSystemId.of("sys-1"))
                .name("Letter assistant")
                .foundInUseOn(FOUND)
                .impactClass(ImpactClass.LIMITED)
                .addOperation(OperationPeriod.builder()
                        .startedOn(Occurrence.dayUnknown())
                        .build());
        system.accept(inUse);
        ImpactAssessment.Builder made = ImpactAssessment.builder()
                .id(ImpactAssessmentId.of("ia-1"))
                .performedOn(Occurrence.on(LocalDate.of(2026, 11, 12)))
                .addSystems(AiSystemId.of("sys-1"));
        assessment.accept(made);
        return Aims.builder()
                .context(context -> context.aimsPeriod(AimsPeriod.builder()
                                .runsFrom(LocalDate.of(2023, 11, 1))
                                .build())
                        .addSystems(inUse.build()))
                .planning(planning -> planning.addImpactAssessments(made.build())
                        .addImpactAssessmentIntervals(Interval.builder()
                                .id(IntervalId.of("int-1"))
                                .decidedOn(LocalDate.of(2023, 11, 1))
                                .every(Period.ofYears(1))
                                .rhythm(Rhythm.rollingFromLast())
                                .build()))
                .build();
    }
}
