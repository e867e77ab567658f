package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause9_2_1.AUDITED_AT_PLANNED_INTERVALS;
import static org.openaims.rules.iso42001.Clause9_2_1.CYCLE_IS_NOT_STRETCHED;
import static org.openaims.rules.iso42001.Clause9_2_1.EFFECTIVENESS_IS_AUDITED;
import static org.openaims.rules.iso42001.Clause9_2_1.EVERYTHING_IS_COVERED;
import static org.openaims.rules.iso42001.Clause9_2_1.OWN_REQUIREMENTS_ARE_AUDITED;
import static org.openaims.rules.iso42001.Clause9_2_1.STANDARD_IS_AUDITED;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.PlannedAudit;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.Interval;
import org.openaims.model.record.StatementOfApplicabilityId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class Clause9_2_1Test {

    private static final List<String> JUDGED_BY_AUDITS = List.of(
            "10.1-a", "10.2-b", "10.2-d", "4.3-e", "5.1-a", "5.1-b", "5.1-c", "5.1-d", "5.1-g", "5.2-a", "5.2-b",
            "5.2-f", "5.2-h", "6.1.3-g", "6.1.3-i", "6.1.3-j", "9.1-a", "9.1-b", "9.1-f", "9.2.2-b", "9.3.1-b");

    private static final RhythmChanges AUDITS = new RhythmChanges(
            AUDITED_AT_PLANNED_INTERVALS,
            "9.2.1-a",
            "internal audit",
            "/evaluation/internalAudits",
            "/evaluation/auditIntervals",
            "internal audit ended",
            "Audit the AIMS and record the report; a longer interval decided now moves only later audits.",
            Clause9_2_1Test::endedOn,
            (aims, intervals) -> aims.withEvaluation(evaluation -> evaluation.auditIntervals(intervals)),
            sound().evaluation().auditIntervals().get(0));

    static Stream<Change> changes() {
        Stream<Change> single = Stream.of(
                Change.of(
                                OWN_REQUIREMENTS_ARE_AUDITED,
                                "audits against the standard alone",
                                aims -> criteria(aims, InternalAudit.Criterion.ISO_42001))
                        .finds(
                                "lacking @audit-2024",
                                lacking("02", 1, "2024", "ISO_42001", "the organization's own requirements"))
                        .finds(
                                "lacking @audit-2025",
                                lacking("02", 0, "2025", "ISO_42001", "the organization's own requirements")),
                Change.of(
                                STANDARD_IS_AUDITED,
                                "audits against the own requirements alone",
                                aims -> criteria(aims, InternalAudit.Criterion.OWN_REQUIREMENTS))
                        .finds(
                                "lacking @audit-2024",
                                lacking("03", 1, "2024", "OWN_REQUIREMENTS", "the requirements of ISO/IEC 42001"))
                        .finds(
                                "lacking @audit-2025",
                                lacking("03", 0, "2025", "OWN_REQUIREMENTS", "the requirements of ISO/IEC 42001"))
                        .alsoFinds("9.2.1-04||behind-plan", "9.2.1-04||uncovered"),
                Change.of(
                                EVERYTHING_IS_COVERED,
                                "clauses and controls on which no audit concluded",
                                aims -> unplanned(without(aims, "5", "A.10", "A.4")))
                        .finds("uncovered @", uncovered("5, A.4, A.10", "2 years, on these by 2026-01-01"))
                        .makes("5.1-a", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.1-b", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.1-c", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.1-d", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.1-g", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.2-a", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.2-b", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.2-f", Outcome.NEEDS_JUDGEMENT)
                        .makes("5.2-h", Outcome.NEEDS_JUDGEMENT),
                Change.of(
                                EVERYTHING_IS_COVERED,
                                "the same in a cycle that nobody declared",
                                aims -> uncycled(unplanned(without(aims, "5", "A.10", "A.4"))))
                        .on("2027-01-16")
                        .finds(
                                "uncovered-by-default @",
                                "9.2.1-04 (9.2.1) at /evaluation/internalAudits: no internal audit against ISO/IEC "
                                        + "42001 concluded in time on: 5, A.4, A.10; expected a conclusion on each "
                                        + "clause and each included control within 3 years by default, as no audit "
                                        + "cycle is declared, on these by 2027-01-01. Declare the audit cycle, and "
                                        + "audit 5, A.4, A.10.")
                        .makes("4.3-e", Outcome.JUDGED)
                        .makes("6.1.3-g", Outcome.JUDGED)
                        .makes("6.1.3-i", Outcome.JUDGED)
                        .makes("6.1.3-j", Outcome.JUDGED)
                        .makes("9.2.1-c", Outcome.SHOWN),
                Change.of(
                                EVERYTHING_IS_COVERED,
                                "an audit that did not conclude on what it was planned for",
                                aims -> uncycled(without(aims, "8", "A.8")))
                        .finds(
                                "behind-plan @",
                                "9.2.1-04 (9.2.1) at /evaluation/internalAudits: the audit programme is behind its own "
                                        + "plan; no internal audit concluded on: 8, A.8; expected a conclusion of an "
                                        + "audit against ISO/IEC 42001 on all that was planned for 2025-09-01 or "
                                        + "before. Audit 8, A.8, or record in an audit that looked at them what it "
                                        + "concluded on each."),
                Change.of(
                                CYCLE_IS_NOT_STRETCHED,
                                "an audit cycle of three years and a day without a reason",
                                aims -> cycle(aims, cycle -> cycle.every(Period.of(3, 0, 1))))
                        .finds(
                                "above-ceiling @iv-coverage",
                                "9.2.1-06 (9.2.1) at "
                                        + "/evaluation/auditCoverageIntervals/0: the audit cycle iv-coverage of 3 years 1 day "
                                        + "has no recorded reason; expected a reason for an audit cycle longer than 3 years. "
                                        + "Record in iv-coverage why this audit cycle is short enough, or shorten it."),
                Change.of(
                                CYCLE_IS_NOT_STRETCHED,
                                "an audit cycle with a wide tolerance",
                                aims -> cycle(aims, cycle -> cycle.tolerance(Period.ofDays(184))))
                        .finds(
                                "wide-tolerance @iv-coverage",
                                "9.2.1-06 (9.2.1) at "
                                        + "/evaluation/auditCoverageIntervals/0: the audit cycle iv-coverage of 2 years has a "
                                        + "tolerance of 184 days; expected a tolerance of at most a quarter of the audit "
                                        + "cycle. Shorten the tolerance of iv-coverage, or lengthen the audit cycle and record "
                                        + "why."),
                Change.of(
                                EFFECTIVENESS_IS_AUDITED,
                                "an audit without a conclusion on effectiveness",
                                aims -> audit(aims, 0, audit -> audit.effectivenessConclusion(" ")))
                        .finds(
                                "no-conclusion @audit-2025",
                                "9.2.1-05 (9.2.1) at /evaluation/internalAudits/0: the internal audit audit-2025 ended "
                                        + "on 2025-09-10 and does not conclude whether the AIMS is put into practice "
                                        + "effectively and kept up; expected a conclusion on this; whether it is well "
                                        + "founded is for a person to judge. Have the auditors conclude on it, and "
                                        + "record the conclusion in audit-2025."));
        return Stream.concat(single, AUDITS.changes().map(Clause9_2_1Test::withAllThatHangsOnAudits));
    }

    /** Where there is no audit at all, what audits judged is open again, and the first cycle is over. */
    private static Change withAllThatHangsOnAudits(Change change) {
        if (!change.name().contains("none at all")) {
            return change;
        }
        Change whole = change.alsoFinds(
                        "9.2.1-04||uncovered",
                        "GUIDE-21|certificate-1|no-audit",
                        "REC-02|mr-2024|dangling",
                        "REC-02|mr-2025|dangling")
                .makes("9.2.1-c", Outcome.GAP);
        for (String judged : JUDGED_BY_AUDITS) {
            whole = whole.makes(judged, Outcome.NEEDS_JUDGEMENT);
        }
        for (String idle : List.of("9.2.1-b", "9.2.1-d", "9.2.2-c", "9.2.2-d", "9.2.2-e")) {
            whole = whole.makes(idle, Outcome.NO_OCCASION);
        }
        return whole;
    }

    private static String lacking(String rule, int place, String year, String criteria, String expected) {
        return "9.2.1-" + rule + " (9.2.1) at /evaluation/internalAudits/" + place + ": the criteria of the internal "
                + "audit audit-" + year
                + " (" + criteria + ") do not include " + expected + ", nor do those of any other of the running audit "
                + "cycle; expected " + expected
                + " among the criteria of an internal audit since 2024-06-30. Audit against " + expected
                + ", or add them to the criteria of audit-" + year + " if that was done.";
    }

    private static String uncovered(String subjects, String every) {
        return "9.2.1-04 (9.2.1) at /evaluation/internalAudits: no internal audit against ISO/IEC 42001 concluded in "
                + "time on: " + subjects + "; expected a conclusion on each clause and each included control within "
                + every
                + ". Audit " + subjects + ", or record in an audit that looked at them what it concluded on each.";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void an_audit_counts_from_the_day_on_which_it_ended() {
        Aims running = audit(sound(), 0, audit -> audit.completedOn("2025-10-26"));
        assertThat(audited(running, "2025-10-25")).isEmpty();
        assertThat(audited(running, "2025-10-26")).containsExactly("past 2024-10-25 @");
        assertThat(audited(sound(), "2026-09-10")).isEmpty();
        assertThat(audited(sound(), "2026-09-11")).containsExactly("current 2025-09-10 @");
        assertThat(audited(sound(), "2024-10-15")).isEmpty();
        assertThat(Probe.of(AUDITED_AT_PLANNED_INTERVALS, sound(), day("2024-10-15"))
                        .outcome()
                        .due())
                .contains(day("2025-01-01"));
    }

    @Test
    void one_audit_of_the_cycle_with_a_criterion_is_enough() {
        Aims one = audit(sound(), 0, audit -> audit.criteria(Set.of(InternalAudit.Criterion.ISO_42001)));
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, one, DAY).found()).isEmpty();
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, one, day("2026-10-25"))
                        .found())
                .isEmpty();
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, one, day("2026-10-26"))
                        .found())
                .containsExactly("lacking @audit-2025");
        Aims tolerant = cycle(one, interval -> interval.tolerance(Period.ofDays(10)));
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, tolerant, day("2026-11-04"))
                        .found())
                .isEmpty();
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, tolerant, day("2026-11-05"))
                        .found())
                .containsExactly("lacking @audit-2025");
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, one, day("2025-09-09"))
                        .outcome()
                        .satisfied())
                .isEqualTo(1);
        Aims byDefault = uncycled(one);
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, byDefault, day("2027-10-25"))
                        .found())
                .isEmpty();
        assertThat(Probe.of(OWN_REQUIREMENTS_ARE_AUDITED, byDefault, day("2027-10-26"))
                        .found())
                .containsExactly("lacking @audit-2025");
    }

    @Test
    void everything_is_due_at_the_end_of_the_first_cycle_and_again_after_the_last_audit_of_it() {
        Aims lacking = unplanned(without(sound(), "5"));
        RuleOutcome open =
                Probe.of(EVERYTHING_IS_COVERED, lacking, day("2026-01-01")).outcome();
        assertThat(open.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(open.due()).contains(day("2026-01-01"));
        assertThat(covered(lacking, "2026-01-02")).containsExactly("uncovered @");
        assertThat(covered(unplanned(sound()), "2026-10-25")).isEmpty();
        assertThat(covered(unplanned(sound()), "2026-10-26")).containsExactly("uncovered @");
        assertThat(Probe.of(EVERYTHING_IS_COVERED, unplanned(sound()), day("2026-10-26"))
                        .messages())
                .containsExactly(uncovered("4, 5, 6, A.2, A.3, A.4, A.5", "2 years, on these by 2026-10-25"));
        Aims byDefault = uncycled(lacking);
        assertThat(covered(byDefault, "2027-01-01")).isEmpty();
        assertThat(covered(byDefault, "2027-01-02")).containsExactly("uncovered-by-default @");
        Aims tolerant = cycle(lacking, interval -> interval.tolerance(Period.ofDays(10)));
        assertThat(covered(tolerant, "2026-01-11")).isEmpty();
        assertThat(covered(tolerant, "2026-01-12")).containsExactly("uncovered @");
    }

    @Test
    void a_longer_cycle_decided_too_late_does_not_help() {
        Aims lacking = unplanned(without(sound(), "5"));
        assertThat(covered(longerFrom(lacking, "2026-01-01"), "2026-06-30")).isEmpty();
        assertThat(covered(longerFrom(lacking, "2026-01-02"), "2026-06-30")).containsExactly("uncovered @");
    }

    @Test
    void a_conclusion_speaks_of_what_it_names_of_all_within_it_and_of_what_it_is_a_part_of() {
        assertThat(left("5.1", "5.2", "5.3")).isEmpty();
        assertThat(left("5.1-a", "5.2", "5.3")).isEmpty();
        assertThat(left("5.1", "5.3"))
                .containsExactly("no internal audit against ISO/IEC 42001 concluded in time on: 5.2");
        assertThat(left("5.1", "5.22", "5.3")).hasSize(1);
        Aims found = audit(
                unplanned(without(sound(), "5")),
                1,
                audit -> audit.finding("af-2", one -> one.requirement("5.2-e").statement("Not found."))
                        .addConclusions(positive("5.1"), positive("5.3")));
        assertThat(covered(found, "2026-06-30")).isEmpty();
    }

    @Test
    void an_audit_against_other_criteria_or_before_it_ended_covers_no_clause() {
        Aims other =
                audit(unplanned(sound()), 1, audit -> audit.criteria(Set.of(InternalAudit.Criterion.OWN_REQUIREMENTS)));
        assertThat(covered(other, "2026-06-30")).containsExactly("uncovered @");
        Aims running = audit(unplanned(sound()), 0, audit -> audit.completedOn(Optional.empty()));
        assertThat(covered(running, "2026-06-30")).containsExactly("uncovered @");
    }

    @Test
    void a_control_is_audited_while_it_is_included_and_from_then_on() {
        assertThat(covered(unplanned(without(sound(), "A.7")), "2026-06-30")).containsExactly("uncovered @");
        Aims excluded = line(without(sound(), "A.7"), "A.7", SoaEntry.Applicability.EXCLUDED, statement -> {});
        assertThat(covered(unplanned(excluded), "2026-06-30")).isEmpty();
        Aims later = line(
                without(sound(), "A.7"),
                "A.7",
                SoaEntry.Applicability.INCLUDED,
                statement -> statement.effectiveFrom(day("2024-06-30")));
        assertThat(covered(unplanned(later), "2026-06-30")).isEmpty();
        assertThat(covered(unplanned(later), "2026-07-01")).containsExactly("uncovered @");
    }

    @Test
    void of_what_is_open_only_what_is_overdue_is_told() {
        Aims both = line(
                without(sound(), "5", "A.7"),
                "A.7",
                SoaEntry.Applicability.INCLUDED,
                statement -> statement.effectiveFrom(day("2024-06-30")));
        assertThat(Probe.of(EVERYTHING_IS_COVERED, unplanned(both), day("2026-06-30"))
                        .messages())
                .containsExactly(uncovered("5", "2 years, on these by 2026-01-01"));
        assertThat(Probe.of(EVERYTHING_IS_COVERED, unplanned(both), day("2026-07-01"))
                        .messages())
                .containsExactly(uncovered("5, A.7", "2 years, on these by 2026-01-01"));
    }

    @Test
    void a_control_is_to_be_audited_since_the_first_statement_that_included_it_and_not_since_the_first_statement() {
        Aims later = line(
                without(sound(), "A.7"),
                "A.7",
                SoaEntry.Applicability.INCLUDED,
                statement -> statement.effectiveFrom(day("2024-06-30")));
        Aims earlier = line(
                sound(),
                "A.7",
                SoaEntry.Applicability.EXCLUDED,
                statement -> statement
                        .id(StatementOfApplicabilityId.of("soa-before"))
                        .version("0")
                        .effectiveFrom(day("2024-01-01")));
        Aims both = unplanned(later.withPlanning(planning ->
                planning.addAllApplicabilityStatements(earlier.planning().applicabilityStatements())));
        assertThat(covered(both, "2026-06-30")).isEmpty();
        assertThat(covered(both, "2026-07-01")).containsExactly("uncovered @");
    }

    @Test
    void the_first_control_of_annex_a_comes_before_all_others() {
        Aims lacking = audit(
                unplanned(without(sound(), "A.2", "A.3")),
                1,
                audit -> audit.addConclusions(positive("A.2.3"), positive("A.2.4")));
        assertThat(Probe.of(EVERYTHING_IS_COVERED, lacking, DAY).messages())
                .containsExactly(uncovered("A.2.2, A.3", "2 years, on these by 2026-01-15"));
    }

    @Test
    void the_plan_is_late_on_the_day_after_unless_the_audit_still_runs() {
        Aims lacking = uncycled(without(sound(), "8"));
        assertThat(covered(lacking, "2025-09-01")).isEmpty();
        assertThat(covered(audit(lacking, 0, audit -> audit.plannedAudit(Optional.empty())), "2025-09-02"))
                .containsExactly("behind-plan @");
        assertThat(covered(lacking, "2025-09-09")).isEmpty();
        assertThat(covered(lacking, "2025-09-10")).containsExactly("behind-plan @");
        Aims tolerant = lacking.withEvaluation(evaluation -> evaluation.auditIntervals(
                List.of(sound().evaluation().auditIntervals().get(0).with(one -> one.tolerance(Period.ofDays(20))))));
        assertThat(covered(tolerant, "2025-09-21")).isEmpty();
        assertThat(covered(tolerant, "2025-09-22")).containsExactly("behind-plan @");
        Aims earlier = programme(lacking, programme -> programme.periodFrom(day("2025-09-11")));
        assertThat(covered(
                        programme(uncycled(sound()), programme -> programme.periodFrom(day("2025-09-10"))),
                        "2026-06-30"))
                .isEmpty();
        assertThat(covered(
                        programme(uncycled(sound()), programme -> programme.periodFrom(day("2025-09-11"))),
                        "2026-06-30"))
                .containsExactly("behind-plan @");
        assertThat(covered(earlier, "2025-09-10")).isEmpty();
    }

    @Test
    void what_a_plan_says_in_its_own_words_is_not_compared() {
        assertThat(covered(planned("8.1-a", "A.6", "A.6.2.4", "10"), "2026-06-30"))
                .isEmpty();
        assertThat(covered(planned("Suppliers"), "2026-06-30")).isEmpty();
        assertThat(Probe.of(EVERYTHING_IS_COVERED, planned("Suppliers", "3"), DAY)
                        .found())
                .isEmpty();
    }

    private static Aims planned(String... subjects) {
        PlannedAudit planned =
                sound().evaluation().auditProgrammes().get(1).plannedAudits().get(0);
        return programme(
                sound(),
                programme -> programme.plannedAudits(
                        List.of(planned.with((PlannedAudit.Builder one) -> one.subjects(List.of(subjects))))));
    }

    @Test
    void a_conclusion_on_effectiveness_has_the_time_of_the_report() {
        Aims open = audit(sound(), 0, audit -> audit.effectivenessConclusion(Optional.empty()));
        assertThat(Probe.of(EFFECTIVENESS_IS_AUDITED, open, day("2025-10-10")).found())
                .isEmpty();
        assertThat(Probe.of(EFFECTIVENESS_IS_AUDITED, open, day("2025-10-11")).found())
                .containsExactly("no-conclusion @audit-2025");
        Aims before = audit(open, 0, audit -> audit.startedOn("2023-12-01").completedOn("2023-12-31"));
        assertThat(Probe.of(EFFECTIVENESS_IS_AUDITED, before, DAY).found()).isEmpty();
    }

    @Test
    void without_an_audit_there_is_no_occasion_and_without_a_start_nothing_is_due() {
        Aims none = endedOn(sound(), List.of());
        for (Rule rule : List.of(OWN_REQUIREMENTS_ARE_AUDITED, STANDARD_IS_AUDITED, EFFECTIVENESS_IS_AUDITED)) {
            assertThat(Probe.of(rule, none, DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
        }
        Aims unknown = sound().withContext(context -> context.aimsPeriod(Optional.empty()));
        assertThat(Probe.of(EVERYTHING_IS_COVERED, unknown, DAY).outcome().notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("needs the start of the AIMS");
    }

    private static List<String> audited(Aims aims, String day) {
        return Probe.of(AUDITED_AT_PLANNED_INTERVALS, aims, day(day)).found();
    }

    private static List<String> covered(Aims aims, String day) {
        return Probe.of(EVERYTHING_IS_COVERED, aims, day(day)).found();
    }

    /** What is found where the audit concluded on these in place of clause 5. */
    private static List<String> left(String... subjects) {
        Aims aims = audit(
                unplanned(without(sound(), "5")),
                1,
                audit -> audit.addConclusions(
                        Stream.of(subjects).map(Clause9_2_1Test::positive).toArray(AuditConclusion[]::new)));
        return Probe.of(EVERYTHING_IS_COVERED, aims, DAY).messages().stream()
                .map(message -> message.substring(message.indexOf(": ") + 2, message.indexOf(';')))
                .toList();
    }

    private static AuditConclusion positive(String subject) {
        return AuditConclusion.builder()
                .subject(subject)
                .sign(AuditConclusion.Sign.POSITIVE)
                .build();
    }

    private static Aims audit(Aims aims, int place, Consumer<InternalAudit.Builder> change) {
        List<InternalAudit> audits = new ArrayList<>(aims.evaluation().internalAudits());
        audits.set(place, audits.get(place).with(change));
        return aims.withEvaluation(evaluation -> evaluation.internalAudits(audits));
    }

    private static Aims audits(Aims aims, UnaryOperator<InternalAudit> change) {
        return aims.withEvaluation(evaluation -> evaluation.internalAudits(
                aims.evaluation().internalAudits().stream().map(change).toList()));
    }

    private static Aims criteria(Aims aims, InternalAudit.Criterion only) {
        return audits(aims, audit -> audit.with(changed -> changed.criteria(Set.of(only))));
    }

    /** The records without any conclusion on these. */
    private static Aims without(Aims aims, String... subjects) {
        return audits(
                aims,
                audit -> audit.with(changed -> changed.conclusions(audit.conclusions().stream()
                        .filter(conclusion -> !List.of(subjects).contains(conclusion.subject()))
                        .toList())));
    }

    /** The records with programmes that do not say what the audits are to look at. */
    private static Aims unplanned(Aims aims) {
        return aims.withEvaluation(evaluation -> evaluation.auditProgrammes(aims.evaluation().auditProgrammes().stream()
                .map(programme -> programme.with(changed -> changed.plannedAudits(programme.plannedAudits().stream()
                        .map(planned -> planned.with((PlannedAudit.Builder one) -> one.subjects(List.of())))
                        .toList())))
                .toList()));
    }

    /** The records in which no audit concluded on clause 5, or was to. */
    static Aims withoutLeadership(Aims aims) {
        return unplanned(without(aims, "5"));
    }

    /** The same records in which no audit cycle is declared either. */
    static Aims withoutLeadershipAndCycle(Aims aims) {
        return uncycled(withoutLeadership(aims));
    }

    /** The records with the second programme changed. */
    private static Aims programme(Aims aims, Consumer<AuditProgramme.Builder> change) {
        List<AuditProgramme> programmes = aims.evaluation().auditProgrammes();
        return aims.withEvaluation(evaluation -> evaluation.auditProgrammes(
                List.of(programmes.get(0), programmes.get(1).with(change))));
    }

    private static Aims uncycled(Aims aims) {
        return aims.withEvaluation(evaluation -> evaluation.auditCoverageIntervals(List.of()));
    }

    private static Aims cycle(Aims aims, Consumer<Interval.Builder> change) {
        return aims.withEvaluation(evaluation -> evaluation.auditCoverageIntervals(
                List.of(sound().evaluation().auditCoverageIntervals().get(0).with(change))));
    }

    private static Aims longerFrom(Aims aims, String decidedOn) {
        Interval longer = sound().evaluation()
                .auditCoverageIntervals()
                .get(0)
                .with(interval ->
                        interval.id("iv-coverage-2").decidedOn(decidedOn).every(Period.ofYears(3)));
        return aims.withEvaluation(evaluation -> evaluation.addAuditCoverageIntervals(longer));
    }

    /** The records with all lines on an area changed in the statement of applicability. */
    private static Aims line(
            Aims aims,
            String area,
            SoaEntry.Applicability applicability,
            Consumer<StatementOfApplicability.Builder> change) {
        StatementOfApplicability statement =
                aims.planning().applicabilityStatements().get(0);
        return aims.withPlanning(planning -> planning.applicabilityStatements(List.of(statement
                .with(changed -> changed.entries(statement.entries().stream()
                        .map(line -> line.control().value().startsWith(area + ".")
                                ? line.with(other -> other.applicability(applicability))
                                : line)
                        .toList()))
                .with(change))));
    }

    /** The records with audits of everything that ended on these days, and programmes that planned none of them. */
    private static Aims endedOn(Aims aims, List<LocalDate> days) {
        List<InternalAudit> sound = sound().evaluation().internalAudits();
        List<AuditConclusion> all =
                sound.stream().flatMap(audit -> audit.conclusions().stream()).toList();
        List<InternalAudit> audits = new ArrayList<>();
        for (LocalDate day : days) {
            InternalAudit like = sound.get(day.equals(days.get(days.size() - 1)) ? 0 : 1);
            audits.add(like.with(audit -> audit.plannedAudit(Optional.empty())
                    .plannedOn(day.minusDays(40))
                    .startedOn(day.minusDays(4))
                    .completedOn(day)
                    .conclusions(all)
                    .findings(List.of())
                    .noFindings(none -> none.statedOn(day.toString()).reason("All is as it should be."))
                    .reportedOn(day.plusDays(10))));
        }
        Aims unlinked = aims.withImprovement(improvement ->
                improvement.nonconformities(aims.improvement().nonconformities().stream()
                        .map(one -> one.with(changed -> changed.auditFindings(List.of())))
                        .toList()));
        return unlinked.withEvaluation(evaluation -> evaluation
                .internalAudits(audits)
                .auditProgrammes(aims.evaluation().auditProgrammes().stream()
                        .map(programme -> programme.with(changed -> changed.plannedAudits(List.of())
                                .priorAudits(days.isEmpty() ? List.of() : programme.priorAudits())))
                        .toList()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
