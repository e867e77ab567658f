package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_2_2.AUDITORS_ARE_COMPETENT;
import static org.openaims.rules.iso42001.Clause9_2_2.EACH_AUDIT_IS_PLANNED;
import static org.openaims.rules.iso42001.Clause9_2_2.NOBODY_AUDITS_THEIR_OWN_WORK;
import static org.openaims.rules.iso42001.Clause9_2_2.PLANNED_AUDITS_TOOK_PLACE;
import static org.openaims.rules.iso42001.Clause9_2_2.PROGRAMME_BUILDS_ON_EARLIER_AUDITS;
import static org.openaims.rules.iso42001.Clause9_2_2.PROGRAMME_FOLLOWS_THE_SCOPE;
import static org.openaims.rules.iso42001.Clause9_2_2.PROGRAMME_IS_IN_FORCE;
import static org.openaims.rules.iso42001.Clause9_2_2.PROGRAMME_IS_KEPT;
import static org.openaims.rules.iso42001.Clause9_2_2.PROGRAMME_WEIGHS;
import static org.openaims.rules.iso42001.Clause9_2_2.REPORTS_ARE_KEPT;
import static org.openaims.rules.iso42001.Clause9_2_2.RESULTS_ARE_STATED;
import static org.openaims.rules.iso42001.Clause9_2_2.RESULTS_REACHED_MANAGERS;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.AuditedArea;
import org.openaims.model.evaluation.Auditor;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.PlannedAudit;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.Review;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Role;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.support.CompetenceRecord;
import org.openaims.model.support.CompetenceRequirement;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class Clause9_2_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(NOBODY_AUDITS_THEIR_OWN_WORK, "an auditor of their own work", aims -> audited("p-owner"))
                        .finds(
                                "own-work @audit-2025/p-owner",
                                "9.2.2-01 (9.2.2) at /evaluation/internalAudits/0/auditors/0: in the internal audit "
                                        + "audit-2025, which began on 2025-09-01, p-owner audited risk and support and "
                                        + "was responsible for it on that day; expected an auditor who was not "
                                        + "responsible for it on that day, or a safeguard set up by then. Have someone "
                                        + "else audit risk and support again; with too few people, set up a safeguard "
                                        + "before the next audit.")
                        .alsoFinds("9.2.2-08|audit-2025/p-owner|not-competent"),
                Change.of(NOBODY_AUDITS_THEIR_OWN_WORK, "the same under a safeguard", aims -> safeguarded("2025-09-01"))
                        .finds(
                                "own-work-with-safeguard @audit-2025/p-owner",
                                "9.2.2-01 (9.2.2) at /evaluation/internalAudits/0/auditors/0: in the internal audit "
                                        + "audit-2025, which began on 2025-09-01, p-owner audited risk and support "
                                        + "under a safeguard and was responsible for it on that day; expected an "
                                        + "auditor who was not responsible for it on that day. Look whether someone "
                                        + "else, be it from outside, can audit risk and support the next time.")
                        .alsoFinds("9.2.2-08|audit-2025/p-owner|not-competent")
                        .makes("9.2.2-d", Outcome.GAP),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported to nobody",
                                aims -> audit(audit -> audit.reportedTo(List.of())))
                        .finds(
                                "never-by-default 2025-09-10 @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: no report of the internal audit "
                                        + "audit-2025 to a named person since its end on 2025-09-10 is on record; "
                                        + "expected one by 2025-10-10, that is within 30 days by default, as no limit "
                                        + "is declared. Report the results of audit-2025 to the relevant managers, and "
                                        + "record to whom and when."),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported to nobody within the declared limit",
                                aims -> limited(audit(audit -> audit.reportedTo(List.of()))))
                        .finds(
                                "never 2025-09-10 @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: no report of the internal audit "
                                        + "audit-2025 to a named person since its end on 2025-09-10 is on record; "
                                        + "expected one by 2025-09-24, that is within 14 days. Report the results of "
                                        + "audit-2025 to the relevant managers, and record to whom and when."),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported late",
                                aims -> audit(audit -> audit.reportedOn("2025-10-11")))
                        .finds(
                                "late-by-default 2025-09-10 @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: the first report of the internal "
                                        + "audit audit-2025 to a named person since its end on 2025-09-10 is of "
                                        + "2025-10-11; expected one by 2025-10-10, that is within 30 days by default, "
                                        + "as no limit is declared. Record why the report of audit-2025 was late, and "
                                        + "report the next audit within a declared limit."),
                Change.of(
                                RESULTS_REACHED_MANAGERS,
                                "an audit that was reported after the declared limit",
                                aims -> limited(audit(audit -> audit.reportedOn("2025-09-25"))))
                        .finds(
                                "late 2025-09-10 @audit-2025",
                                "9.2.2-02 (9.2.2) at /evaluation/internalAudits/0: the first report of the internal "
                                        + "audit audit-2025 to a named person since its end on 2025-09-10 is of "
                                        + "2025-09-25; expected one by 2025-09-24, that is within 14 days. Record why "
                                        + "the report of audit-2025 was late, and report the next audit within a "
                                        + "declared limit."),
                Change.of(
                                PROGRAMME_FOLLOWS_THE_SCOPE,
                                "another scope, after which nobody looked at the programme",
                                aims -> rescoped(aims))
                        .finds(
                                "never-by-default 2026-01-20 @scope-2",
                                "9.2.2-12 (9.2.2) at /context/scopes/1: no look at the audit programme for the scope "
                                        + "scope-2 since its approval on 2026-01-20 is on record; expected one by 2026-04-02, "
                                        + "that is within 60 days by default, as no limit is declared. Look whether the audit "
                                        + "programme covers what scope-2 takes in, and record the review of the programme, also "
                                        + "where it stays as it is.")
                        .makes("4.3-e", Outcome.NEEDS_JUDGEMENT),
                Change.of(
                                PROGRAMME_FOLLOWS_THE_SCOPE,
                                "another scope, after which nobody looked at the programme within the declared limit",
                                aims -> lookingWithin30Days(rescoped(aims)))
                        .finds(
                                "never 2026-01-20 @scope-2",
                                "9.2.2-12 (9.2.2) at /context/scopes/1: no look at the audit programme for the scope "
                                        + "scope-2 since its approval on 2026-01-20 is on record; expected one by 2026-03-03, "
                                        + "that is within 30 days. Look whether the audit programme covers what scope-2 takes "
                                        + "in, and record the review of the programme, also where it stays as it is.")
                        .makes("4.3-e", Outcome.NEEDS_JUDGEMENT),
                Change.of(
                                PROGRAMME_FOLLOWS_THE_SCOPE,
                                "another scope, after which the programme was looked at late",
                                aims -> looked(rescoped(aims), "2026-04-03"))
                        .finds(
                                "late-by-default 2026-01-20 @scope-2",
                                "9.2.2-12 (9.2.2) at /context/scopes/1: the first look at the audit programme for the "
                                        + "scope scope-2 since its approval on 2026-01-20 is of 2026-04-03; expected one by "
                                        + "2026-04-02, that is within 60 days by default, as no limit is declared. Record why "
                                        + "the look was late, and look at the audit programme in time when the scope changes "
                                        + "again.")
                        .makes("4.3-e", Outcome.NEEDS_JUDGEMENT),
                Change.of(
                                PROGRAMME_FOLLOWS_THE_SCOPE,
                                "another scope, after which the programme was looked at after the declared limit",
                                aims -> lookingWithin30Days(looked(rescoped(aims), "2026-03-04")))
                        .finds(
                                "late 2026-01-20 @scope-2",
                                "9.2.2-12 (9.2.2) at /context/scopes/1: the first look at the audit programme for the "
                                        + "scope scope-2 since its approval on 2026-01-20 is of 2026-03-04; expected one by "
                                        + "2026-03-03, that is within 30 days. Record why the look was late, and look at the "
                                        + "audit programme in time when the scope changes again.")
                        .makes("4.3-e", Outcome.NEEDS_JUDGEMENT),
                Change.of(
                                PROGRAMME_IS_IN_FORCE,
                                "a programme that has ended",
                                aims -> programmes(programme -> programme.periodUntil(DAY.minusDays(1))))
                        .finds("none @", NO_PROGRAMME)
                        .makes("9.2.2-b", Outcome.NOT_CHECKED)
                        .makes("9.2.2-f", Outcome.NOT_CHECKED),
                Change.of(
                                PROGRAMME_IS_IN_FORCE,
                                "a programme that does not tell how audits are done",
                                aims -> programmes(programme -> programme
                                        .frequency(" ")
                                        .methods(Optional.empty())
                                        .responsibilities(Optional.empty())
                                        .planningRequirements(Optional.empty())
                                        .reporting(Optional.empty())))
                        .finds(
                                "incomplete @programme-2",
                                "9.2.2-03 (9.2.2) at /evaluation/auditProgrammes/1: the audit programme programme-2 is "
                                        + "silent on: frequency, methods, responsibilities, planning, reporting; "
                                        + "expected the frequency, methods, responsibilities, planning and reporting "
                                        + "of internal audits. Record in programme-2 what is missing, and have it "
                                        + "approved anew."),
                Change.of(
                                PLANNED_AUDITS_TOOK_PLACE,
                                "an audit that was planned and never held",
                                aims -> planned("2026-05-31"))
                        .finds(
                                "current 2026-06-01 @programme-2/pa-2026",
                                "9.2.2-04 (9.2.2) at /evaluation/auditProgrammes/1/plannedAudits/1: the audit pa-2026, "
                                        + "which the audit programme programme-2 plans for 2026-05-31, had not begun "
                                        + "since 2026-06-01 (days: 30); expected the audit pa-2026 under way or done "
                                        + "on each day after the one for which it was planned. Hold the audit pa-2026; "
                                        + "a move to a later day counts only if it was recorded before the day that it "
                                        + "moves."),
                Change.of(
                                PLANNED_AUDITS_TOOK_PLACE,
                                "an audit that began after its day",
                                aims -> audit(audit -> audit.startedOn("2025-09-03")))
                        .finds(
                                "past 2025-09-02 @programme-2/pa-2025",
                                LATE_BEGIN + ". Record a nonconformity that names this time, with its cause and what "
                                        + "was done about it."),
                Change.of(
                                PLANNED_AUDITS_TOOK_PLACE,
                                "the same, named in a closed nonconformity",
                                aims -> MendedLapse.of("9.2.2-a", "programme-2/pa-2025", "2025-09-02", "2025-09-02")
                                        .in(audit(audit -> audit.startedOn("2025-09-03"))))
                        .finds(
                                "past-mended 2025-09-02 @programme-2/pa-2025",
                                LATE_BEGIN
                                        + "; a closed nonconformity names this time. Keep the nonconformity that names "
                                        + "this time where an auditor who asks about it can see it.")
                        .alsoFinds("9.3.2-05|mr-2025|uncounted"),
                Change.of(
                                PROGRAMME_WEIGHS,
                                "a programme without a reason",
                                aims -> programmes(programme -> programme.rationale(" ")))
                        .finds(
                                "no-rationale @programme-2",
                                "9.2.2-05 (9.2.2) at /evaluation/auditProgrammes/1: the audit programme programme-2 "
                                        + "gives no reason for what it plans; expected why these processes are "
                                        + "audited, and how often; whether that is well weighed is for a person to "
                                        + "judge. Record in programme-2 how the importance of the processes and the "
                                        + "results of earlier audits went into it."),
                Change.of(
                                PROGRAMME_BUILDS_ON_EARLIER_AUDITS,
                                "a programme that does not look back",
                                aims -> programmes(programme -> programme.priorAudits(List.of())))
                        .finds(
                                "unlinked @programme-2",
                                "9.2.2-06 (9.2.2) at /evaluation/auditProgrammes/1: the audit programme programme-2 of "
                                        + "2025-01-20 names as earlier audits: none; the last one reported before it "
                                        + "is audit-2024; expected audit-2024 among these earlier audits. Look at the "
                                        + "results of audit-2024, and record in programme-2 that they went into it, or "
                                        + "change what it plans."),
                Change.of(
                                EACH_AUDIT_IS_PLANNED,
                                "an audit without objectives and scope",
                                aims -> audit(audit -> audit.objectives(" ").scope(Optional.empty())))
                        .finds(
                                "incomplete @audit-2025",
                                "9.2.2-07 (9.2.2) at /evaluation/internalAudits/0: the internal audit audit-2025 began "
                                        + "on 2025-09-01, and its record lacks: objectives, scope; expected the "
                                        + "objectives, the criteria and the scope of audit-2025, set before it begins. "
                                        + "Record in audit-2025 what was set before it began; set all three before the "
                                        + "next audit begins."),
                Change.of(
                                EACH_AUDIT_IS_PLANNED,
                                "an audit that was planned after it began",
                                aims -> audit(audit -> audit.plannedOn("2025-09-02")))
                        .finds(
                                "set-late @audit-2025",
                                "9.2.2-07 (9.2.2) at /evaluation/internalAudits/0: the internal audit audit-2025 began "
                                        + "on 2025-09-01, and its objectives, criteria and scope were set on "
                                        + "2025-09-02; expected objectives, criteria and scope that were set by "
                                        + "2025-09-01. Record why audit-2025 began without a plan, and set all three "
                                        + "before the next audit begins."),
                Change.of(
                                AUDITORS_ARE_COMPETENT,
                                "an auditor whose competence ended before the audit",
                                aims -> competence(record -> record.validUntil(LocalDate.of(2025, 8, 31))))
                        .finds(
                                "not-competent @audit-2025/p-auditor",
                                "9.2.2-08 (9.2.2) at /evaluation/internalAudits/0/auditors/0: the internal audit "
                                        + "audit-2025 began on 2025-09-01, and no record shows that its auditor "
                                        + "p-auditor met what internal auditors have to be able to do: cr-auditor; "
                                        + "expected a record of this competence, acquired by 2025-09-01 and still "
                                        + "valid then; an auditor would ask in person. Record how p-auditor acquired "
                                        + "this competence, or have a competent auditor audit again."),
                Change.of(
                                PROGRAMME_IS_KEPT,
                                "a programme of which nobody knows where it is",
                                aims -> programmes(programme -> programme.document(Optional.empty())))
                        .finds(
                                "no-document @programme-2",
                                "9.2.2-09 (9.2.2) at /evaluation/auditProgrammes/1: the audit programme programme-2 "
                                        + "does not say where its document is kept; expected the place of the "
                                        + "document. Record where the document of programme-2 is kept."),
                Change.of(
                                REPORTS_ARE_KEPT,
                                "a report of which nobody knows where it is",
                                aims -> audit(audit -> audit.report(report -> report.title("Report"))))
                        .finds(
                                "no-report @audit-2025",
                                "9.2.2-10 (9.2.2) at /evaluation/internalAudits/0: the internal audit audit-2025 ended "
                                        + "on 2025-09-10, and no record says where its report is kept; expected the "
                                        + "place of the report. Find or write the report of audit-2025, and record "
                                        + "where it is kept."),
                Change.of(
                                RESULTS_ARE_STATED,
                                "an audit of which nobody says that it found no fault",
                                aims -> first(audit -> audit.noFindings(Optional.empty())))
                        .finds(
                                "no-result @audit-2024",
                                "9.2.2-11 (9.2.2) at /evaluation/internalAudits/1: the internal audit audit-2024 ended "
                                        + "on 2024-10-25; neither a finding nor a statement that there was none is on "
                                        + "record; expected the findings of audit-2024, or a statement that there was "
                                        + "none. Record in audit-2024 its findings, or who stated when that there was "
                                        + "none."));
    }

    private static final String NO_PROGRAMME = "9.2.2-03 (9.2.2) at /evaluation/auditProgrammes: no approved audit "
            + "programme for this day is on record; expected an audit programme for the current period; an auditor "
            + "would ask in person. Plan the audits of the current period, have the programme approved, and record it.";

    private static final String LATE_BEGIN =
            "9.2.2-04 (9.2.2) at /evaluation/auditProgrammes/1/plannedAudits/0: the audit pa-2025, which the audit "
                    + "programme programme-2 plans for 2025-09-01, had not begun from 2025-09-02 to 2025-09-02 (days: "
                    + "1); expected the audit pa-2025 under way or done on each day after the one for which it was "
                    + "planned";

    @Test
    void a_programme_is_in_force_while_it_applies_and_covers_the_day() {
        assertThat(inForce(programme -> programme.periodUntil(DAY))).isEmpty();
        assertThat(inForce(programme -> programme.periodFrom(DAY))).isEmpty();
        assertThat(inForce(programme -> programme.periodFrom(DAY.plusDays(1)))).containsExactly("none @");
        assertThat(inForce(programme -> programme.withdrawnOn(DAY))).containsExactly("none @");
        assertThat(inForce(programme -> programme.withdrawnOn(DAY.plusDays(1)))).isEmpty();
        assertThat(inForce(programme -> programme.effectiveFrom(DAY.plusDays(1))))
                .containsExactly("none @");
        assertThat(inForce(programme -> programme.approval(Optional.empty()))).containsExactly("none @");
        Aims next = programmes(programme -> programme.periodFrom(DAY.plusDays(1)));
        Aims both = next.withEvaluation(evaluation -> evaluation.auditProgrammes(List.of(
                sound().evaluation().auditProgrammes().get(0),
                next.evaluation().auditProgrammes().get(1))));
        assertThat(Probe.of(PROGRAMME_IS_IN_FORCE, both, DAY).found()).isEmpty();
    }

    @Test
    void a_planned_audit_may_begin_on_its_day_and_within_the_tolerance() {
        assertThat(took(audit(audit -> audit.startedOn("2025-08-01")), DAY)).isEmpty();
        assertThat(took(planned("2026-06-30"), DAY)).isEmpty();
        assertThat(took(planned("2026-06-29"), DAY)).containsExactly("current 2026-06-30 @programme-2/pa-2026");
        Aims tolerant = planned("2026-06-20")
                .withEvaluation(evaluation -> evaluation.auditIntervals(List.of(sound().evaluation()
                        .auditIntervals()
                        .get(0)
                        .with(interval -> interval.tolerance(Period.ofDays(10))))));
        assertThat(took(tolerant, DAY)).isEmpty();
        assertThat(took(tolerant, DAY.plusDays(1))).containsExactly("current 2026-07-01 @programme-2/pa-2026");
        Aims ended = audit(audit -> audit.startedOn(Optional.empty()).completedOn("2025-09-01"));
        assertThat(took(ended, DAY)).isEmpty();
    }

    @Test
    void a_move_counts_if_it_was_recorded_before_the_day_that_it_moves() {
        assertThat(took(moved("2026-05-30"), DAY)).isEmpty();
        assertThat(took(moved("2026-05-31"), DAY)).containsExactly("current 2026-06-01 @programme-2/pa-2026");
    }

    @Test
    void only_what_the_programme_of_its_day_planned_is_owed_and_only_as_long_as_it_applies() {
        Aims superseded = planned("2026-05-31")
                .withEvaluation(evaluation -> evaluation.auditProgramme(
                        "programme-3",
                        programme -> programme
                                .from(theProgramme())
                                .id("programme-3")
                                .supersedes("programme-2")
                                .plannedAudits(List.of())
                                .approval(approval -> approval.decidedOn("2026-05-31")
                                        .approver("p-chief")
                                        .decision(Approval.Decision.APPROVED))));
        assertThat(took(superseded, DAY)).isEmpty();
        assertThat(took(programme(superseded, 2, programme -> programme.effectiveFrom(LocalDate.of(2026, 6, 3))), DAY))
                .containsExactly("past 2026-06-01 @programme-2/pa-2026");
        assertThat(took(programme(superseded, 2, programme -> programme.approval(Optional.empty())), DAY))
                .containsExactly("current 2026-06-01 @programme-2/pa-2026");
        Aims over = programme(planned("2026-05-31"), 1, programme -> programme.periodUntil(LocalDate.of(2026, 6, 2)));
        assertThat(took(over, DAY)).containsExactly("past 2026-06-01 @programme-2/pa-2026");
        Aims withdrawn =
                programme(planned("2026-05-31"), 1, programme -> programme.withdrawnOn(LocalDate.of(2026, 5, 31)));
        assertThat(took(withdrawn, DAY)).isEmpty();
        Aims stopped = planned("2026-05-31")
                .withContext(context -> context.aimsPeriod(
                        sound().context().aimsPeriod().orElseThrow().with(period -> period.endedOn("2026-06-01"))));
        assertThat(took(stopped, DAY)).isEmpty();
        Aims unapproved = programme(planned("2026-05-31"), 1, programme -> programme.approval(Optional.empty()));
        assertThat(took(unapproved, DAY)).isEmpty();
        Aims backwards =
                programme(planned("2026-05-31"), 1, programme -> programme.effectiveFrom(LocalDate.of(2026, 6, 1)));
        assertThat(took(backwards, DAY)).isEmpty();
        Aims inTime =
                programme(planned("2026-05-31"), 1, programme -> programme.effectiveFrom(LocalDate.of(2026, 5, 31)));
        assertThat(took(inTime, DAY)).containsExactly("current 2026-06-01 @programme-2/pa-2026");
    }

    @Test
    void a_programme_looks_back_on_the_last_audit_that_was_reported_by_its_approval() {
        assertThat(lookedBack(first(audit -> audit.reportedOn("2025-01-19")))).containsExactly("unlinked @programme-2");
        assertThat(lookedBack(first(audit -> audit.reportedOn("2025-01-20")))).isEmpty();
        assertThat(lookedBack(first(audit -> audit.reportedOn(Optional.empty()))))
                .isEmpty();
        assertThat(Probe.of(PROGRAMME_BUILDS_ON_EARLIER_AUDITS, sound(), LocalDate.of(2025, 1, 19))
                        .status())
                .isEqualTo(RuleStatus.NO_OCCASION);
        Aims two = audit(
                audit -> audit.startedOn("2024-12-01").completedOn("2024-12-05").reportedOn("2024-12-10"));
        assertThat(Probe.of(PROGRAMME_BUILDS_ON_EARLIER_AUDITS, two, DAY).messages())
                .singleElement()
                .asString()
                .contains("earlier audits: audit-2024; the last one reported before it is audit-2025");
    }

    @Test
    void a_plan_is_set_by_the_day_on_which_the_audit_begins() {
        assertThat(planning(audit -> audit.plannedOn("2025-09-01"))).isEmpty();
        assertThat(planning(audit -> audit.criteria(List.of()))).containsExactly("incomplete @audit-2025");
        assertThat(planning(audit ->
                        audit.startedOn("2023-12-30").completedOn("2023-12-31").plannedOn("2024-01-05")))
                .isEmpty();
        Aims undated = audit(audit -> audit.plannedOn(Optional.empty()));
        assertThat(Probe.of(EACH_AUDIT_IS_PLANNED, undated, DAY).outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("when the objectives, criteria and scope of audit-2025 were set");
        Aims future = audit(audit ->
                audit.objectives(Optional.empty()).startedOn(Optional.empty()).completedOn(Optional.empty()));
        assertThat(Probe.of(EACH_AUDIT_IS_PLANNED, future, DAY).found()).isEmpty();
    }

    @Test
    void an_auditor_is_competent_on_the_day_on_which_the_audit_begins() {
        assertThat(competent(record -> record.validUntil(LocalDate.of(2025, 9, 1))))
                .isEmpty();
        assertThat(competent(record -> record.acquiredOn(Occurrence.on(LocalDate.of(2024, 10, 21)))))
                .isEmpty();
        assertThat(competent(record -> record.acquiredOn(Occurrence.on(LocalDate.of(2024, 10, 22)))))
                .containsExactly("not-competent @audit-2024/p-auditor");
        assertThat(competent(record -> record.requirements(List.of()))).hasSize(2);
        assertThat(competent(record -> record.person("p-owner"))).hasSize(2);
        Aims unknown = competence(record -> record.acquiredOn(Occurrence.unknown()));
        assertThat(Probe.of(AUDITORS_ARE_COMPETENT, unknown, DAY).outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("the day on which p-auditor acquired cr-auditor");
    }

    @Test
    void what_an_auditor_is_shown_to_be_able_to_do_is_not_told_beside_what_is_not_shown() {
        Aims more = sound().withSupport(support -> support.competenceRequirement(
                "cr-sampling",
                requirement -> requirement
                        .role(Role.INTERNAL_AUDITOR)
                        .competence("Draws samples of decisions.")
                        .determinedOn("2024-01-08")));
        assertThat(Probe.of(AUDITORS_ARE_COMPETENT, more, DAY).result().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.values().toString())
                        .contains("cr-sampling")
                        .doesNotContain("cr-auditor"));
    }

    @Test
    void without_a_requirement_on_that_day_nothing_is_said_of_the_competence_of_auditors() {
        List<String> needs = List.of("needs what internal auditors have to be able to do (7.2-a)");
        assertThat(unchecked(requirement -> requirement.determinedOn("2025-09-02")))
                .isEqualTo(needs);
        assertThat(unchecked(requirement -> requirement.determinedOn("2024-10-21")))
                .isEmpty();
        assertThat(unchecked(requirement -> requirement.determinedOn("2024-10-22")))
                .isEqualTo(needs);
        assertThat(unchecked(requirement -> requirement.endedOn("2025-09-01"))).isEqualTo(needs);
        assertThat(unchecked(requirement -> requirement.endedOn("2025-09-02"))).isEmpty();
        assertThat(unchecked(requirement -> requirement.role(Role.RISK_ASSESSOR)))
                .isEqualTo(needs);
    }

    @Test
    void results_are_kept_from_the_day_on_which_the_report_is_due() {
        Aims open = audit(audit -> audit.report(Optional.empty()).findings(List.of()));
        assertThat(Probe.of(REPORTS_ARE_KEPT, open, LocalDate.of(2025, 10, 10)).found())
                .isEmpty();
        assertThat(Probe.of(REPORTS_ARE_KEPT, open, LocalDate.of(2025, 10, 11)).found())
                .containsExactly("no-report @audit-2025");
        assertThat(Probe.of(RESULTS_ARE_STATED, open, LocalDate.of(2025, 10, 10))
                        .found())
                .isEmpty();
        assertThat(Probe.of(RESULTS_ARE_STATED, open, LocalDate.of(2025, 10, 11))
                        .found())
                .containsExactly("no-result @audit-2025");
    }

    @Test
    void without_a_programme_the_rest_is_not_checked() {
        Aims none = sound().withEvaluation(evaluation -> evaluation.auditProgrammes(List.of()));
        for (Rule rule : List.of(PROGRAMME_WEIGHS, PROGRAMME_IS_KEPT)) {
            assertThat(Probe.of(rule, none, DAY).outcome().notChecked())
                    .extracting(CountedReason::reason)
                    .containsExactly("needs an audit programme for the current period (9.2.2-a)");
        }
        for (Rule rule : List.of(PLANNED_AUDITS_TOOK_PLACE, PROGRAMME_BUILDS_ON_EARLIER_AUDITS)) {
            assertThat(Probe.of(rule, none, DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
        }
        Aims unaudited = sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of()));
        for (Rule rule : List.of(EACH_AUDIT_IS_PLANNED, AUDITORS_ARE_COMPETENT, REPORTS_ARE_KEPT, RESULTS_ARE_STATED)) {
            assertThat(Probe.of(rule, unaudited, DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
        }
    }

    private static List<String> inForce(Consumer<AuditProgramme.Builder> change) {
        return Probe.of(PROGRAMME_IS_IN_FORCE, programmes(change), DAY).found();
    }

    private static List<String> took(Aims aims, LocalDate day) {
        return Probe.of(PLANNED_AUDITS_TOOK_PLACE, aims, day).found();
    }

    private static List<String> lookedBack(Aims aims) {
        Aims forgetful = aims.withEvaluation(evaluation -> evaluation.auditProgrammes(List.of(
                aims.evaluation().auditProgrammes().get(0),
                aims.evaluation().auditProgrammes().get(1).with(programme -> programme.priorAudits(List.of())))));
        return Probe.of(PROGRAMME_BUILDS_ON_EARLIER_AUDITS, forgetful, DAY).found();
    }

    private static List<String> planning(Consumer<InternalAudit.Builder> change) {
        return Probe.of(EACH_AUDIT_IS_PLANNED, audit(change), DAY).found();
    }

    private static List<String> competent(Consumer<CompetenceRecord.Builder> change) {
        return Probe.of(AUDITORS_ARE_COMPETENT, competence(change), DAY).found();
    }

    private static List<String> unchecked(Consumer<CompetenceRequirement.Builder> change) {
        Aims aims = sound().withSupport(support -> support.competenceRequirements(
                List.of(sound().support().competenceRequirements().get(0).with(change))));
        Probe probe = Probe.of(AUDITORS_ARE_COMPETENT, aims, DAY);
        assertThat(probe.found()).isEmpty();
        return probe.outcome().notChecked().stream().map(CountedReason::reason).toList();
    }

    /** The sound dossier with the competence of the auditor changed. */
    private static Aims competence(Consumer<CompetenceRecord.Builder> change) {
        return sound().withSupport(support -> support.competenceRecords(
                List.of(sound().support().competenceRecords().get(0).with(change))));
    }

    private static AuditProgramme theProgramme() {
        return sound().evaluation().auditProgrammes().get(1);
    }

    /** The sound dossier in which the first programme ended early, with its second programme changed. */
    private static Aims programmes(Consumer<AuditProgramme.Builder> change) {
        return programme(programme(sound(), 0, first -> first.periodUntil(LocalDate.of(2024, 12, 31))), 1, change);
    }

    private static Aims programme(Aims aims, int place, Consumer<AuditProgramme.Builder> change) {
        List<AuditProgramme> programmes = new ArrayList<>(aims.evaluation().auditProgrammes());
        programmes.set(place, programmes.get(place).with(change));
        return aims.withEvaluation(evaluation -> evaluation.auditProgrammes(programmes));
    }

    /** The sound dossier in which the audit to come was planned for another day, of what was audited already. */
    static Aims planned(String day, Rhythm.Move... moves) {
        List<PlannedAudit> planned = theProgramme().plannedAudits();
        return programme(
                sound(),
                1,
                programme -> programme.plannedAudits(List.of(
                        planned.get(0),
                        planned.get(1)
                                .with(one -> one.subjects(List.of("9"))
                                        .planned(new Rhythm.PlannedDay(LocalDate.parse(day), List.of(moves)))))));
    }

    private static Aims moved(String decidedOn) {
        return planned(
                "2026-05-31",
                new Rhythm.Move(
                        LocalDate.of(2026, 7, 31), LocalDate.parse(decidedOn), Optional.of("The auditor is ill.")));
    }

    /** The sound dossier with its first audit changed. */
    private static Aims first(Consumer<InternalAudit.Builder> change) {
        List<InternalAudit> audits = sound().evaluation().internalAudits();
        return sound().withEvaluation(evaluation ->
                evaluation.internalAudits(List.of(audits.get(0), audits.get(1).with(change))));
    }

    @Test
    void a_report_has_thirty_days_by_default_and_the_declared_limit_otherwise() {
        assertThat(reported(audit(audit -> audit.reportedOn("2025-10-10")))).isEmpty();
        assertThat(reported(audit(audit -> audit.reportedOn("2025-10-11"))))
                .containsExactly("late-by-default 2025-09-10 @audit-2025");
        assertThat(reported(limited(audit(audit -> audit.reportedOn("2025-09-24")))))
                .isEmpty();
        assertThat(reported(limited(audit(audit -> audit.reportedOn("2025-09-25")))))
                .containsExactly("late 2025-09-10 @audit-2025");
        Aims open = audit(audit -> audit.reportedOn(Optional.empty()));
        assertThat(Probe.of(RESULTS_REACHED_MANAGERS, open, LocalDate.of(2025, 10, 10))
                        .outcome()
                        .due())
                .contains(LocalDate.of(2025, 10, 10));
        Aims running = audit(audit -> audit.completedOn(Optional.empty()));
        assertThat(Probe.of(RESULTS_REACHED_MANAGERS, running, DAY).outcome().satisfied())
                .isEqualTo(1);
    }

    @Test
    void a_look_counts_from_the_approval_of_the_scope_up_to_the_last_day_in_time() {
        for (String day : List.of("2026-01-20", "2026-04-02")) {
            assertThat(Probe.of(PROGRAMME_FOLLOWS_THE_SCOPE, looked(rescoped(sound()), day), DAY)
                            .messages())
                    .isEmpty();
        }
        assertThat(Probe.of(PROGRAMME_FOLLOWS_THE_SCOPE, looked(rescoped(sound()), "2026-01-19"), DAY)
                        .messages())
                .hasSize(1);
    }

    @Test
    void a_programme_that_is_approved_anew_was_looked_at_and_a_first_scope_asks_for_nothing() {
        assertThat(Probe.of(PROGRAMME_FOLLOWS_THE_SCOPE, sound(), DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
        Aims approved = rescoped(sound())
                .withEvaluation(evaluation -> evaluation.auditProgrammes(sound().evaluation().auditProgrammes().stream()
                        .map(programme -> programme.with(one -> one.approval(
                                programme.approval().orElseThrow().with(approval -> approval.decidedOn("2026-03-01")))))
                        .toList()));
        assertThat(Probe.of(PROGRAMME_FOLLOWS_THE_SCOPE, approved, DAY).messages())
                .isEmpty();
    }

    @Test
    void a_programme_that_came_after_the_scope_was_made_for_it() {
        assertThat(Probe.of(PROGRAMME_FOLLOWS_THE_SCOPE, programmesFrom("2026-02-02"), DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(Probe.of(PROGRAMME_FOLLOWS_THE_SCOPE, programmesFrom("2026-02-01"), DAY)
                        .messages())
                .hasSize(1);
    }

    private static Aims programmesFrom(String day) {
        Aims aims = rescoped(sound());
        return aims.withEvaluation(evaluation -> evaluation.auditProgrammes(aims.evaluation().auditProgrammes().stream()
                .map(programme -> programme.with(one -> one.effectiveFrom(day)))
                .toList()));
    }

    /** The records with a scope in the place of the first from 2026-02-01 on. */
    static Aims rescoped(Aims aims) {
        Scope first = aims.context().scopes().get(0);
        return aims.withContext(context -> context.addScopes(first.with(scope -> scope.id("scope-2")
                .supersedes("scope-1")
                .approval(first.approval().orElseThrow().with(approval -> approval.decidedOn("2026-01-20")))
                .effectiveFrom("2026-02-01"))));
    }

    private static Aims looked(Aims aims, String day) {
        return aims.withEvaluation(evaluation -> evaluation.auditProgrammes(aims.evaluation().auditProgrammes().stream()
                .map(programme -> programme.with(one -> one.review(
                        review -> review.reviewedOn(day).reviewedBy("p-owner").outcome(Review.Outcome.NO_CHANGE))))
                .toList()));
    }

    private static Aims lookingWithin30Days(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-look",
                limit -> limit.kind(LimitKind.TRIGGER_LOOKED_AT)
                        .decidedOn("2024-01-05")
                        .within(Period.ofDays(30))));
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
            assertThat(Probe.of(rule, sound(), DAY).status())
                    .isEqualTo(rule == PROGRAMME_FOLLOWS_THE_SCOPE ? RuleStatus.NO_OCCASION : RuleStatus.SATISFIED);
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
    void the_owner_of_the_process_in_that_version_is_responsible_for_it() {
        Aims process = area(area -> area.owner(Optional.empty()).process("risk-process"), "p-chief")
                .withContext(context -> context.process(
                        "risk-process", one -> one.version("1").name("Risk").owner("p-chief")));
        assertThat(found(process)).containsExactly("own-work @audit-2025/p-chief");
    }

    @Test
    void nobody_knows_since_when_the_owner_of_a_system_in_the_register_owns_it() {
        String open = "who was responsible for what audit-2025 audited";
        assertThat(undecided(
                        area(area -> area.owner(Optional.empty()).addSystems(AiSystemId.of("scoring")), "p-owner")))
                .containsExactly(open);
        assertThat(undecided(area(area -> area.owner(Optional.empty()).addSystems(AiSystemId.of("scoring")))))
                .as("whoever owns it today, somebody else may have owned it then")
                .containsExactly(open);
        assertThat(found(area(area -> area.addSystems(AiSystemId.of("scoring")), "p-chief")))
                .as("the audit says who answered for the area")
                .isEmpty();
    }

    @Test
    void an_area_is_known_when_somebody_is_for_all_that_it_names() {
        Aims half = area(area ->
                        area.owner(Optional.empty()).process("risk-process").addSystems(AiSystemId.of("scoring")))
                .withContext(context -> context.process(
                        "risk-process", one -> one.version("1").name("Risk").owner("p-chief")));
        assertThat(undecided(half)).containsExactly("who was responsible for what audit-2025 audited");
        Aims whole = half.withLeadership(leadership -> leadership.roleAssignment(
                "ra-scoring",
                one -> one.role(Role.SYSTEM_OPERATOR)
                        .person("p-owner")
                        .system("scoring")
                        .heldFrom("2024-01-01")));
        assertThat(Probe.of(NOBODY_AUDITS_THEIR_OWN_WORK, whole, DAY).status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void an_audit_that_names_no_area_leaves_it_open() {
        assertThat(undecided(audit(audit -> audit.areas(List.of()))))
                .containsExactly("which areas audit-2025 looked at");
    }

    @Test
    void of_what_was_audited_only_the_own_work_is_told() {
        AuditedArea area = theAudit().areas().get(0);
        Aims both = audit(audit -> audit.areas(List.of(
                        area.with(own -> own.name("Own").owner("p-owner")),
                        area.with(other -> other.name("Other").owner("p-chief"))))
                .auditors(List.of(theAudit().auditors().get(0).with(auditor -> auditor.person("p-owner")))));
        assertThat(Probe.of(NOBODY_AUDITS_THEIR_OWN_WORK, both, DAY).result().findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.values().toString()).contains("Own").doesNotContain("Other"));
    }

    @Test
    void who_held_a_role_for_a_system_on_the_day_was_responsible_for_it() {
        assertThat(found(overseen("2025-09-01"))).containsExactly("own-work @audit-2025/p-auditor");
        assertThat(found(overseen("2025-09-02"))).isEmpty();
    }

    @Test
    void an_audit_that_has_not_begun_is_not_looked_at() {
        Aims planned = audit(audit -> audit.startedOn(Optional.empty()).completedOn(Optional.empty()));
        assertThat(Probe.of(NOBODY_AUDITS_THEIR_OWN_WORK, planned, DAY)
                        .outcome()
                        .satisfied())
                .isEqualTo(1);
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

    /** The sound dossier with its second audit changed. */
    private static Aims audit(Consumer<InternalAudit.Builder> change) {
        return sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of(
                theAudit().with(change), sound().evaluation().internalAudits().get(1))));
    }

    private static InternalAudit theAudit() {
        return sound().evaluation().internalAudits().get(0);
    }
}
