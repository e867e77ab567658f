package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.LeadershipThemes.MONEY_AND_PEOPLE_ARE_GIVEN;
import static org.openaims.rules.iso42001.LeadershipThemes.MORE_THAN_ONE_UNIT_TAKES_PART;
import static org.openaims.rules.iso42001.LeadershipThemes.POLICY_SHAPES_DECISIONS;
import static org.openaims.rules.iso42001.LeadershipThemes.TOP_MANAGEMENT_LOOKS_AT_RISKS;
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
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.planning.TreatmentPlan;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ResourceAllocationId;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class LeadershipThemesTest {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(POLICY_SHAPES_DECISIONS, "a policy to which no objective goes back", aims -> unlinked())
                        .finds(
                                "filed @policy-1",
                                "GUIDE-11 (the guides to the clauses) at /leadership/policies/0: no AI objective, "
                                        + "process or decision on record refers to the policy policy-1 or a version "
                                        + "before it; expected an AI objective, a process or a decision that refers to "
                                        + "it. Record in AI objectives, processes and decisions that they go back to "
                                        + "the policy policy-1.")
                        .alsoFinds("5.2-07|objective-1|unlinked")
                        .makes("5.2-b", Outcome.GAP),
                Change.of(
                                TOP_MANAGEMENT_LOOKS_AT_RISKS,
                                "risks that top management has not looked at for long",
                                aims -> decided(List.of()))
                        .finds(
                                "unseen @",
                                "GUIDE-12 (the guides to the clauses) at /leadership/decisions: no record shows that "
                                        + "top management has looked at the AI risks since 2025-06-30; expected a "
                                        + "dated record that top management looked at them, such as a minuted "
                                        + "decision. Put the AI risks before top management, and record on which day "
                                        + "and with which decision."),
                Change.of(MONEY_AND_PEOPLE_ARE_GIVEN, "time without money", aims -> given(ResourceAllocation.Type.TIME))
                        .finds(
                                "money @",
                                "GUIDE-13 (the guides to the clauses) at /leadership/resourceAllocations: the "
                                        + "resources that are given to the AIMS today include no money; expected money "
                                        + "among the resources. Record the budget of the AIMS, or have one approved."),
                Change.of(
                                MONEY_AND_PEOPLE_ARE_GIVEN,
                                "money and tools without anybody",
                                aims -> given(ResourceAllocation.Type.BUDGET, ResourceAllocation.Type.TOOLS))
                        .finds(
                                "people @",
                                "GUIDE-13 (the guides to the clauses) at /leadership/resourceAllocations: the "
                                        + "resources that are given to the AIMS today include neither people nor their "
                                        + "time; expected people or their time among the resources. Record the people "
                                        + "or the time that the AIMS has, or have them approved."),
                Change.of(MORE_THAN_ONE_UNIT_TAKES_PART, "all of one unit", aims -> units("IT", "IT", "IT"))
                        .finds(
                                "one-unit @",
                                "GUIDE-14 (the guides to the clauses) at /leadership/roleAssignments: all people who "
                                        + "hold a role today and whose unit is on record (3) belong to one unit; "
                                        + "expected people of the units that use AI, and of top management, too. Look "
                                        + "whether the AIMS is run as the project of one unit, and give others a part "
                                        + "in it."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void a_process_or_a_decision_that_goes_back_to_the_policy_will_do() {
        Aims process = unlinked()
                .withContext(context -> context.process(
                        "process-risk", one -> one.version("1").name("Risks").policy("policy-1")));
        assertThat(Probe.of(POLICY_SHAPES_DECISIONS, process, DAY).found()).isEmpty();
        assertThat(decision("/leadership/policies", "policy-1")).isEmpty();
        assertThat(decision("/leadership/policies", "policy-9")).containsExactly("filed @policy-1");
        assertThat(decision("/context/scopes", "policy-1")).containsExactly("filed @policy-1");
        Aims reviewed = unlinked()
                .withEvaluation(evaluation ->
                        evaluation.managementReviews(sound().evaluation().managementReviews().stream()
                                .map(review -> review.with(changed -> changed.decisions(review.decisions().stream()
                                        .map(one -> one.with(
                                                leading -> leading.leadsTo(leading("/leadership/policies", "policy-1")
                                                        .leadsTo())))
                                        .toList())))
                                .toList()));
        assertThat(Probe.of(POLICY_SHAPES_DECISIONS, reviewed, DAY).found()).isEmpty();
    }

    private static List<String> decision(String register, String id) {
        Aims decided = unlinked().withLeadership(leadership -> leadership.addDecisions(leading(register, id)));
        return Probe.of(POLICY_SHAPES_DECISIONS, decided, DAY).found();
    }

    private static LeadershipDecision leading(String register, String id) {
        return LeadershipDecision.builder()
                .id("ld-policy")
                .decidedOn("2024-01-10")
                .type(LeadershipDecision.Type.POLICY)
                .statement("This is our policy.")
                .leadsTo(link -> link.register(register).recordId(id))
                .build();
    }

    @Test
    void without_an_objective_that_is_the_finding() {
        Aims none = sound().withPlanning(planning -> planning.objectives(List.of()));
        assertThat(Probe.of(POLICY_SHAPES_DECISIONS, none, DAY).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void what_goes_back_to_an_earlier_version_goes_back_to_the_policy() {
        Aims later = sound().withLeadership(leadership -> leadership.addPolicies(sound().leadership()
                .policies()
                .get(0)
                .with(policy -> policy.id("policy-2")
                        .version("2")
                        .supersedes("policy-1")
                        .effectiveFrom("2025-01-01"))));
        assertThat(Probe.of(POLICY_SHAPES_DECISIONS, later, DAY).found()).isEmpty();
        Aims another = later.withLeadership(leadership -> leadership.policies(later.leadership().policies().stream()
                .map(policy -> policy.with(changed -> changed.supersedes(Optional.empty())))
                .toList()));
        assertThat(Probe.of(POLICY_SHAPES_DECISIONS, another, DAY).found()).containsExactly("filed @policy-2");
        assertThat(Probe.of(POLICY_SHAPES_DECISIONS, another, LocalDate.of(2025, 3, 2))
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Probe.of(POLICY_SHAPES_DECISIONS, another, LocalDate.of(2025, 3, 3))
                        .found())
                .containsExactly("filed @policy-2");
    }

    @Test
    void a_decision_on_risks_within_the_cycle_counts_where_top_management_made_it() {
        for (LeadershipDecision.Type type : LeadershipDecision.Type.values()) {
            boolean onRisks = List.of("RISK_REVIEW", "RISK_CRITERIA", "TREATMENT_PLAN", "RISK_ACCEPTANCE")
                    .contains(type.name());
            assertThat(seen(one -> one.type(type))).as(type.name()).hasSize(onRisks ? 0 : 1);
        }
        assertThat(seen(one -> one.decidedOn("2025-06-30"))).isEmpty();
        assertThat(seen(one -> one.decidedOn("2025-06-29"))).containsExactly("unseen @");
        assertThat(seen(one -> one.decidedBy(List.of()).addDecidedBy("p-owner")))
                .containsExactly("unseen @");
    }

    private static List<String> seen(Consumer<LeadershipDecision.Builder> change) {
        LeadershipDecision last = sound().leadership().decisions().get(1);
        return Probe.of(TOP_MANAGEMENT_LOOKS_AT_RISKS, decided(List.of(last.with(change))), DAY)
                .found();
    }

    @Test
    void a_plan_criteria_an_assessment_or_an_acceptance_by_top_management_shows_that_it_looked() {
        Approval approval = sound().planning()
                .treatmentPlans()
                .get(0)
                .approval()
                .orElseThrow()
                .with(one -> one.decidedOn(LocalDate.of(2025, 6, 30)));
        Aims unseen = decided(List.of());
        assertThat(unseen(unseen.withRecord(
                        TreatmentPlan.class,
                        TreatmentPlanId.of("plan-1"),
                        plan -> plan.with(changed -> changed.approval(approval)))))
                .isEmpty();
        assertThat(unseen(unseen.withRecord(
                        TreatmentPlan.class,
                        TreatmentPlanId.of("plan-1"),
                        plan -> plan.with(changed ->
                                changed.approval(approval.with(one -> one.approver(PersonId.of("p-owner"))))))))
                .containsExactly("unseen @");
        assertThat(unseen(unseen.withPlanning(planning -> planning.criteria(sound().planning().criteria().stream()
                        .map(one -> one.with(changed -> changed.approval(approval)))
                        .toList()))))
                .isEmpty();
        assertThat(unseen(assessed(unseen, one -> one.approval(approval)))).isEmpty();
        assertThat(unseen(assessed(unseen, one -> one.addParticipant(PersonId.of("p-chief")))))
                .isEmpty();
        assertThat(unseen(assessed(unseen, one -> one.performedBy("p-chief")))).isEmpty();
        assertThat(unseen(unseen.withPlanning(planning -> planning.acceptances(sound().planning().acceptances().stream()
                        .map(one -> one.with(changed -> changed.acceptedOn("2025-06-30")))
                        .toList()))))
                .isEmpty();
    }

    @Test
    void the_first_look_has_time_for_a_cycle_and_without_risks_none_is_asked_for() {
        Aims unseen = decided(List.of())
                .withPlanning(planning ->
                        planning.treatmentPlans(List.of()).criteria(List.of()).acceptances(List.of()));
        assertThat(Probe.of(TOP_MANAGEMENT_LOOKS_AT_RISKS, unseen, LocalDate.of(2025, 1, 1))
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Probe.of(TOP_MANAGEMENT_LOOKS_AT_RISKS, unseen, LocalDate.of(2025, 1, 2))
                        .found())
                .containsExactly("unseen @");
        Aims tolerant = unseen.withEvaluation(evaluation -> evaluation.reviewIntervals(List.of(sound().evaluation()
                .reviewIntervals()
                .get(0)
                .with(interval -> interval.tolerance(Period.ofDays(10))))));
        assertThat(Probe.of(TOP_MANAGEMENT_LOOKS_AT_RISKS, tolerant, LocalDate.of(2025, 1, 11))
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Probe.of(TOP_MANAGEMENT_LOOKS_AT_RISKS, tolerant, LocalDate.of(2025, 1, 12))
                        .found())
                .containsExactly("unseen @");
        Aims riskless = unseen.withPlanning(planning -> planning.risks(List.of()));
        assertThat(Probe.of(TOP_MANAGEMENT_LOOKS_AT_RISKS, riskless, DAY).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private static List<String> unseen(Aims aims) {
        return Probe.of(TOP_MANAGEMENT_LOOKS_AT_RISKS, aims, DAY).found();
    }

    private static Aims assessed(Aims aims, Consumer<RiskAssessment.Builder> change) {
        return aims.withRecord(RiskAssessment.class, RiskAssessmentId.of("risk-2026"), one -> one.with(change));
    }

    @Test
    void people_or_their_time_will_do_beside_money() {
        assertThat(Probe.of(
                                MONEY_AND_PEOPLE_ARE_GIVEN,
                                given(ResourceAllocation.Type.BUDGET, ResourceAllocation.Type.PEOPLE),
                                DAY)
                        .found())
                .isEmpty();
        assertThat(Probe.of(
                                MONEY_AND_PEOPLE_ARE_GIVEN,
                                given(ResourceAllocation.Type.BUDGET, ResourceAllocation.Type.TIME),
                                DAY)
                        .found())
                .isEmpty();
        assertThat(Probe.of(MONEY_AND_PEOPLE_ARE_GIVEN, sound(), LocalDate.of(2027, 1, 1))
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void one_who_comes_from_elsewhere_is_enough_and_of_two_people_nothing_is_told() {
        assertThat(Probe.of(MORE_THAN_ONE_UNIT_TAKES_PART, units("IT", "IT", "lending"), DAY)
                        .found())
                .isEmpty();
        assertThat(Probe.of(MORE_THAN_ONE_UNIT_TAKES_PART, units("IT", "IT", ""), DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        Aims former = units("IT", "IT", "IT")
                .withLeadership(leadership -> leadership.roleAssignments(sound().leadership().roleAssignments().stream()
                        .map(one ->
                                one.id().value().equals("ra-lead") ? one.with(changed -> changed.endedOn(DAY)) : one)
                        .toList()));
        assertThat(Probe.of(MORE_THAN_ONE_UNIT_TAKES_PART, former, DAY).status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    /** The sound dossier with an objective that names no policy. */
    static Aims unlinked() {
        return sound().withRecord(
                        AiObjective.class,
                        AiObjectiveId.of("objective-1"),
                        one -> one.with(changed -> changed.policy(Optional.empty())));
    }

    static Aims decided(List<LeadershipDecision> decisions) {
        return sound().withLeadership(leadership -> leadership.decisions(decisions));
    }

    private static Aims given(ResourceAllocation.Type... types) {
        return sound().withRecord(
                        ResourceAllocation.class,
                        ResourceAllocationId.of("resources-2026"),
                        one -> one.with(changed -> changed.types(List.of(types))));
    }

    /** The sound dossier with the units of the chief, the owner and the lead, in this order. */
    private static Aims units(String... units) {
        List<String> people = List.of("p-chief", "p-owner", "p-lead");
        return sound().withLeadership(leadership -> leadership.people(sound().leadership().people().stream()
                .map(person -> {
                    int place = people.indexOf(person.id().value());
                    return place < 0
                            ? person
                            : person.with(changed ->
                                    changed.unit(Optional.of(units[place]).filter(unit -> !unit.isEmpty())));
                })
                .toList()));
    }
}
