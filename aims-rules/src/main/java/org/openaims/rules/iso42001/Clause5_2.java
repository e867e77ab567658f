package org.openaims.rules.iso42001;

import static org.openaims.rules.iso42001.Clause5_1.isWritten;
import static org.openaims.rules.language.Registers.DOCUMENTS_OF;
import static org.openaims.rules.language.Registers.POLICIES;
import static org.openaims.rules.language.Registers.POLICY;
import static org.openaims.rules.language.Registers.POLICY_IN_FORCE;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.DocumentedInformationId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.model.support.DocumentedInformation;
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
                    (policy, c) -> Answer.of(
                            c.shared(POLICY_IN_FORCE).filter(policy::equals).isPresent()))
            .seeing(
                    "applies from: {0}; withdrawn on: {1}",
                    (policy, c) -> values(policy.appliesFrom(), policy.withdrawnOn()));

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
                    "the policy {0} was approved on {2} by {1}, and no record shows that person in top management on "
                            + "that day",
                    (policy, c) -> values(
                            policy.id(),
                            approval(policy).approver(),
                            approval(policy).decidedOn()))
            .remedy("Have someone in top management approve the policy {0}, or record the role that {1} held on {2}.")
            .and()
            .must(
                    "first-day",
                    "a first day on or after {1}",
                    (policy, c) -> policy.effectiveFrom()
                            .filter(first -> first.isBefore(approval(policy).decidedOn()))
                            .isEmpty())
            .found(
                    GapKind.BREACH,
                    "the policy {0} is to apply from {2} on, before its approval on {1}",
                    (policy, c) -> values(policy.id(), approval(policy).decidedOn(), policy.effectiveFrom()))
            .remedy("Correct the first day of the policy {0}, or record the approval that came before that day.")
            .and()
            .must(
                    "purpose",
                    "how the policy {0} suits the purpose of the organization",
                    (policy, c) -> isWritten(policy.purposeFit()))
            .found(
                    GapKind.INCOMPLETE,
                    "the policy {0} does not say how it suits the purpose of the organization",
                    (policy, c) -> values(policy.id()))
            .remedy("Record how the policy {0} suits the purpose of the organization, as top management sees it.");

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
                    "Make the policy {5} known inside the organization, and record the day, the audience and the "
                            + "channel.",
                    "Record why it was late, and make the next version known within a declared limit.")
            .withSeverity("never-by-default", Severity.NONCONFORMITY);

    static final Rule COMMITS_TO_REQUIREMENTS = commitment(
            "5.2-03",
            "the AI policy in force commits to meeting applicable requirements",
            "5.2-c",
            AiPolicy.Commitment.APPLICABLE_REQUIREMENTS,
            "meeting the requirements that apply");

    static final Rule COMMITS_TO_IMPROVEMENT = commitment(
            "5.2-04",
            "the AI policy in force commits to improving the AIMS",
            "5.2-d",
            AiPolicy.Commitment.CONTINUAL_IMPROVEMENT,
            "improving the AIMS continually");

    static final Rule IS_A_CONTROLLED_DOCUMENT = rule(
                    "5.2-05", "the AI policy in force is a document that can be handed over and is kept")
            .shows("5.2-e")
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an AI policy in force (5.2-a)")
            .evidencedBy((policy, c) -> policy.document())
            .must(
                    "no-document",
                    "the place of the document that holds the policy {0}",
                    (policy, c) -> policy.document().flatMap(Evidence::place).isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the policy {0} does not say where its document is",
                    (policy, c) -> values(policy.id()))
            .remedy("Record where the document of the policy {0} is kept.")
            .and()
            .must(
                    "same-version",
                    "a version that no other text of the policy bears",
                    (policy, c) -> namesakes(policy, c).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the policy {0} bears the version {1}, which is also borne by: {2}",
                    (policy, c) -> values(policy.id(), policy.version(), namesakes(policy, c)))
            .remedy("Give each version of the policy a name of its own, in the record and in the document.")
            .and()
            .must(
                    "disposed",
                    "a document that is kept as long as the policy {0} is in force",
                    (policy, c) -> disposed(policy, c).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the document {1} of the policy {0} was disposed of",
                    (policy, c) -> values(policy.id(), disposed(policy, c)))
            .remedy("Restore the document of the policy {0}, and record where it is kept.")
            .and()
            .must(
                    "retention",
                    "an entry in the list of documents that says how long the policy {0} is kept",
                    (policy, c) -> documents(policy, c).stream()
                            .anyMatch(document -> document.atLeastUntil().isPresent()))
            .found(
                    GapKind.INCOMPLETE,
                    "no document on record says until when the policy {0} is to be kept",
                    (policy, c) -> values(policy.id()))
            .asObservation()
            .remedy("Enter the document of the policy {0} in the list of documents, with the day until which it is "
                    + "kept.");

    static final Rule GIVES_A_FRAME = rule("5.2-06", "the AI policy in force gives a frame for AI objectives")
            .shows("5.2-b")
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an AI policy in force (5.2-a)")
            .evidencedBy((policy, c) -> policy.document())
            .must(
                    "frame",
                    "the statements of the policy {0} that AI objectives are to follow",
                    (policy, c) -> givesFrame(policy))
            .found(
                    GapKind.INCOMPLETE,
                    "the policy {0} holds no statement on record that an AI objective could follow",
                    (policy, c) -> values(policy.id()))
            .remedy("Record the statements of the policy {0} that AI objectives are to follow, or add them to the "
                    + "policy.");

    static final Rule OBJECTIVES_FOLLOW_THE_POLICY = rule(
                    "5.2-07", "each AI objective follows a statement of the AI policy")
            .shows("5.2-b")
            .forEach(Clause5_1.OBJECTIVES_OF_TODAY)
            .whenNoneNoOccasion("no AI objective is pursued")
            .evidencedBy((objective, c) -> objective.document())
            .must(
                    "unlinked",
                    "the version of the AI policy that {0} follows, and the statement in it",
                    (objective, c) -> objective.policy().isPresent() && isWritten(objective.policyStatement()))
            .found(
                    GapKind.INCOMPLETE,
                    "the AI objective {0} does not say which statement of the AI policy it follows",
                    (objective, c) -> values(objective.id()))
            .remedy("Record in {0} the version of the AI policy and the statement that it follows, or withdraw the "
                    + "objective.")
            .and()
            .must(
                    "unheard",
                    "one of the statements of the policy {1} that are on record",
                    (objective, c) -> !isUnsaid(objective, c))
            .found(
                    GapKind.INCOMPLETE,
                    "the AI objective {0} follows a statement that the policy {1} does not hold",
                    (objective, c) -> values(objective.id(), objective.policy()))
            .remedy("Record in {0} a statement that the policy {1} holds, word for word as it stands there.");

    static final Rule REFERS_TO_OTHER_POLICIES = rule(
                    "5.2-08",
                    "the AI policy in force names the other policies that matter to it, or says that none does")
            .shows("5.2-f")
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an AI policy in force (5.2-a)")
            .evidencedBy((policy, c) -> policy.document())
            .must(
                    "neither",
                    "other policies, such as those on security or privacy, or a statement that none matters to it",
                    (policy, c) -> !policy.relatedPolicies().isEmpty()
                            || policy.noRelatedPolicies().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the policy {0} names no other policy and does not say that none matters to it",
                    (policy, c) -> values(policy.id()))
            .remedy("Record which other policies the policy {0} refers to, or state that none matters to it and why.");

    static final Rule IS_AVAILABLE = rule(
                    "5.2-09", "interested parties can get the AI policy in force, or it was decided that they cannot")
            .shows("5.2-h")
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an AI policy in force (5.2-a)")
            .must(
                    "nowhere",
                    "a place where interested parties can get it, or the decision not to publish it; an auditor would "
                            + "ask in person",
                    (policy, c) ->
                            policy.notPublished().isPresent() || c.today().of(policy, Clause5_2::isPublished))
            .inTimeUntil(
                    "there is time to publish a new version until the limit for making it known",
                    (policy, bound, records) -> policy.appliesFrom()
                            .map(day -> Limits.ANNOUNCED.after(day, records).last()))
            .found(
                    GapKind.ABSENT,
                    "no record shows where interested parties can get the policy {0}, or why they cannot",
                    (policy, c) -> values(policy.id()))
            .remedy("Record where and since when interested parties can get the policy {0}, or who decided not to "
                    + "publish it and why.");

    private Clause5_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "5.2",
                List.of(
                        APPROVED_BY_TOP_MANAGEMENT,
                        COMMUNICATED,
                        COMMITS_TO_REQUIREMENTS,
                        COMMITS_TO_IMPROVEMENT,
                        IS_A_CONTROLLED_DOCUMENT,
                        GIVES_A_FRAME,
                        OBJECTIVES_FOLLOW_THE_POLICY,
                        REFERS_TO_OTHER_POLICIES,
                        IS_AVAILABLE),
                Set.of("5.2-a", "5.2-b", "5.2-c", "5.2-d", "5.2-e", "5.2-f", "5.2-g", "5.2-h"));
    }

    private static Rule commitment(
            String id, String title, String requirement, AiPolicy.Commitment commitment, String commitsTo) {
        return rule(id, title)
                .shows(requirement)
                .forEach(POLICY_OF_TODAY)
                .whileTheAimsRuns()
                .whenNoneNeeds("an AI policy in force (5.2-a)")
                .evidencedBy((policy, c) -> policy.document())
                .must(
                        "lacking",
                        "a commitment to " + commitsTo,
                        (policy, c) -> policy.commitments().contains(commitment))
                .found(
                        GapKind.INCOMPLETE,
                        "no commitment of the policy {0} to " + commitsTo + " is on record",
                        (policy, c) -> values(policy.id()))
                .remedy("Add the commitment to the policy {0} and have it approved, or record it where the text "
                        + "already makes it.");
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

    /** Other texts of the policy that bear the same version. */
    private static List<AiPolicyId> namesakes(AiPolicy policy, Records records) {
        return records.all(POLICIES).stream()
                .filter(other ->
                        other.version().equals(policy.version()) && !other.id().equals(policy.id()))
                .map(AiPolicy::id)
                .sorted()
                .toList();
    }

    /** The entries of the list of documents that are about a policy. */
    private static List<DocumentedInformation> documents(AiPolicy policy, Records records) {
        return records.all(DOCUMENTS_OF, policy.id().value()).stream()
                .filter(document -> document.records().stream()
                        .anyMatch(link -> link.register().equals(POLICIES.register())
                                && link.recordId().equals(policy.id().value())))
                .toList();
    }

    private static List<DocumentedInformationId> disposed(AiPolicy policy, Records records) {
        return documents(policy, records).stream()
                .filter(document -> document.disposedOn().isPresent())
                .map(DocumentedInformation::id)
                .sorted()
                .toList();
    }

    /**
     * Whether the statement that an objective follows is missing in the policy that it names; that the policy holds no
     * statement at all is the finding of another rule.
     */
    private static boolean isUnsaid(AiObjective objective, Records records) {
        Optional<String> statement = objective.policyStatement();
        return objective
                .policy()
                .flatMap(id -> records.one(POLICY, id))
                .filter(Clause5_2::givesFrame)
                .filter(policy ->
                        statement.isPresent() && !policy.objectiveFramework().contains(statement.get()))
                .isPresent();
    }

    private static boolean givesFrame(AiPolicy policy) {
        return policy.objectiveFramework().stream().anyMatch(text -> !text.isBlank());
    }

    private static boolean isPublished(AiPolicy policy, LocalDate day) {
        return policy.publications().stream()
                .anyMatch(publication -> !publication.publishedOn().isAfter(day)
                        && publication
                                .withdrawnOn()
                                .filter(end -> !end.isAfter(day))
                                .isEmpty());
    }
}
