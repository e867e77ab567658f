package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause6_1_3.STATEMENT_LISTS_EVERY_CONTROL;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class Clause6_1_3Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "no statement",
                                aims -> aims.withPlanning(planning -> planning.applicabilityStatements(List.of())))
                        .finds(
                                "none @",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements: no approved version of "
                                        + "the statement of applicability is in force; expected an approved statement that "
                                        + "decides each control of Annex A. Write the statement of applicability, have it "
                                        + "approved, and record the version and the approval."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "two lines left out",
                                aims -> lines(Clause6_1_3Test::withoutTwo))
                        .finds(
                                "missing @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: missing in the "
                                        + "statement soa-1: A.2.2, A.6.2.8; expected each control exactly once, and no "
                                        + "other. Decide for each of these controls whether it applies, and give the "
                                        + "reason."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "a line that stands twice",
                                aims -> lines(Clause6_1_3Test::withOneTwice))
                        .finds(
                                "twice @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: more than once in the "
                                        + "statement soa-1: A.9.2; expected each control exactly once, and no other. Keep "
                                        + "one line for each of these controls in soa-1; exclude single systems in that "
                                        + "line."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "a control that no catalogue has",
                                aims -> lines(lines -> plus(lines, line("A.6.2.9"))))
                        .finds(
                                "unknown @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: unknown in the "
                                        + "statement soa-1: A.6.2.9; expected each control exactly once, and no other. "
                                        + "Correct these ids in soa-1, or record the controls as the organization's own."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "all three at once",
                                aims -> lines(lines -> plus(withOneTwice(withoutTwo(lines)), line("A.6.2.9"))))
                        .finds(
                                "missing @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: missing in the "
                                        + "statement soa-1: A.2.2, A.6.2.8; expected each control exactly once, and no "
                                        + "other. Decide for each of these controls whether it applies, and give the "
                                        + "reason.")
                        .finds(
                                "twice @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: more than once in the "
                                        + "statement soa-1: A.9.2; expected each control exactly once, and no other. Keep "
                                        + "one line for each of these controls in soa-1; exclude single systems in that "
                                        + "line.")
                        .finds(
                                "unknown @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: unknown in the "
                                        + "statement soa-1: A.6.2.9; expected each control exactly once, and no other. "
                                        + "Correct these ids in soa-1, or record the controls as the organization's own."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        for (Rule rule : Clause6_1_3.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        }
    }

    @Test
    void a_control_of_the_organizations_own_may_stand_beside_the_others_while_it_is_on_record() {
        Aims own = lines(lines -> plus(lines, line("own-1")));
        assertThat(found(STATEMENT_LISTS_EVERY_CONTROL, own)).containsExactly("unknown @soa-1");
        Aims recorded = own.withPlanning(planning -> planning.ownControl("own-1", control -> control.title("Our own")));
        assertThat(found(STATEMENT_LISTS_EVERY_CONTROL, recorded)).isEmpty();
    }

    @Test
    void a_statement_counts_from_its_approval_on() {
        Aims later = statement(statement -> statement.approval(
                approval -> approval.decidedOn(DAY).approver("p-chief").decision(Approval.Decision.APPROVED)));
        assertThat(Probe.of(STATEMENT_LISTS_EVERY_CONTROL, later, DAY.minusDays(1))
                        .found())
                .containsExactly("none @");
        assertThat(found(STATEMENT_LISTS_EVERY_CONTROL, later)).isEmpty();
    }

    @Test
    void before_the_aims_runs_no_statement_is_asked_for() {
        Probe before = Probe.of(STATEMENT_LISTS_EVERY_CONTROL, sound(), LocalDate.of(2023, 12, 31));
        assertThat(before.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
    }

    private static List<String> found(Rule rule, Aims aims) {
        return Probe.of(rule, aims, DAY).found();
    }

    private static Aims lines(UnaryOperator<List<SoaEntry>> change) {
        return statement(statement -> statement.entries(
                change.apply(sound().planning().applicabilityStatements().get(0).entries())));
    }

    private static Aims statement(Consumer<StatementOfApplicability.Builder> change) {
        return sound().withPlanning(planning -> planning.applicabilityStatements(
                List.of(sound().planning().applicabilityStatements().get(0).with(change))));
    }

    private static List<SoaEntry> withoutTwo(List<SoaEntry> lines) {
        return lines.stream()
                .filter(line ->
                        !List.of("A.2.2", "A.6.2.8").contains(line.control().value()))
                .toList();
    }

    private static List<SoaEntry> withOneTwice(List<SoaEntry> lines) {
        return plus(lines, line("A.9.2"));
    }

    private static List<SoaEntry> plus(List<SoaEntry> lines, SoaEntry more) {
        List<SoaEntry> longer = new ArrayList<>(lines);
        longer.add(more);
        return longer;
    }

    private static SoaEntry line(String control) {
        return sound().planning()
                .applicabilityStatements()
                .get(0)
                .entries()
                .get(0)
                .with(line -> line.control(ControlId.of(control)));
    }
}
