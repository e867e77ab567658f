package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_2_2.NOBODY_AUDITS_THEIR_OWN_WORK;
import static org.openaims.rules.iso42001.Clause9_2_2.RESULTS_REACHED_MANAGERS;
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
import org.openaims.model.evaluation.AuditedArea;
import org.openaims.model.evaluation.Auditor;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.Role;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class Clause9_2_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(NOBODY_AUDITS_THEIR_OWN_WORK, "an auditor of their own work", aims -> audited("p-owner"))
                        .finds(
                                "own-work @audit-2025/p-owner",
                                "9.2.2-01 (9.2.2) at /evaluation/internalAudits/0/auditors/0: p-owner audited "
                                        + "risk and support in audit-2025 from 2025-09-01 on and was responsible for it; "
                                        + "expected an auditor who was not responsible for it on that day, or a safeguard "
                                        + "set up by then. Have somebody else audit risk and support again; with too few "
                                        + "people, set up a safeguard before the next audit."),
                Change.of(NOBODY_AUDITS_THEIR_OWN_WORK, "the same under a safeguard", aims -> safeguarded("2025-09-01"))
                        .finds(
                                "own-work-with-safeguard @audit-2025/p-owner",
                                "9.2.2-01 (9.2.2) at /evaluation/internalAudits/0/auditors/0: p-owner audited "
                                        + "risk and support in audit-2025 from 2025-09-01 on and was responsible for it, "
                                        + "under a safeguard; expected an auditor who was not responsible for it on that "
                                        + "day. Look whether somebody else, be it from outside, can audit risk and support "
                                        + "the next time."),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported to nobody",
                                aims -> audit(audit -> audit.reportedTo(List.of())))
                        .finds(
                                "never-by-default @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: no report of audit-2025 to a "
                                        + "named person since its end on 2025-09-10 is on record; expected one by "
                                        + "2025-10-10, that is within 30 days by default, as no limit is declared. Report "
                                        + "audit-2025 to the managers whom it concerns, and record to whom and when."),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported to nobody within the declared limit",
                                aims -> limited(audit(audit -> audit.reportedTo(List.of()))))
                        .finds(
                                "never @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: no report of audit-2025 to a "
                                        + "named person since its end on 2025-09-10 is on record; expected one by "
                                        + "2025-09-24, that is within 14 days. Report audit-2025 to the managers whom it "
                                        + "concerns, and record to whom and when."),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported late",
                                aims -> audit(audit -> audit.reportedOn("2025-10-11")))
                        .finds(
                                "late-by-default @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: the first report of "
                                        + "audit-2025 to a named person since its end on 2025-09-10 is of 2025-10-11; "
                                        + "expected one by 2025-10-10, that is within 30 days by default, as no limit is "
                                        + "declared. Record why the report of audit-2025 took so long, and declare a limit "
                                        + "that is kept."),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported after the declared limit",
                                aims -> limited(audit(audit -> audit.reportedOn("2025-09-25"))))
                        .finds(
                                "late @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: the first report of "
                                        + "audit-2025 to a named person since its end on 2025-09-10 is of 2025-09-25; "
                                        + "expected one by 2025-09-24, that is within 14 days. Record why the report of "
                                        + "audit-2025 took so long, and declare a limit that is kept."));
    }

    @Test
    void a_report_has_thirty_days_by_default_and_the_declared_limit_otherwise() {
        assertThat(reported(audit(audit -> audit.reportedOn("2025-10-10")))).isEmpty();
        assertThat(reported(audit(audit -> audit.reportedOn("2025-10-11"))))
                .containsExactly("late-by-default @audit-2025");
        assertThat(reported(limited(audit(audit -> audit.reportedOn("2025-09-24")))))
                .isEmpty();
        assertThat(reported(limited(audit(audit -> audit.reportedOn("2025-09-25")))))
                .containsExactly("late @audit-2025");
        Aims open = audit(audit -> audit.reportedOn(Optional.empty()));
        assertThat(Probe.of(RESULTS_REACHED_MANAGERS, open, LocalDate.of(2025, 10, 10))
                        .outcome()
                        .due())
                .contains(LocalDate.of(2025, 10, 10));
        Aims running = audit(audit -> audit.completedOn(Optional.empty()));
        assertThat(Probe.of(RESULTS_REACHED_MANAGERS, running, DAY).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private static List<String> reported(Aims aims) {
        return Probe.of(RESULTS_REACHED_MANAGERS, aims, DAY).found();
    }

    private static Aims limited(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-audit",
                limit -> limit.kind(LimitKind.AUDIT_REPORTED)
                        .decidedOn("2024-01-05")
                        .within(Period.ofDays(14))));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        for (Rule rule : Clause9_2_2.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        }
    }

    @Test
    void a_safeguard_helps_when_it_was_set_up_by_the_day_on_which_the_audit_began() {
        assertThat(found(safeguarded("2025-09-01"))).containsExactly("own-work-with-safeguard @audit-2025/p-owner");
        assertThat(found(safeguarded("2025-09-02"))).containsExactly("own-work @audit-2025/p-owner");
    }

    @Test
    void a_safeguard_of_which_nobody_knows_since_when_leaves_it_open() {
        Aims undated =
                auditor(auditor -> auditor.person("p-owner").safeguard(one -> one.statement("Read by another.")));
        assertThat(undecided(undated)).containsExactly("the day on which the safeguard of p-owner was set up");
    }

    @Test
    void an_area_for_which_nobody_is_named_leaves_it_open() {
        assertThat(undecided(area(area -> area.owner(Optional.empty()))))
                .containsExactly("who was responsible for what audit-2025 audited");
    }

    @Test
    void the_owner_of_a_system_or_of_a_process_is_responsible_for_it() {
        assertThat(found(area(area -> area.owner(Optional.empty()).addSystems(AiSystemId.of("scoring")))))
                .isEmpty();
        assertThat(found(area(area -> area.owner(Optional.empty()).addSystems(AiSystemId.of("scoring")), "p-owner")))
                .containsExactly("own-work @audit-2025/p-owner");
        Aims process = area(area -> area.owner(Optional.empty()).process("risk-process"), "p-chief")
                .withContext(context -> context.process(
                        "risk-process", one -> one.version("1").name("Risk").owner("p-chief")));
        assertThat(found(process)).containsExactly("own-work @audit-2025/p-chief");
    }

    @Test
    void who_held_a_role_for_a_system_on_the_day_was_responsible_for_it() {
        assertThat(found(overseen("2025-09-01"))).containsExactly("own-work @audit-2025/p-auditor");
        assertThat(found(overseen("2025-09-02"))).isEmpty();
    }

    @Test
    void an_audit_that_has_not_begun_is_not_looked_at() {
        Aims planned = audit(audit -> audit.startedOn(Optional.empty()).completedOn(Optional.empty()));
        assertThat(Probe.of(NOBODY_AUDITS_THEIR_OWN_WORK, planned, DAY).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void without_an_audit_there_is_no_occasion() {
        Aims none = sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of()));
        assertThat(Probe.of(NOBODY_AUDITS_THEIR_OWN_WORK, none, DAY).outcome().noOccasion())
                .contains("no auditor of an internal audit is on record");
    }

    private static List<String> found(Aims aims) {
        return Probe.of(NOBODY_AUDITS_THEIR_OWN_WORK, aims, DAY).found();
    }

    private static List<String> undecided(Aims aims) {
        Probe probe = Probe.of(NOBODY_AUDITS_THEIR_OWN_WORK, aims, DAY);
        assertThat(probe.found()).isEmpty();
        return probe.outcome().undecided().stream().map(CountedReason::reason).toList();
    }

    /** The sound dossier in which somebody oversaw the audited system until a day, and then audited it. */
    private static Aims overseen(String from) {
        return area(area -> area.addSystems(AiSystemId.of("assistant")))
                .withLeadership(leadership -> leadership.roleAssignment(
                        "ra-oversight",
                        assignment -> assignment
                                .role(Role.of("oversight"))
                                .system("assistant")
                                .person("p-auditor")
                                .heldFrom(LocalDate.parse(from))
                                .authority("Oversight.")));
    }

    private static Aims audited(String by) {
        return auditor(auditor -> auditor.person(by));
    }

    private static Aims safeguarded(String on) {
        return auditor(auditor -> auditor.person("p-owner")
                .safeguard(one -> one.setUpOn(on).statement("Somebody else reads the report.")));
    }

    private static Aims auditor(Consumer<Auditor.Builder> change) {
        return audit(
                audit -> audit.auditors(List.of(theAudit().auditors().get(0).with(change))));
    }

    private static Aims area(Consumer<AuditedArea.Builder> change) {
        return area(change, "p-auditor");
    }

    private static Aims area(Consumer<AuditedArea.Builder> change, String by) {
        return audit(audit -> audit.areas(List.of(theAudit().areas().get(0).with(change)))
                .auditors(List.of(theAudit().auditors().get(0).with(auditor -> auditor.person(by)))));
    }

    private static Aims audit(Consumer<InternalAudit.Builder> change) {
        return sound().withEvaluation(evaluation ->
                evaluation.internalAudits(List.of(theAudit().with(change))));
    }

    private static InternalAudit theAudit() {
        return sound().evaluation().internalAudits().get(0);
    }
}
