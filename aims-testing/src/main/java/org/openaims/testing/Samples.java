package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.Organization;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.context.StageEntry;
import org.openaims.model.evaluation.Attendee;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.ImpactScreeningId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.record.ScopeId;

/**
 * Whole dossiers for tests: one on which no built-in rule finds anything, and an empty one. Start from the sound one,
 * change one thing, and state what is found.
 */
public final class Samples {

    /** The day as of which {@link #sound()} is sound. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Samples() {}

    /**
     * A small organization in the third year of its management system, with two AI systems in operation, one retired
     * and one in design; as of {@link #DAY} no built-in rule finds anything in it.
     *
     * @return the records
     */
    public static Aims sound() {
        return Aims.builder()
                .context(context -> context.organization(Organization.builder()
                                .name("Example Ltd")
                                .peopleWorkingWithAi(12)
                                .build())
                        .aimsPeriod(AimsPeriod.builder()
                                .decidedOn(day("2023-11-15"))
                                .runsFrom(day("2024-01-01"))
                                .transitionUntil(day("2024-06-30"))
                                .setBy(PersonId.of("p-chief"))
                                .build())
                        .addScopes(scope())
                        .addSystems(scoring(), assistant(), forecast(), triage()))
                .leadership(leadership -> leadership
                        .addPeople(
                                person("p-chief", "Ada Example"),
                                person("p-owner", "Ben Example"),
                                person("p-auditor", "Cy Example"))
                        .addRoleAssignments(
                                assignment("ra-chief", Role.TOP_MANAGEMENT, "p-chief", "2020-01-01"),
                                assignment("ra-owner", Role.AIMS_CONFORMITY, "p-owner", "2024-01-01"),
                                assignment("ra-report", Role.AIMS_REPORTING, "p-owner", "2024-01-01"))
                        .addPolicies(policy()))
                .planning(planning -> SoundParts.planning(planning)
                        .addImpactAssessments(
                                impactAssessment("ia-2024", "2024-03-01", "scoring"),
                                impactAssessment("ia-2025", "2025-02-20", "scoring")
                                        .with(assessment -> assessment.addChanges("change-1")),
                                impactAssessment("ia-2026", "2026-02-18", "scoring"))
                        .addImpactScreenings(
                                screening("is-2025", "2025-05-01", "assistant"),
                                screening("is-2026", "2026-04-30", "assistant"))
                        .addImpactAssessmentIntervals(yearly("iv-impact"))
                        .addRiskAssessmentIntervals(yearly("iv-risk")))
                .operation(SoundParts::operation)
                .improvement(SoundParts::improvement)
                .evaluation(evaluation -> SoundParts.evaluation(evaluation)
                        .addReviewIntervals(yearly("iv-review"))
                        .addManagementReviews(
                                review("mr-2024", "2024-12-10")
                                        .with(review -> review.addDecisions(ReviewDecision.builder()
                                                .id(ReviewDecisionId.of("d-1"))
                                                .kind(ReviewDecision.Kind.IMPROVEMENT)
                                                .statement("Train the people who operate the scoring system.")
                                                .owner(PersonId.of("p-owner"))
                                                .due(day("2025-06-30"))
                                                .completion(done -> done.doneOn("2025-06-12")
                                                        .nothingChangedBecause("The training changed no record."))
                                                .build())),
                                review("mr-2025", "2025-12-09")
                                        .with(review -> review.addReports(ReviewDecisionId.of("d-1"))
                                                .noImprovementBecause("Nothing needed to change.")
                                                .noAimsChangeBecause("Nothing needed to change."))))
                .build();
    }

    /**
     * Records of which there are none, handed in as a whole.
     *
     * @return the empty records
     */
    public static Aims empty() {
        return Aims.builder().build();
    }

    private static Scope scope() {
        return Scope.builder()
                .id(ScopeId.of("scope-1"))
                .version("1")
                .approval(approval("2024-01-10"))
                .boundaries("All units of Example Ltd.")
                .addActivities("Developing and using AI systems in lending.")
                .addSystems(AiSystemId.of("scoring"), AiSystemId.of("assistant"))
                .addExclusions(ScopeExclusion.builder()
                        .system(AiSystemId.of("triage"))
                        .reason("In design; to be classified before it goes live.")
                        .build())
                .document(evidence("evidence/scope-1.pdf", "2024-01-10"))
                .build();
    }

    private static AiSystem scoring() {
        return system("scoring", "Scoring")
                .with(system -> system.impactClass(ImpactClass.SIGNIFICANT)
                        .addStages(entered(LifeCycleStage.OPERATION_AND_MONITORING, "2022-05-01"))
                        .addOperation(operating("2022-05-01")));
    }

    private static AiSystem assistant() {
        return system("assistant", "Assistant")
                .with(system -> system.impactClass(ImpactClass.LIMITED)
                        .addStages(entered(LifeCycleStage.OPERATION_AND_MONITORING, "2025-05-15"))
                        .addOperation(operating("2025-05-15")));
    }

    private static AiSystem forecast() {
        return system("forecast", "Forecast")
                .with(system -> system.impactClass(ImpactClass.NONE)
                        .addStages(
                                entered(LifeCycleStage.OPERATION_AND_MONITORING, "2021-01-01"),
                                entered(LifeCycleStage.RETIREMENT, "2025-03-31"))
                        .addOperation(operating("2021-01-01")
                                .with(period -> period.endedOn(Occurrence.on(day("2025-03-31"))))));
    }

    private static AiSystem triage() {
        return system("triage", "Triage")
                .with(system -> system.impactClass(ImpactClass.NOT_DETERMINED)
                        .addStages(entered(LifeCycleStage.DESIGN_AND_DEVELOPMENT, "2026-03-01")));
    }

    private static AiSystem system(String id, String name) {
        return AiSystem.builder()
                .id(AiSystemId.of(id))
                .name(name)
                .owner(PersonId.of("p-owner"))
                .intendedPurpose("Supports decisions in lending.")
                .build();
    }

    private static StageEntry entered(LifeCycleStage stage, String on) {
        return StageEntry.builder()
                .stage(stage)
                .enteredOn(Occurrence.on(day(on)))
                .build();
    }

    private static OperationPeriod operating(String since) {
        return OperationPeriod.builder().startedOn(Occurrence.on(day(since))).build();
    }

    private static Person person(String id, String name) {
        return Person.builder().id(PersonId.of(id)).name(name).build();
    }

    private static RoleAssignment assignment(String id, Role role, String person, String from) {
        return RoleAssignment.builder()
                .id(RoleAssignmentId.of(id))
                .role(role)
                .person(PersonId.of(person))
                .appointedBy(PersonId.of("p-chief"))
                .appointedOn(day(from))
                .heldFrom(day(from))
                .authority("May stop any AI system.")
                .evidence(evidence("evidence/" + id + ".pdf", from))
                .build();
    }

    private static AiPolicy policy() {
        return AiPolicy.builder()
                .id(AiPolicyId.of("policy-1"))
                .version("1")
                .approval(approval("2024-01-10"))
                .effectiveFrom(day("2024-02-01"))
                .addCommitments(AiPolicy.Commitment.APPLICABLE_REQUIREMENTS, AiPolicy.Commitment.CONTINUAL_IMPROVEMENT)
                .addCommunications(Communication.builder()
                        .communicatedOn(day("2024-01-20"))
                        .audience("all staff")
                        .channel("intranet")
                        .reached(12)
                        .build())
                .document(evidence("evidence/policy-1.pdf", "2024-01-10"))
                .build();
    }

    private static ImpactAssessment impactAssessment(String id, String approvedOn, String system) {
        return ImpactAssessment.builder()
                .id(ImpactAssessmentId.of(id))
                .performedOn(Occurrence.on(day(approvedOn).minusDays(10)))
                .performedBy(PersonId.of("p-owner"))
                .approval(approval(approvedOn))
                .addSystems(AiSystemId.of(system))
                .deployment("In lending, for private customers.")
                .intendedUse("Proposes a limit; a clerk decides.")
                .foreseeableMisuse("The proposal is taken over without a look.")
                .individuals("A refusal, and no second look at it.")
                .societies("Districts could be served less.")
                .conclusion(ImpactAssessment.Conclusion.GO_WITH_CONDITIONS)
                .build();
    }

    private static ImpactScreening screening(String id, String on, String system) {
        return ImpactScreening.builder()
                .id(ImpactScreeningId.of(id))
                .screenedOn(day(on))
                .screenedBy(PersonId.of("p-owner"))
                .addSystems(AiSystemId.of(system))
                .thresholdVersion("1")
                .fullAssessmentNeeded(false)
                .rationale("Suggests texts to clerks, who decide.")
                .build();
    }

    private static Interval yearly(String id) {
        return Interval.builder()
                .id(IntervalId.of(id))
                .decidedOn(day("2024-01-05"))
                .decidedBy(PersonId.of("p-chief"))
                .every(Period.ofYears(1))
                .rhythm(Rhythm.rollingFromLast())
                .build();
    }

    private static ManagementReview review(String id, String heldOn) {
        return ManagementReview.builder()
                .id(ManagementReviewId.of(id))
                .heldOn(day(heldOn))
                .mode(ManagementReview.Mode.MEETING)
                .addAttendees(
                        Attendee.builder()
                                .person(PersonId.of("p-chief"))
                                .capacity(Role.TOP_MANAGEMENT)
                                .build(),
                        Attendee.builder().person(PersonId.of("p-owner")).build())
                .addInputs(ReviewInput.builder()
                        .kind(ReviewInput.Kind.CONTEXT_CHANGES)
                        .statement("No change.")
                        .build())
                .suitability("Suitable.")
                .adequacy("Adequate.")
                .effectiveness("Effective; see the decisions.")
                .minutes(evidence("evidence/" + id + ".pdf", heldOn))
                .build();
    }

    private static Approval approval(String decidedOn) {
        return Approval.builder()
                .decidedOn(day(decidedOn))
                .approver(PersonId.of("p-chief"))
                .capacity(Role.TOP_MANAGEMENT)
                .decision(Approval.Decision.APPROVED)
                .build();
    }

    private static Evidence evidence(String place, String datedOn) {
        return Evidence.builder().place(place).datedOn(day(datedOn)).build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
