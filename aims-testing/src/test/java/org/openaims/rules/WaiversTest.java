package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.Waiver;
import org.openaims.model.result.WaiverUse;
import org.openaims.model.result.Waivers;

class WaiversTest {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();

    /** The minutes of the last review are nowhere, and older than it: two findings of one rule on one record. */
    private static final CheckResult RESULT = CHECKER.check(
            lastReview(review -> review.minutes(
                    minutes -> minutes.title("Minutes").datedOn("2025-12-08").sha256("0".repeat(64)))),
            DAY);

    @Test
    void a_waiver_holds_from_its_first_day_through_its_last() {
        assertThat(state(waiver -> waiver.validFrom(DAY).validUntil(DAY))).isEqualTo(WaiverUse.State.IN_USE);
        assertThat(state(waiver -> waiver.validFrom(DAY.plusDays(1)).validUntil(DAY.plusDays(9))))
                .isEqualTo(WaiverUse.State.NOT_YET);
        assertThat(state(waiver -> waiver.validUntil(DAY.minusDays(1)))).isEqualTo(WaiverUse.State.LAPSED);
    }

    @Test
    void a_waiver_is_for_all_findings_of_a_rule_on_a_subject_or_for_one_of_them() {
        CheckResult all = waived(waiver -> {});
        assertThat(all.waivers().get(0).findings())
                .containsExactly("9.3.3-04|mr-2025|too-early", "9.3.3-04|mr-2025|unplaced");
        assertThat(all.openFindings()).isEmpty();
        assertThat(all.findings())
                .allSatisfy(finding -> assertThat(all.waivedUntil(finding)).contains(LocalDate.of(2026, 12, 31)));

        CheckResult one = waived(waiver -> waiver.discriminator("unplaced"));
        assertThat(one.openFindings()).extracting(Finding::caseName).containsExactly("too-early");
    }

    @Test
    void a_waived_gap_stays_a_gap_and_says_until_when() {
        RequirementOutcome outcome =
                waived(waiver -> {}).requirementOutcome("9.3.3-c").orElseThrow();
        assertThat(outcome.outcome()).isEqualTo(Outcome.GAP);
        assertThat(outcome.waivedUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(outcome.with(changed -> changed.waivedUntil(Optional.empty())))
                .isEqualTo(RESULT.requirementOutcome("9.3.3-c").orElseThrow());
    }

    @Test
    void a_gap_is_waived_only_when_all_that_makes_it_one_is_and_until_the_first_of_them_is_no_more() {
        Waiver minutes = waiver(waiver -> waiver.discriminator("unplaced"));
        Waiver attendance = waiver(waiver -> waiver.discriminator("too-early").validUntil(LocalDate.of(2026, 8, 1)));
        assertThat(gap(minutes).waivedUntil()).isEmpty();
        assertThat(gap(minutes, attendance).waivedUntil()).contains(LocalDate.of(2026, 8, 1));
        assertThat(gap(minutes, attendance, waiver(waiver -> {})).waivedUntil()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void no_waiver_changes_what_was_found_or_what_came_of_it() {
        CheckResult waived = waived(waiver -> {});
        assertThat(waived.findings()).isEqualTo(RESULT.findings());
        assertThat(waived.ruleOutcomes()).isEqualTo(RESULT.ruleOutcomes());
        assertThat(waived.requirementOutcomes())
                .extracting(RequirementOutcome::outcome)
                .isEqualTo(RESULT.requirementOutcomes().stream()
                        .map(RequirementOutcome::outcome)
                        .toList());
        assertThat(Waivers.builder().build().applyTo(waived)).isEqualTo(RESULT);
    }

    @Test
    void a_waiver_with_nothing_to_waive_is_told() {
        WaiverUse unused = use(waiver -> waiver.subject("mr-2024"));
        assertThat(unused.state()).isEqualTo(WaiverUse.State.UNUSED);
        assertThat(unused.reasons()).isEmpty();
        WaiverUse unknown = use(waiver -> waiver.rule("9.3.1-10"));
        assertThat(unknown.state()).isEqualTo(WaiverUse.State.UNUSED);
        assertThat(unknown.reasons()).containsExactly("no rule 9.3.1-10 was asked for");
    }

    @Test
    void a_lapsed_waiver_tells_whether_its_finding_is_still_there() {
        assertThat(use(waiver -> waiver.validUntil(DAY.minusDays(1))).findings())
                .hasSize(2);
        assertThat(use(waiver -> waiver.subject("mr-2024").validUntil(DAY.minusDays(1)))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_malformed_waiver_waives_nothing_and_says_what_it_lacks() {
        assertMalformed(waiver -> waiver.reason(Optional.empty()), "it gives no reason");
        assertMalformed(waiver -> waiver.reason(" "), "it gives no reason");
        assertMalformed(waiver -> waiver.approver(Optional.empty()), "it names no approver");
        assertMalformed(waiver -> waiver.validFrom(Optional.empty()), "it has no first day");
        assertMalformed(waiver -> waiver.validUntil(Optional.empty()), "it has no last day");
        assertMalformed(
                waiver -> waiver.validFrom("2026-07-02").validUntil("2026-07-01"),
                "its last day 2026-07-01 lies before its first day 2026-07-02");
    }

    private static void assertMalformed(Consumer<Waiver.Builder> change, String reason) {
        CheckResult result = waived(change);
        assertThat(result.waivers().get(0).state()).isEqualTo(WaiverUse.State.MALFORMED);
        assertThat(result.waivers().get(0).reasons()).containsExactly(reason);
        assertThat(result.openFindings()).isEqualTo(RESULT.findings());
        assertThat(result.requirementOutcome("9.3.3-c").orElseThrow().waivedUntil())
                .isEmpty();
    }

    private static WaiverUse.State state(Consumer<Waiver.Builder> change) {
        return use(change).state();
    }

    private static WaiverUse use(Consumer<Waiver.Builder> change) {
        return waived(change).waivers().get(0);
    }

    private static RequirementOutcome gap(Waiver... waivers) {
        return Waivers.builder()
                .addWaivers(waivers)
                .build()
                .applyTo(RESULT)
                .requirementOutcome("9.3.3-c")
                .orElseThrow();
    }

    private static CheckResult waived(Consumer<Waiver.Builder> change) {
        return Waivers.builder().addWaiver(waiver(change)).build().applyTo(RESULT);
    }

    private static Waiver waiver(Consumer<Waiver.Builder> change) {
        return Waiver.builder()
                .rule("9.3.3-04")
                .subject("mr-2025")
                .reason("The minutes are being written.")
                .approver("p-chief")
                .validFrom("2026-01-01")
                .validUntil("2026-12-31")
                .build()
                .with(change);
    }

    private static Aims lastReview(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }
}
