package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.AUDITORS;
import static org.openaims.rules.language.Registers.AUDITS_CARRYING_OUT;
import static org.openaims.rules.language.Registers.AUDIT_PROGRAMMES;
import static org.openaims.rules.language.Registers.COMPETENCE_RECORDS_OF;
import static org.openaims.rules.language.Registers.COMPETENCE_REQUIREMENTS_OF;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.PLANNED_AUDITS;
import static org.openaims.rules.language.Registers.PROCESS;
import static org.openaims.rules.language.Registers.PROGRAMMES_AFTER;
import static org.openaims.rules.language.Registers.ROLE_ASSIGNMENTS;
import static org.openaims.rules.language.Registers.SCOPES;
import static org.openaims.rules.language.Registers.SYSTEM;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsProcess;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.AuditedArea;
import org.openaims.model.evaluation.Auditor;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.PlannedAudit;
import org.openaims.model.evaluation.Safeguard;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Review;
import org.openaims.model.record.Role;
import org.openaims.model.record.Versioned;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.model.support.CompetenceRecord;
import org.openaims.model.support.CompetenceRequirement;
import org.openaims.rules.language.Occasion;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.PlannedInterval;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Span;
import org.openaims.rules.language.Values;

/** 9.2.2 Internal audit programme. */
final class Clause9_2_2 {

    static final Selection<AuditProgramme> PROGRAMME_OF_TODAY = AUDIT_PROGRAMMES
            .where(
                    "it covers this day",
                    (programme, c) ->
                            Answer.of(ofToday(c).filter(programme::equals).isPresent()))
            .seeing("from {0} until {1}", (programme, c) -> values(programme.periodFrom(), programme.periodUntil()));

    static final Selection<AuditProgramme> PROGRAMME_AFTER_AN_AUDIT = AUDIT_PROGRAMMES
            .where(
                    "it covers this day and was approved after an audit",
                    (programme, c) ->
                            Answer.of(ofToday(c).filter(programme::equals).isPresent()
                                    && audit(programme, c).isPresent()))
            .seeing(
                    "from {0} until {1}; the audit before: {2}",
                    (programme, c) -> values(
                            programme.periodFrom(),
                            programme.periodUntil(),
                            audit(programme, c).map(InternalAudit::id)));

    private static final Selection<Scope> CHANGED_SCOPE = SCOPES.where(
                    "it took the place of an earlier scope",
                    (scope, c) -> Answer.of(scope.supersedes().isPresent()
                            && scope.appliesFrom().isPresent()))
            .seeing(
                    "in place of: {0}; applies from: {1}",
                    (scope, c) -> values(scope.supersedes(), scope.appliesFrom()));

    static final Selection<InternalAudit> BEGUN = INTERNAL_AUDITS
            .where(
                    "it began while the AIMS ran",
                    (audit, c) -> Answer.of(
                            begunOn(audit).filter(day -> Clause9_1.ran(day, c)).isPresent()))
            .seeing("first day: {0}", (audit, c) -> values(begunOn(audit)));

    static final Rule NOBODY_AUDITS_THEIR_OWN_WORK = rule(
                    "9.2.2-01", "no auditor audited what they were responsible for, unless a safeguard was in place")
            .shows("9.2.2-d")
            .forEach(AUDITORS)
            .whenNoneNoOccasion("no auditor of an internal audit is on record")
            .when("the audit has begun", pair -> begunOn(pair.parent()).isPresent())
            .seeing("first day: {0}", (pair, c) -> values(begunOn(pair.parent())))
            .mustKnown(
                    "own-work",
                    "an auditor who was not responsible for it on that day, or a safeguard set up by then",
                    (pair, c, records) -> auditsOwnWork(pair, records).not())
            .unless("a safeguard was set up before the audit", (pair, c, records) -> isSafeguarded(pair))
            .exemptSeeing(
                    "set up on: {0}; first day of the audit: {1}",
                    (pair, c, records) -> values(
                            pair.part().safeguards().stream()
                                    .map(safeguard -> safeguard
                                            .setUpOn()
                                            .map(LocalDate::toString)
                                            .orElse("an unknown day"))
                                    .toList(),
                            begunOn(pair.parent())))
            .found(
                    GapKind.BREACH,
                    "in the internal audit {0}, which began on {3}, {1} audited {2} and was responsible for it on that "
                            + "day",
                    (pair, c, records) -> told(pair, records))
            .remedy("Have someone else audit {2} again; with too few people, set up a safeguard before the next audit.")
            .and()
            .mustKnown(
                    "own-work-with-safeguard",
                    "an auditor who was not responsible for it on that day",
                    (pair, c, records) -> auditsOwnWork(pair, records)
                            .and(isSafeguarded(pair))
                            .not())
            .found(
                    GapKind.BREACH,
                    "in the internal audit {0}, which began on {3}, {1} audited {2} under a safeguard and was "
                            + "responsible for it on that day",
                    (pair, c, records) -> told(pair, records))
            .asObservation()
            .remedy("Look whether someone else, be it from outside, can audit {2} the next time.");

    static final Rule RESULTS_REACHED_MANAGERS = rule(
                    "9.2.2-02", "the result of each internal audit was reported to managers in time")
            .shows("9.2.2-e")
            .forEach(INTERNAL_AUDITS)
            .whenNoneNoOccasion("no internal audit is on record")
            .when("it has ended", audit -> audit.completedOn().isPresent())
            .seeing("day of its end: {0}", (audit, c) -> values(audit.completedOn()))
            .after(
                    "its end",
                    (audit, c, records) ->
                            List.of(Occasion.on(audit.completedOn().orElseThrow())))
            .follows(
                    "report of the internal audit {5} to a named person",
                    (audit, c, records) -> audit.reportedTo().isEmpty()
                            ? List.of()
                            : audit.reportedOn().stream().toList())
            .within(Limits.AUDIT_REPORTED)
            .telling((audit, c) -> values(audit.id()))
            .remedy(
                    "Report the results of {5} to the relevant managers, and record to whom and when.",
                    "Record why the report of {5} was late, and report the next audit within a declared limit.")
            .withSeverity("never-by-default", Severity.NONCONFORMITY);

    static final Rule PROGRAMME_IS_IN_FORCE = rule("9.2.2-03", "an approved audit programme says how audits are done")
            .shows("9.2.2-a")
            .forEach(PROGRAMME_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no approved audit programme for this day is on record",
                    "an audit programme for the current period; an auditor would ask in person",
                    "Plan the audits of the current period, have the programme approved, and record it.")
            .evidencedBy((programme, c) -> programme.document())
            .must(
                    "incomplete",
                    "the frequency, methods, responsibilities, planning and reporting of internal audits",
                    (programme, c) -> blanks(programme).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the audit programme {0} is silent on: {1}",
                    (programme, c) -> values(programme.id(), blanks(programme)))
            .remedy("Record in {0} what is missing, and have it approved anew.");

    static final Rule PLANNED_AUDITS_TOOK_PLACE = rule(
                    "9.2.2-04", "each audit that the programme plans has begun by its day")
            .shows("9.2.2-a")
            .forEach(PLANNED_AUDITS)
            .whenNoneNoOccasion("no audit is planned in an audit programme")
            .when(
                    "its programme applied on that day",
                    (planned, c) -> appliedDays(planned.parent(), c)
                            .contains(PlannedInterval.afterMoves(planned.part().planned())))
            .seeing(
                    "planned for {0}; programme from {1} until {2}",
                    (planned, c) -> values(
                            PlannedInterval.afterMoves(planned.part().planned()),
                            planned.parent().periodFrom(),
                            planned.parent().periodUntil()))
            .throughout(
                    "each day after the one for which it was planned",
                    (planned, same, c) -> Span.of(afterItsDay(planned, c)))
            .coveredBy("the audit {3} under way or done", (planned, same, c) -> Span.of(sinceItsBegin(planned, c)))
            .found(
                    GapKind.LATE,
                    "the audit {3}, which the audit programme {4} plans for {5}, had not begun",
                    (planned, c) -> values(
                            planned.part().id(),
                            planned.parent().id(),
                            PlannedInterval.afterMoves(planned.part().planned())))
            .remedy("Hold the audit {3}; a move to a later day counts only if it was recorded before the day that it "
                    + "moves.");

    static final Rule PROGRAMME_WEIGHS = rule(
                    "9.2.2-05", "the audit programme says how the importance of processes went into it")
            .shows("9.2.2-b")
            .forEach(PROGRAMME_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an audit programme for the current period (9.2.2-a)")
            .must(
                    "no-rationale",
                    "why these processes are audited, and how often; whether that is well weighed is for a person to "
                            + "judge",
                    (programme, c) -> Clause9_1.isTold(programme.rationale()))
            .found(
                    GapKind.ABSENT,
                    "the audit programme {0} gives no reason for what it plans",
                    (programme, c) -> values(programme.id()))
            .remedy(
                    "Record in {0} how the importance of the processes and the results of earlier audits went into it.");

    static final Rule PROGRAMME_BUILDS_ON_EARLIER_AUDITS = rule(
                    "9.2.2-06", "the audit programme builds on the audit before it")
            .shows("9.2.2-b")
            .forEach(PROGRAMME_AFTER_AN_AUDIT)
            .whileTheAimsRuns()
            .whenNoneNoOccasion("no internal audit was reported before the audit programme was approved")
            .must(
                    "unlinked",
                    "{1} among these earlier audits",
                    (programme, c) -> audit(programme, c)
                            .filter(audit -> programme.priorAudits().contains(audit.id()))
                            .isPresent())
            .found(
                    GapKind.ABSENT,
                    "the audit programme {0} of {2} names as earlier audits: {3}; the last one reported before it is "
                            + "{1}",
                    (programme, c) -> values(
                            programme.id(),
                            audit(programme, c).map(InternalAudit::id),
                            approvedOn(programme),
                            programme.priorAudits()))
            .remedy("Look at the results of {1}, and record in {0} that they went into it, or change what it plans.");

    static final Rule EACH_AUDIT_IS_PLANNED = rule(
                    "9.2.2-07", "each internal audit had its objectives, criteria and scope before it began")
            .shows("9.2.2-c")
            .forEach(BEGUN)
            .whenNoneNoOccasion("no internal audit has begun")
            .must(
                    "incomplete",
                    "the objectives, the criteria and the scope of {0}, set before it begins",
                    (audit, c) -> blanks(audit).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the internal audit {0} began on {1}, and its record lacks: {2}",
                    (audit, c) -> values(audit.id(), begunOn(audit), blanks(audit)))
            .remedy("Record in {0} what was set before it began; set all three before the next audit begins.")
            .and()
            .mustKnown(
                    "set-late",
                    "objectives, criteria and scope that were set by {1}",
                    (audit, same, c) -> audit.plannedOn()
                            .map(day -> Answer.of(!day.isAfter(begunOn(audit).orElseThrow())))
                            .orElseGet(() -> Answer.unknown(
                                    "when the objectives, criteria and scope of " + audit.id() + " were set")))
            .found(
                    GapKind.BREACH,
                    "the internal audit {0} began on {1}, and its objectives, criteria and scope were set on {2}",
                    (audit, c) -> values(audit.id(), begunOn(audit), audit.plannedOn()))
            .remedy("Record why {0} began without a plan, and set all three before the next audit begins.");

    static final Rule AUDITORS_ARE_COMPETENT = rule(
                    "9.2.2-08", "each auditor was competent on the day on which the audit began")
            .shows("9.2.2-d")
            .forEach(AUDITORS)
            .whenNoneNoOccasion("no auditor of an internal audit is on record")
            .when("the audit has begun", pair -> begunOn(pair.parent()).isPresent())
            .seeing("first day: {0}", (pair, c) -> values(begunOn(pair.parent())))
            .with(
                    "what internal auditors have to be able to do",
                    Clause9_2_2::required,
                    orNeeds("what internal auditors have to be able to do (7.2-a)"))
            .mustKnown(
                    "not-competent",
                    "a record of this competence, acquired by {2} and still valid then; an auditor would ask in person",
                    (pair, required, c) -> hasAll(pair, required, c))
            .found(
                    GapKind.ABSENT,
                    "the internal audit {0} began on {2}, and no record shows that its auditor {1} met what internal "
                            + "auditors have to be able to do: {3}",
                    (pair, required, c) -> values(
                            pair.parent().id(),
                            pair.part().person(),
                            begunOn(pair.parent()),
                            required.stream()
                                    .filter(one -> !has(pair, one, c).isYes())
                                    .map(CompetenceRequirement::id)
                                    .toList()))
            .remedy("Record how {1} acquired this competence, or have a competent auditor audit again.");

    static final Rule PROGRAMME_IS_KEPT = rule("9.2.2-09", "the audit programme can be handed over")
            .shows("9.2.2-f")
            .forEach(PROGRAMME_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an audit programme for the current period (9.2.2-a)")
            .evidencedBy((programme, c) -> programme.document())
            .must("no-document", "the place of the document", (programme, c) -> Clause9_1.isKept(programme.document()))
            .found(
                    GapKind.INCOMPLETE,
                    "the audit programme {0} does not say where its document is kept",
                    (programme, c) -> values(programme.id()))
            .remedy("Record where the document of {0} is kept.");

    static final Rule REPORTS_ARE_KEPT = rule("9.2.2-10", "the report of each internal audit can be handed over")
            .shows("9.2.2-f", "9.2.1-a") // a day alone does not show that an audit was held
            .forEach(Clause9_2_1.ENDED)
            .whenNoneNoOccasion("no internal audit has ended")
            .evidencedBy((audit, c) -> audit.report())
            .must("no-report", "the place of the report", (audit, c) -> Clause9_1.isKept(audit.report()))
            .inTimeUntil("the report is not yet due", (audit, same, c) -> Optional.of(Clause9_2_1.reportDue(audit, c)))
            .found(
                    GapKind.BREACH,
                    "the internal audit {0} ended on {1}, and no record says where its report is kept",
                    (audit, c) -> values(audit.id(), audit.completedOn()))
            .remedy("Find or write the report of {0}, and record where it is kept.");

    static final Rule RESULTS_ARE_STATED = rule(
                    "9.2.2-11", "it is on record what each internal audit found, or that it found no fault")
            .shows("9.2.2-f")
            .forEach(Clause9_2_1.ENDED)
            .whenNoneNoOccasion("no internal audit has ended")
            .evidencedBy((audit, c) -> audit.report())
            .must(
                    "no-result",
                    "the findings of {0}, or a statement that there was none",
                    (audit, c) ->
                            !audit.findings().isEmpty() || audit.noFindings().isPresent())
            .inTimeUntil("the report is not yet due", (audit, same, c) -> Optional.of(Clause9_2_1.reportDue(audit, c)))
            .found(
                    GapKind.INCOMPLETE,
                    "the internal audit {0} ended on {1}; neither a finding nor a statement that there was none is on "
                            + "record",
                    (audit, c) -> values(audit.id(), audit.completedOn()))
            .remedy("Record in {0} its findings, or who stated when that there was none.");

    static final Rule PROGRAMME_FOLLOWS_THE_SCOPE = rule(
                    "9.2.2-12", "the audit programme was looked at after each change of the scope")
            .shows("9.2.2-b")
            .forEach(CHANGED_SCOPE)
            .whileTheAimsRuns()
            .whenNoneNoOccasion("no change of the scope is on record")
            .when(
                    "an audit programme applied by then",
                    (scope, c) -> c.all(AUDIT_PROGRAMMES).stream()
                            .flatMap(programme -> programme.appliesFrom().stream())
                            .anyMatch(from -> !from.isAfter(scope.appliesFrom().orElseThrow())))
            .seeing(
                    "the scope applies from: {0}; audit programmes from: {1}",
                    (scope, c) -> values(
                            scope.appliesFrom(),
                            c.all(AUDIT_PROGRAMMES).stream()
                                    .flatMap(programme -> programme.appliesFrom().stream())
                                    .toList()))
            .after(
                    "its approval",
                    (scope, c, records) ->
                            List.of(Occasion.on(scope.approval().orElseThrow().decidedOn())
                                    .timedFrom(scope.appliesFrom().orElseThrow())))
            .follows(
                    "look at the audit programme for the scope {5}",
                    (scope, c, records) -> records.all(AUDIT_PROGRAMMES).stream()
                            .flatMap(Clause9_2_2::looks)
                            .toList())
            .within(Limits.LOOKED_AT)
            .telling((scope, c) -> values(scope.id()))
            .remedy(
                    "Look whether the audit programme covers what {5} takes in, and record the review of the programme, "
                            + "also where it stays as it is.",
                    "Record why the look was late, and look at the audit programme in time when the scope changes again.");

    private Clause9_2_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "9.2.2",
                List.of(
                        NOBODY_AUDITS_THEIR_OWN_WORK,
                        RESULTS_REACHED_MANAGERS,
                        PROGRAMME_IS_IN_FORCE,
                        PLANNED_AUDITS_TOOK_PLACE,
                        PROGRAMME_WEIGHS,
                        PROGRAMME_BUILDS_ON_EARLIER_AUDITS,
                        EACH_AUDIT_IS_PLANNED,
                        AUDITORS_ARE_COMPETENT,
                        PROGRAMME_IS_KEPT,
                        REPORTS_ARE_KEPT,
                        RESULTS_ARE_STATED,
                        PROGRAMME_FOLLOWS_THE_SCOPE),
                Set.of("9.2.2-a", "9.2.2-b", "9.2.2-c", "9.2.2-d", "9.2.2-e", "9.2.2-f"));
    }

    /** The days on which somebody looked at a programme: those of its reviews and of its approval. */
    private static Stream<LocalDate> looks(AuditProgramme programme) {
        return Stream.concat(
                programme.reviews().stream().map(Review::reviewedOn),
                programme.approval().filter(Approval::approves).map(Approval::decidedOn).stream());
    }

    /** The version that covers the day: of those that apply, have not been withdrawn and cover it, the last one. */
    private static Optional<AuditProgramme> ofToday(Records records) {
        LocalDate day = records.day();
        return Versioned.inForce(
                records.all(AUDIT_PROGRAMMES).stream()
                        .filter(one -> !day.isBefore(one.periodFrom()) && !day.isAfter(one.periodUntil()))
                        .toList(),
                day);
    }

    /** The days on which a version is what is to be done: from its approval to its end, or to that of a next one. */
    static Days appliedDays(AuditProgramme programme, Records records) {
        Days days = programme.appliesFrom().map(Days::from).orElse(Days.none());
        days = days.and(Days.between(LocalDate.MIN, programme.periodUntil()));
        if (programme.withdrawnOn().isPresent()) {
            days = days.without(Days.from(programme.withdrawnOn().get()));
        }
        for (AuditProgramme next : records.all(PROGRAMMES_AFTER, programme.id())) {
            days = days.without(next.appliesFrom().map(Days::from).orElse(Days.none()));
        }
        return days;
    }

    private static Days afterItsDay(Part<AuditProgramme, PlannedAudit> planned, Records records) {
        LocalDate last = PlannedInterval.afterMoves(planned.part().planned()).plus(tolerance(records));
        Days owed = appliedDays(planned.parent(), records).and(Days.from(last.plusDays(1)));
        return records.shared(Clause6_1_4.AIMS_PERIOD)
                .map(period -> owed.and(period.days()))
                .orElse(owed);
    }

    /** How much later than planned still counts as in time, as declared with the interval of audits. */
    static Period tolerance(Records records) {
        return Clause9_2_1.AUDITS.inForce(records).map(Interval::tolerance).orElse(Period.ZERO);
    }

    private static Days sinceItsBegin(Part<AuditProgramme, PlannedAudit> planned, Records records) {
        return records.all(AUDITS_CARRYING_OUT, planned.part().id()).stream()
                .flatMap(audit -> begunOn(audit).stream())
                .min(Comparator.naturalOrder())
                .map(Days::from)
                .orElse(Days.none());
    }

    private static List<String> blanks(AuditProgramme programme) {
        List<String> blanks = new ArrayList<>();
        addIfBlank("frequency", programme.frequency(), blanks);
        addIfBlank("methods", programme.methods(), blanks);
        addIfBlank("responsibilities", programme.responsibilities(), blanks);
        addIfBlank("planning", programme.planningRequirements(), blanks);
        addIfBlank("reporting", programme.reporting(), blanks);
        return blanks;
    }

    private static List<String> blanks(InternalAudit audit) {
        List<String> blanks = new ArrayList<>();
        addIfBlank("objectives", audit.objectives(), blanks);
        if (audit.criteria().isEmpty()) {
            blanks.add("criteria");
        }
        addIfBlank("scope", audit.scope(), blanks);
        return blanks;
    }

    private static void addIfBlank(String name, Optional<String> text, List<String> blanks) {
        if (!Clause9_1.isTold(text)) {
            blanks.add(name);
        }
    }

    /** The audit whose report was the last before a programme was approved. */
    private static Optional<InternalAudit> audit(AuditProgramme programme, Records records) {
        return records.all(Clause9_2_1.ENDED).stream()
                .filter(audit -> audit.reportedOn()
                        .filter(approvedOn(programme)::isAfter)
                        .isPresent())
                .max(Comparator.comparing(
                                (InternalAudit audit) -> audit.completedOn().orElseThrow())
                        .thenComparing(InternalAudit::id));
    }

    private static LocalDate approvedOn(AuditProgramme programme) {
        return programme.approval().orElseThrow().decidedOn(); // it applies, so that it was approved
    }

    /** What internal auditors had to be able to do as the audit began; absent where nobody had said so. */
    private static Optional<List<CompetenceRequirement>> required(Part<InternalAudit, Auditor> pair, Records records) {
        LocalDate begun = begunOn(pair.parent()).orElseThrow();
        List<CompetenceRequirement> required = records.all(COMPETENCE_REQUIREMENTS_OF, Role.INTERNAL_AUDITOR).stream()
                .filter(one -> Days.until(one.determinedOn(), one.endedOn()).contains(begun))
                .toList();
        return required.isEmpty() ? Optional.empty() : Optional.of(required);
    }

    private static Answer hasAll(
            Part<InternalAudit, Auditor> pair, List<CompetenceRequirement> required, Records records) {
        Answer answer = Answer.YES;
        for (CompetenceRequirement one : required) {
            answer = answer.and(has(pair, one, records));
        }
        return answer;
    }

    private static Answer has(Part<InternalAudit, Auditor> pair, CompetenceRequirement required, Records records) {
        LocalDate begun = begunOn(pair.parent()).orElseThrow();
        Answer answer = Answer.NO;
        for (CompetenceRecord record :
                records.all(COMPETENCE_RECORDS_OF, pair.part().person())) {
            if (record.requirements().contains(required.id())
                    && record.validUntil().filter(begun::isAfter).isEmpty()) {
                answer = answer.or(record.acquiredOn()
                        .happenedBy(
                                begun,
                                record.recordedOn(),
                                "the day on which " + pair.part().person() + " acquired " + required.id()));
            }
        }
        return answer;
    }

    private static Optional<LocalDate> begunOn(InternalAudit audit) {
        return audit.startedOn().or(audit::completedOn);
    }

    /** Whether an auditor was responsible for one of the areas; an audit that names none tells nothing. */
    private static Answer auditsOwnWork(Part<InternalAudit, Auditor> pair, Records records) {
        InternalAudit audit = pair.parent();
        if (audit.areas().isEmpty()) {
            return Answer.unknown("which areas " + audit.id() + " looked at");
        }
        Answer answer = Answer.NO;
        for (AuditedArea area : audit.areas()) {
            answer = answer.or(wasResponsible(area, pair, records));
        }
        return answer;
    }

    private static Answer isSafeguarded(Part<InternalAudit, Auditor> pair) {
        LocalDate begun = begunOn(pair.parent()).orElseThrow();
        Answer answer = Answer.NO;
        for (Safeguard safeguard : pair.part().safeguards()) {
            answer = answer.or(safeguard
                    .setUpOn()
                    .map(day -> Answer.of(!day.isAfter(begun)))
                    .orElseGet(() -> Answer.unknown(
                            "the day on which the safeguard of " + pair.part().person() + " was set up")));
        }
        return answer;
    }

    /**
     * Whether an auditor answered for an area as the audit began: as the audit itself says, or as the version of the
     * process and the roles of that day say. Whoever owns an AI system in the register owns it now; nobody knows since
     * when.
     */
    private static Answer wasResponsible(AuditedArea area, Part<InternalAudit, Auditor> pair, Records records) {
        PersonId auditor = pair.part().person();
        LocalDate day = begunOn(pair.parent()).orElseThrow();
        List<Set<PersonId>> responsible = new ArrayList<>();
        area.process()
                .ifPresent(id -> responsible.add(records.one(PROCESS, id).flatMap(AimsProcess::owner).stream()
                        .collect(Collectors.toSet())));
        area.systems().forEach(id -> responsible.add(holders(id, day, records)));
        if (area.owner().filter(auditor::equals).isPresent()
                || responsible.stream().anyMatch(people -> people.contains(auditor))) {
            return Answer.YES;
        }
        if (area.owner().isPresent()) {
            return Answer.NO;
        }
        boolean ownsNow = area.systems().stream()
                .flatMap(id -> records.one(SYSTEM, id).flatMap(AiSystem::owner).stream())
                .anyMatch(auditor::equals);
        return ownsNow || responsible.isEmpty() || responsible.stream().anyMatch(Set::isEmpty)
                ? Answer.unknown("who was responsible for what " + pair.parent().id() + " audited")
                : Answer.NO;
    }

    /** Those who held a role for an AI system on a day. */
    private static Set<PersonId> holders(AiSystemId system, LocalDate day, Records records) {
        Set<PersonId> holders = new TreeSet<>();
        for (RoleAssignment assignment : records.all(ROLE_ASSIGNMENTS)) {
            if (assignment.system().equals(Optional.of(system))
                    && assignment.held().contains(day)) {
                assignment.person().ifPresent(holders::add);
            }
        }
        return holders;
    }

    private static Values told(Part<InternalAudit, Auditor> pair, Records records) {
        List<String> own = pair.parent().areas().stream()
                .filter(area -> wasResponsible(area, pair, records).isYes())
                .map(AuditedArea::name)
                .toList();
        return values(pair.parent().id(), pair.part().person(), own, begunOn(pair.parent()));
    }
}
