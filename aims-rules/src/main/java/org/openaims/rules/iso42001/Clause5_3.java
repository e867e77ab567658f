package org.openaims.rules.iso42001;

import static org.openaims.rules.iso42001.Clause5_1.held;
import static org.openaims.rules.iso42001.Clause5_1.isWritten;
import static org.openaims.rules.language.Registers.PERSON;
import static org.openaims.rules.language.Registers.REPORT_INTERVALS;
import static org.openaims.rules.language.Registers.REPORT_MADE;
import static org.openaims.rules.language.Registers.ROLE_ASSIGNMENTS;
import static org.openaims.rules.language.Registers.ROLE_DEFINITIONS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.PerformanceReport;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.leadership.RoleDefinition;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Occasion;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Span;
import org.openaims.rules.language.Subjects;

/** 5.3 Roles, responsibilities and authorities. */
final class Clause5_3 {

    /** The roles that the clause itself asks for. */
    private static final List<Role> NAMED = List.of(Role.AIMS_CONFORMITY, Role.AIMS_REPORTING);

    /**
     * A role that the AIMS needs.
     *
     * @param role the role
     * @param system the AI system for which it is needed; absent for the AIMS as a whole
     * @param days the days on which it is needed, as long as the AIMS runs
     */
    record NeededRole(Role role, Optional<AiSystemId> system, Span days) {

        /** Its id: the role, and the AI system behind it. */
        String id() {
            return system.map(id -> role + "/" + id).orElse(role.value());
        }

        /** What a message calls it. */
        String told() {
            return system.map(id -> role + " for the AI system " + id).orElse(role.value());
        }

        /** Whether an assignment fills it; one for no system in particular does so for each. */
        boolean isFilledBy(RoleAssignment assignment) {
            return system.isEmpty()
                    || assignment.system().isEmpty()
                    || assignment.system().equals(system);
        }
    }

    /** The roles that the AIMS needs, whether or not anybody holds them. */
    static final Subjects<Located<NeededRole>> NEEDED_ROLES = Subjects.located(
            "needed role", ROLE_ASSIGNMENTS.register(), Shared.of("needed roles", Clause5_3::neededRoles));

    static final Selection<RoleAssignment> AIMS_OWNER_OF_TODAY = ROLE_ASSIGNMENTS
            .where(
                    "it gives the job of AIMS conformity today",
                    (assignment, c) ->
                            Answer.of(assignment.role().equals(Role.AIMS_CONFORMITY) && isHeld(assignment, c)))
            .seeing(
                    "role: {0}; held from {1}; ended on: {2}",
                    (assignment, c) -> values(assignment.role(), assignment.heldFrom(), assignment.endedOn()));

    static final Selection<RoleAssignment> REPORTER_OF_TODAY = ROLE_ASSIGNMENTS
            .where(
                    "it gives the job of reporting on the AIMS today",
                    (assignment, c) ->
                            Answer.of(assignment.role().equals(Role.AIMS_REPORTING) && isHeld(assignment, c)))
            .seeing(
                    "role: {0}; held from {1}; ended on: {2}",
                    (assignment, c) -> values(assignment.role(), assignment.heldFrom(), assignment.endedOn()));

    /** Of each needed role those who hold it today, without those who stand in for one of them. */
    static final Selection<RoleAssignment> HOLDERS_OF_TODAY = ROLE_ASSIGNMENTS
            .where(
                    "it fills a role that the AIMS needs today",
                    (assignment, c) -> Answer.of(assignment.person().isPresent()
                            && isHeld(assignment, c)
                            && c.all(NEEDED_ROLES).stream()
                                    .map(Located::subject)
                                    .anyMatch(needed -> needed.role().equals(assignment.role())
                                            && needed.isFilledBy(assignment)
                                            && c.today().isIn(needed.days().days()))))
            .seeing(
                    "role: {0}; held from {1}; ended on: {2}",
                    (assignment, c) -> values(assignment.role(), assignment.heldFrom(), assignment.endedOn()));

    static final Rule AIMS_HAS_AN_OWNER = appointed(
            "5.3-01", "a named person is in charge of the AIMS", "5.3-c", AIMS_OWNER_OF_TODAY, Role.AIMS_CONFORMITY);

    static final Rule ROLES_ARE_FILLED_THROUGHOUT = rule(
                    "5.3-02", "each role that the AIMS needs was filled by a named person without a break")
            .shows("5.3-a")
            .forEach(NEEDED_ROLES)
            .throughout(
                    "each day on which the AIMS ran and needed the role",
                    (needed, c, records) ->
                            Registers.aimsDays(records).and(needed.subject().days()))
            .coveredBy(
                    "a named person in the role, or an acting holder or a deputy,",
                    (needed, c, records) -> Span.of(filled(needed.subject(), records)))
            .found(
                    GapKind.ABSENT,
                    "no record shows anyone in the role {3}",
                    (needed, c) -> values(needed.subject().told()))
            .remedy("Appoint a person to the role {3}, be it for the time being, and record the appointment.");

    static final Rule HOLDERS_MAY_DECIDE = rule(
                    "5.3-03", "who holds a role that the AIMS needs knows what they may decide")
            .shows("5.3-a")
            .forEach(HOLDERS_OF_TODAY)
            .whenNoneNoOccasion("nobody holds a role that the AIMS needs")
            .evidencedBy((assignment, c) -> assignment.evidence())
            .must(
                    "authority",
                    "what {1} may decide, in the role assignment or in the description of the role {2}",
                    (assignment, c) -> isWritten(assignment.authority()) || isDescribed(assignment.role(), c))
            .found(
                    GapKind.INCOMPLETE,
                    "neither the role assignment {0} nor a description of the role {2} says what {1} may decide",
                    (assignment, c) -> values(assignment.id(), assignment.person(), assignment.role()))
            .remedy("Record in {0} which decisions {1} may take alone.");

    static final Rule HOLDERS_WERE_ANNOUNCED = rule(
                    "5.3-04", "who holds a role that the AIMS needs was made known inside")
            .shows("5.3-b")
            .forEach(HOLDERS_OF_TODAY)
            .whenNoneNoOccasion("nobody holds a role that the AIMS needs")
            .after(
                    "the appointment",
                    (assignment, c, records) ->
                            List.of(Occasion.on(decidedOn(assignment)).timedFrom(dueFrom(assignment))))
            .follows(
                    "communication of the role assignment {5} of {6}",
                    (assignment, c, records) -> assignment.communications().stream()
                            .map(Communication::communicatedOn)
                            .toList())
            .within(Limits.ROLE_ANNOUNCED)
            .telling((assignment, c) -> values(assignment.id(), assignment.person()))
            .remedy(
                    "Make known inside the organization that {6} holds this role, and record the day and the audience.",
                    "Record why it was late, and make the next appointment known within a declared limit.")
            .withSeverity("never-by-default", Severity.NONCONFORMITY);

    static final Rule SOMEBODY_REPORTS = appointed(
            "5.3-05",
            "a named person has the job of reporting to top management how the AIMS performs",
            "5.3-d",
            REPORTER_OF_TODAY,
            Role.AIMS_REPORTING);

    static final Rule REPORTS_ARE_MADE = rule(
                    "5.3-06", "top management gets reports on how the AIMS performs in the declared rhythm")
            .shows("5.3-d")
            .rhythm(REPORT_MADE)
            .counting(
                    "not-to-the-top",
                    "someone among the readers who was in top management on that day",
                    (report, c) -> Answer.of(report.reportedTo().stream()
                            .anyMatch(person -> held(person, report.reportedOn(), c, Role.TOP_MANAGEMENT))),
                    GapKind.BREACH,
                    "the performance report {0} of {1} went to nobody whom a record shows in top management on that day",
                    report -> values(report.id(), report.reportedOn()),
                    "Bring the report to top management and record it, or record which reader was in top management on "
                            + "{1}.")
            .counting(
                    "by-another",
                    "a reporter who held the role aims-reporting on that day, or stood in for its holder",
                    Clause5_3::isByTheReporter,
                    GapKind.BREACH,
                    "the performance report {0} of {1} is by {2}, and no record shows that person in the role "
                            + "aims-reporting on that day",
                    report -> values(
                            report.id(),
                            report.reportedOn(),
                            report.reportedBy().map(PersonId::value).orElse("someone who is not named")),
                    "Record in {0} who made it and since when that person held the role, or appoint whoever makes the "
                            + "reports.")
            .evidencedBy(PerformanceReport::evidence)
            .whileTheAimsRuns()
            .atLeastOne()
            .every(REPORT_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "report on the performance of the AIMS was made",
                    "Report to top management how the AIMS performs, and record the day, the readers and the report.")
            .withSeverity("undeclared", Severity.OBSERVATION);

    private Clause5_3() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "5.3",
                List.of(
                        AIMS_HAS_AN_OWNER,
                        ROLES_ARE_FILLED_THROUGHOUT,
                        HOLDERS_MAY_DECIDE,
                        HOLDERS_WERE_ANNOUNCED,
                        SOMEBODY_REPORTS,
                        REPORTS_ARE_MADE),
                Set.of("5.3-a", "5.3-b", "5.3-c", "5.3-d"));
    }

    private static Rule appointed(
            String id, String title, String requirement, Selection<RoleAssignment> holders, Role role) {
        return rule(id, title)
                .shows(requirement)
                .forEach(holders)
                .whileTheAimsRuns()
                .whenNoneFinding(
                        "no record shows a holder of the role " + role + " today",
                        "a named person in this role, appointed by top management; an acting holder counts",
                        "Have top management appoint a person to the role " + role + ", and record the appointment.")
                .evidencedBy((assignment, c) -> assignment.evidence())
                .must(
                        "nobody",
                        "a named person",
                        (assignment, c) -> assignment.person().isPresent())
                .found(
                        GapKind.INCOMPLETE,
                        "the role assignment {0} names no person",
                        (assignment, c) -> values(assignment.id()))
                .remedy("Name a person in {0}; a committee or a unit cannot hold the role.")
                .and()
                .must(
                        "not-a-person",
                        "a holder who is in the register of people",
                        (assignment, c) -> assignment.person().isEmpty()
                                || c.one(PERSON, assignment.person().get()).isPresent())
                .found(
                        GapKind.INCOMPLETE,
                        "the holder {0} named in the role assignment {1} is not among the people on record",
                        (assignment, c) -> values(assignment.person(), assignment.id()))
                .remedy("Name a person on record in {1}; a committee or a unit cannot hold the role.")
                .and()
                .must(
                        "appointment",
                        "who in top management made the appointment, and on which day",
                        (assignment, c) -> assignment.appointedBy().isPresent()
                                && assignment.appointedOn().isPresent())
                .found(
                        GapKind.INCOMPLETE,
                        "the role assignment {0} of {1} does not say who made the appointment, or on which day",
                        (assignment, c) -> values(assignment.id(), assignment.person()))
                .remedy("Record in {0} who in top management made the appointment, and on which day.")
                .and()
                .must("appointer", "an appointment by someone who was in top management on {3}", Clause5_3::isAppointed)
                .found(
                        GapKind.BREACH,
                        "the appointment {0} of {1} was made on {3} by {2}, and no record shows that person in top "
                                + "management on that day",
                        (assignment, c) -> values(
                                assignment.id(),
                                assignment.person(),
                                assignment.appointedBy(),
                                assignment.appointedOn()))
                .remedy("Have someone in top management confirm the appointment {0}, or record the role that {2} held "
                        + "on {3}.");
    }

    /** The two roles that the clause itself names, and those that the organization declared, some for each AI system. */
    private static List<Located<NeededRole>> neededRoles(Records records) {
        List<Located<NeededRole>> needed = new ArrayList<>();
        for (Role role : NAMED) {
            needed.add(new Located<>(
                    new NeededRole(role, Optional.empty(), Span.of(Days.all())),
                    role.value(),
                    ROLE_ASSIGNMENTS::register));
        }
        if (!records.includes(ROLE_DEFINITIONS.register())) {
            return List.copyOf(needed); // what was declared beside them was not handed in
        }
        List<RoleDefinition> definitions = records.all(ROLE_DEFINITIONS);
        Map<String, NeededRole> declared = new TreeMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (int position = 0; position < definitions.size(); position++) {
            RoleDefinition one = definitions.get(position);
            for (NeededRole role : declaredBy(one, records)) {
                declared.merge(
                        role.id(),
                        role,
                        (before, more) -> new NeededRole(
                                before.role(), before.system(), before.days().or(more.days())));
                places.putIfAbsent(role.id(), position);
            }
        }
        NAMED.forEach(role -> declared.remove(role.value()));
        declared.forEach((id, role) -> needed.add(
                new Located<>(role, id, () -> ROLE_DEFINITIONS.pointer(records, places.getOrDefault(id, 0)))));
        return List.copyOf(needed);
    }

    /** What a definition calls for: the role itself, or one of it for each AI system while that is in operation. */
    private static List<NeededRole> declaredBy(RoleDefinition definition, Records records) {
        Days days = Days.until(definition.neededFrom(), definition.endedOn());
        if (!definition.neededFor().equals(Optional.of(RoleDefinition.Need.EACH_SYSTEM))) {
            return List.of(new NeededRole(definition.role(), Optional.empty(), Span.of(days)));
        }
        if (!records.includes(SYSTEMS.register())) {
            return List.of(); // for which systems was not handed in
        }
        return records.all(SYSTEMS).stream()
                .filter(system -> Clause6_1_4.isNotExcluded(system, records).isYes())
                .map(system -> new NeededRole(
                        definition.role(),
                        Optional.of(system.id()),
                        Registers.operation(system).and(days)))
                .toList();
    }

    /** The days on which a person held the role, or stood in for somebody who did. */
    private static Days filled(NeededRole needed, Records records) {
        Days days = Days.none();
        for (RoleAssignment assignment : records.all(Registers.ASSIGNMENTS_OF, needed.role())) {
            if (!needed.isFilledBy(assignment)) {
                continue;
            }
            days = assignment.person().isPresent() ? days.or(assignment.held()) : days;
            for (RoleAssignment deputy : records.all(Registers.DEPUTIES_OF, assignment.id())) {
                days = deputy.person().isPresent() ? days.or(deputy.held()) : days;
            }
        }
        return days;
    }

    private static boolean isHeld(RoleAssignment assignment, Records records) {
        return records.today().isIn(assignment.held());
    }

    /** The day of the appointment; where it is not on record, the first day in the role. */
    private static LocalDate decidedOn(RoleAssignment assignment) {
        return assignment.appointedOn().orElse(assignment.heldFrom());
    }

    /** The day from which the time for the announcement runs: the first day in the role, or a later appointment. */
    private static LocalDate dueFrom(RoleAssignment assignment) {
        LocalDate decided = decidedOn(assignment);
        return decided.isAfter(assignment.heldFrom()) ? decided : assignment.heldFrom();
    }

    private static boolean isDescribed(Role role, Records records) {
        return records.includes(ROLE_DEFINITIONS.register())
                && records.all(ROLE_DEFINITIONS).stream()
                        .anyMatch(definition -> definition.role().equals(role)
                                && definition.authorities().stream().anyMatch(text -> !text.isBlank()));
    }

    /** By one who had the job on the day; that nobody had it is the finding of another rule. */
    private static Answer isByTheReporter(PerformanceReport report, Records records) {
        Set<PersonId> reporters = new TreeSet<>();
        for (RoleAssignment assignment : records.all(Registers.ASSIGNMENTS_OF, Role.AIMS_REPORTING)) {
            Stream.concat(Stream.of(assignment), records.all(Registers.DEPUTIES_OF, assignment.id()).stream())
                    .filter(one -> one.held().contains(report.reportedOn()))
                    .forEach(one -> one.person().ifPresent(reporters::add));
        }
        return Answer.of(reporters.isEmpty()
                || report.reportedBy().filter(reporters::contains).isPresent());
    }

    /** By top management, as far as it says by whom and when; that it does not say is the finding of another case. */
    private static boolean isAppointed(RoleAssignment assignment, Records records) {
        return assignment.appointedBy().isEmpty()
                || assignment.appointedOn().isEmpty()
                || Registers.held(
                        assignment.appointedBy().get(),
                        Role.TOP_MANAGEMENT,
                        assignment.appointedOn().get(),
                        records);
    }
}
