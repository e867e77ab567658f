package org.openaims.rules.iso42001;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;

/** Changes of which something else comes where a rule on clause 5 lacks one of its parts. */
final class EdgesOfClause5 {

    private EdgesOfClause5() {}

    static Stream<Change> all() {
        Stream<Change> policies = Stream.of(
                        Clause5_1.POLICY_FITS_THE_STRATEGY,
                        Clause5_2.COMMUNICATED,
                        Clause5_2.COMMITS_TO_REQUIREMENTS,
                        Clause5_2.COMMITS_TO_IMPROVEMENT,
                        Clause5_2.GIVES_A_FRAME,
                        Clause5_2.REFERS_TO_OTHER_POLICIES,
                        Clause5_2.IS_AVAILABLE)
                .map(rule -> Change.of(
                        rule, "an earlier policy of which nothing is known", EdgesOfClause5::withAnEarlierPolicy));
        Stream<Change> objectives = Stream.of(
                        Clause5_1.OBJECTIVES_FIT_THE_STRATEGY, Clause5_2.OBJECTIVES_FOLLOW_THE_POLICY)
                .map(rule -> Change.of(
                        rule,
                        "a withdrawn objective of which nothing is known",
                        EdgesOfClause5::withAWithdrawnObjective));
        Stream<Change> reviews = Stream.of(Clause5_1.RESULTS_WERE_CONCLUDED_ON, Clause5_1.IMPROVEMENT_IS_DECIDED)
                .map(rule -> Change.of(
                        rule,
                        "reviews before the window that concluded and improved nothing",
                        EdgesOfClause9_3::withReviewsBeforeTheWindow));
        Stream<Change> holders = Stream.of(Clause5_3.HOLDERS_MAY_DECIDE, Clause5_3.HOLDERS_WERE_ANNOUNCED)
                .map(rule -> Change.of(
                        rule, "a former holder of whom nothing is known", EdgesOfClause5::withAFormerReporter));
        Stream<Change> days = RowOnOtherDays.of(
                        Clause5_2Test.changes(), Clause5_2.IS_AVAILABLE, "a policy that nobody outside can get")
                .foundAfter("2024-03-02");
        return Stream.of(policies, objectives, reviews, holders, single(), days).flatMap(edges -> edges);
    }

    private static Stream<Change> single() {
        return Stream.of(
                Change.of(
                        Clause5_1.BUILT_INTO_BUSINESS,
                        "a business process that was given up, without a requirement",
                        aims -> aims.withLeadership(leadership -> leadership.processIntegration(
                                "pi-former",
                                one -> one.businessProcess("leasing")
                                        .integratedOn("2024-02-01")
                                        .endedOn("2025-01-01")))),
                Change.of(
                        Clause5_1.WHERE_AI_COMES_IN_AND_CHANGES,
                        "no business process at all",
                        aims -> aims.withLeadership(leadership -> leadership.processIntegrations(List.of()))),
                Change.of(
                        Clause5_1.NEEDS_ARE_MET,
                        "needs of earlier years for which nothing was approved",
                        aims -> aims.withLeadership(leadership ->
                                leadership.resourceAllocations(aims.leadership().resourceAllocations().stream()
                                        .filter(given -> given.id().value().equals("resources-2026"))
                                        .toList()))),
                Change.of(
                        Clause5_1.NEEDS_ARE_MET,
                        "no resources at all",
                        aims -> aims.withLeadership(leadership -> leadership.resourceAllocations(List.of()))),
                Change.of(
                        Clause5_1.MANAGERS_MAY_LEAD,
                        "a former manager of nothing",
                        aims -> aims.withRecord(
                                RoleAssignment.class,
                                RoleAssignmentId.of("ra-lead"),
                                lead -> lead.with(former ->
                                        former.authority(Optional.empty()).endedOn("2025-12-31")))));
    }

    /** The records with somebody who reported on the AIMS for half a year, and about whom nothing else is known. */
    private static Aims withAFormerReporter(Aims aims) {
        return aims.withLeadership(leadership -> leadership.roleAssignment(
                "ra-former",
                one -> one.role(Role.AIMS_REPORTING)
                        .person("p-lead")
                        .heldFrom("2024-01-01")
                        .endedOn("2024-06-30")));
    }

    /** The records with a policy that applied before the one in force, and about which nothing else is known. */
    static Aims withAnEarlierPolicy(Aims aims) {
        return aims.withLeadership(leadership -> leadership.policy(
                "policy-0",
                policy -> policy.version("0")
                        .approval(approval -> approval.decidedOn("2023-01-10")
                                .approver("p-chief")
                                .decision(Approval.Decision.APPROVED))
                        .effectiveFrom("2023-02-01")));
    }

    /** The records with an objective that was withdrawn, and about which nothing else is known. */
    static Aims withAWithdrawnObjective(Aims aims) {
        return aims.withPlanning(planning -> planning.objective(
                "objective-0",
                objective -> objective
                        .version("1")
                        .statement("Every draft is read by two people.")
                        .approval(approval -> approval.decidedOn("2024-02-15")
                                .approver("p-owner")
                                .decision(Approval.Decision.APPROVED))
                        .withdrawnOn("2025-01-01")));
    }
}
