package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.POLICIES;
import static org.openaims.rules.language.Registers.POLICY_IN_FORCE;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import java.util.Set;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.Occasion;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;

/** 5.2 AI policy. */
final class Clause5_2 {

    static final Selection<AiPolicy> POLICY_OF_TODAY = POLICIES.where(
            "it is in force",
            (policy, c) ->
                    Answer.of(c.shared(POLICY_IN_FORCE).filter(policy::equals).isPresent()));

    static final Rule APPROVED_BY_TOP_MANAGEMENT = rule(
                    "5.2-01", "an AI policy is in force that top management approved")
            .shows("5.2-a")
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no approved version of the AI policy is in force",
                    "an AI policy that top management approved and that applies",
                    "Have top management approve the AI policy, and record the version and the approval.")
            .evidencedBy((policy, c) -> policy.document())
            .must("approver", "an approver who was in top management on {2}", Clause5_2::isApprovedByTopManagement)
            .found(
                    GapKind.BREACH,
                    "the policy {0} was approved on {2} by {1}, for whom no role of top management on "
                            + "that day is on record",
                    (policy, c) -> values(
                            policy.id(),
                            approval(policy).approver(),
                            approval(policy).decidedOn()))
            .remedy("Have someone in top management approve the policy {0}, or record the role that {1} held on {2}.")
            .and()
            .must(
                    "first-day",
                    "a first day on or after the approval on {1}",
                    (policy, c) -> policy.effectiveFrom()
                            .filter(first -> first.isBefore(approval(policy).decidedOn()))
                            .isEmpty())
            .found(
                    GapKind.BREACH,
                    "the policy {0} is said to apply from {2}, before its approval",
                    (policy, c) -> values(policy.id(), approval(policy).decidedOn(), policy.effectiveFrom()))
            .remedy("Correct the first day of the policy {0}, or record the approval that came before it.");

    static final Rule COMMUNICATED = rule("5.2-02", "the AI policy in force was made known inside the organization")
            .shows("5.2-g")
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an AI policy in force (5.2-a)")
            .after(
                    "its approval",
                    (policy, c, records) -> List.of(Occasion.on(approval(policy).decidedOn())
                            .timedFrom(policy.appliesFrom().orElseThrow())))
            .follows(
                    "communication of the policy {5}",
                    (policy, c, records) -> policy.communications().stream()
                            .map(Communication::communicatedOn)
                            .toList())
            .within(Limits.ANNOUNCED)
            .telling((policy, c) -> values(policy.id()))
            .remedy(
                    "Make the policy {5} known inside the organization, and record the day, the audience and the channel.",
                    "Record why it was late, and make the next version known within a limit that is declared.")
            .withSeverity("never-by-default", Severity.NONCONFORMITY);

    static final Rule COMMITS_TO_REQUIREMENTS = commitment(
            "5.2-03",
            "the AI policy in force commits to meeting applicable requirements",
            "5.2-c",
            AiPolicy.Commitment.APPLICABLE_REQUIREMENTS,
            "a commitment to meet the requirements that apply");

    static final Rule COMMITS_TO_IMPROVEMENT = commitment(
            "5.2-04",
            "the AI policy in force commits to improving the AIMS",
            "5.2-d",
            AiPolicy.Commitment.CONTINUAL_IMPROVEMENT,
            "a commitment to keep improving the AIMS");

    private Clause5_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "5.2",
                List.of(APPROVED_BY_TOP_MANAGEMENT, COMMUNICATED, COMMITS_TO_REQUIREMENTS, COMMITS_TO_IMPROVEMENT),
                Set.of("5.2-a", "5.2-c", "5.2-d", "5.2-g"));
    }

    private static Rule commitment(
            String id, String title, String requirement, AiPolicy.Commitment commitment, String expected) {
        return rule(id, title)
                .shows(requirement)
                .forEach(POLICY_OF_TODAY)
                .whileTheAimsRuns()
                .whenNoneNeeds("an AI policy in force (5.2-a)")
                .evidencedBy((policy, c) -> policy.document())
                .must("lacking", expected, (policy, c) -> policy.commitments().contains(commitment))
                .found(
                        GapKind.INCOMPLETE,
                        "the policy {0} is not marked as making this commitment",
                        (policy, c) -> values(policy.id()))
                .remedy("Add the commitment to the policy {0} and approve it, or mark it where the text has it.");
    }

    private static Approval approval(AiPolicy policy) {
        return policy.approval().orElseThrow(); // a policy in force has one
    }

    private static boolean isApprovedByTopManagement(AiPolicy policy, Records records) {
        return Registers.held(
                approval(policy).approver(),
                Role.TOP_MANAGEMENT,
                approval(policy).decidedOn(),
                records);
    }
}
