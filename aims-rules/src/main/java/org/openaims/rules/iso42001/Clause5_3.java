package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.PERSON;
import static org.openaims.rules.language.Registers.ROLE_ASSIGNMENTS;
import static org.openaims.rules.language.Registers.ROLE_DEFINITIONS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.leadership.RoleDefinition;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Located;
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

    static final Selection<RoleAssignment> AIMS_OWNER_OF_TODAY = ROLE_ASSIGNMENTS.where(
            "it gives the job of AIMS conformity today",
            (assignment, c) -> Answer.of(assignment.role().equals(Role.AIMS_CONFORMITY)
                    && assignment.held().contains(c.day())));

    /** The roles that the clause itself asks for. */
    private static final List<Role> NAMED = List.of(Role.AIMS_CONFORMITY, Role.AIMS_REPORTING);

    /**
     * A role that the AIMS needs.
     *
     * @param role the role
     * @param days the days on which it is needed, as long as the AIMS runs
     */
    record NeededRole(Role role, Days days) {}

    /** The roles that the AIMS needs, whether or not anybody holds them. */
    static final Subjects<Located<NeededRole>> NEEDED_ROLES = Subjects.located(
            "needed role", ROLE_ASSIGNMENTS.register(), Shared.of("needed roles", Clause5_3::neededRoles));

    static final Rule AIMS_HAS_AN_OWNER = rule("5.3-01", "a named person is in charge of the AIMS")
            .shows("5.3-c")
            .forEach(AIMS_OWNER_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "nobody holds the job of AIMS conformity (aims-conformity)",
                    "a named person, appointed by top management; an acting holder counts",
                    "Have top management appoint a person for AIMS conformity, and record the appointment.")
            .evidencedBy((assignment, c) -> assignment.evidence())
            .must(
                    "nobody",
                    "a named person",
                    (assignment, c) -> assignment.person().isPresent())
            .found(GapKind.INCOMPLETE, "the assignment {0} names no person", (assignment, c) -> values(assignment.id()))
            .remedy("Name a person in {0}; a committee or a unit cannot hold the job.")
            .and()
            .must(
                    "not-a-person",
                    "a holder who stands in the register of people",
                    (assignment, c) -> assignment.person().isEmpty()
                            || c.one(PERSON, assignment.person().get()).isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the holder {0} named in {1} is not among the people on record",
                    (assignment, c) -> values(assignment.person(), assignment.id()))
            .remedy("Name a person in {1}; a committee or a unit cannot hold the job.")
            .and()
            .must(
                    "appointment",
                    "who in top management made the appointment, and on which day",
                    (assignment, c) -> assignment.appointedBy().isPresent()
                            && assignment.appointedOn().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the assignment {0} of {1} does not say who decided it, or on which day",
                    (assignment, c) -> values(assignment.id(), assignment.person()))
            .remedy("Record who in top management made the appointment {0}, and on which day.")
            .and()
            .must("appointer", "an appointment by someone who was in top management on {3}", Clause5_3::isAppointed)
            .found(
                    GapKind.BREACH,
                    "the assignment {0} of {1} was decided on {3} by {2}, for whom no role of top management on "
                            + "that day is on record",
                    (assignment, c) -> values(
                            assignment.id(), assignment.person(), assignment.appointedBy(), assignment.appointedOn()))
            .remedy("Have someone in top management confirm the appointment {0}, or record the role that {2} held on "
                    + "{3}.")
            .and()
            .must(
                    "authority",
                    "what the holder may decide",
                    (assignment, c) -> assignment
                            .authority()
                            .filter(text -> !text.isBlank())
                            .isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the assignment {0} does not say what {1} may decide",
                    (assignment, c) -> values(assignment.id(), assignment.person()))
            .asObservation()
            .remedy("Write into {0} which decisions {1} may take alone.");

    static final Rule ROLES_ARE_FILLED_THROUGHOUT = rule(
                    "5.3-02", "each role that the AIMS needs was filled by a named person without a break")
            .shows("5.3-a")
            .forEach(NEEDED_ROLES)
            .throughout(
                    "each day on which the AIMS ran and needed the role",
                    (needed, c, records) ->
                            Registers.aimsDays(records).and(needed.subject().days()))
            .coveredBy(
                    "a named person in the role, an acting holder or a deputy included,",
                    (needed, c, records) -> Span.of(filled(needed.subject(), records)))
            .found(GapKind.ABSENT, "nobody in the role {3}", (needed, c) -> values(needed.id()))
            .remedy("Appoint a person to the role {3}, be it for the time being, and record the appointment.");

    private Clause5_3() {}

    static RuleSheet rules() {
        return new RuleSheet("5.3", List.of(AIMS_HAS_AN_OWNER, ROLES_ARE_FILLED_THROUGHOUT), Set.of("5.3-a", "5.3-c"));
    }

    /** The two roles that the clause itself names, and those that the organization declared for the AIMS as a whole. */
    private static List<Located<NeededRole>> neededRoles(Records records) {
        List<Located<NeededRole>> needed = new ArrayList<>();
        for (Role role : NAMED) {
            needed.add(new Located<>(new NeededRole(role, Days.all()), role.value(), ROLE_ASSIGNMENTS::register));
        }
        if (!records.includes(ROLE_DEFINITIONS.register())) {
            return List.copyOf(needed); // what was declared beside them was not handed in
        }
        List<RoleDefinition> definitions = records.all(ROLE_DEFINITIONS);
        Map<Role, Days> declared = new TreeMap<>();
        Map<Role, Integer> places = new HashMap<>();
        for (int position = 0; position < definitions.size(); position++) {
            RoleDefinition one = definitions.get(position);
            if (!one.neededFor().equals(Optional.of(RoleDefinition.Need.EACH_SYSTEM))) {
                declared.merge(one.role(), Days.until(one.neededFrom(), one.endedOn()), Days::or);
                places.putIfAbsent(one.role(), position);
            }
        }
        NAMED.forEach(declared::remove);
        declared.forEach((role, days) -> needed.add(new Located<>(
                new NeededRole(role, days),
                role.value(),
                () -> ROLE_DEFINITIONS.pointer(records, places.getOrDefault(role, 0)))));
        return List.copyOf(needed);
    }

    /** The days on which a person held the role, or stood in for somebody who did. */
    private static Days filled(NeededRole needed, Records records) {
        Days days = Days.none();
        for (RoleAssignment assignment : records.all(Registers.ASSIGNMENTS_OF, needed.role())) {
            days = assignment.person().isPresent() ? days.or(assignment.held()) : days;
            for (RoleAssignment deputy : records.all(Registers.DEPUTIES_OF, assignment.id())) {
                days = deputy.person().isPresent() ? days.or(deputy.held()) : days;
            }
        }
        return days;
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
