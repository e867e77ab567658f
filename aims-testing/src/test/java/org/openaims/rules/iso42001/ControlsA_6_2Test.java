package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.ControlsA_6_2.EVENTS_ARE_LOGGED_WHILE_IN_USE;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.operation.EventLogging;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class ControlsA_6_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                EVENTS_ARE_LOGGED_WHILE_IN_USE,
                                "a system without a log",
                                aims -> aims.withOperation(operation -> operation.eventLogs(
                                        aims.operation().eventLogs().subList(1, 3))))
                        .finds(
                                "current 2024-06-30 @scoring",
                                "A.6.2.8-01 (A.6.2) at /context/systems/0: no log of the events of the AI system "
                                        + "scoring was kept since 2024-06-30 (days: 731); expected a log of its events "
                                        + "on each day on which it was in operation and the control included. Switch "
                                        + "the logging of scoring on, and record since when and what is logged."),
                Change.of(
                                EVENTS_ARE_LOGGED_WHILE_IN_USE,
                                "a log that began after the system was used",
                                aims -> log(log -> log.startedOn(on("2025-05-20"))))
                        .finds(
                                "past 2025-05-15 @assistant",
                                "A.6.2.8-01 (A.6.2) at /context/systems/1: no log of the events of the AI system "
                                        + "assistant was kept from 2025-05-15 to 2025-05-19 (days: 5); expected a log "
                                        + "of its events on each day on which it was in operation and the control "
                                        + "included. Record a nonconformity that names this time, with its cause and "
                                        + "what was done about it."),
                Change.of(
                                EVENTS_ARE_LOGGED_WHILE_IN_USE,
                                "the same, named in a closed nonconformity",
                                aims -> MendedLapse.of("A.6.2.8", "assistant", "2025-05-15", "2025-05-19")
                                        .in(log(log -> log.startedOn(on("2025-05-20")))))
                        .finds(
                                "past-mended 2025-05-15 @assistant",
                                "A.6.2.8-01 (A.6.2) at /context/systems/1: no log of the events of the AI system "
                                        + "assistant was kept from 2025-05-15 to 2025-05-19 (days: 5); expected a log "
                                        + "of its events on each day on which it was in operation and the control "
                                        + "included; a closed nonconformity names this time. Keep the nonconformity "
                                        + "that names this time where an auditor who asks about it can see it."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        assertThat(Probe.of(EVENTS_ARE_LOGGED_WHILE_IN_USE, sound(), DAY).messages())
                .isEmpty();
        assertThat(Probe.of(EVENTS_ARE_LOGGED_WHILE_IN_USE, sound(), DAY)
                        .outcome()
                        .satisfied())
                .isEqualTo(3);
    }

    @Test
    void a_log_begins_on_the_first_day_in_use_and_ends_on_no_day_in_use() {
        assertThat(found(log(log -> log.startedOn(on("2025-05-15"))))).isEmpty();
        assertThat(found(log(log -> log.startedOn(on("2025-05-16"))))).containsExactly("past 2025-05-15 @assistant");
        assertThat(found(log(log -> log.endedOn(on("2026-06-30"))))).containsExactly("current 2026-06-30 @assistant");
        assertThat(found(log(log -> log.endedOn(on("2026-07-01"))))).isEmpty();
    }

    @Test
    void an_older_system_owes_its_log_from_the_transition_day_on() {
        Aims late = sound().withOperation(operation -> {
            EventLogging scoring = sound().operation().eventLogs().get(0);
            operation.eventLogs(List.of(
                    scoring.with(log -> log.startedOn(on("2024-06-30"))),
                    sound().operation().eventLogs().get(1),
                    sound().operation().eventLogs().get(2)));
        });
        assertThat(found(late)).isEmpty();
    }

    @Test
    void a_system_for_which_the_control_is_left_out_owes_no_log() {
        Aims without = log(log -> log.startedOn(Occurrence.no()));
        assertThat(found(without)).containsExactly("current 2025-05-15 @assistant");
        assertThat(found(line(
                        without,
                        line -> line.exclusion(
                                exclusion -> exclusion.system("assistant").reason("Held by the supplier.")))))
                .isEmpty();
        assertThat(found(line(without, line -> line.applicability(SoaEntry.Applicability.EXCLUDED))))
                .isEmpty();
    }

    @Test
    void a_log_since_nobody_knows_when_leaves_bare_days_open() {
        Probe probe = Probe.of(EVENTS_ARE_LOGGED_WHILE_IN_USE, log(log -> log.startedOn(Occurrence.dayUnknown())), DAY);
        assertThat(probe.found()).isEmpty();
        assertThat(probe.outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("the days on which log-assistant was kept");
    }

    @Test
    void without_a_statement_nothing_is_checked() {
        Aims none = sound().withPlanning(planning -> planning.applicabilityStatements(List.of()));
        assertThat(Probe.of(EVENTS_ARE_LOGGED_WHILE_IN_USE, none, DAY).status()).isEqualTo(RuleStatus.NOT_CHECKED);
    }

    private static List<String> found(Aims aims) {
        return Probe.of(EVENTS_ARE_LOGGED_WHILE_IN_USE, aims, DAY).found();
    }

    /** The sound dossier with another log of the assistant. */
    private static Aims log(Consumer<EventLogging.Builder> change) {
        return sound().withOperation(operation -> operation.eventLogs(sound().operation().eventLogs().stream()
                .map(log -> log.system().value().equals("assistant") ? log.with(change) : log)
                .toList()));
    }

    private static Aims line(Aims aims, Consumer<SoaEntry.Builder> change) {
        return aims.withPlanning(planning -> planning.applicabilityStatements(List.of(aims.planning()
                .applicabilityStatements()
                .get(0)
                .with(statement -> statement.entries(aims.planning().applicabilityStatements().get(0).entries().stream()
                        .map(line -> line.control().value().equals("A.6.2.8") ? line.with(change) : line)
                        .toList())))));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }
}
