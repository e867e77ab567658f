package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.AUDITORS;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.PROCESS;
import static org.openaims.rules.language.Registers.ROLE_ASSIGNMENTS;
import static org.openaims.rules.language.Registers.SYSTEM;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsProcess;
import org.openaims.model.evaluation.AuditedArea;
import org.openaims.model.evaluation.Auditor;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.Safeguard;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.Occasion;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Values;

/** 9.2.2 Internal audit programme. */
final class Clause9_2_2 {

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
            .found(
                    GapKind.BREACH,
                    "{1} audited {2} in {0} from {3} on and was responsible for it",
                    (pair, c, records) -> told(pair, records))
            .remedy(
                    "Have somebody else audit {2} again; with too few people, set up a safeguard before the next audit.")
            .and()
            .mustKnown(
                    "own-work-with-safeguard",
                    "an auditor who was not responsible for it on that day",
                    (pair, c, records) -> auditsOwnWork(pair, records)
                            .and(isSafeguarded(pair))
                            .not())
            .found(
                    GapKind.BREACH,
                    "{1} audited {2} in {0} from {3} on and was responsible for it, under a safeguard",
                    (pair, c, records) -> told(pair, records))
            .asObservation()
            .remedy("Look whether somebody else, be it from outside, can audit {2} the next time.");

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
                    "report of {5} to a named person",
                    (audit, c, records) -> audit.reportedTo().isEmpty()
                            ? List.of()
                            : audit.reportedOn().stream().toList())
            .within(Limits.AUDIT_REPORTED)
            .telling((audit, c) -> values(audit.id()))
            .remedy(
                    "Report {5} to the managers whom it concerns, and record to whom and when.",
                    "Record why the report of {5} took so long, and declare a limit that is kept.")
            .withSeverity("never-by-default", Severity.NONCONFORMITY);

    private Clause9_2_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "9.2.2", List.of(NOBODY_AUDITS_THEIR_OWN_WORK, RESULTS_REACHED_MANAGERS), Set.of("9.2.2-e"));
    }

    private static Optional<LocalDate> begunOn(InternalAudit audit) {
        return audit.startedOn().or(audit::completedOn);
    }

    /** Whether an auditor was responsible for one of the areas; an area of which nobody is named tells nothing. */
    private static Answer auditsOwnWork(Part<InternalAudit, Auditor> pair, Records records) {
        Answer answer = Answer.NO;
        for (AuditedArea area : pair.parent().areas()) {
            Set<PersonId> responsible = responsible(area, pair.parent(), records);
            answer = answer.or(
                    responsible.isEmpty()
                            ? Answer.unknown("who was responsible for what "
                                    + pair.parent().id() + " audited")
                            : Answer.of(responsible.contains(pair.part().person())));
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
     * Those responsible for an area: as the audit itself says, or by the process and the AI systems that it names, and
     * those who held a role for one of these systems on the day.
     */
    private static Set<PersonId> responsible(AuditedArea area, InternalAudit audit, Records records) {
        Set<PersonId> people = new TreeSet<>();
        area.owner().ifPresent(people::add);
        area.process()
                .flatMap(id -> records.one(PROCESS, id))
                .flatMap(AimsProcess::owner)
                .ifPresent(people::add);
        for (AiSystemId id : area.systems()) {
            records.one(SYSTEM, id).flatMap(AiSystem::owner).ifPresent(people::add);
            for (RoleAssignment assignment : records.all(ROLE_ASSIGNMENTS)) {
                if (assignment.system().equals(Optional.of(id))
                        && assignment.held().contains(begunOn(audit).orElseThrow())) {
                    assignment.person().ifPresent(people::add);
                }
            }
        }
        return people;
    }

    private static Values told(Part<InternalAudit, Auditor> pair, Records records) {
        List<String> own = pair.parent().areas().stream()
                .filter(area -> responsible(area, pair.parent(), records)
                        .contains(pair.part().person()))
                .map(AuditedArea::name)
                .toList();
        return values(pair.parent().id(), pair.part().person(), own, begunOn(pair.parent()));
    }
}
