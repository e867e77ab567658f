package org.openaims.serialization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.openaims.model.context.Supplier;
import org.openaims.model.context.SystemOrigin;
import org.openaims.model.context.SystemRole;
import org.openaims.model.evaluation.Attendee;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.AttestationId;
import org.openaims.model.record.Completion;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.ImpactScreeningId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.record.ScopeId;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.Value;
import org.openaims.model.result.BaselineComparison;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Grade;
import org.openaims.model.result.GradedFinding;
import org.openaims.model.result.Judge;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Lapse;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.PracticalTestItem;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RestsOn;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;
import org.openaims.model.result.Waiver;
import org.openaims.model.result.WaiverUse;
import org.openaims.model.standard.AiActorRole;
import org.openaims.model.standard.AiActorSubRole;

/** Records with texts, numbers and nesting that are hard to write; the approved files have every record. */
final class SampleRecords {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static final Extensions EXTENSIONS = Extensions.of(Map.of(
            "acme:text",
            Value.of("Grüße, \"世界\" \\ \u2028 \u0001 𝄞"),
            "acme:number",
            new Value.Numeric(new BigDecimal("-12.50")),
            "acme:large",
            new Value.Numeric(new BigDecimal("1E+90")),
            "acme:small",
            new Value.Numeric(new BigDecimal("1E-90")),
            "acme:thousand",
            Value.of(1000),
            "acme:truth",
            Value.of(true),
            "acme:day",
            Value.of(DAY),
            "acme:absent",
            Value.absent(),
            "acme:sequence",
            new Value.Sequence(List.of(Value.of("a"), Value.of(1), new Value.Sequence(List.of()))),
            "acme:fields",
            new Value.Fields(new TreeMap<>(Map.of(
                    "", Value.of("no name"),
                    "a/b~c", Value.of(DAY),
                    "none", new Value.Fields(new TreeMap<>()))))));

    private static final Evidence EVIDENCE = Evidence.builder()
            .title("Minutes")
            .datedOn(DAY)
            .recordedOn(DAY.plusDays(1))
            .validUntil(DAY.plusYears(1))
            .owner(PersonId.of("p-1"))
            .place("minutes/2025.pdf")
            .sha256("0123456789abcdef".repeat(4))
            .extensions(EXTENSIONS)
            .build();

    private static final Approval APPROVAL = Approval.builder()
            .decidedOn(DAY)
            .approver(PersonId.of("p-1"))
            .capacity(Role.TOP_MANAGEMENT)
            .decision(Approval.Decision.APPROVED_WITH_CONDITIONS)
            .conditions("Translate it.")
            .evidence(EVIDENCE)
            .build();

    private SampleRecords() {}

    static Aims aims() {
        return Aims.builder()
                .context(c -> c.organization(Organization.builder()
                                .name("Example")
                                .peopleWorkingWithAi(12)
                                .addJurisdictions("EU", "DE")
                                .build())
                        .aimsPeriod(AimsPeriod.builder()
                                .decidedOn(DAY)
                                .runsFrom(DAY)
                                .endedOn(DAY.plusYears(9))
                                .transitionUntil(DAY.plusYears(1))
                                .setBy(PersonId.of("p-1"))
                                .build())
                        .addScopes(Scope.builder()
                                .id(ScopeId.of("scope-1"))
                                .version("1")
                                .effectiveFrom(DAY)
                                .withdrawnOn(DAY.plusYears(2))
                                .approval(APPROVAL)
                                .supersedes(ScopeId.of("scope-0"))
                                .changeNote("first")
                                .boundaries("all")
                                .addActivities("lending", "collection")
                                .addUnits("u-2", "u-1")
                                .addSites("Bonn")
                                .addSystems(AiSystemId.of("s-1"))
                                .addExclusions(ScopeExclusion.builder()
                                        .system(AiSystemId.of("s-2"))
                                        .reason("spare")
                                        .build())
                                .document(EVIDENCE)
                                .build())
                        .addSystems(AiSystem.builder()
                                .id(AiSystemId.of("s-1"))
                                .name("Scoring")
                                .registeredOn(DAY)
                                .foundInUseOn(DAY)
                                .addStages(StageEntry.builder()
                                        .stage(LifeCycleStage.RE_EVALUATION)
                                        .enteredOn(Occurrence.planned(DAY))
                                        .build())
                                .addStages(StageEntry.builder()
                                        .stage(LifeCycleStage.RETIREMENT)
                                        .enteredOn(new Occurrence.Planned(Optional.empty()))
                                        .build())
                                .addStages(StageEntry.builder()
                                        .stage(LifeCycleStage.INCEPTION)
                                        .enteredOn(new Occurrence.NotApplicable("bought"))
                                        .build())
                                .addOperation(OperationPeriod.builder()
                                        .startedOn(Occurrence.on(DAY))
                                        .endedOn(Occurrence.unknown())
                                        .build())
                                .addOperation(OperationPeriod.builder()
                                        .startedOn(Occurrence.dayUnknown())
                                        .build())
                                .owner(PersonId.of("p-1"))
                                .intendedPurpose("credit")
                                .addRoles(SystemRole.builder()
                                        .role(AiActorRole.AI_PROVIDER)
                                        .subRole(AiActorSubRole.PLATFORM_PROVIDER)
                                        .rationale("we run it")
                                        .build())
                                .origin(SystemOrigin.BUILT_WITH_PARTNERS)
                                .impactClass(ImpactClass.NOT_DETERMINED)
                                .addSuppliers(SupplierId.of("x-2"), SupplierId.of("x-1"))
                                .addJurisdictions("EU")
                                .addUnits("u-1")
                                .recordedOn(DAY)
                                .recordedBy(PersonId.of("p-1"))
                                .extensions(EXTENSIONS)
                                .build())
                        .addSuppliers(Supplier.builder()
                                .id(SupplierId.of("x-1"))
                                .name("Models Ltd")
                                .service(service -> service.name("weights").startedOn("2025-01-01"))
                                .build()))
                .leadership(l -> l.addPeople(Person.builder()
                                .id(PersonId.of("p-1"))
                                .name("Åse Ødegård")
                                .unit("u-1")
                                .build())
                        .addRoleAssignments(RoleAssignment.builder()
                                .id(RoleAssignmentId.of("ra-1"))
                                .role(Role.TOP_MANAGEMENT)
                                .appointedOn(DAY)
                                .heldFrom(DAY)
                                .heldUntil(DAY.plusYears(1))
                                .endedOn(DAY.plusMonths(3))
                                .person(PersonId.of("p-1"))
                                .appointedBy(PersonId.of("p-2"))
                                .acting(true)
                                .authority("all")
                                .evidence(EVIDENCE)
                                .build())
                        .addPolicies(AiPolicy.builder()
                                .id(AiPolicyId.of("pol-1"))
                                .version("2")
                                .effectiveFrom(DAY)
                                .withdrawnOn(DAY)
                                .approval(APPROVAL)
                                .supersedes(AiPolicyId.of("pol-0"))
                                .changeNote("clearer")
                                .addCommitments(
                                        AiPolicy.Commitment.CONTINUAL_IMPROVEMENT,
                                        AiPolicy.Commitment.APPLICABLE_REQUIREMENTS)
                                .addCommunications(Communication.builder()
                                        .communicatedOn(DAY)
                                        .audience("all staff")
                                        .channel("intranet")
                                        .by(PersonId.of("p-1"))
                                        .reached(120)
                                        .evidence(EVIDENCE)
                                        .build())
                                .addRelatedPolicies("security")
                                .document(EVIDENCE)
                                .build()))
                .planning(p -> p.addRiskAssessments(RiskAssessment.builder()
                                .id(RiskAssessmentId.of("r-1"))
                                .performedOn(DAY)
                                .performedBy(PersonId.of("p-1"))
                                .addSystems(AiSystemId.of("s-1"))
                                .criteria("criteria-1")
                                .decision(d -> d.decidedOn("2025-03-01").statement("two risks"))
                                .report(EVIDENCE)
                                .build())
                        .addImpactAssessments(ImpactAssessment.builder()
                                .id(ImpactAssessmentId.of("ia-1"))
                                .performedOn(Occurrence.no())
                                .performedBy(PersonId.of("p-1"))
                                .approval(APPROVAL)
                                .addSystems(AiSystemId.of("s-1"))
                                .occasion(RiskAssessment.Occasion.CHANGE)
                                .intendedUse("credit")
                                .foreseeableMisuse("hiring")
                                .individuals("applicants")
                                .societies("none")
                                .conclusion(ImpactAssessment.Conclusion.GO_WITH_CONDITIONS)
                                .report(EVIDENCE)
                                .build())
                        .addImpactScreenings(ImpactScreening.builder()
                                .id(ImpactScreeningId.of("is-1"))
                                .screenedOn(DAY)
                                .screenedBy(PersonId.of("p-1"))
                                .addSystems(AiSystemId.of("s-1"))
                                .thresholdVersion("3")
                                .fullAssessmentNeeded(true)
                                .rationale("people")
                                .evidence(EVIDENCE)
                                .build())
                        .addImpactAssessmentIntervals(interval("i-1", Rhythm.rollingFromLast()))
                        .addImpactAssessmentIntervals(interval("i-2", Rhythm.fixedCalendar(DAY))))
                .evaluation(e -> e.addManagementReviews(ManagementReview.builder()
                                .id(ManagementReviewId.of("m-1"))
                                .heldOn(DAY)
                                .periodFrom(DAY.minusYears(1))
                                .inputCutOff(DAY.minusDays(9))
                                .nextPlannedFor(DAY.plusYears(1))
                                .mode(ManagementReview.Mode.WRITTEN)
                                .addAttendees(Attendee.builder()
                                        .person(PersonId.of("p-1"))
                                        .capacity(Role.TOP_MANAGEMENT)
                                        .build())
                                .addInputs(ReviewInput.builder()
                                        .kind(ReviewInput.Kind.AUDIT_TREND)
                                        .statement("fewer")
                                        .build())
                                .addReports(ReviewDecisionId.of("d-0"))
                                .suitability("yes")
                                .adequacy("yes")
                                .effectiveness("mostly")
                                .addDecisions(ReviewDecision.builder()
                                        .id(ReviewDecisionId.of("d-1"))
                                        .kind(ReviewDecision.Kind.IMPROVEMENT)
                                        .statement("train")
                                        .owner(PersonId.of("p-1"))
                                        .due(DAY.plusMonths(6))
                                        .completion(Completion.builder()
                                                .doneOn(DAY.plusMonths(2))
                                                .doneBy(PersonId.of("p-1"))
                                                .changed("the course")
                                                .evidence(EVIDENCE)
                                                .build())
                                        .build())
                                .noImprovementBecause("there is one")
                                .minutes(EVIDENCE)
                                .build())
                        .addReviewIntervals(interval(
                                "i-3",
                                new Rhythm.PlannedDates(List.of(new Rhythm.PlannedDay(
                                        DAY,
                                        List.of(
                                                new Rhythm.Move(DAY.plusDays(9), DAY, Optional.of("holiday")),
                                                new Rhythm.Move(DAY.plusDays(20), DAY, Optional.empty())))))))
                        .addAttestations(Attestation.builder()
                                .id(AttestationId.of("a-1"))
                                .requirement("9.3.1-a")
                                .judgedOn(DAY)
                                .validUntil(DAY.plusYears(1))
                                .judge(PersonId.of("p-1"))
                                .capacity(Role.TOP_MANAGEMENT)
                                .relation(Attestation.Relation.INDEPENDENT)
                                .result(Attestation.Result.ADEQUATE_WITH_RESERVATION)
                                .statement("fine")
                                .addRecords(RecordLink.builder()
                                        .register("/evaluation/managementReviews")
                                        .recordId("m-1")
                                        .version("1")
                                        .build())
                                .build()))
                .handedIn(new Extent.NamedRegisters(List.of(
                        new Extent.HandedInRegister("/context/systems", Optional.of(DAY), Optional.of("p-1")),
                        new Extent.HandedInRegister("/leadership/people", Optional.empty(), Optional.empty()))))
                .extensions(EXTENSIONS)
                .build();
    }

    private static Interval interval(String id, Rhythm rhythm) {
        return Interval.builder()
                .id(IntervalId.of(id))
                .decidedOn(DAY)
                .inForceFrom(DAY)
                .decidedBy(PersonId.of("p-1"))
                .reason("yearly")
                .every(Period.of(1, 2, 3))
                .tolerance(Period.ofDays(14))
                .rhythm(rhythm)
                .build();
    }

    static CheckResult result() {
        CountedReason reason =
                CountedReason.builder().reason("no end known").subjects(2).build();
        RestsOn restsOn = RestsOn.builder()
                .kind("management review")
                .count(1)
                .addLatest("m-1")
                .build();
        return CheckResult.builder()
                .asOf(DAY)
                .window(Period.ofYears(3))
                .libraryVersion("0.1.0")
                .inputDigest("sha256:00")
                .handedIn(Extent.wholeAims())
                .addRules(RuleDescription.builder()
                        .id("9.3.1-01")
                        .title("reviews are held at planned intervals")
                        .clause("9.3.1")
                        .addRequirements("9.3.1-a")
                        .looksAt("management review")
                        .addCases(RuleCase.builder()
                                .name("current lapse")
                                .severity(Severity.NONCONFORMITY)
                                .kind(GapKind.LATE)
                                .found("no review since {0}")
                                .expected("one by {1}")
                                .remedy("Hold one.")
                                .build())
                        .build())
                .addDeviations("without 9.3.1-02")
                .addOnlyAsked("9.3.1-01")
                .addWaivers(WaiverUse.builder()
                        .waiver(waiver())
                        .state(WaiverUse.State.IN_USE)
                        .addReasons("none")
                        .addFindings("9.3.1-01|m-1|2025")
                        .build())
                .comparison(BaselineComparison.builder()
                        .baselineAsOf(DAY)
                        .addNewlyFound("9.3.1-01|m-1|2025")
                        .addWorse("9.3.1-01|m-1|2025")
                        .addKnown("9.3.1-01|m-2")
                        .addGone("9.3.1-01|m-3")
                        .addUnclear("9.3.1-01|m-4")
                        .addStale("it is of another day")
                        .build())
                .gradingPolicy("by extent")
                .addGrades(GradedFinding.builder()
                        .finding("9.3.1-01|m-1|2025")
                        .grade(Grade.MINOR)
                        .reason("a single case")
                        .build())
                .addFindings(Finding.builder()
                        .rule("9.3.1-01")
                        .caseName("current lapse")
                        .severity(Severity.NONCONFORMITY)
                        .kind(GapKind.LATE)
                        .subjectKind("management review")
                        .subject("m-1")
                        .discriminator("2025")
                        .lapse(Lapse.builder()
                                .firstDay(DAY)
                                .lastDay(DAY)
                                .addLinks("review")
                                .build())
                        .pointer("/evaluation/managementReviews/0")
                        .addValues(
                                Value.of(DAY),
                                Value.of(3),
                                Value.of("a"),
                                Value.of(false),
                                Value.absent(),
                                new Value.Sequence(List.of(Value.of("d-1"))))
                        .build())
                .addRuleOutcomes(RuleOutcome.builder()
                        .rule("9.3.1-01")
                        .status(RuleStatus.VIOLATED)
                        .satisfied(1)
                        .violated(2)
                        .addUndecided(reason)
                        .addNotApplicable(reason)
                        .addNotYetDue(reason)
                        .addNotChecked(reason)
                        .due(DAY)
                        .noOccasion("none")
                        .noneStated(stated -> stated.statedOn(DAY)
                                .statedBy(PersonId.of("p-1"))
                                .review(ManagementReviewId.of("m-1"))
                                .periodFrom(DAY)
                                .periodUntil(DAY))
                        .addErrors("m-1: NullPointerException")
                        .restsOn(restsOn)
                        .strength(Strength.EVIDENCED)
                        .build())
                .addRequirementOutcomes(RequirementOutcome.builder()
                        .requirement("9.3.1-a")
                        .outcome(Outcome.GAP)
                        .addGapKinds(GapKind.LATE, GapKind.BREACH)
                        .subjects(1)
                        .addReasons("late")
                        .addRules("9.3.1-01")
                        .due(DAY)
                        .addRestsOn(restsOn)
                        .strength(Strength.STATED)
                        .dutyFrom(DAY)
                        .dutySetBy(PersonId.of("p-1"))
                        .waivedUntil(DAY)
                        .addJudgements(judgement())
                        .build())
                .addPracticalTest(PracticalTestItem.builder()
                        .item(PracticalTestItem.Item.REVIEW_MINUTES)
                        .answer(PracticalTestItem.Answer.PLACE_UNKNOWN)
                        .addRecords("m-1")
                        .day(DAY)
                        .place("archive")
                        .build())
                .build();
    }

    private static Waiver waiver() {
        return Waiver.builder()
                .rule("9.3.1-01")
                .subject("m-1")
                .discriminator("2025")
                .reason("The next review is set.")
                .approver("p-1")
                .validFrom(DAY)
                .validUntil(DAY)
                .build();
    }

    private static Judgement judgement() {
        return Judgement.builder()
                .source(Judgement.Source.ATTESTATION)
                .id("at-1")
                .judgedOn(DAY)
                .sign(Judgement.Sign.POSITIVE)
                .relation(Judgement.Relation.INDEPENDENT)
                .addJudges(Judge.builder()
                        .person(PersonId.of("p-1"))
                        .addRoles(Role.TOP_MANAGEMENT)
                        .capacity(Role.TOP_MANAGEMENT)
                        .build())
                .addRecords(RecordLink.builder()
                        .register("/context/scopes")
                        .recordId("scope-1")
                        .version("1")
                        .build())
                .validUntil(DAY)
                .standing(Judgement.Standing.COUNTS)
                .addReasons("none")
                .build();
    }
}
