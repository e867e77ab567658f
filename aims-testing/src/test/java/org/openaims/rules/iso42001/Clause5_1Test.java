package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause5_1.BOTH_HALVES_WERE_SAID;
import static org.openaims.rules.iso42001.Clause5_1.BUILT_INTO_BUSINESS;
import static org.openaims.rules.iso42001.Clause5_1.IMPROVEMENT_IS_DECIDED;
import static org.openaims.rules.iso42001.Clause5_1.MANAGERS_MAY_LEAD;
import static org.openaims.rules.iso42001.Clause5_1.NEEDS_ARE_MET;
import static org.openaims.rules.iso42001.Clause5_1.OBJECTIVES_FIT_THE_STRATEGY;
import static org.openaims.rules.iso42001.Clause5_1.PEOPLE_ARE_DIRECTED;
import static org.openaims.rules.iso42001.Clause5_1.POLICY_FITS_THE_STRATEGY;
import static org.openaims.rules.iso42001.Clause5_1.RESOURCES_ARE_GIVEN;
import static org.openaims.rules.iso42001.Clause5_1.RESULTS_WERE_CONCLUDED_ON;
import static org.openaims.rules.iso42001.Clause5_1.SAID_WHY_IT_MATTERS;
import static org.openaims.rules.iso42001.Clause5_1.WHERE_AI_COMES_IN_AND_CHANGES;
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
import org.openaims.model.context.SystemRole;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Directive;
import org.openaims.model.leadership.LeadershipCommunication;
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.leadership.ProcessIntegration;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.DirectiveId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.record.LeadershipCommunicationId;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.ProcessIntegrationId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.ResourceAllocationId;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Strength;
import org.openaims.model.standard.AiActorRole;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Dossier;
import org.openaims.testing.Probe;

class Clause5_1Test {

    private static final String GIVE =
            "Have top management say why managing AI and keeping to the AIMS matter, and record the day and the "
                    + "audience.";

    private static final RhythmChanges MESSAGES = new RhythmChanges(
            SAID_WHY_IT_MATTERS,
            "5.1-d",
            "leadership communication",
            "/leadership/communications",
            "/leadership/communicationIntervals",
            "message of top management on the AIMS was given",
            GIVE,
            (aims, days) -> {
                LeadershipCommunication one =
                        sound().leadership().communications().get(0);
                return aims.withLeadership(leadership -> leadership.communications(days.stream()
                        .map(day ->
                                one.with(message -> message.id("message-" + day).communicatedOn(day)))
                        .toList()));
            },
            (aims, intervals) -> aims.withLeadership(leadership -> leadership.communicationIntervals(intervals)),
            sound().leadership().communicationIntervals().get(0));

    static Stream<Change> changes() {
        return Stream.concat(single(), MESSAGES.changes());
    }

    private static Stream<Change> single() {
        return Stream.of(
                Change.of(
                                POLICY_FITS_THE_STRATEGY,
                                "a policy that says nothing of the strategy",
                                aims -> policy(aims, policy -> policy.strategyFit(Optional.empty())))
                        .finds(
                                "strategy @policy-1",
                                "5.1-01 (5.1) at /leadership/policies/0: the policy policy-1 does not say how it fits "
                                        + "the strategy; expected how the policy policy-1 fits the strategy of the "
                                        + "organization. Record how the policy policy-1 fits the strategy, as top "
                                        + "management sees it."),
                Change.of(
                                OBJECTIVES_FIT_THE_STRATEGY,
                                "no objective at all",
                                aims -> aims.withPlanning(planning -> planning.objectives(List.of())))
                        .finds(
                                "none @",
                                "5.1-02 (5.1) at /planning/objectives: no approved AI objective is pursued; expected "
                                        + "at least one AI objective in force. Set an AI objective, have it approved, "
                                        + "and record how it fits the strategy.")
                        .alsoFinds("JUDGE-01|at-results|gone")
                        .alsoFinds("REC-02|m-refusals|dangling"),
                Change.of(
                                OBJECTIVES_FIT_THE_STRATEGY,
                                "an objective that says nothing of the strategy",
                                aims -> objective(aims, objective -> objective.strategyFit(" ")))
                        .finds(
                                "strategy @objective-1",
                                "5.1-02 (5.1) at /planning/objectives/0: the AI objective objective-1 does not say how "
                                        + "it fits the strategy; expected how the AI objective objective-1 fits the "
                                        + "strategy of the organization. Record how the AI objective objective-1 fits "
                                        + "the strategy, as top management sees it."),
                Change.of(
                                OBJECTIVES_FIT_THE_STRATEGY,
                                "an objective that nobody in top management approved",
                                aims -> objective(aims, objective -> objective.approval(by("p-owner", "2024-02-15"))))
                        .finds(
                                "backing @objective-1",
                                "5.1-02 (5.1) at /planning/objectives/0: the AI objective objective-1 was approved on "
                                        + "2024-02-15 by p-owner, and no record shows that top management backs it; "
                                        + "expected an approval or a minuted decision by someone who was in top "
                                        + "management on that day; an auditor would ask in person. Have top management "
                                        + "approve objective-1, or link the decision of top management that led to it."),
                Change.of(
                                BUILT_INTO_BUSINESS,
                                "no business process",
                                aims -> aims.withLeadership(leadership -> leadership.processIntegrations(List.of())))
                        .finds(
                                "none @",
                                "5.1-03 (5.1) at /leadership/processIntegrations: no record shows a business process "
                                        + "that holds requirements of the AIMS; expected at least one such process, "
                                        + "for example purchasing or development; an auditor would ask in person. "
                                        + "Build requirements of the AIMS into a business process, and record which "
                                        + "ones and since when."),
                Change.of(
                                BUILT_INTO_BUSINESS,
                                "a business process without a requirement",
                                aims -> aims.withRecord(
                                        ProcessIntegration.class,
                                        ProcessIntegrationId.of("pi-change"),
                                        one -> one.with(changed -> changed.requirements(List.of(" ")))))
                        .finds(
                                "requirements @pi-change",
                                "5.1-03 (5.1) at /leadership/processIntegrations/1: the process integration pi-change "
                                        + "names no requirement of the AIMS; expected the requirements of the AIMS "
                                        + "that its business process holds. Record in pi-change which requirements of "
                                        + "the AIMS its business process holds."),
                Change.of(
                                WHERE_AI_COMES_IN_AND_CHANGES,
                                "AI that is made here by a process of which nothing is on record",
                                aims -> made(without(aims, "pi-development")))
                        .finds("elsewhere @", elsewhere("product development")),
                Change.of(
                                WHERE_AI_COMES_IN_AND_CHANGES,
                                Dossier.ONLY_BOUGHT,
                                "AI that is bought and changed by processes of which nothing is on record",
                                aims -> aims.withLeadership(leadership ->
                                        leadership.processIntegrations(List.of(ProcessIntegration.builder()
                                                .id("pi-hiring")
                                                .businessProcess("hiring")
                                                .integratedOn("2024-03-01")
                                                .addRequirement("Say where AI is used.")
                                                .build()))))
                        .finds("elsewhere @", elsewhere("procurement, change")),
                Change.of(
                                RESOURCES_ARE_GIVEN,
                                "no resources for this year",
                                aims -> aims.withLeadership(leadership -> leadership.resourceAllocations(
                                        aims.leadership().resourceAllocations().subList(0, 2))))
                        .finds("none @", NO_RESOURCES),
                Change.of(
                                RESOURCES_ARE_GIVEN,
                                "resources that were refused",
                                aims -> resources(
                                        aims,
                                        given -> given.approval(by("p-chief", "2026-01-08")
                                                .with(refused -> refused.decision(Approval.Decision.REFUSED)))))
                        .finds("none @", NO_RESOURCES),
                Change.of(
                                RESOURCES_ARE_GIVEN,
                                "resources that nobody in management approved",
                                aims -> resources(aims, given -> given.approval(by("p-owner", "2026-01-08"))))
                        .finds(
                                "approver @resources-2026",
                                "5.1-05 (5.1) at /leadership/resourceAllocations/2: the resources resources-2026 were "
                                        + "approved on 2026-01-08 by p-owner, and no record shows that person in top "
                                        + "or designated management on that day; expected an approver who was in top "
                                        + "or designated management on 2026-01-08. Have top or designated management "
                                        + "approve resources-2026, or record the role that p-owner held on 2026-01-08."),
                Change.of(
                                NEEDS_ARE_MET,
                                "resources for half of the time",
                                aims -> resources(aims, given -> given.periodUntil("2026-06-30")))
                        .finds(
                                "unmet @need-2026",
                                "5.1-06 (5.1) at /support/resourceNeeds/2: the resource need need-2026 is for "
                                        + "2026-01-01 to 2026-12-31; the first of its days that no approved resources "
                                        + "cover is 2026-07-01; expected approved resources from 2026-01-01 to "
                                        + "2026-12-31, or the decision to do with less. Have resources for need-2026 "
                                        + "approved for the whole period, or record in it the decision to do with "
                                        + "less, and why."),
                Change.of(
                                SAID_WHY_IT_MATTERS,
                                "a message by somebody else",
                                aims -> message(aims, message -> message.author("p-owner")))
                        .finds(
                                "author @message-2026",
                                "5.1-07 (5.1) at /leadership/communications/2: the message message-2026 of 2026-01-19 "
                                        + "is by p-owner, and no record shows that person in top management on that "
                                        + "day; expected an author who was in top management on that day. Have top "
                                        + "management give the message itself, or record the role that p-owner held on "
                                        + "2026-01-19."),
                Change.of(
                                BOTH_HALVES_WERE_SAID,
                                "a message without the requirements",
                                aims -> message(
                                        aims,
                                        message -> message.messages(
                                                List.of(LeadershipCommunication.Message.AI_MANAGEMENT_MATTERS))))
                        .finds(
                                "half @",
                                "5.1-08 (5.1) at /leadership/communications: none of the messages of top management "
                                        + "since 2025-06-30 (message-2026) says why keeping to the AIMS matters; "
                                        + "expected both why managing AI and why keeping to the AIMS matter, within "
                                        + "the cycle. Have top management say why keeping to the AIMS matters, and "
                                        + "record it among what the message says."),
                Change.of(
                                RESULTS_WERE_CONCLUDED_ON,
                                "a review that concludes nothing",
                                aims -> review(aims, review -> review.effectiveness(Optional.empty())))
                        .finds(
                                "conclusion @mr-2025",
                                "5.1-09 (5.1) at /evaluation/managementReviews/1: the management review mr-2025 of "
                                        + "2025-12-09 does not conclude whether the AIMS reaches its intended results; "
                                        + "expected a conclusion on the intended results of the AIMS, or on its "
                                        + "effectiveness. Record in mr-2025 what it concluded on this, or have the "
                                        + "next management review conclude on it."),
                Change.of(
                                PEOPLE_ARE_DIRECTED,
                                "no directive that holds",
                                aims -> aims.withLeadership(leadership ->
                                        leadership.directives(aims.leadership().directives().stream()
                                                .map(one -> one.with(changed -> changed.withdrawnOn(DAY)))
                                                .toList())))
                        .finds(
                                "none @",
                                "5.1-10 (5.1) at /leadership/directives: no mandate, target or support from top "
                                        + "management that holds today is on record; expected at least one of these; "
                                        + "an auditor would ask in person. Record what top management asks of its "
                                        + "people for the AIMS, and what support it gives them."),
                Change.of(
                                PEOPLE_ARE_DIRECTED,
                                "a directive of nobody",
                                aims -> directive(aims, directive -> directive.issuedBy(Optional.empty())))
                        .finds(
                                "nobody @directive-training",
                                "5.1-10 (5.1) at /leadership/directives/0: the directive directive-training of "
                                        + "2024-02-12 does not say who gave it; expected who in top management gave "
                                        + "it. Record in directive-training who in top management gave it."),
                Change.of(
                                PEOPLE_ARE_DIRECTED,
                                "a directive by somebody else",
                                aims -> directive(aims, directive -> directive.issuedBy("p-owner")))
                        .finds(
                                "issuer @directive-training",
                                "5.1-10 (5.1) at /leadership/directives/0: the directive directive-training was given "
                                        + "on 2024-02-12 by p-owner, and no record shows that person in top management "
                                        + "on that day; expected a directive by someone who was in top management on "
                                        + "2024-02-12. Have top management give directive-training in its own name, or "
                                        + "record the role that p-owner held on 2024-02-12."),
                Change.of(
                                IMPROVEMENT_IS_DECIDED,
                                "a review that decides no improvement and does not say why",
                                aims -> review(aims, review -> review.noImprovementBecause(Optional.empty())))
                        .finds(
                                "undecided @mr-2025",
                                "5.1-11 (5.1) at /evaluation/managementReviews/1: neither the management review "
                                        + "mr-2025 of 2025-12-09 nor top management since the review before decided on "
                                        + "an improvement; expected a decision on an improvement, or the reason of the "
                                        + "review why none was needed. Record in mr-2025 what it decided on "
                                        + "improvement, or why none was needed.")
                        .alsoFinds("10.1-01||2025-06-12")
                        .makes("10.1-a", Outcome.GAP),
                Change.of(
                                MANAGERS_MAY_LEAD,
                                "a manager of nothing",
                                aims -> lead(aims, lead -> lead.authority(Optional.empty())))
                        .finds(
                                "authority @ra-lead",
                                "5.1-12 (5.1) at /leadership/roleAssignments/4: the role assignment ra-lead makes "
                                        + "p-lead a manager and does not say what p-lead may decide; expected what "
                                        + "p-lead may decide in their own area. Record in ra-lead which decisions "
                                        + "p-lead may take in their own area."));
    }

    private static final String NO_RESOURCES =
            "5.1-05 (5.1) at /leadership/resourceAllocations: no approved resources are on record for a period that is "
                    + "running; expected money, people, time or tools for the AIMS, approved for a period; an auditor "
                    + "would ask in person. Have the resources of the AIMS approved for the running period, and record "
                    + "who approved them and when.";

    private static String elsewhere(String processes) {
        return "5.1-04 (5.1) at /leadership/processIntegrations: no business process on record holds requirements of the "
                + "AIMS for: " + processes + "; expected requirements of the AIMS in a business process for each of "
                + "them. Look whether AI can come in or change there without the AIMS, and build its requirements in.";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void nothing_of_it_is_asked_before_the_aims_runs() {
        for (Rule rule : List.of(
                POLICY_FITS_THE_STRATEGY,
                OBJECTIVES_FIT_THE_STRATEGY,
                BUILT_INTO_BUSINESS,
                WHERE_AI_COMES_IN_AND_CHANGES,
                RESOURCES_ARE_GIVEN,
                SAID_WHY_IT_MATTERS,
                PEOPLE_ARE_DIRECTED)) {
            RuleOutcome before = Probe.of(rule, sound(), day("2023-12-31")).outcome();
            assertThat(before.status()).as(rule.id()).isEqualTo(RuleStatus.NOT_YET_DUE);
        }
    }

    @Test
    void an_objective_is_pursued_from_its_first_day_until_it_is_closed_withdrawn_or_replaced() {
        assertThat(found(OBJECTIVES_FIT_THE_STRATEGY, sound(), "2024-02-14")).containsExactly("none @");
        assertThat(found(OBJECTIVES_FIT_THE_STRATEGY, sound(), "2024-02-15")).isEmpty();
        assertThat(found(objective(sound(), one -> one.closing(end -> end.closedOn(DAY)))))
                .containsExactly("none @");
        assertThat(found(objective(sound(), one -> one.closing(end -> end.closedOn(DAY.plusDays(1))))))
                .isEmpty();
        assertThat(found(objective(sound(), one -> one.withdrawnOn(DAY)))).containsExactly("none @");
        assertThat(found(objective(sound(), one -> one.withdrawnOn(DAY.plusDays(1)))))
                .isEmpty();
        assertThat(found(replacedOn("2026-06-30"))).containsExactly("strategy @objective-2");
        assertThat(found(replacedOn("2026-07-01"))).isEmpty();
        assertThat(found(objective(replacedOn("2026-06-30"), one -> one.strategyFit(Optional.empty()))))
                .containsExactly("strategy @objective-2");
    }

    /** An objective of which a second version, which says nothing of the strategy, applies from a day on. */
    private static Aims replacedOn(String day) {
        AiObjective second = sound().planning()
                .objectives()
                .get(0)
                .with(one -> one.id(AiObjectiveId.of("objective-2"))
                        .version("2")
                        .supersedes("objective-1")
                        .strategyFit(Optional.empty())
                        .effectiveFrom(day(day)));
        return sound().withPlanning(planning -> planning.addObjectives(second));
    }

    @Test
    void a_decision_that_leads_to_an_objective_backs_it() {
        Aims byOther = objective(sound(), one -> one.approval(by("p-owner", "2024-02-15")));
        assertThat(found(byOther.withLeadership(leadership -> leadership.addDecisions(taking("p-chief")))))
                .isEmpty();
        assertThat(found(byOther.withLeadership(leadership -> leadership.addDecisions(taking("p-owner")))))
                .containsExactly("backing @objective-1");
        LeadershipDecision elsewhere = taking("p-chief")
                .with(decision -> decision.leadsTo(List.of(RecordLink.builder()
                        .register("/planning/objectives")
                        .recordId("objective-2")
                        .build())));
        assertThat(found(byOther.withLeadership(leadership -> leadership.addDecisions(elsewhere))))
                .containsExactly("backing @objective-1");
        LeadershipDecision namesake = taking("p-chief")
                .with(decision -> decision.leadsTo(List.of(RecordLink.builder()
                        .register("/planning/risks")
                        .recordId("objective-1")
                        .build())));
        assertThat(found(byOther.withLeadership(leadership -> leadership.addDecisions(namesake))))
                .containsExactly("backing @objective-1");
        Aims reviewed = byOther.withRecord(
                ManagementReview.class,
                ManagementReviewId.of("mr-2024"),
                review -> review.with(changed -> changed.decisions(List.of(review.decisions()
                        .get(0)
                        .with(decision -> decision.leadsTo(taking("p-chief").leadsTo()))))));
        assertThat(found(reviewed)).isEmpty();
    }

    private static LeadershipDecision taking(String person) {
        return LeadershipDecision.builder()
                .id("ld-objectives")
                .decidedOn("2024-02-15")
                .addDecidedBy(person)
                .type(LeadershipDecision.Type.OBJECTIVES)
                .statement("These are our objectives.")
                .leadsTo(link -> link.register("/planning/objectives").recordId("objective-1"))
                .build();
    }

    @Test
    void a_business_process_counts_from_the_day_on_which_the_requirements_stand_in_it_until_they_do_not() {
        assertThat(integratedAlone(one -> one.integratedOn(DAY))).isEmpty();
        assertThat(integratedAlone(one -> one.integratedOn(DAY.plusDays(1)))).containsExactly("none @");
        assertThat(integratedAlone(one -> one.integratedOn(Optional.empty()))).containsExactly("none @");
        assertThat(integratedAlone(one -> one.endedOn(DAY.plusDays(1)))).isEmpty();
        assertThat(integratedAlone(one -> one.endedOn(DAY))).containsExactly("none @");
    }

    private static List<String> integratedAlone(Consumer<ProcessIntegration.Builder> change) {
        ProcessIntegration one =
                sound().leadership().processIntegrations().get(0).with(change);
        return found(
                BUILT_INTO_BUSINESS,
                sound().withLeadership(leadership -> leadership.processIntegrations(List.of(one))),
                DAY.toString());
    }

    @Test
    void development_is_asked_for_only_where_ai_is_made() {
        Aims without = without(sound(), "pi-development");
        assertThat(found(WHERE_AI_COMES_IN_AND_CHANGES, without, DAY.toString()))
                .isEmpty();
        Aims ended = without.withSystem(
                "scoring",
                system -> system.roles(List.of(SystemRole.builder()
                        .role(AiActorRole.AI_PRODUCER)
                        .endedOn(DAY)
                        .build())));
        assertThat(found(WHERE_AI_COMES_IN_AND_CHANGES, ended, DAY.toString())).isEmpty();
        assertThat(found(WHERE_AI_COMES_IN_AND_CHANGES, ended, DAY.minusDays(1).toString()))
                .containsExactly("elsewhere @");
        assertThat(Probe.of(
                                WHERE_AI_COMES_IN_AND_CHANGES,
                                sound().withLeadership(leadership -> leadership.processIntegrations(List.of())),
                                DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void resources_count_on_the_first_and_the_last_day_of_their_period() {
        Aims alone = sound().withLeadership(leadership -> leadership.resourceAllocations(
                sound().leadership().resourceAllocations().subList(2, 3)));
        assertThat(found(RESOURCES_ARE_GIVEN, alone, "2026-01-08")).isEmpty();
        assertThat(found(RESOURCES_ARE_GIVEN, alone, "2026-12-31")).isEmpty();
        assertThat(found(RESOURCES_ARE_GIVEN, alone, "2027-01-01")).containsExactly("none @");
        Aims late = resources(sound(), given -> given.periodFrom(DAY));
        assertThat(found(RESOURCES_ARE_GIVEN, late, "2026-06-29")).containsExactly("none @");
        assertThat(found(RESOURCES_ARE_GIVEN, late, "2026-06-30")).isEmpty();
        Aims byManager = resources(sound(), given -> given.approval(by("p-lead", "2026-01-08")));
        assertThat(found(RESOURCES_ARE_GIVEN, byManager, DAY.toString())).isEmpty();
    }

    @Test
    void the_evidence_of_resources_may_lie_with_their_approval() {
        Evidence minutes =
                sound().leadership().resourceAllocations().get(0).evidence().orElseThrow();
        Aims stated = sound().withLeadership(leadership ->
                leadership.resourceAllocations(sound().leadership().resourceAllocations().stream()
                        .map(one -> one.with(changed -> changed.evidence(Optional.empty())))
                        .toList()));
        Aims minuted = sound().withLeadership(leadership ->
                leadership.resourceAllocations(stated.leadership().resourceAllocations().stream()
                        .map(one -> one.with(changed -> changed.approval(
                                one.approval().orElseThrow().with(approval -> approval.evidence(minutes)))))
                        .toList()));
        assertThat(Probe.of(RESOURCES_ARE_GIVEN, stated, DAY).outcome().strength())
                .contains(Strength.STATED);
        assertThat(Probe.of(RESOURCES_ARE_GIVEN, minuted, DAY).outcome().strength())
                .contains(Strength.EVIDENCED);
    }

    @Test
    void a_need_is_met_by_what_names_it_or_names_none_or_by_the_decision_to_do_with_less() {
        assertThat(needed(given -> given.needs(List.of()))).isEmpty();
        assertThat(needed(given -> given.needs(List.of()).addNeeds("need-2025")))
                .containsExactly("unmet @need-2026");
        assertThat(needed(given -> given.periodUntil("2026-12-30"))).containsExactly("unmet @need-2026");
        assertThat(unapprovedBeside("need-2025")).containsExactly("unmet @need-2026");
        assertThat(unapprovedBeside("need-2026")).isEmpty();
        Aims less = resources(sound(), given -> given.periodUntil("2026-12-30"))
                .withSupport(support -> support.resourceNeeds(sound().support().resourceNeeds().stream()
                        .map(need -> need.with(changed -> changed.shortfall(
                                decided -> decided.statedOn(day("2026-01-08")).reason("Less has to do."))))
                        .toList()));
        assertThat(found(NEEDS_ARE_MET, less, DAY.toString())).isEmpty();
        RuleOutcome over = Probe.of(NEEDS_ARE_MET, sound(), day("2027-01-01")).outcome();
        assertThat(over.status()).isEqualTo(RuleStatus.NO_OCCASION);
    }

    /** What is found where the resources of this year are not approved, and others are that meet a need. */
    private static List<String> unapprovedBeside(String need) {
        ResourceAllocation other = sound().leadership()
                .resourceAllocations()
                .get(2)
                .with(given -> given.id("resources-other").needs(List.of()).addNeeds(need));
        Aims beside = sound().withLeadership(leadership -> leadership.resourceAllocations(List.of(
                other,
                sound().leadership().resourceAllocations().get(2).with(given -> given.approval(Optional.empty())))));
        return found(NEEDS_ARE_MET, beside, DAY.toString());
    }

    @Test
    void without_any_resources_today_that_is_the_finding() {
        Aims none = sound().withLeadership(leadership -> leadership.resourceAllocations(List.of()));
        assertThat(Probe.of(NEEDS_ARE_MET, none, DAY).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private static List<String> needed(Consumer<ResourceAllocation.Builder> change) {
        return found(NEEDS_ARE_MET, resources(sound(), change), DAY.toString());
    }

    @Test
    void the_first_message_is_due_an_interval_after_the_start() {
        Aims silent = MESSAGES.on();
        assertThat(Probe.of(SAID_WHY_IT_MATTERS, silent, day("2025-01-01")).status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(found(SAID_WHY_IT_MATTERS, silent, "2025-01-02")).containsExactly("current 2024-01-01 @");
        Aims undeclared = MESSAGES.undeclared(silent);
        assertThat(found(SAID_WHY_IT_MATTERS, undeclared, "2025-01-01")).containsExactly("undeclared @");
        assertThat(found(SAID_WHY_IT_MATTERS, undeclared, "2025-01-02"))
                .containsExactly("never-by-default 2024-01-01 @", "undeclared @");
        assertThat(Probe.of(SAID_WHY_IT_MATTERS, undeclared, day("2025-01-02")).outcomeOf("5.1-d"))
                .isEqualTo(Outcome.GAP);
        Aims early = MESSAGES.undeclared(MESSAGES.on("2023-12-31"));
        assertThat(found(SAID_WHY_IT_MATTERS, early, "2025-01-02"))
                .containsExactly("never-by-default 2024-01-01 @", "undeclared @");
        Aims once = MESSAGES.undeclared(MESSAGES.on("2024-01-01"));
        assertThat(found(SAID_WHY_IT_MATTERS, once, "2025-01-02"))
                .containsExactly("current-by-default 2024-01-01 @", "undeclared @");
    }

    @Test
    void an_aims_without_a_start_leaves_the_rhythm_undecided() {
        Aims unknown = sound().withContext(context -> context.aimsPeriod(Optional.empty()));
        assertThat(Probe.of(SAID_WHY_IT_MATTERS, unknown, DAY).status()).isEqualTo(RuleStatus.UNDECIDED);
    }

    @Test
    void the_halves_may_be_said_in_two_messages_of_one_cycle() {
        Aims halves = halves("2025-06-30");
        assertThat(found(BOTH_HALVES_WERE_SAID, halves, DAY.toString())).isEmpty();
        assertThat(found(BOTH_HALVES_WERE_SAID, halves("2025-06-29"), DAY.toString()))
                .containsExactly("half @");
        Aims tolerant = halves("2025-06-29")
                .withLeadership(leadership -> leadership.communicationIntervals(
                        List.of(declared(interval -> interval.tolerance(Period.ofDays(1))))));
        assertThat(found(BOTH_HALVES_WERE_SAID, tolerant, DAY.toString())).isEmpty();
        Aims byDefault = MESSAGES.undeclared(halves("2025-06-29"));
        assertThat(found(BOTH_HALVES_WERE_SAID, byDefault, DAY.toString())).containsExactly("half @");
        Aims ahead = halves("2025-06-29")
                .withLeadership(leadership -> leadership.addCommunicationIntervals(declared(interval ->
                        interval.id("iv-ahead").inForceFrom(DAY.plusDays(1)).every(Period.ofYears(2)))));
        assertThat(found(BOTH_HALVES_WERE_SAID, ahead, DAY.toString())).containsExactly("half @");
        Aims datedBack = halves("2025-06-29")
                .withLeadership(
                        leadership -> leadership.addCommunicationIntervals(declared(interval -> interval.id("iv-back")
                                .decidedOn("2026-06-01")
                                .inForceFrom("2020-01-01")
                                .every(Period.ofYears(2)))));
        assertThat(found(BOTH_HALVES_WERE_SAID, datedBack, DAY.toString()))
                .as("an interval is in force from the day on which it was decided, whatever it says")
                .isEmpty();
        assertThat(Probe.of(BOTH_HALVES_WERE_SAID, MESSAGES.on(), DAY).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    private static Interval declared(Consumer<Interval.Builder> change) {
        return sound().leadership().communicationIntervals().get(0).with(change);
    }

    /** One half said on a day, the other one later. */
    private static Aims halves(String first) {
        Aims both = MESSAGES.on(first, "2026-03-01");
        List<LeadershipCommunication> messages = both.leadership().communications();
        return both.withLeadership(leadership -> leadership.communications(List.of(
                half(messages.get(0), LeadershipCommunication.Message.AI_MANAGEMENT_MATTERS),
                half(messages.get(1), LeadershipCommunication.Message.REQUIREMENTS_MATTER))));
    }

    private static LeadershipCommunication half(
            LeadershipCommunication whole, LeadershipCommunication.Message message) {
        return whole.with(one -> one.messages(List.of(message)));
    }

    @Test
    void a_directive_holds_until_the_day_on_which_it_is_withdrawn() {
        assertThat(found(PEOPLE_ARE_DIRECTED, withdrawnOn(DAY.plusDays(1)), DAY.toString()))
                .isEmpty();
        assertThat(found(PEOPLE_ARE_DIRECTED, withdrawnOn(DAY), DAY.toString())).containsExactly("none @");
    }

    private static Aims withdrawnOn(LocalDate day) {
        return sound().withLeadership(leadership -> leadership.directives(sound().leadership().directives().stream()
                .map(one -> one.with(changed -> changed.withdrawnOn(day)))
                .toList()));
    }

    @Test
    void a_conclusion_on_the_results_or_on_the_effectiveness_will_do() {
        Aims results =
                review(sound(), review -> review.effectiveness(Optional.empty()).intendedResults("They are reached."));
        assertThat(found(RESULTS_WERE_CONCLUDED_ON, results, DAY.toString())).isEmpty();
        Aims blank =
                review(sound(), review -> review.effectiveness(Optional.empty()).intendedResults(" "));
        assertThat(found(RESULTS_WERE_CONCLUDED_ON, blank, DAY.toString())).containsExactly("conclusion @mr-2025");
        assertThat(found(RESULTS_WERE_CONCLUDED_ON, blank, "2028-12-09")).containsExactly("conclusion @mr-2025");
        assertThat(found(RESULTS_WERE_CONCLUDED_ON, blank, "2028-12-10")).isEmpty();
    }

    @Test
    void an_improvement_that_top_management_decided_between_two_reviews_counts() {
        assertThat(improved("2024-12-11", "p-chief")).isEmpty();
        assertThat(improved("2025-12-09", "p-chief")).isEmpty();
        assertThat(improved("2024-12-10", "p-chief")).containsExactly("undecided @mr-2025");
        assertThat(improved("2025-12-10", "p-chief")).containsExactly("undecided @mr-2025");
        assertThat(improved("2025-06-01", "p-owner")).containsExactly("undecided @mr-2025");
        Aims other = undecided()
                .withLeadership(leadership ->
                        leadership.addDecisions(taking("p-chief").with(decision -> decision.decidedOn("2025-06-01"))));
        assertThat(found(IMPROVEMENT_IS_DECIDED, other, DAY.toString())).containsExactly("undecided @mr-2025");
        Aims another = review(
                undecided(),
                review -> review.addDecisions(ReviewDecision.builder()
                        .id("d-other")
                        .kind(ReviewDecision.Kind.AIMS_CHANGE)
                        .statement("Another form is used.")
                        .build()));
        assertThat(found(IMPROVEMENT_IS_DECIDED, another, DAY.toString())).containsExactly("undecided @mr-2025");
        assertThat(found(IMPROVEMENT_IS_DECIDED, undecided(), "2028-12-09")).containsExactly("undecided @mr-2025");
        assertThat(found(IMPROVEMENT_IS_DECIDED, undecided(), "2028-12-10")).isEmpty();
        assertThat(Probe.of(IMPROVEMENT_IS_DECIDED, Dossier.FIRST_YEAR.aims(), Dossier.FIRST_YEAR.asOf())
                        .status())
                .isEqualTo(RuleStatus.NO_OCCASION);
    }

    private static Aims undecided() {
        return review(sound(), review -> review.noImprovementBecause(Optional.empty()));
    }

    private static List<String> improved(String decidedOn, String person) {
        return found(
                IMPROVEMENT_IS_DECIDED,
                undecided()
                        .withLeadership(leadership -> leadership.addDecisions(LeadershipDecision.builder()
                                .id("ld-improve")
                                .decidedOn(decidedOn)
                                .addDecidedBy(person)
                                .type(LeadershipDecision.Type.IMPROVEMENT)
                                .statement("Ask those who were refused.")
                                .build())),
                DAY.toString());
    }

    @Test
    void a_manager_of_yesterday_is_not_asked() {
        Aims former = lead(sound(), lead -> lead.authority(Optional.empty()).endedOn(DAY));
        assertThat(Probe.of(MANAGERS_MAY_LEAD, former, DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
        Aims blank = lead(sound(), lead -> lead.authority(" "));
        assertThat(found(MANAGERS_MAY_LEAD, blank, DAY.toString())).containsExactly("authority @ra-lead");
    }

    private static List<String> found(Aims aims) {
        return found(OBJECTIVES_FIT_THE_STRATEGY, aims, DAY.toString());
    }

    private static List<String> found(Rule rule, Aims aims, String day) {
        return Probe.of(rule, aims, day(day)).found();
    }

    private static Approval by(String person, String day) {
        return Approval.builder()
                .approver(person)
                .decidedOn(day(day))
                .decision(Approval.Decision.APPROVED)
                .build();
    }

    private static Aims policy(Aims aims, Consumer<AiPolicy.Builder> change) {
        return aims.withRecord(AiPolicy.class, AiPolicyId.of("policy-1"), one -> one.with(change));
    }

    private static Aims objective(Aims aims, Consumer<AiObjective.Builder> change) {
        return aims.withRecord(AiObjective.class, AiObjectiveId.of("objective-1"), one -> one.with(change));
    }

    private static Aims resources(Aims aims, Consumer<ResourceAllocation.Builder> change) {
        return aims.withRecord(
                ResourceAllocation.class, ResourceAllocationId.of("resources-2026"), one -> one.with(change));
    }

    private static Aims message(Aims aims, Consumer<LeadershipCommunication.Builder> change) {
        return aims.withRecord(
                LeadershipCommunication.class, LeadershipCommunicationId.of("message-2026"), one -> one.with(change));
    }

    private static Aims review(Aims aims, Consumer<ManagementReview.Builder> change) {
        return aims.withRecord(ManagementReview.class, ManagementReviewId.of("mr-2025"), one -> one.with(change));
    }

    private static Aims directive(Aims aims, Consumer<Directive.Builder> change) {
        return aims.withRecord(Directive.class, DirectiveId.of("directive-training"), one -> one.with(change));
    }

    private static Aims lead(Aims aims, Consumer<RoleAssignment.Builder> change) {
        return aims.withRecord(RoleAssignment.class, RoleAssignmentId.of("ra-lead"), one -> one.with(change));
    }

    private static Aims without(Aims aims, String integration) {
        return aims.withLeadership(
                leadership -> leadership.processIntegrations(aims.leadership().processIntegrations().stream()
                        .filter(one -> !one.id().value().equals(integration))
                        .toList()));
    }

    private static Aims made(Aims aims) {
        return aims.withSystem(
                "scoring",
                system -> system.addRoles(
                        SystemRole.builder().role(AiActorRole.AI_PRODUCER).build()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
