package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.PERSON;
import static org.openaims.rules.language.Registers.ROLE_ASSIGNMENTS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import java.util.Set;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;

/** 5.3 Roles, responsibilities and authorities. */
final class Clause5_3 {

    static final Selection<RoleAssignment> AIMS_OWNER_OF_TODAY = ROLE_ASSIGNMENTS.where(
            "it gives the job of AIMS conformity today",
            (assignment, c) -> Answer.of(assignment.role().equals(Role.AIMS_CONFORMITY)
                    && assignment.held().contains(c.day())));

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

    private Clause5_3() {}

    static RuleSheet rules() {
        return new RuleSheet("5.3", List.of(AIMS_HAS_AN_OWNER), Set.of("5.3-c"));
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
