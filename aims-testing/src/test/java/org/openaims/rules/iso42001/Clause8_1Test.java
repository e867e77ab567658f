package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause8_1.CHANGES_WERE_APPROVED_FIRST;
import static org.openaims.rules.iso42001.Clause8_1.INEFFECTIVE_CONTROLS_ARE_DECIDED_ON;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.ControlTest;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.record.Approval;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class Clause8_1Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                CHANGES_WERE_APPROVED_FIRST,
                                "a change that nobody approved",
                                aims -> change(change -> change.approval(Optional.empty())))
                        .finds(
                                "unapproved @change-1",
                                "8.1-01 (8.1) at /operation/changes/0: the change change-1 was deployed on 2025-03-10, "
                                        + "and no approval of it is on record; expected the approval of change-1. Have "
                                        + "change-1 looked at and approved or taken back, and record who decided it "
                                        + "and when."),
                Change.of(
                                CHANGES_WERE_APPROVED_FIRST,
                                "a change that was approved after it was deployed",
                                aims -> approvedOn("2025-03-11"))
                        .finds(
                                "approved-late @change-1",
                                "8.1-01 (8.1) at /operation/changes/0: the change change-1 was deployed on 2025-03-10 "
                                        + "and approved on 2025-03-11; expected an approval by 2025-03-10. Record why "
                                        + "change-1 could not wait, and approve the next change before it is deployed."),
                Change.of(
                                INEFFECTIVE_CONTROLS_ARE_DECIDED_ON,
                                "a control that does not work",
                                aims -> tested("2026-05-01", test -> {}))
                        .finds(
                                "never-by-default 2026-05-01 @in-A.2.2/2026-05-01",
                                "8.1-02 (8.1) at /operation/controls/0/tests/0: no decision on the control A.2.2 since "
                                        + "the test on 2026-05-01 is on record; expected one by 2026-05-31, that is "
                                        + "within 30 days by default, as no limit is declared. Decide what to do about "
                                        + "the control A.2.2, and record the nonconformity or the decision."),
                Change.of(
                                INEFFECTIVE_CONTROLS_ARE_DECIDED_ON,
                                "a control that does not work, past the declared limit",
                                aims -> limited(tested("2026-05-01", test -> {})))
                        .finds(
                                "never 2026-05-01 @in-A.2.2/2026-05-01",
                                "8.1-02 (8.1) at /operation/controls/0/tests/0: no decision on the control A.2.2 since "
                                        + "the test on 2026-05-01 is on record; expected one by 2026-05-11, that is "
                                        + "within 10 days. Decide what to do about the control A.2.2, and record the "
                                        + "nonconformity or the decision."),
                Change.of(
                                INEFFECTIVE_CONTROLS_ARE_DECIDED_ON,
                                "a decision that came late",
                                aims -> tested("2026-04-01", decided("2026-05-02")))
                        .finds(
                                "late-by-default 2026-04-01 @in-A.2.2/2026-04-01",
                                "8.1-02 (8.1) at /operation/controls/0/tests/0: the first decision on the control "
                                        + "A.2.2 since the test on 2026-04-01 is of 2026-05-02; expected one by "
                                        + "2026-05-01, that is within 30 days by default, as no limit is declared. "
                                        + "Record why the decision on the control A.2.2 was late, and decide within a "
                                        + "declared limit the next time."),
                Change.of(
                                INEFFECTIVE_CONTROLS_ARE_DECIDED_ON,
                                "a decision that came after the declared limit",
                                aims -> limited(tested("2026-04-01", decided("2026-04-12"))))
                        .finds(
                                "late 2026-04-01 @in-A.2.2/2026-04-01",
                                "8.1-02 (8.1) at /operation/controls/0/tests/0: the first decision on the control "
                                        + "A.2.2 since the test on 2026-04-01 is of 2026-04-12; expected one by "
                                        + "2026-04-11, that is within 10 days. Record why the decision on the control "
                                        + "A.2.2 was late, and decide within a declared limit the next time."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        assertThat(Probe.of(CHANGES_WERE_APPROVED_FIRST, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(Probe.of(INEFFECTIVE_CONTROLS_ARE_DECIDED_ON, sound(), DAY).status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void an_approval_on_the_day_of_the_deployment_is_in_time_and_a_refusal_is_none() {
        assertThat(found(approvedOn("2025-03-10"))).isEmpty();
        assertThat(found(approvedOn("2025-03-11"))).containsExactly("approved-late @change-1");
        assertThat(found(change(change -> change.approval(approval ->
                        approval.decidedOn("2025-03-01").approver("p-chief").decision(Approval.Decision.REFUSED)))))
                .containsExactly("unapproved @change-1");
    }

    @Test
    void an_emergency_has_time_for_its_approval() {
        Aims open = emergency(change -> change.approval(Optional.empty()));
        Probe inTime = Probe.of(CHANGES_WERE_APPROVED_FIRST, open, LocalDate.of(2025, 4, 9));
        assertThat(inTime.found()).isEmpty();
        assertThat(inTime.outcome().due()).contains(LocalDate.of(2025, 4, 9));
        assertThat(Probe.of(CHANGES_WERE_APPROVED_FIRST, open, LocalDate.of(2025, 4, 10))
                        .found())
                .containsExactly("unapproved @change-1");
        Aims late = emergency(change -> change.approval(
                approval -> approval.decidedOn("2025-08-01").approver("p-chief").decision(Approval.Decision.APPROVED)));
        assertThat(found(late)).isEmpty();
        assertThat(found(late.withContext(context -> context.limit(
                        "limit-emergency",
                        limit -> limit.kind(LimitKind.EMERGENCY_APPROVED)
                                .decidedOn("2024-01-05")
                                .within(Period.ofDays(3))))))
                .containsExactly("approved-late @change-1");
    }

    @Test
    void what_came_about_unplanned_or_was_not_deployed_owes_no_approval() {
        Aims unplanned =
                change(change -> change.manner(SystemChange.Manner.UNPLANNED).approval(Optional.empty()));
        assertThat(Probe.of(CHANGES_WERE_APPROVED_FIRST, unplanned, DAY).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        Aims proposed = change(change -> change.deployedOn(Occurrence.no()).approval(Optional.empty()));
        assertThat(Probe.of(CHANGES_WERE_APPROVED_FIRST, proposed, DAY).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void what_nobody_knows_of_a_change_leaves_it_open() {
        assertThat(undecided(change(change -> change.manner(Optional.empty()))))
                .containsExactly("whether change-1 was planned");
        assertThat(undecided(change(change -> change.deployedOn(Occurrence.dayUnknown()))))
                .containsExactly("the day on which change-1 was deployed");
    }

    @Test
    void a_decision_on_a_control_has_thirty_days_by_default_and_a_nonconformity_is_one() {
        Aims open = tested("2026-05-31", test -> {});
        assertThat(Probe.of(INEFFECTIVE_CONTROLS_ARE_DECIDED_ON, open, DAY)
                        .outcome()
                        .due())
                .contains(DAY);
        assertThat(Probe.of(INEFFECTIVE_CONTROLS_ARE_DECIDED_ON, open, DAY).found())
                .isEmpty();
        assertThat(Probe.of(INEFFECTIVE_CONTROLS_ARE_DECIDED_ON, open, DAY.plusDays(1))
                        .found())
                .hasSize(1);
        assertThat(Probe.of(INEFFECTIVE_CONTROLS_ARE_DECIDED_ON, tested("2026-04-01", decided("2026-05-01")), DAY)
                        .found())
                .isEmpty();
        assertThat(Probe.of(
                                INEFFECTIVE_CONTROLS_ARE_DECIDED_ON,
                                tested("2026-04-01", test -> test.result(EffectivenessReview.Result.PARTLY_EFFECTIVE)),
                                DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void a_nonconformity_of_the_control_is_a_decision_unless_it_was_closed_before_the_test() {
        Aims tested = tested("2026-04-01", test -> {});
        assertThat(decidedBy(tested, one -> one.detectedOn("2026-05-01"))).isEmpty();
        assertThat(decidedBy(tested, one -> one.detectedOn("2026-05-02")))
                .containsExactly("late-by-default 2026-04-01 @in-A.2.2/2026-04-01");
        assertThat(decidedBy(tested, one -> one.detectedOn("2026-02-01"))).isEmpty();
        assertThat(decidedBy(tested, one -> one.detectedOn("2026-02-01").closedOn("2026-04-01")))
                .isEmpty();
        assertThat(decidedBy(tested, one -> one.detectedOn("2026-02-01").closedOn("2026-03-31")))
                .containsExactly("never-by-default 2026-04-01 @in-A.2.2/2026-04-01");
        assertThat(decidedBy(tested, one -> one.detectedOn("2026-04-02").controlImplementations(List.of())))
                .containsExactly("never-by-default 2026-04-01 @in-A.2.2/2026-04-01");
    }

    private static List<String> decidedBy(Aims aims, Consumer<Nonconformity.Builder> change) {
        String control = aims.operation().controls().get(0).id().value();
        Aims decided = aims.withImprovement(improvement -> improvement.nonconformity(
                "nc-control",
                one -> change.accept(one.statement("The control did not work.").addControlImplementations(control))));
        return Probe.of(INEFFECTIVE_CONTROLS_ARE_DECIDED_ON, decided, DAY).found();
    }

    private static List<String> found(Aims aims) {
        return Probe.of(CHANGES_WERE_APPROVED_FIRST, aims, DAY).found();
    }

    private static List<String> undecided(Aims aims) {
        Probe probe = Probe.of(CHANGES_WERE_APPROVED_FIRST, aims, DAY);
        assertThat(probe.found()).isEmpty();
        return probe.outcome().undecided().stream().map(CountedReason::reason).toList();
    }

    private static Aims change(Consumer<SystemChange.Builder> change) {
        return sound().withOperation(operation ->
                operation.changes(List.of(sound().operation().changes().get(0).with(change))));
    }

    private static Aims emergency(Consumer<SystemChange.Builder> change) {
        return change(one -> change.accept(one.manner(SystemChange.Manner.EMERGENCY)));
    }

    private static Aims approvedOn(String day) {
        return change(change -> change.approval(
                approval -> approval.decidedOn(day).approver("p-chief").decision(Approval.Decision.APPROVED)));
    }

    /** The sound dossier in which a test found that the first control does not work. */
    private static Aims tested(String on, Consumer<ControlTest.Builder> change) {
        return sound().withOperation(operation -> operation.controls(List.of(sound().operation()
                .controls()
                .get(0)
                .with(control -> control.test(
                        test -> change.accept(test.testedOn(on).result(EffectivenessReview.Result.INEFFECTIVE)))))));
    }

    private static Consumer<ControlTest.Builder> decided(String on) {
        return test -> test.decision(decision -> decision.statedOn(on).reason("It is replaced."));
    }

    private static Aims limited(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-control",
                limit -> limit.kind(LimitKind.INEFFECTIVE_CONTROL_DECIDED)
                        .decidedOn("2024-01-05")
                        .within(Period.ofDays(10))));
    }
}
