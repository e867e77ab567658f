package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause6_1_3.CHOSEN_CONTROLS_ARE_INCLUDED;
import static org.openaims.rules.iso42001.Clause6_1_3.EXCLUSIONS_ARE_JUSTIFIED;
import static org.openaims.rules.iso42001.Clause6_1_3.INCLUSIONS_ARE_JUSTIFIED;
import static org.openaims.rules.iso42001.Clause6_1_3.PLAN_WAS_APPROVED_FIRST;
import static org.openaims.rules.iso42001.Clause6_1_3.RESIDUAL_RISK_WAS_ACCEPTED;
import static org.openaims.rules.iso42001.Clause6_1_3.STATEMENT_LISTS_EVERY_CONTROL;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.planning.TreatmentAction;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.Role;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.result.CountedReason;
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
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements: no approved version of the "
                                        + "statement of applicability is in force; expected an approved statement that "
                                        + "decides each control of Annex A. Write the statement of applicability, have "
                                        + "it approved, and record the version and the approval."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "two lines left out",
                                aims -> lines(Clause6_1_3Test::withoutTwo))
                        .finds(
                                "missing A.2.2 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.2.2 is missing in the "
                                        + "statement soa-1; expected each control exactly once, and no other. Decide "
                                        + "in soa-1 whether this control applies, and give the reason.")
                        .finds(
                                "missing A.6.2.8 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.6.2.8 is missing in the "
                                        + "statement soa-1; expected each control exactly once, and no other. Decide "
                                        + "in soa-1 whether this control applies, and give the reason."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "a line that stands twice",
                                aims -> lines(Clause6_1_3Test::withOneTwice))
                        .finds(
                                "twice A.9.2 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.9.2 stands more than once "
                                        + "in the statement soa-1; expected each control exactly once, and no other. "
                                        + "Keep one line for this control in soa-1; exclude single systems in that "
                                        + "line."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "a control that no catalogue has",
                                aims -> lines(lines -> plus(lines, line("A.6.2.9"))))
                        .finds(
                                "unknown A.6.2.9 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.6.2.9 in the statement "
                                        + "soa-1 is unknown; expected each control exactly once, and no other. Correct "
                                        + "this id in soa-1, or record the control as the organization's own."),
                Change.of(
                                STATEMENT_LISTS_EVERY_CONTROL,
                                "all three at once",
                                aims -> lines(lines -> plus(withOneTwice(withoutTwo(lines)), line("A.6.2.9"))))
                        .finds(
                                "missing A.2.2 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.2.2 is missing in the "
                                        + "statement soa-1; expected each control exactly once, and no other. Decide "
                                        + "in soa-1 whether this control applies, and give the reason.")
                        .finds(
                                "missing A.6.2.8 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.6.2.8 is missing in the "
                                        + "statement soa-1; expected each control exactly once, and no other. Decide "
                                        + "in soa-1 whether this control applies, and give the reason.")
                        .finds(
                                "twice A.9.2 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.9.2 stands more than once "
                                        + "in the statement soa-1; expected each control exactly once, and no other. "
                                        + "Keep one line for this control in soa-1; exclude single systems in that "
                                        + "line.")
                        .finds(
                                "unknown A.6.2.9 @soa-1",
                                "6.1.3-01 (6.1.3) at /planning/applicabilityStatements/0: A.6.2.9 in the statement "
                                        + "soa-1 is unknown; expected each control exactly once, and no other. Correct "
                                        + "this id in soa-1, or record the control as the organization's own."),
                Change.of(
                                INCLUSIONS_ARE_JUSTIFIED,
                                "a control that is included for no reason",
                                aims -> line("A.2.2", line -> line.reason(" ")))
                        .finds(
                                "no-reason @soa-1/A.2.2",
                                "6.1.3-02 (6.1.3) at /planning/applicabilityStatements/0/entries/0: the line of A.2.2 "
                                        + "in soa-1 gives no reason for including it; expected why A.2.2 is needed. "
                                        + "Write into soa-1 why A.2.2 is needed."),
                Change.of(
                                INCLUSIONS_ARE_JUSTIFIED,
                                "a control that rests on nothing on record",
                                aims -> line("A.2.2", line -> line.justifiedBy(List.of())))
                        .finds(
                                "no-link @soa-1/A.2.2",
                                "6.1.3-02 (6.1.3) at /planning/applicabilityStatements/0/entries/0: the line of A.2.2 "
                                        + "in soa-1 names no record that calls for it; expected a link from A.2.2 to "
                                        + "the risk, requirement, contract, objective or decision that calls for it. "
                                        + "Name in soa-1 what A.2.2 rests on; a recorded decision will do."),
                Change.of(
                                EXCLUSIONS_ARE_JUSTIFIED,
                                "a control that is left out for no reason",
                                aims -> line("A.7.3", line -> line.reason(Optional.empty())))
                        .finds(
                                "no-reason @soa-1/A.7.3",
                                "6.1.3-03 (6.1.3) at /planning/applicabilityStatements/0/entries/24: the line of A.7.3 "
                                        + "in soa-1 gives no reason for leaving it out; expected why A.7.3 is left "
                                        + "out. Write into soa-1 why A.7.3 is not needed, not required or excepted, or "
                                        + "include it."),
                Change.of(
                                EXCLUSIONS_ARE_JUSTIFIED,
                                "a control that is left out for one system, for no reason",
                                aims -> line("A.9.4", Clause6_1_3Test::notForTheAssistant))
                        .finds(
                                "no-reason-for-systems @soa-1/A.9.4",
                                "6.1.3-03 (6.1.3) at /planning/applicabilityStatements/0/entries/34: the line of A.9.4 "
                                        + "in soa-1 leaves out assistant without a reason; expected why A.9.4 is left "
                                        + "out for each of these systems. Write into soa-1 why A.9.4 does not apply to "
                                        + "assistant, or take the exclusion back."),
                Change.of(EXCLUSIONS_ARE_JUSTIFIED, "a control that is left out and chosen", aims -> excluding("A.9.2"))
                        .finds(
                                "chosen @soa-1/A.9.2",
                                "6.1.3-03 (6.1.3) at /planning/applicabilityStatements/0/entries/32: A.9.2 is left out "
                                        + "in soa-1 and chosen in treatment-1; expected A.9.2 included, as the "
                                        + "treatments need it. Include A.9.2 in soa-1, or choose another control in "
                                        + "treatment-1."),
                Change.of(
                                EXCLUSIONS_ARE_JUSTIFIED,
                                "no control for suppliers, of which there are some",
                                aims -> supplied("2026-06-30"))
                        .finds(
                                "contradicted @soa-1/A.10.3",
                                "6.1.3-03 (6.1.3) at /planning/applicabilityStatements/0/entries/36: A.10.3 is left "
                                        + "out in soa-1, and suppliers of what the organization classified as relevant "
                                        + "are in use: supplier-1; expected a reason that holds although suppliers are "
                                        + "used, or A.10.3 included. Look again whether A.10.3 is needed, and record "
                                        + "the answer in soa-1."),
                Change.of(
                                CHOSEN_CONTROLS_ARE_INCLUDED,
                                "a treatment with a control that is left out",
                                aims -> excluding("A.9.2"))
                        .finds(
                                "left-out @treatment-1",
                                "6.1.3-04 (6.1.3) at /planning/treatments/0: the treatment treatment-1 chose A.9.2, "
                                        + "which soa-1 does not include; expected each of these controls included in "
                                        + "soa-1. Include A.9.2 in the statement soa-1, or choose another control in "
                                        + "treatment-1."),
                Change.of(
                                PLAN_WAS_APPROVED_FIRST,
                                "an action of no plan",
                                aims -> action(action -> action.plans(List.of())))
                        .finds(
                                "no-plan @action-1",
                                "6.1.3-05 (6.1.3) at /planning/treatmentActions/0: the treatment action action-1 began "
                                        + "on 2024-04-02 and belongs to no treatment plan on record; expected a "
                                        + "treatment plan that action-1 belongs to. Name the treatment plan that "
                                        + "action-1 belongs to, and have designated management approve it."),
                Change.of(
                                PLAN_WAS_APPROVED_FIRST,
                                "an action that began before its plan was approved",
                                aims -> action(action -> action.startedOn("2024-03-27")))
                        .finds(
                                "before-approval @action-1",
                                "6.1.3-05 (6.1.3) at /planning/treatmentActions/0: the treatment action action-1 began "
                                        + "on 2024-03-27; the first approval of its plan is of 2024-03-28; expected an "
                                        + "approval of its plan by 2024-03-27. Have designated management approve the "
                                        + "plan of action-1, and record how it came to begin before."),
                Change.of(
                                RESIDUAL_RISK_WAS_ACCEPTED,
                                "a risk that nobody accepts any more",
                                aims -> acceptance(acceptance -> acceptance.validUntil("2026-05-31")))
                        .finds(
                                "current 2026-06-01 @r-refusal",
                                "6.1.3-06 (6.1.3) at /planning/risks/0: no acceptance of the residual risk r-refusal "
                                        + "was in force since 2026-06-01 (days: 30); expected an acceptance of that "
                                        + "level by designated or top management on each day on which a system with "
                                        + "that risk was in operation and the residual level was not acceptable. Have "
                                        + "designated management accept the residual risk r-refusal, or treat it "
                                        + "further."),
                Change.of(
                                RESIDUAL_RISK_WAS_ACCEPTED,
                                "a risk that was accepted late",
                                aims -> acceptance(acceptance -> acceptance.acceptedOn("2024-04-01")))
                        .finds(
                                "past 2024-03-20 @r-refusal",
                                "6.1.3-06 (6.1.3) at /planning/risks/0: no acceptance of the residual risk r-refusal "
                                        + "was in force from 2024-03-20 to 2024-03-31 (days: 12); expected an "
                                        + "acceptance of that level by designated or top management on each day on "
                                        + "which a system with that risk was in operation and the residual level was "
                                        + "not acceptable. Record a nonconformity that names this time, with its cause "
                                        + "and what was done about it."),
                Change.of(
                                RESIDUAL_RISK_WAS_ACCEPTED,
                                "the same, named in a closed nonconformity",
                                aims -> MendedLapse.of("6.1.3-m", "r-refusal", "2024-03-20", "2024-03-31")
                                        .in(acceptance(acceptance -> acceptance.acceptedOn("2024-04-01"))))
                        .finds(
                                "past-mended 2024-03-20 @r-refusal",
                                "6.1.3-06 (6.1.3) at /planning/risks/0: no acceptance of the residual risk r-refusal "
                                        + "was in force from 2024-03-20 to 2024-03-31 (days: 12); expected an "
                                        + "acceptance of that level by designated or top management on each day on "
                                        + "which a system with that risk was in operation and the residual level was "
                                        + "not acceptable; a closed nonconformity names this time. Keep the "
                                        + "nonconformity that names this time where an auditor who asks about it can "
                                        + "see it."));
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
        assertThat(found(STATEMENT_LISTS_EVERY_CONTROL, own)).containsExactly("unknown own-1 @soa-1");
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

    @Test
    void a_line_of_an_earlier_statement_is_not_looked_at() {
        Aims two = line("A.2.2", line -> line.reason(Optional.empty()))
                .withPlanning(planning -> planning.applicabilityStatement(
                        "soa-2",
                        statement -> statement
                                .version("2")
                                .approval(approval -> approval.decidedOn("2025-01-10")
                                        .approver("p-chief")
                                        .decision(Approval.Decision.APPROVED))
                                .entries(sound().planning()
                                        .applicabilityStatements()
                                        .get(0)
                                        .entries())));
        assertThat(found(INCLUSIONS_ARE_JUSTIFIED, two)).isEmpty();
        assertThat(Probe.of(INCLUSIONS_ARE_JUSTIFIED, two, LocalDate.of(2025, 1, 9))
                        .found())
                .containsExactly("no-reason @soa-1/A.2.2");
    }

    @Test
    void without_a_statement_in_force_its_lines_are_not_checked() {
        Aims none = sound().withPlanning(planning -> planning.applicabilityStatements(List.of()));
        for (Rule rule : List.of(INCLUSIONS_ARE_JUSTIFIED, EXCLUSIONS_ARE_JUSTIFIED, CHOSEN_CONTROLS_ARE_INCLUDED)) {
            Probe probe = Probe.of(rule, none, DAY);
            assertThat(probe.found()).isEmpty();
            assertThat(probe.outcome().notChecked())
                    .extracting(CountedReason::reason)
                    .containsExactly("needs a statement of applicability in force (6.1.3-h)");
        }
    }

    @Test
    void a_supplier_counts_while_it_is_used() {
        assertThat(found(EXCLUSIONS_ARE_JUSTIFIED, supplied("2026-07-01"))).isEmpty();
        assertThat(found(EXCLUSIONS_ARE_JUSTIFIED, supplied("2026-06-30")))
                .containsExactly("contradicted @soa-1/A.10.3");
    }

    @Test
    void a_new_action_may_begin_on_the_day_of_the_approval() {
        assertThat(found(PLAN_WAS_APPROVED_FIRST, action(action -> action.startedOn("2024-03-28"))))
                .isEmpty();
        assertThat(found(PLAN_WAS_APPROVED_FIRST, action(action -> action.startedOn("2024-03-27"))))
                .containsExactly("before-approval @action-1");
    }

    @Test
    void what_was_there_before_owes_no_approval_and_what_nobody_calls_new_is_open() {
        assertThat(found(
                        PLAN_WAS_APPROVED_FIRST,
                        action(action -> action.startedOn("2024-01-02").origin(TreatmentAction.Origin.EXISTING))))
                .isEmpty();
        assertThat(found(PLAN_WAS_APPROVED_FIRST, action(action -> action.startedOn("2023-12-31"))))
                .isEmpty();
        assertThat(Probe.of(PLAN_WAS_APPROVED_FIRST, action(action -> action.origin(Optional.empty())), DAY)
                        .outcome()
                        .undecided())
                .extracting(CountedReason::reason)
                .containsExactly("whether action-1 is new");
    }

    @Test
    void an_acceptance_holds_from_its_day_to_its_last() {
        assertThat(accepted(acceptance -> acceptance.acceptedOn("2024-03-20"))).isEmpty();
        assertThat(accepted(acceptance -> acceptance.acceptedOn("2024-03-21")))
                .containsExactly("past 2024-03-20 @r-refusal");
        assertThat(accepted(acceptance -> acceptance.validUntil("2026-06-30"))).isEmpty();
        assertThat(accepted(acceptance -> acceptance.validUntil("2026-06-29")))
                .containsExactly("current 2026-06-30 @r-refusal");
        assertThat(accepted(acceptance -> acceptance.decision(Approval.Decision.REFUSED)))
                .containsExactly("current 2024-03-20 @r-refusal");
    }

    @Test
    void an_acceptance_is_by_designated_or_top_management_on_that_day() {
        assertThat(accepted(acceptance -> acceptance.approver("p-owner")))
                .containsExactly("current 2024-03-20 @r-refusal");
        Aims designated = acceptance(acceptance -> acceptance.approver("p-owner"))
                .withLeadership(leadership -> leadership.roleAssignment(
                        "ra-designated",
                        one -> one.role(Role.DESIGNATED_MANAGEMENT)
                                .person("p-owner")
                                .heldFrom("2024-03-20")
                                .heldUntil("2024-03-20")));
        assertThat(found(RESIDUAL_RISK_WAS_ACCEPTED, designated)).isEmpty();
    }

    @Test
    void an_acceptance_of_a_lower_level_does_not_cover_and_one_of_a_higher_level_does() {
        assertThat(accepted(acceptance -> acceptance.level("low"))).containsExactly("current 2024-03-20 @r-refusal");
        assertThat(accepted(acceptance -> acceptance.level("high"))).isEmpty();
        Probe unsaid =
                Probe.of(RESIDUAL_RISK_WAS_ACCEPTED, acceptance(acceptance -> acceptance.level(Optional.empty())), DAY);
        assertThat(unsaid.found()).isEmpty();
        assertThat(unsaid.outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("the level that acceptance-1 accepts");
    }

    @Test
    void accepting_the_plan_accepts_the_levels_that_it_lists() {
        assertThat(accepted(acceptance ->
                        acceptance.risks(List.of()).level(Optional.empty()).addPlans(TreatmentPlanId.of("plan-1"))))
                .isEmpty();
    }

    @Test
    void a_system_out_of_operation_needs_no_acceptance_and_one_since_nobody_knows_when_leaves_it_open() {
        Aims unaccepted = sound().withPlanning(planning -> planning.acceptances(List.of()));
        assertThat(found(RESIDUAL_RISK_WAS_ACCEPTED, operating(unaccepted, Occurrence.no())))
                .isEmpty();
        assertThat(Probe.of(RESIDUAL_RISK_WAS_ACCEPTED, operating(unaccepted, Occurrence.no()), DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(Probe.of(RESIDUAL_RISK_WAS_ACCEPTED, operating(unaccepted, Occurrence.dayUnknown()), DAY)
                        .outcome()
                        .undecided())
                .extracting(CountedReason::reason)
                .containsExactly("the days on which scoring was in operation");
    }

    private static List<String> accepted(Consumer<ResidualRiskAcceptance.Builder> change) {
        return found(RESIDUAL_RISK_WAS_ACCEPTED, acceptance(change));
    }

    private static Aims acceptance(Consumer<ResidualRiskAcceptance.Builder> change) {
        return sound().withPlanning(planning -> planning.acceptances(
                List.of(sound().planning().acceptances().get(0).with(change))));
    }

    private static Aims action(Consumer<TreatmentAction.Builder> change) {
        return sound().withPlanning(planning -> planning.treatmentActions(
                List.of(sound().planning().treatmentActions().get(0).with(change))));
    }

    private static Aims operating(Aims aims, Occurrence since) {
        return aims.withSystem(
                "scoring",
                system -> system.operation(
                        List.of(OperationPeriod.builder().startedOn(since).build())));
    }

    private static Aims line(String control, Consumer<SoaEntry.Builder> change) {
        return lines(lines -> lines.stream()
                .map(line -> line.control().value().equals(control) ? line.with(change) : line)
                .toList());
    }

    private static Aims excluding(String control) {
        return line(
                control,
                line -> line.applicability(SoaEntry.Applicability.EXCLUDED).reason("Not needed."));
    }

    private static void notForTheAssistant(SoaEntry.Builder line) {
        line.exclusion(exclusion -> exclusion.system("assistant"));
    }

    /** Without the control for suppliers, and with one whose relevant service is used from a day on. */
    private static Aims supplied(String from) {
        return excluding("A.10.3")
                .withContext(context -> context.supplier(
                        "supplier-1",
                        supplier -> supplier.name("Example Cloud")
                                .service(service -> service.name("Hosting")
                                        .relevance(decision -> decision.relevant(true))
                                        .startedOn(Occurrence.on(LocalDate.parse(from))))));
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
