package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.POLICIES;
import static org.openaims.rules.language.Registers.POLICY_IN_FORCE;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
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
            .must(
                    "never",
                    "a communication of the policy {0} on or after its approval on {1}",
                    (policy, c) -> announced(policy).isPresent())
            .inTimeUntil(
                    "a policy is to be made known within the limit",
                    (policy, c, records) -> Optional.of(announceBy(policy)))
            .found(
                    GapKind.ABSENT,
                    "no communication of the policy {0} since its approval on {1} is on record",
                    (policy, c) -> values(policy.id(), approval(policy).decidedOn()))
            .remedy(
                    "Make the policy {0} known inside the organization, and record the day, the audience and the channel.")
            .and()
            .must(
                    "late",
                    "a communication by {2}, that is within 30 days of its first day {3} by default, as no limit was declared",
                    (policy, c) -> announced(policy)
                            .filter(day -> day.isAfter(announceBy(policy)))
                            .isEmpty())
            .found(
                    GapKind.LATE,
                    "the policy {0} was first made known on {1}",
                    (policy, c) -> values(policy.id(), announced(policy), announceBy(policy), policy.appliesFrom()))
            .asObservation()
            .remedy("Declare within which time a new policy is made known, and keep to it with the next version.");

    private Clause5_2() {}

    static RuleSheet rules() {
        return new RuleSheet("5.2", List.of(APPROVED_BY_TOP_MANAGEMENT, COMMUNICATED), Set.of("5.2-a", "5.2-g"));
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

    /** The first communication on or after the approval; announcing ahead of the first day is good practice. */
    private static Optional<LocalDate> announced(AiPolicy policy) {
        return policy.communications().stream()
                .map(Communication::communicatedOn)
                .filter(day -> !day.isBefore(approval(policy).decidedOn()))
                .min(LocalDate::compareTo);
    }

    private static LocalDate announceBy(AiPolicy policy) {
        return policy.appliesFrom().orElseThrow().plus(Limits.ANNOUNCED);
    }
}
