package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.APPLICABILITY_IN_FORCE;
import static org.openaims.rules.language.Registers.APPLICABILITY_STATEMENTS;
import static org.openaims.rules.language.Registers.AUDITS_CARRYING_OUT;
import static org.openaims.rules.language.Registers.AUDIT_COVERAGE_INTERVALS;
import static org.openaims.rules.language.Registers.AUDIT_ENDED;
import static org.openaims.rules.language.Registers.AUDIT_INTERVALS;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.PLANNED_AUDITS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.PlannedAudit;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.result.GapKind;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Iso42001;
import org.openaims.model.standard.Requirement;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.PlannedInterval;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Subjects;
import org.openaims.rules.language.Values;

/** 9.2.1 Internal audit: general. */
final class Clause9_2_1 {

    /** How often audits are held. */
    static final PlannedInterval AUDITS = new PlannedInterval(AUDIT_INTERVALS, Period.ofYears(1));

    /** In which time the audits cover everything; three years by default (inferred). */
    static final PlannedInterval CYCLE = new PlannedInterval(AUDIT_COVERAGE_INTERVALS, Period.ofYears(3));

    /** The clauses that hold requirements, in the order of the standard. */
    private static final List<String> CLAUSES =
            Iso42001.requirements().stream().map(Requirement::clause).distinct().toList();

    private static final List<String> CONTROLS =
            Iso42001.controls().stream().map(AnnexAControl::id).toList();

    static final Selection<InternalAudit> ENDED = INTERNAL_AUDITS
            .where("it ended while the AIMS ran", (audit, c) -> Answer.of(hasEnded(audit, c)))
            .seeing("last day: {0}", (audit, c) -> values(audit.completedOn()));

    static final Selection<InternalAudit> OF_THE_CYCLE = INTERNAL_AUDITS
            .where(
                    "it ended in the running audit cycle",
                    (audit, c) -> Answer.of(hasEnded(audit, c)
                            && audit.completedOn()
                                    .filter(day -> !day.isBefore(CYCLE.cycleStart(c)))
                                    .isPresent()))
            .seeing(
                    "last day: {0}; the cycle began on {1}",
                    (audit, c) -> values(audit.completedOn(), CYCLE.cycleStart(c)));

    static final Rule AUDITED_AT_PLANNED_INTERVALS = rule(
                    "9.2.1-01", "the AIMS is audited internally in the planned rhythm")
            .shows("9.2.1-a")
            .rhythm(AUDIT_ENDED)
            .evidencedBy(InternalAudit::report)
            .whileTheAimsRuns()
            .atLeastOne()
            .every(AUDIT_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "internal audit ended",
                    "Audit the AIMS and record the report; a longer interval decided now moves only later audits.");

    static final Rule OWN_REQUIREMENTS_ARE_AUDITED = criterion(
            "9.2.1-02",
            "internal audits look at the organization's own requirements",
            "9.2.1-b",
            InternalAudit.Criterion.OWN_REQUIREMENTS,
            "the organization's own requirements");

    static final Rule STANDARD_IS_AUDITED = criterion(
            "9.2.1-03",
            "internal audits look at the requirements of the standard",
            "9.2.1-c",
            InternalAudit.Criterion.ISO_42001,
            "the requirements of ISO/IEC 42001");

    static final Rule EVERYTHING_IS_COVERED = rule(
                    "9.2.1-04", "each clause and each included control is audited within the audit cycle")
            .shows("9.2.1-c")
            .forEach(Subjects.located(
                    "audit coverage", "/evaluation/internalAudits", Shared.of("audit coverage", Clause9_2_1::located)))
            .whileTheAimsRuns()
            .whenNoneNeeds("the start of the AIMS")
            .mustKnown(
                    "uncovered",
                    "a conclusion on each clause and each included control within {1}, on these by {2}",
                    (coverage, same, c) -> Answer.of(isCovered(coverage) || !isDeclared(coverage)))
            .inTimeUntil("the first audit cycle has not ended", (coverage, same, c) -> due(coverage))
            .found(
                    GapKind.LATE,
                    "no internal audit against ISO/IEC 42001 concluded in time on: {0}",
                    (coverage, c) -> told(coverage))
            .remedy("Audit {0}, or record in an audit that looked at them what it concluded on each.")
            .and()
            .mustKnown(
                    "uncovered-by-default",
                    "a conclusion on each clause and each included control within {1} by default, as no audit cycle is "
                            + "declared, on these by {2}",
                    (coverage, same, c) -> Answer.of(isCovered(coverage) || isDeclared(coverage)))
            .inTimeUntil("the first audit cycle has not ended", (coverage, same, c) -> due(coverage))
            .found(
                    GapKind.LATE,
                    "no internal audit against ISO/IEC 42001 concluded in time on: {0}",
                    (coverage, c) -> told(coverage))
            .asObservation()
            .remedy("Declare the audit cycle, and audit {0}.")
            .and()
            .must(
                    "behind-plan",
                    "a conclusion of an audit against ISO/IEC 42001 on all that was planned for {4} or before",
                    (coverage, c) -> coverage.subject().behind().isEmpty())
            .found(
                    GapKind.LATE,
                    "the audit programme is behind its own plan; no internal audit concluded on: {3}",
                    (coverage, c) -> told(coverage))
            .remedy("Audit {3}, or record in an audit that looked at them what it concluded on each.");

    static final Rule EFFECTIVENESS_IS_AUDITED = rule(
                    "9.2.1-05", "each internal audit concludes on whether the AIMS is put into practice and kept up")
            .shows("9.2.1-d")
            .forEach(ENDED)
            .whenNoneNoOccasion("no internal audit has ended")
            .evidencedBy((audit, c) -> audit.report())
            .must(
                    "no-conclusion",
                    "a conclusion on this; whether it is well founded is for a person to judge",
                    (audit, c) -> Clause9_1.isTold(audit.effectivenessConclusion()))
            .inTimeUntil("the report is not yet due", (audit, c, records) -> Optional.of(reportDue(audit, records)))
            .found(
                    GapKind.INCOMPLETE,
                    "the internal audit {0} ended on {1} and does not conclude whether the AIMS is put into practice "
                            + "effectively and kept up",
                    (audit, c) -> values(audit.id(), audit.completedOn()))
            .remedy("Have the auditors conclude on it, and record the conclusion in {0}.");

    static final Selection<Interval> CYCLE_OF_TODAY = AUDIT_COVERAGE_INTERVALS
            .where(
                    "it is the audit cycle in force",
                    (interval, c) ->
                            Answer.of(CYCLE.inForce(c).filter(interval::equals).isPresent()))
            .seeing(
                    "decided on: {0}; effective from: {1}",
                    (interval, c) -> values(interval.decidedOn(), interval.effectiveFrom()));

    static final Rule CYCLE_IS_NOT_STRETCHED = rule(
                    "9.2.1-06", "an audit cycle longer than three years has a reason, and no wide tolerance")
            .shows("9.2.1-c")
            .forEach(CYCLE_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNoOccasion("no audit cycle is declared")
            .must(
                    "above-ceiling",
                    "a reason for an audit cycle longer than 3 years",
                    (interval, c) -> !isLongerThan(CYCLE.byDefault(), interval) || Clause9_1.isTold(interval.reason()))
            .found(
                    GapKind.INCOMPLETE,
                    "the audit cycle {0} of {1} has no recorded reason",
                    (interval, c) -> values(interval.id(), interval.every()))
            .asObservation()
            .remedy("Record in {0} why this audit cycle is short enough, or shorten it.")
            .and()
            .must(
                    "wide-tolerance",
                    "a tolerance of at most a quarter of the audit cycle",
                    (interval, c) -> !isTolerant(interval))
            .found(
                    GapKind.INCOMPLETE,
                    "the audit cycle {0} of {1} has a tolerance of {2}",
                    (interval, c) -> values(interval.id(), interval.every(), interval.tolerance()))
            .asObservation()
            .remedy("Shorten the tolerance of {0}, or lengthen the audit cycle and record why.");

    private Clause9_2_1() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "9.2.1",
                List.of(
                        AUDITED_AT_PLANNED_INTERVALS,
                        OWN_REQUIREMENTS_ARE_AUDITED,
                        STANDARD_IS_AUDITED,
                        EVERYTHING_IS_COVERED,
                        EFFECTIVENESS_IS_AUDITED,
                        CYCLE_IS_NOT_STRETCHED),
                Set.of("9.2.1-a", "9.2.1-b", "9.2.1-c", "9.2.1-d"));
    }

    private static Rule criterion(
            String id, String title, String requirement, InternalAudit.Criterion criterion, String expected) {
        return rule(id, title)
                .shows(requirement)
                .forEach(OF_THE_CYCLE)
                .whenNoneNoOccasion("no internal audit ended in the running audit cycle")
                .evidencedBy((audit, c) -> audit.report())
                .must(
                        "lacking",
                        expected + " among the criteria of an internal audit since {1}",
                        (audit, c) -> audit.criteria().contains(criterion))
                .unless(
                        "another audit of the running cycle has it",
                        (audit, same, c) -> Answer.of(c.all(OF_THE_CYCLE).stream()
                                .anyMatch(other -> other.criteria().contains(criterion))))
                .exemptSeeing(
                        "audits of the cycle: {0}; with it: {1}",
                        (audit, same, c) -> values(
                                c.all(OF_THE_CYCLE).stream()
                                        .map(InternalAudit::id)
                                        .toList(),
                                c.all(OF_THE_CYCLE).stream()
                                        .filter(other -> other.criteria().contains(criterion))
                                        .map(InternalAudit::id)
                                        .toList()))
                .found(
                        GapKind.INCOMPLETE,
                        "the criteria of the internal audit {0} ({2}) do not include " + expected + ", nor do those of "
                                + "any other of the running audit cycle",
                        (audit, same, c) -> values(audit.id(), CYCLE.cycleStart(c), audit.criteria()))
                .remedy("Audit against " + expected + ", or add them to the criteria of {0} if that was done.");
    }

    /** Whether an interval is longer than a time, counted from the day on which it was decided. */
    private static boolean isLongerThan(Period time, Interval interval) {
        LocalDate since = interval.decidedOn();
        return since.plus(interval.every()).isAfter(since.plus(time));
    }

    private static boolean isTolerant(Interval interval) {
        LocalDate since = interval.decidedOn();
        return since.plus(interval.tolerance().multipliedBy(4)).isAfter(since.plus(interval.every()));
    }

    /** Whether an audit ended, and not before the AIMS ran. */
    static boolean hasEnded(InternalAudit audit, Records records) {
        Optional<AimsPeriod> aims = records.shared(Clause6_1_4.AIMS_PERIOD);
        return audit.completedOn()
                .filter(day ->
                        aims.filter(period -> !period.days().contains(day)).isEmpty())
                .isPresent();
    }

    /** The last day on which the report of an audit that has ended is in time. */
    static LocalDate reportDue(InternalAudit audit, Records records) {
        return Limits.AUDIT_REPORTED
                .after(audit.completedOn().orElseThrow(), records)
                .last();
    }

    /**
     * What is still to be audited in the running cycle, and by when; nothing where all of it was. Beside it, what the
     * programme of today planned for a day that is over and no audit concluded on, and the last of those days.
     */
    private record Coverage(
            List<String> open,
            Optional<PlannedInterval.Next> next,
            SortedSet<String> behind,
            Optional<LocalDate> plannedFor) {}

    /** A clause or control, and by when it is to be audited next. */
    private record Due(String subject, PlannedInterval.Next next, boolean covered) {

        boolean isOpen(LocalDate day) {
            return !covered || next.last().isBefore(day);
        }
    }

    private static boolean isCovered(Located<Coverage> coverage) {
        return coverage.subject().open().isEmpty();
    }

    private static boolean isDeclared(Located<Coverage> coverage) {
        return coverage.subject().next().filter(PlannedInterval.Next::declared).isPresent();
    }

    private static Optional<LocalDate> due(Located<Coverage> coverage) {
        return coverage.subject().next().map(PlannedInterval.Next::last);
    }

    private static Values told(Located<Coverage> coverage) {
        return values(
                coverage.subject().open(),
                coverage.subject().next().map(PlannedInterval.Next::every),
                due(coverage),
                coverage.subject().behind(),
                coverage.subject().plannedFor());
    }

    private static List<Located<Coverage>> located(Records records) {
        return records
                .shared(Clause6_1_4.AIMS_PERIOD)
                .map(period -> new Located<>(coverage(period.days(), records), "", () -> "/evaluation/internalAudits"))
                .stream()
                .toList();
    }

    private static Coverage coverage(Days aims, Records records) {
        List<InternalAudit> audits = records.all(ENDED).stream()
                .filter(audit -> audit.criteria().contains(InternalAudit.Criterion.ISO_42001))
                .toList();
        List<Due> all = new ArrayList<>();
        for (String clause : CLAUSES) {
            due(clause, aims, audits, records).ifPresent(all::add);
        }
        for (String control : included(records)) {
            Days since = includedFrom(control, records).map(Days::from).orElse(Days.all());
            due(control, aims.and(since), audits, records).ifPresent(all::add);
        }
        List<Due> open = all.stream().filter(one -> one.isOpen(records.day())).toList();
        List<Due> overdue = open.stream()
                .filter(one -> records.today().isAfter(one.next().last()))
                .toList();
        List<Due> told = overdue.isEmpty() ? open : overdue;
        List<Part<AuditProgramme, PlannedAudit>> late = records.all(PLANNED_AUDITS).stream()
                .filter(planned -> isBehind(planned, audits, records))
                .toList();
        return new Coverage(
                shortened(
                        told.stream().map(Due::subject).toList(),
                        all.stream().map(Due::subject).toList()),
                told.stream().map(Due::next).min(Comparator.comparing(PlannedInterval.Next::last)),
                late.stream()
                        .flatMap(planned -> unaudited(planned, audits))
                        .collect(Collectors.toCollection(TreeSet::new)),
                late.stream().map(Clause9_2_1::plannedFor).max(Comparator.naturalOrder()));
    }

    /** Whether a planned audit is of today's programme, its day is over, and what it was to look at is not audited. */
    private static boolean isBehind(
            Part<AuditProgramme, PlannedAudit> planned, List<InternalAudit> audits, Records records) {
        boolean runs = records.all(AUDITS_CARRYING_OUT, planned.part().id()).stream()
                .anyMatch(audit -> audit.completedOn().isEmpty());
        return Clause9_2_2.PROGRAMME_OF_TODAY.holdsOf(planned.parent(), records).isYes()
                && records.today().isAfter(plannedFor(planned).plus(Clause9_2_2.tolerance(records)))
                && !runs
                && unaudited(planned, audits).findAny().isPresent();
    }

    private static Stream<String> unaudited(Part<AuditProgramme, PlannedAudit> planned, List<InternalAudit> audits) {
        return planned.part().subjects().stream()
                .filter(Clause9_2_1::isOfTheStandard)
                .filter(subject -> audits.stream()
                        .filter(audit -> !audit.completedOn()
                                .orElseThrow()
                                .isBefore(planned.parent().periodFrom()))
                        .noneMatch(audit -> looksAt(audit, subject)));
    }

    private static LocalDate plannedFor(Part<AuditProgramme, PlannedAudit> planned) {
        return PlannedInterval.afterMoves(planned.part().planned());
    }

    private static Optional<Due> due(String subject, Days owed, List<InternalAudit> audits, Records records) {
        List<LocalDate> days = audits.stream()
                .filter(audit -> looksAt(audit, subject))
                .map(audit -> audit.completedOn().orElseThrow())
                .toList();
        return CYCLE.next(days, owed, records)
                .map(next -> new Due(subject, next, days.stream().anyMatch(owed::contains)));
    }

    /** Whether a subject is one of the standard: what a plan says in its own words is not compared. */
    private static boolean isOfTheStandard(String subject) {
        return Stream.of(CLAUSES, CONTROLS).flatMap(List::stream).anyMatch(one -> isAbout(subject, one));
    }

    /** Whether an audit concluded on a clause or control, on all that it belongs to, or on a part of it. */
    static boolean looksAt(InternalAudit audit, String subject) {
        return Stream.concat(
                        audit.conclusions().stream().map(AuditConclusion::subject),
                        audit.findings().stream().map(AuditFinding::requirement))
                .anyMatch(told -> isAbout(told, subject));
    }

    private static boolean isAbout(String told, String subject) {
        return told.equals(subject)
                || isWithin(subject, told)
                || isWithin(told, subject)
                || told.startsWith(subject + "-");
    }

    private static boolean isWithin(String part, String whole) {
        return part.startsWith(whole + ".");
    }

    private static List<String> included(Records records) {
        return records.shared(APPLICABILITY_IN_FORCE).stream()
                .flatMap(Clause9_2_1::included)
                .sorted(Comparator.comparing(Clause9_2_1::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Where a control stands in Annex A; an own control comes after it. */
    private static int place(String control) {
        int place = CONTROLS.indexOf(control);
        return place < 0 ? CONTROLS.size() : place;
    }

    private static Stream<String> included(StatementOfApplicability statement) {
        return statement.entries().stream()
                .filter(line -> line.applicability() == SoaEntry.Applicability.INCLUDED)
                .map(line -> line.control().value())
                .distinct();
    }

    /** The first day on which an approved statement of applicability included a control. */
    private static Optional<LocalDate> includedFrom(String control, Records records) {
        return records.all(APPLICABILITY_STATEMENTS).stream()
                .filter(statement -> included(statement).anyMatch(control::equals))
                .flatMap(statement -> statement.appliesFrom().stream())
                .min(Comparator.naturalOrder());
    }

    /** The same subjects with one in place of many where all that belongs to it is among them. */
    private static List<String> shortened(List<String> some, List<String> all) {
        Set<String> left = all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
        Set<String> shortened = new LinkedHashSet<>();
        for (String one : some) {
            String whole = one;
            for (int dot = one.lastIndexOf('.'); dot > 0; dot = one.lastIndexOf('.', dot - 1)) {
                String wider = one.substring(0, dot);
                if (!wider.equals("A") && left.stream().noneMatch(other -> isWithin(other, wider))) {
                    whole = wider;
                }
            }
            shortened.add(whole);
        }
        return List.copyOf(shortened);
    }
}
