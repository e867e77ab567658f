package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Extent;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Outcome;
import org.openaims.rules.language.Rule;

/** What the words of a trial hold, and what they say when it does not hold. */
class TrialTest {

    private static final Rule REGISTERED = rule("ACME-001", "each AI system has a day of registration")
            .basedOn("ACME policy 7.4")
            .forEach(SYSTEMS)
            .when("it is not called Triage", system -> !system.name().equals("Triage"))
            .mustKnown(
                    "unregistered",
                    "a day of registration of {0}",
                    (system, bound, c) -> system.owner().isEmpty()
                            ? Answer.unknown("its owner")
                            : Answer.of(system.registeredOn().isPresent()))
            .inTimeUntil(
                    "there is time until the end of June", (system, bound, c) -> Optional.of(LocalDate.of(2026, 6, 30)))
            .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
            .remedy("Enter the day of {0}.");

    private static final Trial TRIAL = Trial.of(REGISTERED).asOf("2026-07-01");

    @Test
    void these_and_no_other() {
        TRIAL.finds("unregistered @assistant", "unregistered @forecast", "unregistered @scoring");
        assertFails(
                () -> TRIAL.finds("unregistered @scoring", "unregistered @triage"),
                "rule ACME-001, as of 2026-07-01: expected to find unregistered @scoring and unregistered @triage, but "
                        + "found unregistered @assistant and unregistered @forecast and unregistered @scoring; missing: "
                        + "unregistered @triage; too much: unregistered @assistant and unregistered @forecast");
    }

    @Test
    void a_change_is_named_and_has_to_change_something() {
        Trial registered = TRIAL.with("every system registered", TrialTest::registered);
        registered.findsNothing().isSatisfied().isSatisfiedBy(3);
        assertFails(
                () -> registered.finds("unregistered @scoring"),
                "rule ACME-001, as of 2026-07-01, with every system registered: expected to find unregistered @scoring, "
                        + "but found nothing");
        assertFails(
                () -> TRIAL.with("nothing", aims -> aims),
                "rule ACME-001: expected a change by \"nothing\", found none");
    }

    @Test
    void a_message_that_differs_is_told_from_the_first_character_that_does() {
        Trial one = TRIAL.with(
                "one system alone",
                aims -> aims.withContext(context ->
                        context.systems(List.of(aims.system("scoring").orElseThrow()))));
        one.says(
                "ACME-001 (ACME policy 7.4) at /context/systems/0: scoring has none; expected a day of registration of "
                        + "scoring. Enter the day of scoring.");
        assertThatThrownBy(
                        () -> one.says(
                                "ACME-001 (ACME policy 7.4) at /context/systems/0: scoring has none; expected a day. Enter it."))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith(
                        "they differ from here on: \". Enter it.\" against \" of registration of scoring. "
                                + "Enter the day of scoring.\"");
    }

    @Test
    void an_edge_is_held_on_both_sides() {
        TRIAL.findsFrom("2026-07-01", "unregistered @scoring");
        assertFails(
                () -> TRIAL.findsFrom("2026-07-02", "unregistered @scoring"),
                "rule ACME-001, as of 2026-07-02: expected to find unregistered @scoring from that day on, but on the day "
                        + "before it found unregistered @assistant and unregistered @forecast and unregistered @scoring, on "
                        + "the day itself unregistered @assistant and unregistered @forecast and unregistered @scoring");
        Trial later = TRIAL.with(
                "registered later",
                aims -> aims.withSystem(
                        "scoring", system -> system.foundInUseOn("2020-01-01").registeredOn("2026-08-01")));
        assertThat(later.edges(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 8, 2)))
                .containsExactly(
                        "2026-06-29: nothing",
                        "2026-07-01: unregistered @assistant and unregistered @forecast and unregistered @scoring",
                        "2026-08-01: unregistered @assistant and unregistered @forecast");
        later.findsUntil("2026-08-01", "unregistered @scoring");
    }

    @Test
    void an_answer_that_is_kept_for_too_long_is_told() {
        Rule kept = rule("ACME-002", "each AI system was registered in the last ten years")
                .basedOn("ACME policy 7.4")
                .forEach(SYSTEMS)
                .must(
                        "old",
                        "a registration of the last ten years",
                        (system, c) -> c.today()
                                .of(
                                        system,
                                        (one, day) -> one.registeredOn()
                                                .filter(on -> on.plusYears(10).isBefore(day))
                                                .isEmpty()))
                .found(GapKind.LATE, "{0} has an older one", (system, c) -> values(system.id()))
                .remedy("Register {0} anew.");
        Trial old = Trial.of(kept)
                .with(
                        "one system registered in 2016",
                        aims -> aims.withContext(context -> context.systems(List.of(aims.system("scoring")
                                .orElseThrow()
                                .with(system -> system.registeredOn("2016-06-10"))))));
        assertFails(
                () -> old.findsFrom("2026-06-11", "old @scoring"),
                "rule ACME-002, as of 2026-06-11, with one system registered in 2016: expected to say the same where a "
                        + "check of the day before goes on to it, but that found nothing; today().of is for the days that "
                        + "stand in the record, and a limit is asked with isAfter or isBefore");
    }

    @Test
    void every_other_answer_of_a_rule_has_a_word() {
        TRIAL.asOf("2026-06-30").isNotYetDueBefore("2026-06-30");
        TRIAL.on(Samples.empty()).hasNoOccasion();
        Trial unknown = TRIAL.with(
                "nobody owns a system",
                aims -> aims.withContext(context -> context.systems(aims.context().systems().stream()
                        .map(system -> system.with(copy -> copy.owner(Optional.empty())))
                        .toList())));
        unknown.isUndecided("its owner");
        TRIAL.with(
                        "Triage alone",
                        aims -> aims.withContext(context ->
                                context.systems(List.of(aims.system("triage").orElseThrow()))))
                .isNotApplicable("it does not hold that it is not called Triage");
        TRIAL.with("other registers", aims -> aims.with(part -> part.handedIn(handedIn())))
                .isNotChecked("not handed in: /context/systems");
        assertFails(
                unknown::isSatisfied,
                "rule ACME-001, as of 2026-07-01, with nobody owns a system: expected to be satisfied, but it is undecided "
                        + "(its owner)");
        assertFails(
                () -> unknown.isUndecided("its name"),
                "rule ACME-001, as of 2026-07-01, with nobody owns a system: expected to be undecided for its name, but it "
                        + "is so for its owner");
    }

    @Test
    void a_rule_that_finds_something_less_grave_is_not_satisfied() {
        Rule watching = rule("ACME-003", "each AI system has a name and a description that its owner wrote")
                .basedOn("ACME policy 7.4")
                .forEach(SYSTEMS)
                .must("nameless", "a name", (system, c) -> !system.name().isBlank())
                .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                .remedy("Enter the name of {0}.")
                .and()
                .must("undescribed", "a description", (system, c) -> false)
                .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                .asObservation()
                .remedy("Describe {0}.");
        Trial trial = Trial.of(watching);
        String found =
                "undescribed @assistant and undescribed @forecast and undescribed @scoring and undescribed @triage";
        assertFails(
                trial::isSatisfied,
                "rule ACME-003, as of 2026-06-30: expected to be satisfied and to find nothing, but found " + found);
        assertFails(
                () -> trial.isSatisfiedBy(4),
                "rule ACME-003, as of 2026-06-30: expected to be satisfied and to find nothing, but found " + found);
        assertThat(trial.probe().outcome().satisfied()).isEqualTo(4);
    }

    @Test
    void a_rule_that_gives_some_subjects_time_is_not_satisfied() {
        Trial one = TRIAL.asOf("2026-06-30")
                .with(
                        "one system registered",
                        aims -> aims.withSystem("scoring", system -> system.registeredOn("2020-01-01")));
        assertFails(
                one::isSatisfied,
                "rule ACME-001, as of 2026-06-30, with one system registered: expected to be satisfied, but it is so in "
                        + "part only, not where it is not yet due of 2 (there is time until the end of June)");
        assertFails(
                () -> one.isSatisfiedBy(1),
                "rule ACME-001, as of 2026-06-30, with one system registered: expected to be satisfied, but it is so in "
                        + "part only, not where it is not yet due of 2 (there is time until the end of June)");
        one.findsNothing();
    }

    @Test
    void a_rule_that_fails_has_not_found_nothing() {
        Rule failing = rule("ACME-004", "each AI system has an owner")
                .basedOn("ACME policy 7.4")
                .forEach(SYSTEMS)
                .must(
                        "ownerless",
                        "an owner",
                        (system, c) -> !system.registeredOn().orElseThrow().isBefore(c.day()))
                .found(GapKind.INCOMPLETE, "{0} has none", (system, c) -> values(system.id()))
                .remedy("Name the owner of {0}.");
        Trial trial = Trial.of(failing).with("one system alone", TrialTest::scoringAlone);
        String failed = "it failed (scoring: java.util.NoSuchElementException: No value present)";
        assertFails(
                trial::findsNothing,
                "rule ACME-004, as of 2026-06-30, with one system alone: expected to find nothing, but " + failed);
        assertFails(
                trial::says,
                "rule ACME-004, as of 2026-06-30, with one system alone: expected to say nothing, but " + failed);
        assertFails(
                () -> trial.edges(Samples.DAY, Samples.DAY.plusDays(1)),
                "rule ACME-004, as of 2026-06-30, with one system alone: expected to tell what it finds, but "
                        + failed);
        assertFails(
                () -> trial.findsUntil("2026-06-30", "ownerless @scoring"),
                "rule ACME-004, as of 2026-06-29, with one system alone: expected to find ownerless @scoring until the "
                        + "day before, but " + failed);
        assertFails(() -> trial.probe().found(), "rule ACME-004: expected it to look, but " + failed);
        assertFails(
                trial::isSatisfied,
                "rule ACME-004, as of 2026-06-30, with one system alone: expected to be satisfied, but it is failing "
                        + "(scoring: java.util.NoSuchElementException: No value present)");
    }

    @Test
    void a_reason_is_asked_for_where_one_is_given() {
        Trial triage = TRIAL.with(
                "Triage alone",
                aims -> aims.withContext(
                        context -> context.systems(List.of(aims.system("triage").orElseThrow()))));
        triage.isNotApplicable();
        assertFails(
                () -> triage.isNotApplicable("it is called Triage"),
                "rule ACME-001, as of 2026-07-01, with Triage alone: expected to be not applicable for it is called "
                        + "Triage, but it is so for it does not hold that it is not called Triage");
        assertFails(
                triage::isNotYetDue,
                "rule ACME-001, as of 2026-07-01, with Triage alone: expected to be not yet due, but it is not applicable "
                        + "(it does not hold that it is not called Triage)");
        assertFails(
                triage::isUndecided,
                "rule ACME-001, as of 2026-07-01, with Triage alone: expected to be undecided, but it is not applicable "
                        + "(it does not hold that it is not called Triage)");
        assertFails(
                triage::isNotChecked,
                "rule ACME-001, as of 2026-07-01, with Triage alone: expected to be not checked, but it is not applicable "
                        + "(it does not hold that it is not called Triage)");
    }

    private static Aims scoringAlone(Aims aims) {
        return aims.withContext(
                context -> context.systems(List.of(aims.system("scoring").orElseThrow())));
    }

    @Test
    void what_the_records_show_for_a_requirement_is_told_by_all_rules() {
        Trial.of(REGISTERED).makes("9.3.2-a", Outcome.SHOWN);
        assertThatThrownBy(() -> Trial.of(REGISTERED).makes("9.3.2-a", Outcome.GAP))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected to make 9.3.2-a GAP, but it made it SHOWN");
    }

    private static Extent handedIn() {
        return new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister("/context/scopes", Optional.empty(), Optional.empty())));
    }

    private static Aims registered(Aims aims) {
        return aims.withContext(context -> context.systems(aims.context().systems().stream()
                .map(system -> system.with(copy -> copy.registeredOn("2020-01-01")))
                .toList()));
    }

    private static void assertFails(Runnable trial, String message) {
        assertThatThrownBy(trial::run).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
