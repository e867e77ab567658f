package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.Extent;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.BaselineComparison;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.KnownFinding;
import org.openaims.rules.iso42001.Iso42001Rules;

class BaselineTest {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();

    private static final String NO_MINUTES = "9.3.3-04|mr-2025|absent";
    private static final String NO_ATTENDANCE = "9.3.1-01|mr-2025|without-top-management";

    private static final Aims UNWRITTEN = lastReview(review -> review.minutes(Optional.empty()));
    private static final Aims UNATTENDED = lastReview(review -> review.attendees(List.of()));

    private static final CheckResult EARLIER = CHECKER.check(UNWRITTEN, DAY);
    private static final Baseline BASELINE = Baseline.of(EARLIER);

    @Test
    void a_baseline_holds_keys_and_nothing_of_the_texts() {
        assertThat(BASELINE.findings()).extracting(KnownFinding::key).containsExactly(NO_MINUTES);
        assertThat(BASELINE.keys()).isEmpty();
        assertThat(BASELINE.asOf()).isEqualTo(DAY);
        assertThat(BASELINE.rules())
                .containsAll(Iso42001Rules.all().rules().stream()
                        .map(rule -> rule.id())
                        .toList());
        assertThat(BASELINE.toString()).doesNotContain("evidence");
    }

    @Test
    void the_check_that_made_it_finds_nothing_new() {
        BaselineComparison comparison = compared(EARLIER);
        assertThat(comparison.known()).containsExactly(NO_MINUTES);
        assertThat(comparison.newlyFound()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.unclear()).isEmpty();
        assertThat(comparison.stale()).isEmpty();
        assertThat(BASELINE.applyTo(EARLIER).openFindings()).isEmpty();
    }

    @Test
    void what_is_found_now_and_was_not_then_is_new() {
        CheckResult now = CHECKER.check(
                lastReview(review -> review.minutes(Optional.empty()).attendees(List.of())), DAY);
        assertThat(compared(now).newlyFound()).containsExactly(NO_ATTENDANCE);
        assertThat(BASELINE.applyTo(now).openFindings())
                .extracting(Finding::key)
                .containsExactly(NO_ATTENDANCE);
    }

    @Test
    void improving_opens_nothing_and_tells_that_the_baseline_is_stale() {
        CheckResult now = CHECKER.check(sound(), DAY);
        assertThat(compared(now).gone()).containsExactly(NO_MINUTES);
        assertThat(compared(now).stale())
                .containsExactly("1 of its findings is gone, and would be taken for known if found again");
        assertThat(BASELINE.applyTo(now).openFindings()).isEmpty();
    }

    @Test
    void one_finding_in_the_place_of_another_is_new() {
        CheckResult now = CHECKER.check(UNATTENDED, DAY);
        assertThat(compared(now).newlyFound()).containsExactly(NO_ATTENDANCE);
        assertThat(compared(now).gone()).containsExactly(NO_MINUTES);
    }

    @Test
    void what_was_not_looked_for_is_not_gone() {
        AimsChecker without = AimsChecker.of(Iso42001Rules.all().without("9.3.3-04"));
        assertThat(compared(without.check(UNWRITTEN, DAY)).unclear()).containsExactly(NO_MINUTES);
        Aims elsewhere = UNWRITTEN.with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        BaselineComparison part = compared(CHECKER.check(elsewhere, DAY));
        assertThat(part.unclear()).containsExactly(NO_MINUTES);
        assertThat(part.gone()).isEmpty();
    }

    @Test
    void a_baseline_of_other_rules_or_another_time_is_stale() {
        AimsChecker earlier = AimsChecker.of(Iso42001Rules.all().without("9.3.1-01", "9.3.2-01"));
        Baseline fewer = Baseline.of(earlier.check(UNWRITTEN, DAY));
        assertThat(compared(fewer, EARLIER).stale())
                .containsExactly("it was made without the rules 9.3.1-01, 9.3.2-01");
        assertThat(compared(BASELINE.with(changed -> changed.libraryVersion("0.0.9")), EARLIER)
                        .stale())
                .containsExactly(
                        "it was made with version 0.0.9 of the library, this check with " + AimsChecker.VERSION);
        assertThat(compared(BASELINE.with(changed -> changed.asOf(DAY.plusDays(1))), EARLIER)
                        .stale())
                .containsExactly("it is of 2026-07-01, which lies after the day of this check");
    }

    private static BaselineComparison compared(CheckResult result) {
        return compared(BASELINE, result);
    }

    private static BaselineComparison compared(Baseline baseline, CheckResult result) {
        return baseline.applyTo(result).comparison().orElseThrow();
    }

    private static Aims lastReview(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }
}
