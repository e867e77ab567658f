package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause5_2.APPROVED_BY_TOP_MANAGEMENT;
import static org.openaims.rules.iso42001.Clause5_2.COMMITS_TO_IMPROVEMENT;
import static org.openaims.rules.iso42001.Clause5_2.COMMITS_TO_REQUIREMENTS;
import static org.openaims.rules.iso42001.Clause5_2.COMMUNICATED;
import static org.openaims.rules.iso42001.Clause5_2.GIVES_A_FRAME;
import static org.openaims.rules.iso42001.Clause5_2.IS_AVAILABLE;
import static org.openaims.rules.iso42001.Clause5_2.IS_A_CONTROLLED_DOCUMENT;
import static org.openaims.rules.iso42001.Clause5_2.OBJECTIVES_FOLLOW_THE_POLICY;
import static org.openaims.rules.iso42001.Clause5_2.REFERS_TO_OTHER_POLICIES;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.DocumentedInformationId;
import org.openaims.model.record.Extent;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Strength;
import org.openaims.model.support.DocumentedInformation;
import org.openaims.testing.Dossier;
import org.openaims.testing.Probe;

class Clause5_2Test {

    private static final String NO_POLICY =
            "5.2-01 (5.2) at /leadership/policies: no approved version of the AI policy is in force; expected an AI "
                    + "policy that top management approved and that applies. Have top management approve the AI "
                    + "policy, and record the version and the approval.";

    private static final String UNLINKED =
            "5.2-07 (5.2) at /planning/objectives/0: the AI objective objective-1 does not say which statement of the "
                    + "AI policy it follows; expected the version of the AI policy that objective-1 follows, and the "
                    + "statement in it. Record in objective-1 the version of the AI policy and the statement that it "
                    + "follows, or withdraw the objective.";

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                APPROVED_BY_TOP_MANAGEMENT,
                                "no policy at all",
                                aims -> aims.withLeadership(leadership -> leadership.policies(List.of())))
                        .finds("none @", NO_POLICY)
                        .alsoFinds("REC-02|objective-1|dangling")
                        .makes("5.1-a", Outcome.NOT_CHECKED)
                        .makes("5.2-b", Outcome.NOT_CHECKED)
                        .makes("5.2-c", Outcome.NOT_CHECKED)
                        .makes("5.2-d", Outcome.NOT_CHECKED)
                        .makes("5.2-e", Outcome.NOT_CHECKED)
                        .makes("5.2-f", Outcome.NOT_CHECKED)
                        .makes("5.2-g", Outcome.NOT_CHECKED)
                        .makes("5.2-h", Outcome.NOT_CHECKED),
                Change.of(
                                APPROVED_BY_TOP_MANAGEMENT,
                                "a policy without an approval",
                                aims -> policy(aims, policy -> policy.approval(Optional.empty())))
                        .finds("none @", NO_POLICY)
                        .makes("5.1-a", Outcome.NOT_CHECKED)
                        .makes("5.2-b", Outcome.NOT_CHECKED)
                        .makes("5.2-c", Outcome.NOT_CHECKED)
                        .makes("5.2-d", Outcome.NOT_CHECKED)
                        .makes("5.2-e", Outcome.NOT_CHECKED)
                        .makes("5.2-f", Outcome.NOT_CHECKED)
                        .makes("5.2-g", Outcome.NOT_CHECKED)
                        .makes("5.2-h", Outcome.NOT_CHECKED),
                Change.of(
                                APPROVED_BY_TOP_MANAGEMENT,
                                "a policy that was refused",
                                aims -> policy(
                                        aims,
                                        policy -> policy.approval(
                                                approval("2024-01-10", "p-chief", Approval.Decision.REFUSED))))
                        .finds("none @", NO_POLICY)
                        .makes("5.1-a", Outcome.NOT_CHECKED)
                        .makes("5.2-b", Outcome.NOT_CHECKED)
                        .makes("5.2-c", Outcome.NOT_CHECKED)
                        .makes("5.2-d", Outcome.NOT_CHECKED)
                        .makes("5.2-e", Outcome.NOT_CHECKED)
                        .makes("5.2-f", Outcome.NOT_CHECKED)
                        .makes("5.2-g", Outcome.NOT_CHECKED)
                        .makes("5.2-h", Outcome.NOT_CHECKED),
                Change.of(
                                APPROVED_BY_TOP_MANAGEMENT,
                                "a policy approved by someone who never was in top management",
                                aims -> policy(
                                        aims,
                                        policy -> policy.approval(
                                                approval("2024-01-10", "p-owner", Approval.Decision.APPROVED))))
                        .finds(
                                "approver @policy-1",
                                "5.2-01 (5.2) at /leadership/policies/0: the policy policy-1 was approved on "
                                        + "2024-01-10 by p-owner, and no record shows that person in top management on "
                                        + "that day; expected an approver who was in top management on 2024-01-10. "
                                        + "Have someone in top management approve the policy policy-1, or record the "
                                        + "role that p-owner held on 2024-01-10."),
                Change.of(
                                APPROVED_BY_TOP_MANAGEMENT,
                                "a policy that is to apply before its approval",
                                aims -> policy(aims, policy -> policy.effectiveFrom(LocalDate.of(2024, 1, 9))))
                        .finds(
                                "first-day @policy-1",
                                "5.2-01 (5.2) at /leadership/policies/0: the policy policy-1 is to apply from "
                                        + "2024-01-09 on, before its approval on 2024-01-10; expected a first day on "
                                        + "or after 2024-01-10. Correct the first day of the policy policy-1, or "
                                        + "record the approval that came before that day."),
                Change.of(
                                COMMUNICATED,
                                "a policy that was never made known",
                                aims -> policy(aims, policy -> policy.communications(List.of())))
                        .finds(
                                "never-by-default 2024-01-10 @policy-1",
                                "5.2-02 (5.2) at /leadership/policies/0: no communication of the policy policy-1 since "
                                        + "its approval on 2024-01-10 is on record; expected one by 2024-03-02, that "
                                        + "is within 30 days by default, as no limit is declared. Make the policy "
                                        + "policy-1 known inside the organization, and record the day, the audience "
                                        + "and the channel."),
                Change.of(
                                COMMUNICATED,
                                "a policy that was never made known within the declared limit",
                                aims -> limited(policy(aims, policy -> policy.communications(List.of()))))
                        .finds(
                                "never 2024-01-10 @policy-1",
                                "5.2-02 (5.2) at /leadership/policies/0: no communication of the policy policy-1 since "
                                        + "its approval on 2024-01-10 is on record; expected one by 2024-02-11, that "
                                        + "is within 10 days. Make the policy policy-1 known inside the organization, "
                                        + "and record the day, the audience and the channel."),
                Change.of(COMMUNICATED, "a policy that was made known late", aims -> toldOn("2024-03-03"))
                        .finds(
                                "late-by-default 2024-01-10 @policy-1",
                                "5.2-02 (5.2) at /leadership/policies/0: the first communication of the policy "
                                        + "policy-1 since its approval on 2024-01-10 is of 2024-03-03; expected one by "
                                        + "2024-03-02, that is within 30 days by default, as no limit is declared. "
                                        + "Record why it was late, and make the next version known within a declared "
                                        + "limit."),
                Change.of(
                                COMMUNICATED,
                                "a policy that was made known after the declared limit",
                                aims -> limited(toldOn("2024-02-12")))
                        .finds(
                                "late 2024-01-10 @policy-1",
                                "5.2-02 (5.2) at /leadership/policies/0: the first communication of the policy "
                                        + "policy-1 since its approval on 2024-01-10 is of 2024-02-12; expected one by "
                                        + "2024-02-11, that is within 10 days. Record why it was late, and make the "
                                        + "next version known within a declared limit."),
                Change.of(
                                COMMITS_TO_REQUIREMENTS,
                                "a policy without the first commitment",
                                aims -> policy(
                                        aims,
                                        policy ->
                                                policy.commitments(Set.of(AiPolicy.Commitment.CONTINUAL_IMPROVEMENT))))
                        .finds(
                                "lacking @policy-1",
                                "5.2-03 (5.2) at /leadership/policies/0: no commitment of the policy policy-1 to "
                                        + "meeting the requirements that apply is on record; expected a commitment to "
                                        + "meeting the requirements that apply. Add the commitment to the policy "
                                        + "policy-1 and have it approved, or record it where the text already makes it."),
                Change.of(
                                COMMITS_TO_IMPROVEMENT,
                                "a policy without the second commitment",
                                aims -> policy(
                                        aims,
                                        policy -> policy.commitments(
                                                Set.of(AiPolicy.Commitment.APPLICABLE_REQUIREMENTS))))
                        .finds(
                                "lacking @policy-1",
                                "5.2-04 (5.2) at /leadership/policies/0: no commitment of the policy policy-1 to "
                                        + "improving the AIMS continually is on record; expected a commitment to "
                                        + "improving the AIMS continually. Add the commitment to the policy policy-1 "
                                        + "and have it approved, or record it where the text already makes it."),
                Change.of(
                                APPROVED_BY_TOP_MANAGEMENT,
                                "a policy that says nothing of the purpose",
                                aims -> policy(aims, policy -> policy.purposeFit(" ")))
                        .finds(
                                "purpose @policy-1",
                                "5.2-01 (5.2) at /leadership/policies/0: the policy policy-1 does not say how it suits "
                                        + "the purpose of the organization; expected how the policy policy-1 suits the "
                                        + "purpose of the organization. Record how the policy policy-1 suits the "
                                        + "purpose of the organization, as top management sees it."),
                Change.of(
                                IS_A_CONTROLLED_DOCUMENT,
                                "a policy without a place",
                                aims -> policy(
                                        aims, policy -> policy.document(document -> document.title("AI policy"))))
                        .finds(
                                "no-document @policy-1",
                                "5.2-05 (5.2) at /leadership/policies/0: the policy policy-1 does not say where its "
                                        + "document is; expected the place of the document that holds the policy "
                                        + "policy-1. Record where the document of the policy policy-1 is kept."),
                Change.of(
                                IS_A_CONTROLLED_DOCUMENT,
                                "two texts of one version",
                                aims -> aims.withLeadership(leadership -> leadership.addPolicies(policy(aims)
                                        .with(policy -> policy.id("policy-0").approval(Optional.empty())))))
                        .finds(
                                "same-version @policy-1",
                                "5.2-05 (5.2) at /leadership/policies/0: the policy policy-1 bears the version 1, "
                                        + "which is also borne by: policy-0; expected a version that no other text of "
                                        + "the policy bears. Give each version of the policy a name of its own, in the "
                                        + "record and in the document."),
                Change.of(
                                IS_A_CONTROLLED_DOCUMENT,
                                "a document that was disposed of",
                                aims -> document(aims, document -> document.disposedOn("2026-05-01")))
                        .finds(
                                "disposed @policy-1",
                                "5.2-05 (5.2) at /leadership/policies/0: the document doc-policy-1 of the policy "
                                        + "policy-1 was disposed of; expected a document that is kept as long as the "
                                        + "policy policy-1 is in force. Restore the document of the policy policy-1, "
                                        + "and record where it is kept."),
                Change.of(
                                IS_A_CONTROLLED_DOCUMENT,
                                "a document of which nobody says how long it is kept",
                                aims -> document(aims, document -> document.atLeastUntil(Optional.empty())))
                        .finds(
                                "retention @policy-1",
                                "5.2-05 (5.2) at /leadership/policies/0: no document on record says until when the "
                                        + "policy policy-1 is to be kept; expected an entry in the list of documents "
                                        + "that says how long the policy policy-1 is kept. Enter the document of the "
                                        + "policy policy-1 in the list of documents, with the day until which it is "
                                        + "kept."),
                Change.of(
                                GIVES_A_FRAME,
                                "a policy without a frame",
                                aims -> policy(aims, policy -> policy.objectiveFramework(List.of(" "))))
                        .finds(
                                "frame @policy-1",
                                "5.2-06 (5.2) at /leadership/policies/0: the policy policy-1 holds no statement on "
                                        + "record that an AI objective could follow; expected the statements of the "
                                        + "policy policy-1 that AI objectives are to follow. Record the statements of "
                                        + "the policy policy-1 that AI objectives are to follow, or add them to the "
                                        + "policy."),
                Change.of(
                                OBJECTIVES_FOLLOW_THE_POLICY,
                                "an objective that names no statement",
                                aims -> objective(aims, objective -> objective.policyStatement(Optional.empty())))
                        .finds("unlinked @objective-1", UNLINKED),
                Change.of(
                                OBJECTIVES_FOLLOW_THE_POLICY,
                                "an objective that names no policy",
                                aims -> objective(aims, objective -> objective.policy(Optional.empty())))
                        .finds("unlinked @objective-1", UNLINKED)
                        .alsoFinds("GUIDE-11|policy-1|filed"),
                Change.of(
                                OBJECTIVES_FOLLOW_THE_POLICY,
                                "an objective that follows what the policy does not say",
                                aims -> objective(aims, objective -> objective.policyStatement("Be fast.")))
                        .finds(
                                "unheard @objective-1",
                                "5.2-07 (5.2) at /planning/objectives/0: the AI objective objective-1 follows a "
                                        + "statement that the policy policy-1 does not hold; expected one of the "
                                        + "statements of the policy policy-1 that are on record. Record in objective-1 "
                                        + "a statement that the policy policy-1 holds, word for word as it stands "
                                        + "there."),
                Change.of(
                                REFERS_TO_OTHER_POLICIES,
                                "a policy that names no other",
                                aims -> policy(aims, policy -> policy.relatedPolicies(List.of())))
                        .finds(
                                "neither @policy-1",
                                "5.2-08 (5.2) at /leadership/policies/0: the policy policy-1 names no other policy and "
                                        + "does not say that none matters to it; expected other policies, such as "
                                        + "those on security or privacy, or a statement that none matters to it. "
                                        + "Record which other policies the policy policy-1 refers to, or state that "
                                        + "none matters to it and why."),
                Change.of(
                                IS_AVAILABLE,
                                "a policy that nobody outside can get",
                                aims -> policy(aims, policy -> policy.publications(List.of())))
                        .finds(
                                "nowhere @policy-1",
                                "5.2-09 (5.2) at /leadership/policies/0: no record shows where interested parties can "
                                        + "get the policy policy-1, or why they cannot; expected a place where "
                                        + "interested parties can get it, or the decision not to publish it; an "
                                        + "auditor would ask in person. Record where and since when interested parties "
                                        + "can get the policy policy-1, or who decided not to publish it and why."));
    }

    private static Aims limited(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-policy",
                limit -> limit.kind(LimitKind.POLICY_ANNOUNCED)
                        .decidedOn("2024-01-05")
                        .within(Period.ofDays(10))));
    }

    @Test
    void a_declared_limit_takes_the_place_of_the_default() {
        assertThat(Probe.of(COMMUNICATED, limited(toldOn("2024-02-11")), DAY).found())
                .isEmpty();
        assertThat(Probe.of(COMMUNICATED, limited(toldOn("2024-02-12")), DAY).found())
                .containsExactly("late 2024-01-10 @policy-1");
        assertThat(Probe.of(COMMUNICATED, limited(toldOn("2024-02-12")), DAY).outcomeOf("5.2-g"))
                .isEqualTo(Outcome.GAP);
    }

    @Test
    void a_policy_may_apply_from_the_very_day_of_its_approval() {
        Aims sameDay = policy(sound(), policy -> policy.effectiveFrom(LocalDate.of(2024, 1, 10)));
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, sameDay, DAY).found()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        for (var rule : Clause5_2.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        }
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, sound(), DAY).outcome().strength())
                .contains(Strength.EVIDENCED);
    }

    @Test
    void an_approver_was_in_top_management_on_the_very_day() {
        assertThat(approver(chief -> chief.endedOn(day("2024-01-10")))).containsExactly("approver @policy-1");
        assertThat(approver(chief -> chief.endedOn(day("2024-01-11")))).isEmpty();
        assertThat(approver(chief -> chief.heldUntil(day("2024-01-09")))).containsExactly("approver @policy-1");
        assertThat(approver(chief -> chief.heldUntil(day("2024-01-10")))).isEmpty();
        assertThat(approver(chief -> chief.heldFrom(day("2024-01-11")))).containsExactly("approver @policy-1");
        assertThat(approver(chief -> chief.heldFrom(day("2024-01-10")))).isEmpty();
    }

    @Test
    void a_policy_is_in_force_from_the_later_of_approval_and_first_day() {
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, sound(), day("2024-01-31"))
                        .found())
                .containsExactly("none @");
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, sound(), day("2024-02-01"))
                        .found())
                .isEmpty();
    }

    @Test
    void an_approval_that_lies_ahead_puts_nothing_in_force() {
        Aims ahead = policy(
                sound(),
                policy -> policy.effectiveFrom(Optional.empty())
                        .approval(approval("2026-07-01", "p-chief", Approval.Decision.APPROVED)));
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, ahead, DAY).found()).containsExactly("none @");
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, ahead, day("2026-07-01"))
                        .found())
                .isEmpty();
    }

    @Test
    void a_withdrawn_version_does_not_bring_the_earlier_one_back() {
        AiPolicy second = policy(sound())
                .with(policy -> policy.id(AiPolicyId.of("policy-2"))
                        .effectiveFrom(day("2025-01-01"))
                        .withdrawnOn(DAY));
        Aims both = sound().withLeadership(leadership -> leadership.addPolicies(second));
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, both, DAY.minusDays(1)).found())
                .isEmpty();
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, both, DAY).found()).containsExactly("none @");
    }

    @Test
    void a_refused_later_version_leaves_the_earlier_one_in_force() {
        AiPolicy second = policy(sound())
                .with(policy -> policy.id(AiPolicyId.of("policy-2"))
                        .approval(approval("2025-01-01", "p-owner", Approval.Decision.REFUSED)));
        Aims both = sound().withLeadership(leadership -> leadership.addPolicies(second));
        assertThat(Probe.of(APPROVED_BY_TOP_MANAGEMENT, both, DAY).found()).isEmpty();
    }

    @Test
    void a_policy_is_to_be_made_known_within_thirty_days_of_its_first_day() {
        Aims untold = policy(sound(), policy -> policy.communications(List.of()));
        RuleOutcome inTime = Probe.of(COMMUNICATED, untold, day("2024-03-02")).outcome();
        assertThat(inTime.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(inTime.due()).contains(day("2024-03-02"));
        assertThat(inTime.notYetDue())
                .extracting(CountedReason::reason)
                .containsExactly("a limit of 30 days unless another is declared (policy-announced)");
        assertThat(Probe.of(COMMUNICATED, untold, day("2024-03-03")).found())
                .containsExactly("never-by-default 2024-01-10 @policy-1");
        assertThat(Probe.of(COMMUNICATED, toldOn("2024-03-02"), DAY).found()).isEmpty();
        assertThat(Probe.of(COMMUNICATED, toldOn("2024-03-03"), DAY).found())
                .containsExactly("late-by-default 2024-01-10 @policy-1");
    }

    @Test
    void announcing_ahead_counts_from_the_approval_on() {
        assertThat(Probe.of(COMMUNICATED, toldOn("2024-01-10"), DAY).found()).isEmpty();
        assertThat(Probe.of(COMMUNICATED, toldOn("2024-01-09"), DAY).found())
                .containsExactly("never-by-default 2024-01-10 @policy-1");
    }

    @Test
    void a_later_communication_does_not_hide_that_there_was_none_on_an_earlier_day() {
        Aims late = toldOn("2024-05-01");
        assertThat(Probe.of(COMMUNICATED, late, day("2024-04-30")).found())
                .containsExactly("never-by-default 2024-01-10 @policy-1");
        assertThat(Probe.of(COMMUNICATED, late, day("2024-05-01")).found())
                .containsExactly("late-by-default 2024-01-10 @policy-1");
    }

    @Test
    void a_late_communication_is_an_observation_and_leaves_the_requirement_shown() {
        assertThat(Probe.of(COMMUNICATED, toldOn("2024-03-03"), DAY).outcomeOf("5.2-g"))
                .isEqualTo(Outcome.SHOWN);
    }

    @Test
    void without_a_policy_in_force_its_communication_is_not_checked() {
        Aims none = sound().withLeadership(leadership -> leadership.policies(List.of()));
        Probe probe = Probe.of(COMMUNICATED, none, DAY);
        assertThat(probe.found()).isEmpty();
        assertThat(probe.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(probe.outcome().notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("needs an AI policy in force (5.2-a)");
    }

    @Test
    void before_the_aims_runs_nothing_is_due() {
        for (var rule : Clause5_2.rules().rules()) {
            if (rule.equals(OBJECTIVES_FOLLOW_THE_POLICY)) {
                continue; // it asks of each objective, whenever there is one
            }
            RuleOutcome before = Probe.of(rule, sound(), day("2023-12-31")).outcome();
            assertThat(before.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
            assertThat(before.due()).contains(day("2024-01-01"));
        }
    }

    @Test
    void what_was_not_handed_in_is_not_checked() {
        assertThat(handingIn("/leadership/policies").notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /leadership/roleAssignments");
        assertThat(handingIn("/leadership/roleAssignments").notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /leadership/policies");
        assertThat(handingIn("/leadership/policies").status()).isEqualTo(RuleStatus.NOT_CHECKED);
    }

    private static RuleOutcome handingIn(String only) {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister(only, Optional.empty(), Optional.empty())))));
        return Probe.of(APPROVED_BY_TOP_MANAGEMENT, part, DAY).outcome();
    }

    /** What is found where the time of the one person in top management is changed. */
    private static List<String> approver(Consumer<RoleAssignment.Builder> change) {
        Aims changed = sound().withLeadership(leadership ->
                leadership.roleAssignments(sound().leadership().roleAssignments().stream()
                        .map(one -> one.id().value().equals("ra-chief") ? one.with(change) : one)
                        .toList()));
        return Probe.of(APPROVED_BY_TOP_MANAGEMENT, changed, DAY).found();
    }

    private static Aims toldOn(String day) {
        return policy(
                sound(),
                policy -> policy.communications(List.of(Communication.builder()
                        .communicatedOn(day(day))
                        .audience("all staff")
                        .build())));
    }

    private static Approval approval(String day, String approver, Approval.Decision decision) {
        return Approval.builder()
                .decidedOn(day(day))
                .approver(PersonId.of(approver))
                .decision(decision)
                .build();
    }

    private static Aims objective(Aims aims, Consumer<AiObjective.Builder> change) {
        return aims.withRecord(AiObjective.class, AiObjectiveId.of("objective-1"), one -> one.with(change));
    }

    private static Aims document(Aims aims, Consumer<DocumentedInformation.Builder> change) {
        return aims.withRecord(
                DocumentedInformation.class, DocumentedInformationId.of("doc-policy-1"), one -> one.with(change));
    }

    @Test
    void another_policy_of_that_version_or_a_document_of_another_record_is_no_matter() {
        Aims second = sound().withLeadership(leadership -> leadership.addPolicies(
                policy(sound()).with(policy -> policy.id("policy-0").version("0"))));
        assertThat(Probe.of(IS_A_CONTROLLED_DOCUMENT, second, day("2024-02-01")).found())
                .isEmpty();
        Aims other = document(
                sound(),
                document -> document.records(List.of())
                        .record(link -> link.register("/context/scopes").recordId("policy-1")));
        assertThat(Probe.of(IS_A_CONTROLLED_DOCUMENT, other, DAY).found()).containsExactly("retention @policy-1");
        Aims disposed = document(other, document -> document.disposedOn("2026-05-01"));
        assertThat(Probe.of(IS_A_CONTROLLED_DOCUMENT, disposed, DAY).found()).containsExactly("retention @policy-1");
    }

    @Test
    void how_long_a_policy_is_kept_is_an_observation() {
        Aims unknown = document(sound(), document -> document.atLeastUntil(Optional.empty()));
        assertThat(Probe.of(IS_A_CONTROLLED_DOCUMENT, unknown, DAY).outcomeOf("5.2-e"))
                .isEqualTo(Outcome.SHOWN);
    }

    @Test
    void an_objective_may_follow_an_earlier_version_of_the_policy() {
        Aims later = sound().withLeadership(leadership -> leadership.addPolicies(policy(sound())
                .with(policy -> policy.id("policy-2")
                        .version("2")
                        .supersedes("policy-1")
                        .effectiveFrom("2025-01-01")
                        .objectiveFramework(List.of("Be fair.")))));
        assertThat(Probe.of(OBJECTIVES_FOLLOW_THE_POLICY, later, DAY).found()).isEmpty();
        Aims dangling = objective(sound(), objective -> objective.policy("policy-9"));
        assertThat(Probe.of(OBJECTIVES_FOLLOW_THE_POLICY, dangling, DAY).found())
                .isEmpty(); // told by the rule on references
        assertThat(Probe.of(OBJECTIVES_FOLLOW_THE_POLICY, Dossier.FIRST_YEAR.aims(), day("2024-02-14"))
                        .status())
                .isEqualTo(RuleStatus.NO_OCCASION);
    }

    @Test
    void a_statement_that_no_other_policy_matters_is_an_answer() {
        Aims alone = policy(
                sound(),
                policy -> policy.relatedPolicies(List.of())
                        .noRelatedPolicies(stated -> stated.statedOn(DAY).reason("There is no other.")));
        assertThat(Probe.of(REFERS_TO_OTHER_POLICIES, alone, DAY).found()).isEmpty();
    }

    @Test
    void a_policy_is_to_be_available_as_soon_as_it_is_to_be_known() {
        Aims inside = policy(sound(), policy -> policy.publications(List.of()));
        RuleOutcome inTime = Probe.of(IS_AVAILABLE, inside, day("2024-03-02")).outcome();
        assertThat(inTime.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(inTime.due()).contains(day("2024-03-02"));
        assertThat(Probe.of(IS_AVAILABLE, inside, day("2024-03-03")).found()).containsExactly("nowhere @policy-1");
        assertThat(publishedUntil(DAY.plusDays(1))).isEmpty();
        assertThat(publishedUntil(DAY)).containsExactly("nowhere @policy-1");
        Aims kept = policy(
                inside,
                policy -> policy.notPublished(stated -> stated.statedOn(DAY).reason("It names customers.")));
        assertThat(Probe.of(IS_AVAILABLE, kept, DAY).found()).isEmpty();
    }

    private static List<String> publishedUntil(LocalDate withdrawnOn) {
        Aims published = policy(
                sound(),
                policy -> policy.publications(List.of(policy(sound())
                        .publications()
                        .get(0)
                        .with(publication -> publication.withdrawnOn(withdrawnOn)))));
        return Probe.of(IS_AVAILABLE, published, DAY).found();
    }

    private static AiPolicy policy(Aims aims) {
        return aims.leadership().policies().get(0);
    }

    private static Aims policy(Aims aims, Consumer<AiPolicy.Builder> change) {
        return aims.withLeadership(
                leadership -> leadership.policies(List.of(policy(aims).with(change))));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
