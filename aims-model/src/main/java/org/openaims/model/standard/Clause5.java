package org.openaims.model.standard;

import static org.openaims.model.standard.Basis.inferred;
import static org.openaims.model.standard.Decidability.HUMAN;
import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;

import java.util.List;

/** The rows of clause 5, leadership, as a table: id, decidability, text, what an auditor asks, what shows it. */
final class Clause5 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("5", "Leadership"),
            Clause.of("5.1", "Leadership and commitment"),
            Clause.of("5.2", "AI policy"),
            Clause.of("5.3", "Roles, responsibilities and authorities"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "5.1-a",
                    PARTLY,
                    "Top management sees to it that an AI policy and AI objectives exist and fit the "
                            + "organization's strategy.",
                    "Board minutes and a signed policy that refer to the strategy",
                    by("AiPolicy: strategyFit, approval"),
                    by("AiObjective: strategyFit, approval"),
                    by("Organization: strategy"),
                    by("LeadershipDecision: type, minutes, leadsTo")),
            obligation(
                    "5.1-b",
                    PARTLY,
                    "Top management sees to it that the requirements of the AIMS are built into the "
                            + "ordinary business processes.",
                    "AI checks inside the procurement, development and change processes",
                    inferred("That procurement, development and change are the processes to look at is inferred."),
                    by("ProcessIntegration: businessProcess, type, integratedOn, endedOn, requirements, owner, "
                            + "evidence")),
            obligation(
                    "5.1-c",
                    PARTLY,
                    "Top management makes sure that the resources the AIMS needs are there.",
                    "Budget approvals for the AIMS, with people, time and tools",
                    by("ResourceAllocation: types, periodFrom, periodUntil, amount, needs, approval, evidence"),
                    by("ResourceNeed: periodFrom, periodUntil")),
            obligation(
                    "5.1-d",
                    PARTLY,
                    "Top management makes known why effective AI management and keeping to the requirements "
                            + "of the AIMS matter.",
                    "Dated messages from top management to staff, such as an all-hands talk or a newsletter",
                    by("LeadershipCommunication: communicatedOn, author, audience, channel, messages, reached, "
                            + "evidence"),
                    by("Leadership: communicationIntervals")),
            obligation(
                    "5.1-e",
                    HUMAN,
                    "Top management makes sure that the AIMS reaches the results it is meant to reach.",
                    "Minutes in which top management concludes whether the AIMS has its intended results",
                    by("Attestation: requirement, judge, judgedOn, relation, result, records, validUntil"),
                    by("ManagementReview: intendedResults, effectiveness, minutes"),
                    by("Measurement: measuredOn, value"),
                    by("PerformanceEvaluation: result, conclusion")),
            obligation(
                    "5.1-f",
                    HUMAN,
                    "Top management directs and supports people, so that their work helps the AIMS.",
                    "Mandates and targets given to people, and the support that came with them",
                    by("Attestation: requirement, judge, judgedOn, relation, result, records, validUntil"),
                    by("Directive: type, issuedOn, issuedBy, audience, statement, evidence")),
            obligation(
                    "5.1-g",
                    PARTLY,
                    "Top management promotes continual improvement.",
                    "Decisions of top management that led to a change",
                    by("LeadershipDecision: type, decidedOn, decidedBy, minutes, completion"),
                    by("ReviewDecision: kind, owner, due, completion"),
                    by("ManagementReview: noImprovementBecause")),
            obligation(
                    "5.1-h",
                    HUMAN,
                    "Top management supports other managers, so that they can lead in their own areas.",
                    "Role descriptions and delegations of managers",
                    by("Attestation: requirement, judge, judgedOn, relation, result, records, validUntil"),
                    by("RoleAssignment: role, person, authority, appointedBy, evidence"),
                    by("RoleDefinition: responsibilities, authorities")),
            obligation(
                    "5.2-a",
                    PARTLY,
                    "Top management sets an AI policy suited to what the organization is for.",
                    "The current AI policy, approved by top management",
                    by("AiPolicy: purposeFit, approval, effectiveFrom, withdrawnOn"),
                    by("Organization: purpose"),
                    by("Approval: decidedOn, approver, capacity, decision")),
            obligation(
                    "5.2-b",
                    PARTLY,
                    "The AI policy gives a frame within which AI objectives can be set.",
                    "A mapping from each AI objective to a statement of the policy",
                    by("AiPolicy: objectiveFramework"),
                    by("AiObjective: policy, policyStatement")),
            obligation(
                    "5.2-c",
                    RECORDS,
                    "The AI policy commits the organization to meeting the requirements that apply to it.",
                    "The sentence of the policy that commits to applicable requirements",
                    by("AiPolicy: commitments")),
            obligation(
                    "5.2-d",
                    RECORDS,
                    "The AI policy commits the organization to improving the AIMS again and again.",
                    "The sentence of the policy that commits to continual improvement",
                    by("AiPolicy: commitments")),
            documentedObligation(
                    "5.2-e",
                    RECORDS,
                    "The AI policy exists as a controlled document.",
                    "The controlled copy of the AI policy with its version",
                    by("AiPolicy: version, document, supersedes, changeNote"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "5.2-f",
                    PARTLY,
                    "The AI policy refers to other policies of the organization where they are relevant.",
                    "References to the security, privacy and personnel policies, or a statement that none "
                            + "is relevant",
                    by("AiPolicy: relatedPolicies, noRelatedPolicies"),
                    by("PolicyAlignment: policyName")),
            obligation(
                    "5.2-g",
                    RECORDS,
                    "People inside the organization are told about the AI policy.",
                    "The announcement of the current version of the policy, and acknowledgements of it",
                    by("AiPolicy: communications, effectiveFrom, approval"),
                    by("Communication: communicatedOn, audience, channel, population, reached, evidence"),
                    by("Limit: kind, within")),
            obligation(
                    "5.2-h",
                    PARTLY,
                    "Interested parties can get the AI policy, as far as that is appropriate.",
                    "The place where the policy is published, or the decision not to publish it",
                    by("AiPolicy: publications, notPublished"),
                    by("Publication: publishedOn, withdrawnOn, audience, place")),
            obligation(
                    "5.3-a",
                    RECORDS,
                    "Responsibilities and authorities for the roles that matter to the AIMS are given to people.",
                    "Appointment letters or a responsibility matrix that name a person with authority for each role",
                    by("RoleDefinition: role, neededFrom, endedOn, neededFor, authorities"),
                    by("RoleAssignment: role, person, committee, authority, heldFrom, heldUntil, endedOn, "
                            + "acting, deputyOf, evidence")),
            obligation(
                    "5.3-b",
                    RECORDS,
                    "People inside the organization are told who is responsible for what in the AIMS.",
                    "Announcements of who holds which role",
                    by("RoleAssignment: appointedOn, heldFrom, communications"),
                    by("Communication: communicatedOn, audience"),
                    by("Limit: kind, within")),
            obligation(
                    "5.3-c",
                    RECORDS,
                    "Top management gives someone the job of seeing that the AIMS conforms to the standard.",
                    "The appointment of whoever looks after the conformity of the AIMS",
                    by("RoleAssignment: role, person, appointedOn, appointedBy, evidence")),
            obligation(
                    "5.3-d",
                    RECORDS,
                    "Top management gives someone the job of reporting to it how the AIMS performs.",
                    "The appointment of whoever reports on the AIMS, and the reports made",
                    by("RoleAssignment: role, person, appointedOn, appointedBy"),
                    by("PerformanceReport: reportedOn, reportedBy, reportedTo, periodFrom, periodUntil, evidence"),
                    by("Leadership: reportIntervals")));

    private Clause5() {}
}
