package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.BaselineComparison;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.KnownFinding;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Waiver;
import org.openaims.model.result.Waivers;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.RuleSet;

/** A lapse that gets better stays known, and one that gets worse is new. */
class BaselineOfLapsesTest {

    private static final LocalDate LATE = LocalDate.of(2027, 2, 1);
    private static final AimsChecker REVIEWS =
            AimsChecker.of(Iso42001Rules.all().only("9.3.1-01"));
    private static final AimsChecker STATEMENT =
            AimsChecker.of(Iso42001Rules.all().only("6.1.3-01"));

    /** The last review of the sound dossier is of 2025-12-09, and the next one was due a year later. */
    private static final CheckResult CURRENT = REVIEWS.check(sound(), LATE);

    private static final Baseline BASELINE = Baseline.of(CURRENT);

    @Test
    void a_late_review_that_is_held_opens_nothing() {
        assertThat(CURRENT.findings()).extracting(Finding::label).containsExactly("current 2025-12-09");
        CheckResult past = REVIEWS.check(heldOn("2027-02-10"), LocalDate.of(2027, 2, 11));
        assertThat(past.findings()).extracting(Finding::label).containsExactly("past 2025-12-09");
        assertThat(BASELINE.applyTo(past).openFindings()).isEmpty();
        assertThat(compared(BASELINE, past).known()).containsExactly("9.3.1-01||2025-12-09");
        assertThat(compared(BASELINE, past).stale()).isEmpty();
    }

    @Test
    void a_review_that_was_forgotten_in_the_records_opens_nothing_though_the_lapse_begins_later() {
        CheckResult later = REVIEWS.check(heldOn("2025-12-20"), LATE);
        assertThat(later.findings()).extracting(Finding::label).containsExactly("current 2025-12-20");
        assertThat(BASELINE.applyTo(later).openFindings()).isEmpty();
        assertThat(compared(BASELINE, later).gone()).isEmpty();
    }

    @Test
    void the_next_lapse_is_new() {
        CheckResult next = REVIEWS.check(heldOn("2027-02-10"), LocalDate.of(2028, 2, 11));
        assertThat(compared(BASELINE, next).newlyFound()).containsExactly("9.3.1-01||2027-02-10");
        assertThat(compared(BASELINE, next).worse()).isEmpty();
    }

    @Test
    void a_late_review_that_is_taken_back_is_worse() {
        CheckResult past = REVIEWS.check(heldOn("2027-02-10"), LocalDate.of(2027, 2, 11));
        CheckResult again = REVIEWS.check(sound(), LocalDate.of(2027, 2, 12));
        assertThat(compared(Baseline.of(past), again).newlyFound()).containsExactly("9.3.1-01||2025-12-09");
        assertThat(compared(Baseline.of(past), again).worse()).containsExactly("9.3.1-01||2025-12-09");
    }

    @Test
    void a_finding_that_is_graver_than_it_was_is_new_and_one_that_is_less_grave_is_known() {
        RuleSet milder = Iso42001Rules.all().only("9.3.1-01").severity("9.3.1-01", "current", Severity.OBSERVATION);
        CheckResult mild = AimsChecker.of(milder).check(sound(), LATE);
        BaselineComparison raised = compared(Baseline.of(mild), CURRENT);
        assertThat(raised.newlyFound()).containsExactly("9.3.1-01||2025-12-09");
        assertThat(raised.worse()).containsExactly("9.3.1-01||2025-12-09");
        assertThat(raised.known()).isEmpty();
        assertThat(raised.gone()).isEmpty();
        assertThat(Baseline.of(mild).applyTo(CURRENT).openFindings()).isEqualTo(CURRENT.findings());
        assertThat(compared(BASELINE, mild).known()).containsExactly("9.3.1-01||2025-12-09");
    }

    @Test
    void each_control_more_that_is_missing_is_new() {
        CheckResult one = STATEMENT.check(without(1), DAY);
        CheckResult ten = STATEMENT.check(without(10), DAY);
        assertThat(compared(Baseline.of(one), ten).newlyFound()).hasSize(9);
        assertThat(compared(Baseline.of(ten), one).newlyFound()).isEmpty();
        assertThat(compared(Baseline.of(ten), one).gone()).hasSize(9);
    }

    @Test
    void what_is_waived_does_not_enter_a_baseline_and_is_new_once_the_waiver_lapsed() {
        Waivers waivers = waiving("2025-12-09");
        CheckResult waived = waivers.applyTo(CURRENT);
        Baseline baseline = Baseline.of(waived);
        assertThat(baseline.findings()).isEmpty();
        assertThat(compared(baseline, waived).newlyFound()).isEmpty();
        assertThat(baseline.applyTo(waived).openFindings()).isEmpty();
        CheckResult lapsed = waivers.applyTo(REVIEWS.check(sound(), LocalDate.of(2027, 4, 1)));
        assertThat(compared(baseline, lapsed).newlyFound()).containsExactly("9.3.1-01||2025-12-09");
        assertThat(baseline.applyTo(lapsed).openFindings()).isEqualTo(lapsed.findings());
    }

    @Test
    void a_waiver_that_names_a_lapse_holds_through_its_stages_and_one_that_names_a_stage_for_that_alone() {
        CheckResult past = REVIEWS.check(heldOn("2027-02-10"), LocalDate.of(2027, 2, 11));
        assertThat(waiving("2025-12-09").applyTo(CURRENT).openFindings()).isEmpty();
        assertThat(waiving("2025-12-09").applyTo(past).openFindings()).isEmpty();
        assertThat(waiving("current 2025-12-09").applyTo(CURRENT).openFindings())
                .isEmpty();
        assertThat(waiving("current 2025-12-09").applyTo(past).openFindings()).hasSize(1);
        assertThat(waiving("2025-12-10").applyTo(CURRENT).openFindings()).hasSize(1);
    }

    @Test
    void a_baseline_of_keys_alone_is_read_as_it_was_meant_and_is_stale() {
        Baseline old = BASELINE.with(changed -> changed.findings(List.<KnownFinding>of())
                .addKeys(
                        "9.3.1-01||current 2025-12-09", "6.1.3-01|soa-1|missing", "8.4-01|scoring|current 2024-01-01"));
        BaselineComparison comparison = compared(old, CURRENT);
        assertThat(comparison.known()).containsExactly("9.3.1-01||2025-12-09");
        assertThat(comparison.newlyFound()).isEmpty();
        assertThat(comparison.unclear()).containsExactly("6.1.3-01|soa-1|missing", "8.4-01|scoring|current 2024-01-01");
        assertThat(comparison.stale())
                .containsExactly(
                        "it does not tell how grave 3 of its findings were, and cannot tell when one gets worse");
        Baseline statement = old.with(changed -> changed.rules(List.of("6.1.3-01")));
        assertThat(compared(statement, STATEMENT.check(without(3), DAY)).newlyFound())
                .isEmpty();
    }

    private static BaselineComparison compared(Baseline baseline, CheckResult result) {
        return baseline.applyTo(result).comparison().orElseThrow();
    }

    private static Waivers waiving(String discriminator) {
        return Waivers.builder()
                .addWaivers(Waiver.builder()
                        .rule("9.3.1-01")
                        .subject("")
                        .discriminator(discriminator)
                        .reason("The board meets in March.")
                        .approver("p-chief")
                        .validFrom(LATE)
                        .validUntil("2027-03-31")
                        .build())
                .build();
    }

    private static Aims heldOn(String day) {
        ManagementReview last = sound().evaluation().managementReviews().get(1);
        return sound().withEvaluation(evaluation -> evaluation.addManagementReviews(
                last.with(review -> review.id(ManagementReviewId.of("mr-more")).heldOn(day))));
    }

    private static Aims without(int controls) {
        UnaryOperator<List<SoaEntry>> fewer = lines -> lines.subList(controls, lines.size());
        return sound().withPlanning(planning ->
                planning.applicabilityStatements(sound().planning().applicabilityStatements().stream()
                        .map(one -> one.with(changed -> changed.entries(fewer.apply(one.entries()))))
                        .toList()));
    }
}
