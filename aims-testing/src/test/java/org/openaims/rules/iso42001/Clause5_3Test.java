package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause5_3.AIMS_HAS_AN_OWNER;
import static org.openaims.rules.iso42001.Clause5_3.HOLDERS_MAY_DECIDE;
import static org.openaims.rules.iso42001.Clause5_3.HOLDERS_WERE_ANNOUNCED;
import static org.openaims.rules.iso42001.Clause5_3.REPORTS_ARE_MADE;
import static org.openaims.rules.iso42001.Clause5_3.ROLES_ARE_FILLED_THROUGHOUT;
import static org.openaims.rules.iso42001.Clause5_3.SOMEBODY_REPORTS;
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
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.PerformanceReport;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.leadership.RoleDefinition;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Extent;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PerformanceReportId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class Clause5_3Test {

    private static final String NOBODY = "5.3-01 (5.3) at /leadership/roleAssignments: no record shows a holder of the "
            + "role aims-conformity today; expected a named person in this role, appointed by top management; an "
            + "acting holder counts. Have top management appoint a person to the role aims-conformity, and record the "
            + "appointment.";

    private static final String UNDECIDED_BY_ANYONE = "5.3-01 (5.3) at /leadership/roleAssignments/1: the role "
            + "assignment ra-owner of p-owner does not say who made the appointment, or on which day; expected who in "
            + "top management made the appointment, and on which day. Record in ra-owner who in top management made "
            + "the appointment, and on which day.";

    private static final String BY_DEFAULT = "30 days by default, as no limit is declared";

    private static final RhythmChanges REPORTS = new RhythmChanges(
            REPORTS_ARE_MADE,
            "5.3-d",
            "performance report",
            "/leadership/performanceReports",
            "/leadership/reportIntervals",
            "report on the performance of the AIMS was made",
            "Report to top management how the AIMS performs, and record the day, the readers and the report.",
            (aims, days) -> {
                PerformanceReport one =
                        sound().leadership().performanceReports().get(0);
                return aims.withLeadership(leadership -> leadership.performanceReports(days.stream()
                        .map(day -> one.with(report -> report.id("pr-" + day).reportedOn(day)))
                        .toList()));
            },
            (aims, intervals) -> aims.withLeadership(leadership -> leadership.reportIntervals(intervals)),
            sound().leadership().reportIntervals().get(0));

    private static String untold(String last, String within) {
        return "5.3-04 (5.3) at /leadership/roleAssignments/1: no communication of the role assignment ra-owner of "
                + "p-owner since the appointment on 2024-01-01 is on record; expected one by " + last + ", that is "
                + "within "
                + within + ". Make known inside the organization that p-owner holds this role, and record the day and "
                + "the audience.";
    }

    private static String toldLate(String told, String last, String within) {
        return "5.3-04 (5.3) at /leadership/roleAssignments/1: the first communication of the role assignment ra-owner "
                + "of p-owner since the appointment on 2024-01-01 is of " + told + "; expected one by " + last
                + ", that is within " + within
                + ". Record why it was late, and make the next appointment known within a declared limit.";
    }

    private static String byAnother(String person) {
        return "5.3-06 (5.3) at /leadership/performanceReports/1: the performance report pr-2025 of 2025-11-25 is by "
                + person
                + ", and no record shows that person in the role aims-reporting on that day; expected a reporter who "
                + "held the role aims-reporting on that day, or stood in for its holder. Record in pr-2025 who made it "
                + "and since when that person held the role, or appoint whoever makes the reports.";
    }

    static Stream<Change> changes() {
        return Stream.concat(single(), REPORTS.changes());
    }

    private static Stream<Change> single() {
        return Stream.of(
                Change.of(AIMS_HAS_AN_OWNER, "no holder", aims -> owner(owner -> owner.endedOn(day("2026-01-01"))))
                        .finds("none @", NOBODY)
                        .alsoFinds("5.3-02|aims-conformity|2026-01-01")
                        .makes("5.3-a", Outcome.GAP),
                Change.of(
                                AIMS_HAS_AN_OWNER,
                                "a committee in the place of a person",
                                aims -> owner(
                                        owner -> owner.person(Optional.empty()).committee("AI board")))
                        .finds(
                                "nobody @ra-owner",
                                "5.3-01 (5.3) at /leadership/roleAssignments/1: the role assignment ra-owner names no "
                                        + "person; expected a named person. Name a person in ra-owner; a committee or "
                                        + "a unit cannot hold the role.")
                        .alsoFinds("5.3-02|aims-conformity|2024-01-01")
                        .makes("5.3-a", Outcome.GAP),
                Change.of(
                                AIMS_HAS_AN_OWNER,
                                "a holder who is not in the register of people",
                                aims -> owner(owner -> owner.person(PersonId.of("ai-board"))))
                        .finds(
                                "not-a-person @ra-owner",
                                "5.3-01 (5.3) at /leadership/roleAssignments/1: the holder ai-board named in the role "
                                        + "assignment ra-owner is not among the people on record; expected a holder "
                                        + "who is in the register of people. Name a person on record in ra-owner; a "
                                        + "committee or a unit cannot hold the role.")
                        .alsoFinds("REC-02|ra-owner|dangling"),
                Change.of(
                                AIMS_HAS_AN_OWNER,
                                "an appointment by nobody",
                                aims -> owner(owner -> owner.appointedBy(Optional.empty())))
                        .finds("appointment @ra-owner", UNDECIDED_BY_ANYONE),
                Change.of(
                                AIMS_HAS_AN_OWNER,
                                "an appointment on no day",
                                aims -> owner(owner -> owner.appointedOn(Optional.empty())))
                        .finds("appointment @ra-owner", UNDECIDED_BY_ANYONE),
                Change.of(
                                AIMS_HAS_AN_OWNER,
                                "an appointment of oneself, out of top management",
                                aims -> owner(owner -> owner.appointedBy(PersonId.of("p-owner"))))
                        .finds(
                                "appointer @ra-owner",
                                "5.3-01 (5.3) at /leadership/roleAssignments/1: the appointment ra-owner of p-owner "
                                        + "was made on 2024-01-01 by p-owner, and no record shows that person in top "
                                        + "management on that day; expected an appointment by someone who was in top "
                                        + "management on 2024-01-01. Have someone in top management confirm the "
                                        + "appointment ra-owner, or record the role that p-owner held on 2024-01-01."),
                Change.of(
                                HOLDERS_MAY_DECIDE,
                                "a holder of whom no record says what they may decide",
                                aims -> owner(owner -> owner.authority(" ")))
                        .finds(
                                "authority @ra-owner",
                                "5.3-03 (5.3) at /leadership/roleAssignments/1: neither the role assignment ra-owner "
                                        + "nor a description of the role aims-conformity says what p-owner may decide; "
                                        + "expected what p-owner may decide, in the role assignment or in the "
                                        + "description of the role aims-conformity. Record in ra-owner which decisions "
                                        + "p-owner may take alone."),
                Change.of(
                                ROLES_ARE_FILLED_THROUGHOUT,
                                "a role that nobody holds any more",
                                aims -> owner(owner -> owner.endedOn(day("2026-01-01"))))
                        .finds(
                                "current 2026-01-01 @aims-conformity",
                                "5.3-02 (5.3) at /leadership/roleAssignments: no record shows anyone in the role "
                                        + "aims-conformity since 2026-01-01 (days: 181); expected a named person in "
                                        + "the role, or an acting holder or a deputy, on each day on which the AIMS "
                                        + "ran and needed the role. Appoint a person to the role aims-conformity, be "
                                        + "it for the time being, and record the appointment.")
                        .alsoFinds("5.3-01||none")
                        .makes("5.3-c", Outcome.GAP),
                Change.of(
                                ROLES_ARE_FILLED_THROUGHOUT,
                                "a role that nobody held for a while",
                                aims -> owner(owner -> owner.heldFrom(day("2024-02-01"))))
                        .finds(
                                "past 2024-01-01 @aims-conformity",
                                "5.3-02 (5.3) at /leadership/roleAssignments: no record shows anyone in the role "
                                        + "aims-conformity from 2024-01-01 to 2024-01-31 (days: 31); expected a named "
                                        + "person in the role, or an acting holder or a deputy, on each day on which "
                                        + "the AIMS ran and needed the role. Record a nonconformity that names this "
                                        + "time, with its cause and what was done about it."),
                Change.of(
                                ROLES_ARE_FILLED_THROUGHOUT,
                                "the same, named in a closed nonconformity",
                                aims -> vacancyUntil("2024-01-31")
                                        .in(owner(owner -> owner.heldFrom(day("2024-02-01")))))
                        .finds(
                                "past-mended 2024-01-01 @aims-conformity",
                                "5.3-02 (5.3) at /leadership/roleAssignments: no record shows anyone in the role "
                                        + "aims-conformity from 2024-01-01 to 2024-01-31 (days: 31); expected a named "
                                        + "person in the role, or an acting holder or a deputy, on each day on which "
                                        + "the AIMS ran and needed the role; a closed nonconformity names this time. "
                                        + "Keep the nonconformity that names this time where an auditor who asks about "
                                        + "it can see it.")
                        .alsoFinds("9.3.2-05|mr-2024|uncounted"),
                Change.of(
                                ROLES_ARE_FILLED_THROUGHOUT,
                                "a role that the organization declared and gave to nobody",
                                aims -> declared("2025-01-01"))
                        .finds(
                                "current 2025-01-01 @data-steward",
                                "5.3-02 (5.3) at /leadership/roles/0: no record shows anyone in the role data-steward "
                                        + "since 2025-01-01 (days: 546); expected a named person in the role, or an "
                                        + "acting holder or a deputy, on each day on which the AIMS ran and needed the "
                                        + "role. Appoint a person to the role data-steward, be it for the time being, "
                                        + "and record the appointment."),
                Change.of(
                                ROLES_ARE_FILLED_THROUGHOUT,
                                "a role for each AI system that nobody holds for one of them",
                                aims -> perSystem("2026-01-01", "assistant"))
                        .finds(
                                "current 2026-01-01 @oversight/scoring",
                                "5.3-02 (5.3) at /leadership/roles/0: no record shows anyone in the role oversight for "
                                        + "the AI system scoring since 2026-01-01 (days: 181); expected a named person "
                                        + "in the role, or an acting holder or a deputy, on each day on which the AIMS "
                                        + "ran and needed the role. Appoint a person to the role oversight for the AI "
                                        + "system scoring, be it for the time being, and record the appointment."),
                Change.of(
                                HOLDERS_WERE_ANNOUNCED,
                                "an appointment that was never made known",
                                aims -> owner(owner -> owner.communications(List.of())))
                        .finds("never-by-default 2024-01-01 @ra-owner", untold("2024-01-31", BY_DEFAULT)),
                Change.of(
                                HOLDERS_WERE_ANNOUNCED,
                                "an appointment that was never made known within the declared limit",
                                aims -> limited(owner(owner -> owner.communications(List.of()))))
                        .finds("never 2024-01-01 @ra-owner", untold("2024-01-11", "10 days")),
                Change.of(
                                HOLDERS_WERE_ANNOUNCED,
                                "an appointment that was made known late",
                                aims -> toldOn("2024-02-01"))
                        .finds(
                                "late-by-default 2024-01-01 @ra-owner",
                                toldLate("2024-02-01", "2024-01-31", BY_DEFAULT)),
                Change.of(
                                HOLDERS_WERE_ANNOUNCED,
                                "an appointment that was made known after the declared limit",
                                aims -> limited(toldOn("2024-01-12")))
                        .finds("late 2024-01-01 @ra-owner", toldLate("2024-01-12", "2024-01-11", "10 days")),
                Change.of(
                                SOMEBODY_REPORTS,
                                "nobody who reports",
                                aims -> reporter(reporter -> reporter.endedOn(day("2026-01-01"))))
                        .finds(
                                "none @",
                                "5.3-05 (5.3) at /leadership/roleAssignments: no record shows a holder of the role "
                                        + "aims-reporting today; expected a named person in this role, appointed by "
                                        + "top management; an acting holder counts. Have top management appoint a "
                                        + "person to the role aims-reporting, and record the appointment.")
                        .alsoFinds("5.3-02|aims-reporting|2026-01-01")
                        .makes("5.3-a", Outcome.GAP),
                Change.of(
                                SOMEBODY_REPORTS,
                                "a committee that reports",
                                aims -> reporter(reporter ->
                                        reporter.person(Optional.empty()).committee("AI board")))
                        .finds(
                                "nobody @ra-report",
                                "5.3-05 (5.3) at /leadership/roleAssignments/2: the role assignment ra-report names no "
                                        + "person; expected a named person. Name a person in ra-report; a committee or "
                                        + "a unit cannot hold the role.")
                        .alsoFinds("5.3-02|aims-reporting|2024-01-01")
                        .makes("5.3-a", Outcome.GAP),
                Change.of(
                                SOMEBODY_REPORTS,
                                "a reporter who is not in the register of people",
                                aims -> reporter(reporter -> reporter.person(PersonId.of("ai-board"))))
                        .finds(
                                "not-a-person @ra-report",
                                "5.3-05 (5.3) at /leadership/roleAssignments/2: the holder ai-board named in the role "
                                        + "assignment ra-report is not among the people on record; expected a holder "
                                        + "who is in the register of people. Name a person on record in ra-report; a "
                                        + "committee or a unit cannot hold the role.")
                        .alsoFinds("5.3-06|pr-2024|by-another")
                        .alsoFinds("5.3-06|pr-2025|by-another")
                        .alsoFinds("REC-02|ra-report|dangling"),
                Change.of(
                                SOMEBODY_REPORTS,
                                "a reporter appointed by nobody",
                                aims -> reporter(reporter -> reporter.appointedBy(Optional.empty())))
                        .finds(
                                "appointment @ra-report",
                                "5.3-05 (5.3) at /leadership/roleAssignments/2: the role assignment ra-report of "
                                        + "p-owner does not say who made the appointment, or on which day; expected "
                                        + "who in top management made the appointment, and on which day. Record in "
                                        + "ra-report who in top management made the appointment, and on which day."),
                Change.of(
                                SOMEBODY_REPORTS,
                                "a reporter appointed by somebody out of top management",
                                aims -> reporter(reporter -> reporter.appointedBy(PersonId.of("p-owner"))))
                        .finds(
                                "appointer @ra-report",
                                "5.3-05 (5.3) at /leadership/roleAssignments/2: the appointment ra-report of p-owner "
                                        + "was made on 2024-01-01 by p-owner, and no record shows that person in top "
                                        + "management on that day; expected an appointment by someone who was in top "
                                        + "management on 2024-01-01. Have someone in top management confirm the "
                                        + "appointment ra-report, or record the role that p-owner held on 2024-01-01."),
                Change.of(
                                REPORTS_ARE_MADE,
                                "a report that went to somebody else",
                                aims -> report(
                                        report -> report.reportedTo(List.of()).addReportedTo("p-lead")))
                        .finds(
                                "not-to-the-top @pr-2025",
                                "5.3-06 (5.3) at /leadership/performanceReports/1: the performance report pr-2025 of "
                                        + "2025-11-25 went to nobody whom a record shows in top management on that "
                                        + "day; expected someone among the readers who was in top management on that "
                                        + "day. Bring the report to top management and record it, or record which "
                                        + "reader was in top management on 2025-11-25."),
                Change.of(
                                REPORTS_ARE_MADE,
                                "a report by somebody else",
                                aims -> report(report -> report.reportedBy("p-lead")))
                        .finds("by-another @pr-2025", byAnother("p-lead")),
                Change.of(
                                REPORTS_ARE_MADE,
                                "a report by nobody named",
                                aims -> report(report -> report.reportedBy(Optional.empty())))
                        .finds("by-another @pr-2025", byAnother("someone who is not named")));
    }

    private static Aims declared(String from) {
        return sound().withLeadership(leadership -> leadership.role(
                "needed-1", role -> role.role(Role.of("data-steward")).neededFrom(from)));
    }

    /** A role that is needed for each AI system, and somebody who holds it for some of them, or for all. */
    private static Aims perSystem(String from, String... systems) {
        return sound().withLeadership(leadership -> {
            leadership.role(
                    "needed-1",
                    role -> role.role(Role.of("oversight"))
                            .neededFor(RoleDefinition.Need.EACH_SYSTEM)
                            .neededFrom(from)
                            .addAuthorities("Stop the system."));
            Stream<Optional<String>> held = systems.length == 0
                    ? Stream.of(Optional.empty())
                    : Stream.of(systems).map(Optional::of);
            held.forEach(system -> leadership.roleAssignment(
                    "ra-oversight",
                    assignment -> assignment
                            .role(Role.of("oversight"))
                            .person("p-owner")
                            .system(system.map(AiSystemId::of))
                            .appointedOn("2025-01-01")
                            .appointedBy("p-chief")
                            .heldFrom("2025-01-01")
                            .communication(
                                    told -> told.communicatedOn("2025-01-02").audience("All."))));
        });
    }

    private static MendedLapse vacancyUntil(String lastDay) {
        return MendedLapse.of("5.3-a", "aims-conformity", "2024-01-01", lastDay);
    }

    @Test
    void a_vacancy_is_told_with_its_days_and_one_day_is_enough() {
        Aims handedOver = owner(owner -> owner.endedOn(day("2025-03-02")), "2025-03-02");
        assertThat(vacancies(handedOver)).isEmpty();
        Aims oneDay = owner(owner -> owner.endedOn(day("2025-03-02")), "2025-03-03");
        assertThat(vacancies(oneDay)).containsExactly("past 2025-03-02 @aims-conformity");
        Aims today = owner(owner -> owner.endedOn(DAY));
        assertThat(vacancies(today)).containsExactly("current " + DAY + " @aims-conformity");
        assertThat(vacancies(owner(owner -> owner.endedOn(DAY.plusDays(1))))).isEmpty();
    }

    @Test
    void a_vacancy_that_ended_before_the_window_is_not_told() {
        Aims vacant = owner(owner -> owner.heldFrom(day("2024-02-01")));
        assertThat(Probe.of(ROLES_ARE_FILLED_THROUGHOUT, vacant, day("2027-01-31"))
                        .found())
                .containsExactly("past 2024-01-01 @aims-conformity");
        assertThat(Probe.of(ROLES_ARE_FILLED_THROUGHOUT, vacant, day("2027-02-01"))
                        .found())
                .isEmpty();
    }

    @Test
    void a_nonconformity_mends_a_vacancy_of_which_it_names_every_day() {
        Aims vacant = owner(owner -> owner.heldFrom(day("2024-02-01")));
        assertThat(vacancies(vacancyUntil("2024-01-30").in(vacant)))
                .containsExactly("past 2024-01-01 @aims-conformity");
        assertThat(vacancies(vacancyUntil("2024-01-31").in(vacant)))
                .containsExactly("past-mended 2024-01-01 @aims-conformity");
        Aims ineffective = vacancyUntil("2024-01-31").in(vacant, one -> {}, EffectivenessReview.Result.INEFFECTIVE);
        assertThat(vacancies(ineffective)).containsExactly("past 2024-01-01 @aims-conformity");
        Aims unreviewed = vacancyUntil("2024-01-31")
                .in(vacant)
                .withImprovement(improvement -> improvement.correctiveActions(
                        vacancyUntil("2024-01-31").in(vacant).improvement().correctiveActions().stream()
                                .map(action -> action.with(changed -> changed.effectivenessReviews(List.of())))
                                .toList()));
        assertThat(vacancies(unreviewed)).containsExactly("past 2024-01-01 @aims-conformity");
    }

    @Test
    void a_deputy_fills_a_role() {
        Aims vacant = owner(owner -> owner.endedOn(day("2026-01-01")));
        Aims deputized = vacant.withLeadership(leadership -> leadership.roleAssignment(
                "ra-deputy",
                deputy -> deputy.role(Role.of("deputy"))
                        .deputyOf("ra-owner")
                        .person("p-chief")
                        .heldFrom("2026-01-01")));
        assertThat(vacancies(deputized)).isEmpty();
    }

    @Test
    void a_declared_role_is_needed_from_its_first_day_until_its_end() {
        assertThat(vacancies(declared("2026-06-30"))).containsExactly("current 2026-06-30 @data-steward");
        Aims ended = sound().withLeadership(leadership -> leadership.role(
                "needed-1",
                role -> role.role(Role.of("data-steward"))
                        .neededFrom("2025-01-01")
                        .endedOn("2025-01-02")));
        assertThat(vacancies(ended)).containsExactly("past 2025-01-01 @data-steward");
        Aims twice = sound().withLeadership(leadership -> leadership
                .role(
                        "needed-1",
                        role -> role.role(Role.of("data-steward"))
                                .neededFrom("2025-01-01")
                                .endedOn("2025-01-02"))
                .role(
                        "needed-2",
                        role -> role.role(Role.of("data-steward"))
                                .neededFrom("2025-01-02")
                                .endedOn("2025-01-03")));
        assertThat(vacancies(twice)).containsExactly("past 2025-01-01 @data-steward");
    }

    @Test
    void a_role_for_each_system_is_needed_while_the_system_is_in_operation_and_in_the_scope() {
        assertThat(vacancies(perSystem("2026-01-01", "scoring")))
                .containsExactly("current 2026-01-01 @oversight/assistant");
        assertThat(vacancies(perSystem("2025-01-01", "scoring")))
                .containsExactly("current 2025-05-15 @oversight/assistant", "past 2025-01-01 @oversight/forecast");
        Aims triage = perSystem("2026-01-01", "assistant")
                .withSystem(
                        "triage",
                        system -> system.addOperation(OperationPeriod.builder()
                                .startedOn(Occurrence.on(day("2026-01-01")))
                                .build()));
        assertThat(vacancies(triage)).containsExactly("current 2026-01-01 @oversight/scoring");
    }

    @Test
    void a_holder_for_no_system_in_particular_fills_the_role_for_each() {
        assertThat(vacancies(perSystem("2026-01-01"))).isEmpty();
    }

    @Test
    void a_named_role_is_asked_for_once_and_all_the_while_even_where_it_is_declared() {
        assertThat(vacancies(conformityDeclared(role -> {}))).containsExactly("current 2026-06-30 @aims-conformity");
        assertThat(vacancies(conformityDeclared(role -> role.endedOn("2025-01-02"))))
                .containsExactly("current 2026-06-30 @aims-conformity");
    }

    /** The records without an owner of the AIMS, in which that role is declared like any other. */
    private static Aims conformityDeclared(Consumer<RoleDefinition.Builder> change) {
        return vacated(sound())
                .withLeadership(leadership -> leadership.role(
                        "needed-1",
                        role -> change.accept(role.role(Role.AIMS_CONFORMITY).neededFrom("2025-01-01"))));
    }

    @Test
    void where_no_declared_roles_were_handed_in_the_named_ones_are_asked_for() {
        Aims part = vacated(sound())
                .with(aims -> aims.handedIn(new Extent.NamedRegisters(Stream.of(
                                "/context/aimsPeriod", "/leadership/people", "/leadership/roleAssignments")
                        .map(register -> new Extent.HandedInRegister(register, Optional.empty(), Optional.empty()))
                        .toList())));
        assertThat(vacancies(part)).containsExactly("current 2026-06-30 @aims-conformity");
    }

    /** The records of which the owner of the AIMS left on the day as of which they are looked at. */
    private static Aims vacated(Aims aims) {
        return aims.withRecord(
                RoleAssignment.class, ownerOf(aims).id(), one -> one.with(changed -> changed.endedOn(DAY)));
    }

    @Test
    void without_the_start_of_the_aims_nobody_can_say_since_when_a_role_was_needed() {
        Aims unknown = sound().withContext(context -> context.aimsPeriod(Optional.empty()));
        assertThat(Probe.of(ROLES_ARE_FILLED_THROUGHOUT, unknown, DAY).outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("the start of the AIMS");
    }

    private static List<String> vacancies(Aims aims) {
        return Probe.of(ROLES_ARE_FILLED_THROUGHOUT, aims, DAY).found();
    }

    /** The owner with a change, and a successor from a day on. */
    private static Aims owner(Consumer<RoleAssignment.Builder> change, String successorFrom) {
        return owner(change)
                .withLeadership(leadership -> leadership.roleAssignment(
                        "ra-successor",
                        successor -> successor
                                .role(Role.AIMS_CONFORMITY)
                                .person("p-chief")
                                .heldFrom(successorFrom)));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier_and_shows_the_requirement() {
        Probe probe = Probe.of(AIMS_HAS_AN_OWNER, sound(), DAY);
        assertThat(probe.messages()).isEmpty();
        assertThat(probe.outcomeOf("5.3-c")).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void a_term_covers_its_last_day_and_an_end_does_not_cover_its_own() {
        assertThat(found(owner(owner -> owner.heldUntil(DAY)))).isEmpty();
        assertThat(found(owner(owner -> owner.heldUntil(DAY.minusDays(1))))).containsExactly("none @");
        assertThat(found(owner(owner -> owner.endedOn(DAY.plusDays(1))))).isEmpty();
        assertThat(found(owner(owner -> owner.endedOn(DAY)))).containsExactly("none @");
        assertThat(found(owner(owner -> owner.heldFrom(DAY)))).isEmpty();
        assertThat(found(owner(owner -> owner.heldFrom(DAY.plusDays(1))))).containsExactly("none @");
    }

    @Test
    void an_appointment_that_was_decided_later_was_not_there_before() {
        Aims decidedLater = owner(owner -> owner.appointedOn(DAY));
        assertThat(Probe.of(AIMS_HAS_AN_OWNER, decidedLater, DAY.minusDays(1)).found())
                .containsExactly("none @");
        assertThat(found(decidedLater)).isEmpty();
    }

    @Test
    void an_appointer_was_in_top_management_on_the_very_day() {
        assertThat(found(owner(owner -> owner.appointedOn(day("2020-01-01"))))).isEmpty();
        assertThat(found(owner(owner -> owner.appointedOn(day("2019-12-31"))))).containsExactly("appointer @ra-owner");
    }

    @Test
    void an_acting_holder_counts() {
        assertThat(found(owner(owner -> owner.acting(true)))).isEmpty();
    }

    @Test
    void each_of_several_holders_is_looked_at() {
        RoleAssignment second = ownerOf(sound())
                .with(one ->
                        one.id(RoleAssignmentId.of("ra-deputy")).acting(true).appointedBy(Optional.empty()));
        Aims two = sound().withLeadership(leadership -> leadership.addRoleAssignments(second));
        assertThat(found(two)).containsExactly("appointment @ra-deputy");
    }

    @Test
    void before_the_aims_runs_nobody_is_asked_for() {
        RuleOutcome before =
                Probe.of(AIMS_HAS_AN_OWNER, sound(), day("2023-12-31")).outcome();
        assertThat(before.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(before.due()).contains(day("2024-01-01"));
        assertThat(Probe.of(AIMS_HAS_AN_OWNER, sound(), day("2024-01-01")).found())
                .isEmpty();
    }

    @Test
    void what_was_not_handed_in_is_not_checked() {
        assertThat(handingIn("/leadership/people")).containsExactly("not handed in: /leadership/roleAssignments");
        assertThat(handingIn("/leadership/roleAssignments")).containsExactly("not handed in: /leadership/people");
    }

    private static List<String> handingIn(String only) {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister(only, Optional.empty(), Optional.empty())))));
        RuleOutcome outcome = Probe.of(AIMS_HAS_AN_OWNER, part, DAY).outcome();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        return outcome.notChecked().stream().map(CountedReason::reason).toList();
    }

    private static List<String> found(Aims aims) {
        return Probe.of(AIMS_HAS_AN_OWNER, aims, DAY).found();
    }

    private static RoleAssignment ownerOf(Aims aims) {
        return aims.leadership().roleAssignments().get(1);
    }

    /** The sound dossier with another assignment of the job of AIMS conformity. */
    private static Aims owner(Consumer<RoleAssignment.Builder> change) {
        return sound().withRecord(RoleAssignment.class, RoleAssignmentId.of("ra-owner"), one -> one.with(change));
    }

    /** The sound dossier with another assignment of the job of reporting. */
    private static Aims reporter(Consumer<RoleAssignment.Builder> change) {
        return sound().withRecord(RoleAssignment.class, RoleAssignmentId.of("ra-report"), one -> one.with(change));
    }

    private static Aims report(Consumer<PerformanceReport.Builder> change) {
        return sound().withRecord(PerformanceReport.class, PerformanceReportId.of("pr-2025"), one -> one.with(change));
    }

    /** The sound dossier in which the owner of the AIMS was made known on a day. */
    private static Aims toldOn(String day) {
        return owner(owner -> owner.communications(List.of(Communication.builder()
                .communicatedOn(day)
                .audience("all staff")
                .build())));
    }

    private static Aims limited(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-role",
                limit -> limit.kind(LimitKind.ROLE_ANNOUNCED)
                        .decidedOn("2023-12-01")
                        .within(Period.ofDays(10))));
    }

    @Test
    void a_description_of_the_role_says_what_its_holder_may_decide() {
        Aims described = owner(owner -> owner.authority(Optional.empty()))
                .withLeadership(leadership -> leadership.role(
                        "role-owner",
                        role -> role.role(Role.AIMS_CONFORMITY)
                                .neededFrom("2024-01-01")
                                .addAuthority("May stop any AI system.")));
        assertThat(Probe.of(HOLDERS_MAY_DECIDE, described, DAY).found()).isEmpty();
        Aims blank = owner(owner -> owner.authority(Optional.empty()))
                .withLeadership(leadership -> leadership.role(
                        "role-owner",
                        role -> role.role(Role.AIMS_CONFORMITY)
                                .neededFrom("2024-01-01")
                                .addAuthority(" ")));
        assertThat(Probe.of(HOLDERS_MAY_DECIDE, blank, DAY).found()).containsExactly("authority @ra-owner");
        assertThat(Probe.of(HOLDERS_MAY_DECIDE, blank, DAY).outcomeOf("5.3-a")).isEqualTo(Outcome.GAP);
    }

    @Test
    void who_fills_no_needed_role_today_is_not_asked_for_authority_or_announcement() {
        Aims lead = sound().withRecord(
                        RoleAssignment.class,
                        RoleAssignmentId.of("ra-lead"),
                        one -> one.with(
                                changed -> changed.authority(Optional.empty()).communications(List.of())));
        Aims former = owner(owner ->
                owner.authority(Optional.empty()).communications(List.of()).endedOn(DAY));
        Aims ahead = owner(owner ->
                owner.authority(Optional.empty()).communications(List.of()).heldFrom(DAY.plusDays(1)));
        Aims committee = owner(owner ->
                owner.authority(Optional.empty()).communications(List.of()).person(Optional.empty()));
        for (Aims aims : List.of(lead, former, ahead, committee)) {
            assertThat(Probe.of(HOLDERS_MAY_DECIDE, aims, DAY).found()).isEmpty();
            assertThat(Probe.of(HOLDERS_WERE_ANNOUNCED, aims, DAY).found()).isEmpty();
        }
        Aims declared = lead.withLeadership(leadership -> leadership.role(
                "role-lead", role -> role.role(Role.DESIGNATED_MANAGEMENT).neededFrom(DAY)));
        assertThat(Probe.of(HOLDERS_MAY_DECIDE, declared, DAY).found()).containsExactly("authority @ra-lead");
        Aims notYet = lead.withLeadership(leadership -> leadership.role(
                "role-lead", role -> role.role(Role.DESIGNATED_MANAGEMENT).neededFrom(DAY.plusDays(1))));
        assertThat(Probe.of(HOLDERS_MAY_DECIDE, notYet, DAY).found()).isEmpty();
    }

    @Test
    void an_appointment_may_be_announced_from_its_day_until_the_limit_after_the_first_day_in_the_role() {
        assertThat(announced("2024-01-01")).isEmpty();
        assertThat(announced("2023-12-31")).containsExactly("never-by-default 2024-01-01 @ra-owner");
        assertThat(announced("2024-01-31")).isEmpty();
        assertThat(announced("2024-02-01")).containsExactly("late-by-default 2024-01-01 @ra-owner");
        Aims ahead = toldOn("2024-03-02")
                .withRecord(
                        RoleAssignment.class,
                        RoleAssignmentId.of("ra-owner"),
                        one -> one.with(changed -> changed.heldFrom(day("2024-02-01"))));
        assertThat(Probe.of(HOLDERS_WERE_ANNOUNCED, ahead, DAY).found()).isEmpty();
        assertThat(Probe.of(
                                HOLDERS_WERE_ANNOUNCED,
                                ahead.withRecord(
                                        RoleAssignment.class,
                                        RoleAssignmentId.of("ra-owner"),
                                        one -> one.with(changed -> changed.heldFrom(day("2024-01-31")))),
                                DAY)
                        .found())
                .containsExactly("late-by-default 2024-01-01 @ra-owner");
        Aims confirmedLater = toldOn("2024-03-01")
                .withRecord(
                        RoleAssignment.class,
                        RoleAssignmentId.of("ra-owner"),
                        one -> one.with(changed -> changed.appointedOn(day("2024-01-31"))));
        assertThat(Probe.of(HOLDERS_WERE_ANNOUNCED, confirmedLater, DAY).found())
                .isEmpty();
        Aims undated = toldOn("2024-01-31")
                .withRecord(
                        RoleAssignment.class,
                        RoleAssignmentId.of("ra-owner"),
                        one -> one.with(changed -> changed.appointedOn(Optional.empty())));
        assertThat(Probe.of(HOLDERS_WERE_ANNOUNCED, undated, DAY).found()).isEmpty();
        RuleOutcome inTime = Probe.of(
                        HOLDERS_WERE_ANNOUNCED, owner(owner -> owner.communications(List.of())), day("2024-01-31"))
                .outcome();
        assertThat(inTime.violated()).isZero();
        assertThat(inTime.due()).contains(day("2024-01-31"));
    }

    private static List<String> announced(String day) {
        return Probe.of(HOLDERS_WERE_ANNOUNCED, toldOn(day), DAY).found();
    }

    @Test
    void a_deputy_may_report_in_the_place_of_the_reporter() {
        Aims byLead = report(report -> report.reportedBy("p-lead"));
        assertThat(reported(deputized(byLead, "2025-11-25"))).isEmpty();
        assertThat(reported(deputized(byLead, "2025-11-26"))).containsExactly("by-another @pr-2025");
        assertThat(reported(handedOverOn("2025-11-25"))).containsExactly("by-another @pr-2025");
        assertThat(reported(handedOverOn("2025-11-26"))).isEmpty();
        Aims vacant = report(report -> report.reportedBy(Optional.empty()))
                .withRecord(
                        RoleAssignment.class,
                        RoleAssignmentId.of("ra-report"),
                        one -> one.with(changed -> changed.endedOn(day("2025-11-25"))));
        assertThat(reported(vacant)).isEmpty();
    }

    private static Aims handedOverOn(String day) {
        return reporter(reporter -> reporter.endedOn(day(day)))
                .withLeadership(leadership -> leadership.roleAssignment(
                        "ra-successor",
                        successor -> successor
                                .role(Role.AIMS_REPORTING)
                                .person("p-lead")
                                .heldFrom(day)));
    }

    private static Aims deputized(Aims aims, String from) {
        return aims.withLeadership(leadership -> leadership.roleAssignment(
                "ra-deputy",
                deputy -> deputy.role(Role.of("deputy"))
                        .deputyOf("ra-report")
                        .person("p-lead")
                        .heldFrom(from)));
    }

    private static List<String> reported(Aims aims) {
        return Probe.of(REPORTS_ARE_MADE, aims, DAY).found();
    }

    @Test
    void the_first_report_is_due_an_interval_after_the_start() {
        Aims silent = REPORTS.on();
        assertThat(Probe.of(REPORTS_ARE_MADE, silent, day("2025-01-01")).status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Probe.of(REPORTS_ARE_MADE, silent, day("2025-01-02")).found())
                .containsExactly("current 2024-01-01 @");
        assertThat(Probe.of(REPORTS_ARE_MADE, REPORTS.undeclared(silent), day("2025-01-02"))
                        .outcomeOf("5.3-d"))
                .isEqualTo(Outcome.GAP);
        assertThat(Probe.of(REPORTS_ARE_MADE, REPORTS.undeclared(sound()), DAY).status())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
