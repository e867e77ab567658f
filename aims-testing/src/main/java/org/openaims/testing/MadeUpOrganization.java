package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
import org.openaims.model.context.SystemRole;
import org.openaims.model.evaluation.Attendee;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.leadership.RoleDefinition;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.AttestationId;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Completion;
import org.openaims.model.record.Days;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.ImpactScreeningId;
import org.openaims.model.record.InternalAuditId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.record.RoleDefinitionId;
import org.openaims.model.record.ScopeId;
import org.openaims.model.record.SystemChangeId;
import org.openaims.model.standard.AiActorRole;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Iso42001;

/** One organization that does not exist: here stands what has to fit together, the rest is the {@link Filler}'s. */
final class MadeUpOrganization {

    private static final PersonId CHIEF = person(1);
    private static final PersonId OWNER = person(2);
    private static final PersonId REPORTER = person(3);
    private static final PersonId SUCCESSOR = person(4);
    private static final PersonId AUDITOR = person(5);
    private static final PersonId MANAGER = person(6);

    private static final String DIGEST = "5e1f".repeat(16);

    /** More than are made in any one year. */
    private static final int NONCONFORMITIES_AT_MOST = 1_000;

    private static final List<Role> NEEDED_ROLES =
            List.of(Role.TOP_MANAGEMENT, Role.AIMS_CONFORMITY, Role.AIMS_REPORTING);

    /** The registers that are made here, so that the others can be made from their description. */
    private static final Set<String> REGISTERS = Set.of(
            "scopes",
            "systems",
            "people",
            "roles",
            "roleAssignments",
            "policies",
            "riskAssessments",
            "impactAssessments",
            "impactScreenings",
            "impactAssessmentIntervals",
            "internalAudits",
            "changes",
            "managementReviews",
            "reviewIntervals",
            "attestations");

    private final Chance chance;
    private final int size;
    private final boolean faulty;
    private final int people;
    private final Filler filler;
    private final MadeUpRisks risks;
    private final MadeUpLeadership leadership;
    private final MadeUpEvaluation evaluation;
    private final MadeUpImprovements improvements;

    private final List<ImpactAssessment> impactAssessments = new ArrayList<>();
    private final List<ImpactScreening> impactScreenings = new ArrayList<>();

    MadeUpOrganization(Chance chance, int size, boolean faulty) {
        this.chance = chance;
        this.size = size;
        this.faulty = faulty;
        this.people = 6 + size / 20;
        this.filler = new Filler(chance, size);
        filler.expect(PersonId.class, people);
        filler.expect(AiSystemId.class, size);
        filler.expect(ImpactAssessmentId.class, 0); // until it is known how many there are
        filler.expect(ImpactScreeningId.class, 0);
        filler.expect(RoleDefinitionId.class, NEEDED_ROLES.size());
        filler.expect(InternalAuditId.class, 0);
        filler.expect(SystemChangeId.class, 0);
        this.leadership = new MadeUpLeadership(chance, faulty, CHIEF, REPORTER);
        this.risks = new MadeUpRisks(chance, size, faulty, filler, CHIEF, OWNER);
        this.evaluation = new MadeUpEvaluation(chance, faulty, filler, CHIEF, OWNER, AUDITOR);
        this.improvements = new MadeUpImprovements(chance, size, faulty, filler, CHIEF, OWNER, AUDITOR);
    }

    /** Whether a register is made with what it has to fit to, so that it is not made from its description. */
    static boolean isKnown(String register) {
        return REGISTERS.contains(register)
                || MadeUpRisks.REGISTERS.contains(register)
                || MadeUpLeadership.REGISTERS.contains(register)
                || MadeUpEvaluation.REGISTERS.contains(register)
                || MadeUpImprovements.REGISTERS.contains(register);
    }

    Aims records() {
        List<AiSystem> systems = new ArrayList<>(size);
        for (int number = 1; number <= size; number++) {
            AiSystem system = system(number);
            systems.add(system);
            lookAtImpactOf(system);
        }
        filler.expect(ImpactAssessmentId.class, impactAssessments.size());
        filler.expect(ImpactScreeningId.class, impactScreenings.size());
        List<Scope> scopes = scopes(systems);
        List<AiPolicy> policies = policies();
        List<RiskAssessment> riskAssessments = riskAssessments();
        List<SystemChange> changes = changes(systems, riskAssessments);
        filler.expect(SystemChangeId.class, changes.size());
        List<InternalAudit> audits = evaluation.audits();
        List<ManagementReview> reviews = reviews(audits);
        improvements.happen(systems, audits, reviews);
        Aims known = Aims.builder()
                .context(context -> context.organization(filler.filled(
                                Organization.class,
                                Organization.builder().name("Made-up Ltd").build(),
                                Set.of()))
                        .aimsPeriod(aimsPeriod())
                        .scopes(doubled(scopes, scope -> scope.with(copy -> copy.version("double"))))
                        .systems(doubled(systems, system -> system.with(copy -> copy.name("A double")))))
                .leadership(floor -> leadership
                        .addTo(floor, filler)
                        .people(doubled(people(), person -> person.with(copy -> copy.name("A double"))))
                        .roles(roles())
                        .roleAssignments(roleAssignments())
                        .policies(doubled(policies, policy -> policy.with(copy -> copy.version("double")))))
                .planning(planning -> risks.addTo(planning)
                        .objectives(leadership.objectives(policies))
                        .riskAssessments(riskAssessments)
                        .impactAssessments(
                                doubled(impactAssessments, one -> one.with(copy -> copy.conclusion(Optional.empty()))))
                        .impactScreenings(impactScreenings)
                        .aimsChanges(improvements.aimsChanges())
                        .impactAssessmentIntervals(intervals("impact-interval")))
                .operation(operation -> operation.changes(changes).incidents(improvements.incidents()))
                .support(evaluation::addTo)
                .evaluation(floor -> evaluation
                        .addTo(floor, audits)
                        .internalAudits(audits)
                        .managementReviews(doubled(reviews, one -> one.with(copy -> copy.minutes(Optional.empty()))))
                        .reviewIntervals(intervals("review-interval"))
                        .attestations(attestations(scopes, policies)))
                .improvement(improvements::addTo)
                .build();
        Aims supported = known.withSupport(support ->
                support.resourceNeeds(leadership.needs(known.leadership().resourceAllocations())));
        Aims all = withOtherRegisters(supported)
                .withSupport(support -> support.addAllDocuments(leadership.documents(policies)));
        return faulty ? all : Chronology.inOrder(all);
    }

    // --- clause 4

    private Optional<AimsPeriod> aimsPeriod() {
        if (slips(8)) {
            return Optional.empty();
        }
        LocalDate from = chance.first();
        return Optional.of(AimsPeriod.builder()
                .decidedOn(from.minusDays(30))
                .runsFrom(from)
                .endedOn(slips(10) ? Optional.of(chance.day()) : Optional.empty())
                .transitionUntil(slips(4) ? Optional.empty() : Optional.of(from.plusMonths(6)))
                .setBy(CHIEF)
                .build());
    }

    private AiSystem system(int number) {
        LocalDate goLive = chance.oneIn(4) ? chance.day(chance.first().minusYears(3), chance.first()) : chance.day();
        AiSystem.Builder system = AiSystem.builder()
                .id(systemId(number))
                .name("System " + number)
                .impactClass(impactClass())
                .addRoles(SystemRole.builder()
                        .role(chance.pick(List.of(AiActorRole.values())))
                        .build());
        if (!goLive.isBefore(chance.first())) {
            system.registeredOn(goLive.minusDays(chance.between(0, 60)));
        }
        switch (chance.between(1, 20)) {
            case 1 -> system.registeredOn(goLive); // nothing else is known of its life
            case 2 ->
                system.addStages(stage(LifeCycleStage.OPERATION_AND_MONITORING, Occurrence.dayUnknown()))
                        .addOperation(operation(Occurrence.dayUnknown(), Occurrence.no()));
            case 3, 4 ->
                system.addStages(stage(LifeCycleStage.DESIGN_AND_DEVELOPMENT, Occurrence.on(goLive)))
                        .addOperation(operation(Occurrence.planned(goLive.plusYears(1)), Occurrence.no()));
            case 5, 6 -> {
                Occurrence end = Occurrence.on(chance.day(goLive, chance.last()));
                system.addStages(
                                stage(LifeCycleStage.OPERATION_AND_MONITORING, Occurrence.on(goLive)),
                                stage(LifeCycleStage.RETIREMENT, end))
                        .addOperation(operation(Occurrence.on(goLive), end));
            }
            case 7 ->
                system.registeredOn(Optional.empty())
                        .foundInUseOn(chance.day(goLive, chance.last()))
                        .addStages(stage(LifeCycleStage.OPERATION_AND_MONITORING, Occurrence.on(goLive)))
                        .addOperation(operation(Occurrence.on(goLive), Occurrence.no()));
            case 8 -> {
                LocalDate pause = chance.day(goLive, chance.last());
                system.addStages(stage(LifeCycleStage.OPERATION_AND_MONITORING, Occurrence.on(goLive)))
                        .addOperation(operation(Occurrence.on(goLive), Occurrence.on(pause)));
                LocalDate resumed = chance.after(pause, 30, 200);
                if (!resumed.isAfter(chance.last())) {
                    system.addOperation(operation(Occurrence.on(resumed), Occurrence.no()));
                }
            }
            default ->
                system.addStages(stage(LifeCycleStage.OPERATION_AND_MONITORING, Occurrence.on(goLive)))
                        .addOperation(operation(Occurrence.on(goLive), Occurrence.no()));
        }
        if (slips(15)) {
            system.owner(PersonId.of("person-nobody"));
        }
        return filler.filled(AiSystem.class, system.build(), Set.of("impactClass"));
    }

    private Optional<ImpactClass> impactClass() {
        int kind = chance.between(1, 40);
        if (kind == 40) {
            return Optional.empty();
        }
        return Optional.of(
                kind <= 10
                        ? ImpactClass.SIGNIFICANT
                        : kind <= 22
                                ? ImpactClass.LIMITED
                                : kind <= 38 ? ImpactClass.NONE : ImpactClass.NOT_DETERMINED);
    }

    private static StageEntry stage(LifeCycleStage stage, Occurrence enteredOn) {
        return StageEntry.builder().stage(stage).enteredOn(enteredOn).build();
    }

    private static OperationPeriod operation(Occurrence startedOn, Occurrence endedOn) {
        return OperationPeriod.builder().startedOn(startedOn).endedOn(endedOn).build();
    }

    /** Once a year a version of the scope that names every system registered by then. */
    private List<Scope> scopes(List<AiSystem> systems) {
        List<Scope> scopes = new ArrayList<>();
        LocalDate approvedOn = chance.after(chance.first(), 0, 20);
        for (int version = 1; !approvedOn.isAfter(chance.last()); version++) {
            Scope.Builder scope = Scope.builder()
                    .id(ScopeId.of("scope-" + version))
                    .version(Integer.toString(version))
                    .approval(slips(8) ? Optional.empty() : Optional.of(approval(approvedOn)))
                    .document(slips(8) ? Optional.empty() : Optional.of(evidence("scope-" + version, approvedOn)))
                    .boundaries("All units.")
                    .addActivities("Developing and using AI systems.");
            if (version > 1) {
                scope.supersedes(ScopeId.of("scope-" + (version - 1)));
            }
            TreeSet<AiSystemId> named = new TreeSet<>();
            for (AiSystem system : systems) {
                LocalDate day = approvedOn;
                if (system.registeredOn().filter(on -> on.isAfter(day)).isPresent() || slips(15)) {
                    continue;
                }
                if (chance.oneIn(25)) {
                    scope.addExclusions(ScopeExclusion.builder()
                            .system(system.id())
                            .reason(slips(4) ? Optional.empty() : Optional.of("Not used in what the AIMS covers."))
                            .build());
                } else {
                    named.add(system.id());
                }
            }
            if (slips(6)) {
                named.add(AiSystemId.of("ai-system-nowhere"));
            }
            scope.systems(named);
            if (slips(12)) {
                scope.withdrawnOn(chance.day(approvedOn, chance.last()));
            }
            scopes.add(filler.filled(Scope.class, scope.build(), Set.of("supersedes", "systems")));
            approvedOn = chance.after(approvedOn, 330, 400);
        }
        return scopes;
    }

    // --- clause 5

    private List<Person> people() {
        List<Person> all = new ArrayList<>(people);
        boolean oneUnit = slips(4);
        for (int number = 1; number <= people; number++) {
            Person person = Person.builder()
                    .id(person(number))
                    .name("Person " + number)
                    .unit("Unit " + (oneUnit ? 1 : number % 3))
                    .build();
            all.add(filler.filled(Person.class, person, Set.of("recordedOn")));
        }
        return all;
    }

    private List<RoleDefinition> roles() {
        List<RoleDefinition> roles = new ArrayList<>();
        for (Role role : NEEDED_ROLES) {
            roles.add(RoleDefinition.builder()
                    .id(RoleDefinitionId.of("role-definition-" + (roles.size() + 1)))
                    .role(role)
                    .neededFrom(chance.first())
                    .neededFor(RoleDefinition.Need.MANAGEMENT_SYSTEM)
                    .decidedBy(CHIEF)
                    .build());
        }
        if (slips(6)) {
            roles.add(RoleDefinition.builder()
                    .id(RoleDefinitionId.of("role-definition-" + (roles.size() + 1)))
                    .role(Role.DIRECTOR)
                    .neededFrom(chance.first())
                    .build());
        }
        return roles;
    }

    private List<RoleAssignment> roleAssignments() {
        LocalDate handover = chance.day();
        LocalDate until = slips(4) ? chance.day(chance.first(), handover) : handover;
        return List.of(
                assignment(1, Role.TOP_MANAGEMENT, CHIEF, chance.first().minusYears(4)),
                assignment(2, Role.AIMS_CONFORMITY, OWNER, chance.first()).with(one -> one.endedOn(until)),
                assignment(3, Role.AIMS_CONFORMITY, slips(8) ? PersonId.of("board") : SUCCESSOR, handover),
                assignment(4, Role.AIMS_REPORTING, REPORTER, chance.first()),
                assignment(5, Role.DESIGNATED_MANAGEMENT, MANAGER, chance.first()),
                assignment(6, Role.INTERNAL_AUDITOR, AUDITOR, chance.first()));
    }

    private RoleAssignment assignment(int number, Role role, PersonId holder, LocalDate from) {
        RoleAssignment assignment = RoleAssignment.builder()
                .id(RoleAssignmentId.of("role-assignment-" + number))
                .role(role)
                .person(holder)
                .appointedBy(slips(8) ? Optional.empty() : Optional.of(slips(8) ? OWNER : CHIEF))
                .appointedOn(from)
                .heldFrom(from)
                .authority(slips(8) ? Optional.empty() : Optional.of("May stop any AI system."))
                .communications(slips(6) ? List.of() : announced(from))
                .evidence(evidence("role-assignment-" + number, from))
                .build();
        return filler.filled(RoleAssignment.class, assignment, Set.of("appointedBy", "authority"));
    }

    private List<Communication> announced(LocalDate from) {
        LocalDate told = chance.after(from, 0, slips(4) ? 90 : 30);
        return told.isAfter(chance.last())
                ? List.of()
                : List.of(Communication.builder()
                        .communicatedOn(told)
                        .audience("all staff")
                        .build());
    }

    private List<AiPolicy> policies() {
        List<AiPolicy> policies = new ArrayList<>();
        LocalDate approvedOn = chance.after(chance.first(), 0, 20);
        for (int version = 1; !approvedOn.isAfter(chance.last()); version++) {
            AiPolicy.Builder policy = AiPolicy.builder()
                    .id(AiPolicyId.of("ai-policy-" + version))
                    .version(Integer.toString(version))
                    .approval(slips(8) ? Optional.empty() : Optional.of(approval(approvedOn)))
                    .effectiveFrom(chance.after(approvedOn, 0, 20))
                    .commitments(slips(6) ? List.of() : List.of(AiPolicy.Commitment.values()))
                    .purposeFit("It suits what is made here.")
                    .strategyFit(slips(4) ? Optional.empty() : Optional.of("It goes where we go."))
                    .objectiveFramework(slips(3) ? List.of() : MadeUpLeadership.FRAME)
                    .relatedPolicies(slips(4) ? List.of() : List.of("privacy", "security"))
                    .document(slips(8) ? Optional.empty() : Optional.of(evidence("ai-policy-" + version, approvedOn)));
            if (version > 1) {
                policy.supersedes(AiPolicyId.of("ai-policy-" + (version - 1)));
            }
            LocalDate published = approvedOn;
            if (!slips(4)) {
                policy.publication(place -> place.publishedOn(published).audience("the public"));
            }
            LocalDate told = slips(5) ? chance.after(approvedOn, 60, 90) : chance.after(approvedOn, 0, 30);
            if (!told.isAfter(chance.last()) && !slips(5)) {
                policy.addCommunications(Communication.builder()
                        .communicatedOn(told)
                        .audience("all staff")
                        .build());
            }
            policies.add(filler.filled(
                    AiPolicy.class,
                    policy.build(),
                    Set.of("supersedes", "commitments", "strategyFit", "relatedPolicies")));
            approvedOn = chance.after(approvedOn, 300, 500);
        }
        return policies;
    }

    // --- clause 6

    private List<RiskAssessment> riskAssessments() {
        List<RiskAssessment> assessments = new ArrayList<>();
        int together = 25;
        Map<AiSystemId, List<ImpactAssessment>> looks = new HashMap<>();
        impactAssessments.forEach(one -> one.systems()
                .forEach(system ->
                        looks.computeIfAbsent(system, key -> new ArrayList<>()).add(one)));
        for (LocalDate year = chance.first(); !year.isAfter(chance.last()); year = year.plusYears(1)) {
            for (int from = 1; from <= size; from += together) {
                LocalDate day = chance.day(year, earlier(year.plusDays(364), chance.last()));
                LocalDate by = slips(6) ? chance.last() : day;
                RiskAssessment.Builder assessment = RiskAssessment.builder()
                        .id(RiskAssessmentId.of("risk-assessment-" + (assessments.size() + 1)))
                        .performedOn(day)
                        .performedBy(OWNER)
                        .criteria(slips(20) ? Optional.empty() : Optional.of(MadeUpRisks.CRITERIA))
                        .report(slips(6) ? Optional.empty() : Optional.of(evidence("risk", year)));
                for (int number = from; number < from + together && number <= size; number++) {
                    assessment.addSystems(systemId(number));
                    looks.getOrDefault(systemId(number), List.of()).stream()
                            .filter(look -> wasMade(look, day.minusYears(1), by))
                            .forEach(look -> assessment.addImpactAssessments(look.id()));
                }
                assessments.add(filler.filled(
                        RiskAssessment.class, assessment.build(), Set.of("criteria", "impactAssessments")));
            }
        }
        return assessments;
    }

    /** Whether an impact assessment was made after one day and by another. */
    private static boolean wasMade(ImpactAssessment assessment, LocalDate after, LocalDate by) {
        return assessment
                .performedOn()
                .happenedOn()
                .filter(made -> made.isAfter(after) && !made.isAfter(by))
                .isPresent();
    }

    /** Assesses or screens a system once a year while it is in operation, as its impact class calls for. */
    private void lookAtImpactOf(AiSystem system) {
        Optional<ImpactClass> impact = system.impactClass();
        boolean assessed = impact.filter(ImpactClass.SIGNIFICANT::equals).isPresent();
        boolean screened = impact.filter(ImpactClass.LIMITED::equals).isPresent();
        if (!(assessed || screened) || slips(12)) {
            return;
        }
        Days operated = system.operationDays();
        if (operated.isEmpty()) {
            if (assessed && system.inOperationOn(chance.last()).isYes()) {
                impactAssessments.add(impactAssessment(system)
                        .performedOn(Occurrence.dayUnknown())
                        .build());
            }
            return;
        }
        LocalDate first = operated.first().orElseThrow();
        LocalDate since = first.isBefore(chance.first()) ? chance.first() : first.minusDays(20);
        LocalDate day = chance.after(since, 0, chance.oneIn(15) ? 90 : 20);
        while (!day.isAfter(chance.last()) && operated.contains(day.isBefore(first) ? first : day)) {
            if (assessed) {
                addImpactAssessment(system, day);
            } else {
                impactScreenings.add(screening(system, day));
            }
            day = slips(8) ? chance.after(day, 400, 600) : chance.after(day, 300, 350);
        }
    }

    private void addImpactAssessment(AiSystem system, LocalDate day) {
        LocalDate approvedOn = chance.after(day, 0, 14);
        ImpactAssessment.Builder assessment = impactAssessment(system).performedOn(Occurrence.on(day));
        if (!approvedOn.isAfter(chance.last()) && !slips(6)) {
            assessment.approval(slips(10) ? refused(approvedOn) : approval(approvedOn));
        }
        if (slips(15)) {
            assessment.performedOn(Occurrence.unknown());
        }
        if (slips(15)) {
            assessment.addSystems(AiSystemId.of("ai-system-nowhere"));
        }
        impactAssessments.add(filler.filled(ImpactAssessment.class, assessment.build(), Set.of("systems")));
    }

    private ImpactAssessment.Builder impactAssessment(AiSystem system) {
        return ImpactAssessment.builder()
                .id(ImpactAssessmentId.of("impact-assessment-" + (impactAssessments.size() + 1)))
                .performedBy(OWNER)
                .addSystems(system.id())
                .conclusion(chance.pick(List.of(ImpactAssessment.Conclusion.values())));
    }

    private ImpactScreening screening(AiSystem system, LocalDate day) {
        ImpactScreening screening = ImpactScreening.builder()
                .id(ImpactScreeningId.of("impact-screening-" + (impactScreenings.size() + 1)))
                .screenedOn(day)
                .screenedBy(OWNER)
                .addSystems(system.id())
                .thresholdVersion("1")
                .fullAssessmentNeeded(slips(10))
                .build();
        return filler.filled(ImpactScreening.class, screening, Set.of("systems"));
    }

    // --- clause 8

    /** Significant changes of some of the systems, each made after what was assessed of it; the assessments name it. */
    private List<SystemChange> changes(List<AiSystem> systems, List<RiskAssessment> riskAssessments) {
        List<SystemChange> changes = new ArrayList<>();
        Map<RecordId, List<SystemChangeId>> named = new HashMap<>();
        for (AiSystem system : systems) {
            Optional<RiskAssessment> risks = riskAssessments.stream()
                    .filter(one -> one.systems().contains(system.id()))
                    .findFirst();
            Optional<ImpactAssessment> impact = impactAssessments.stream()
                    .filter(one -> one.systems().contains(system.id())
                            && one.approvedOn().isPresent())
                    .findFirst();
            if (risks.isEmpty() || impact.isEmpty() || chance.oneIn(3)) {
                continue;
            }
            LocalDate begun = impact.get().performedOn().happenedOn().orElse(chance.last());
            LocalDate assessed = risks.get().performedOn();
            LocalDate approved = impact.get().approvedOn().orElseThrow();
            LocalDate deployed = chance.after(later(assessed, approved), 1, 30);
            if (deployed.isAfter(chance.last())) {
                continue;
            }
            LocalDate proposed = earlier(assessed, earlier(begun, approved));
            SystemChange change = SystemChange.builder()
                    .id(SystemChangeId.of("system-change-" + (changes.size() + 1)))
                    .addSystems(system.id())
                    .manner(SystemChange.Manner.PLANNED)
                    .proposedOn(proposed)
                    .significance(decision -> decision.decidedOn(proposed).significant(true))
                    .approval(slips(6) ? Optional.empty() : Optional.of(approval(deployed)))
                    .deployedOn(deployed)
                    .build();
            if (!slips(6)) {
                named.computeIfAbsent(risks.get().id(), first -> new ArrayList<>())
                        .add(change.id());
            }
            if (!slips(6)) {
                named.computeIfAbsent(impact.get().id(), first -> new ArrayList<>())
                        .add(change.id());
            }
            changes.add(change);
        }
        riskAssessments.replaceAll(
                one -> one.with(copy -> copy.addAllChanges(named.getOrDefault(one.id(), List.of()))));
        impactAssessments.replaceAll(
                one -> one.with(copy -> copy.addAllChanges(named.getOrDefault(one.id(), List.of()))));
        return changes;
    }

    // --- intervals

    /** A yearly rhythm, sometimes with a history of its own. */
    private List<Interval> intervals(String name) {
        if (slips(6)) {
            return List.of();
        }
        List<Interval> history = new ArrayList<>();
        history.add(interval(name + "-1", chance.first().minusDays(chance.between(0, 30)))
                .every(Period.ofYears(1))
                .tolerance(Period.ofDays(chance.pick(List.of(0, 0, 15, 30))))
                .rhythm(rhythm())
                .build());
        if (chance.oneIn(3)) {
            history.add(interval(name + "-2", chance.day())
                    .every(chance.pick(List.of(Period.ofMonths(6), Period.ofMonths(15), Period.ofYears(2))))
                    .rhythm(rhythm())
                    .reason(slips(2) ? Optional.empty() : Optional.of("Decided after the last review."))
                    .build());
        }
        return doubled(history, one -> one.with(copy -> copy.every(Period.ofMonths(3))));
    }

    private static Interval.Builder interval(String id, LocalDate decidedOn) {
        return Interval.builder().id(IntervalId.of(id)).decidedOn(decidedOn).decidedBy(CHIEF);
    }

    private Optional<Rhythm> rhythm() {
        LocalDate first = chance.first();
        return switch (chance.between(1, 8)) {
            case 1 -> Optional.empty();
            case 2 -> Optional.of(Rhythm.fixedCalendar(LocalDate.of(first.getYear(), 1, 1)));
            case 3 ->
                Optional.of(Rhythm.plannedDates(
                        first.plusMonths(10), first.plusMonths(20), first.plusMonths(30), first.plusMonths(40)));
            default -> Optional.of(Rhythm.rollingFromLast());
        };
    }

    // --- clause 9

    private List<ManagementReview> reviews(List<InternalAudit> audits) {
        List<ManagementReview> reviews = new ArrayList<>();
        List<ReviewDecision> open = List.of();
        LocalDate from = chance.first();
        LocalDate heldOn = chance.after(chance.first(), 250, 350);
        while (!heldOn.isAfter(chance.last())) {
            String name = "management-review-" + (reviews.size() + 1);
            LocalDate cutOff = heldOn.minusDays(chance.between(5, 25));
            List<ReviewDecision> decisions = decisions(name, heldOn);
            ManagementReview review = ManagementReview.builder()
                    .id(ManagementReviewId.of(name))
                    .heldOn(heldOn)
                    .periodFrom(from)
                    .inputCutOff(cutOff)
                    .nextPlannedFor(heldOn.plusYears(1))
                    .addAttendees(attendee(slips(6) ? REPORTER : CHIEF), attendee(OWNER))
                    .addAllInputs(inputs(from, cutOff, audits))
                    .reports(
                            slips(5)
                                    ? List.of()
                                    : open.stream().map(ReviewDecision::id).toList())
                    .suitability("Suitable.")
                    .adequacy(slips(6) ? Optional.empty() : Optional.of("Enough people and time."))
                    .decisions(decisions)
                    .effectiveness(slips(5) ? Optional.empty() : Optional.of("Effective."))
                    .noImprovementBecause(noneBecause(ReviewDecision.Kind.IMPROVEMENT, decisions))
                    .noAimsChangeBecause(noneBecause(ReviewDecision.Kind.AIMS_CHANGE, decisions))
                    .minutes(
                            slips(5)
                                    ? Optional.empty()
                                    : Optional.of(evidence(name, heldOn).with(minutes -> minutes.sha256(DIGEST))))
                    .build();
            reviews.add(filler.filled(
                    ManagementReview.class,
                    review,
                    Set.of(
                            "reports",
                            "adequacy",
                            "noImprovementBecause",
                            "noAimsChangeBecause",
                            "effectiveness",
                            "intendedResults")));
            open = decisions;
            from = cutOff.plusDays(1);
            heldOn = slips(4) ? chance.after(heldOn, 400, 600) : chance.after(heldOn, 300, 360);
        }
        return reviews;
    }

    /** One input under each head, with figures of the days between two reviews. */
    private List<ReviewInput> inputs(LocalDate from, LocalDate cutOff, List<InternalAudit> audits) {
        List<ReviewInput> inputs = new ArrayList<>();
        for (ReviewInput.Kind kind : ReviewInput.Kind.values()) {
            if (slips(8)) {
                continue;
            }
            ReviewInput.Builder input = ReviewInput.builder().kind(kind).statement("As reported.");
            switch (kind) {
                case NONCONFORMITY_TREND -> input.count(NONCONFORMITIES_AT_MOST);
                case MONITORING_TREND -> input.count(slips(4) ? 3 : 0);
                case AUDIT_TREND -> {
                    List<InternalAuditId> reported = audits.stream()
                            .filter(audit -> audit.reportedOn()
                                    .filter(day -> !day.isBefore(from) && !day.isAfter(cutOff))
                                    .isPresent())
                            .map(InternalAudit::id)
                            .toList();
                    input.count(reported.size()).audits(reported);
                }
                default -> {}
            }
            inputs.add(input.build());
        }
        return inputs;
    }

    /** Why a review decided nothing of a kind, where it did not. */
    private Optional<String> noneBecause(ReviewDecision.Kind kind, List<ReviewDecision> decisions) {
        boolean decided = decisions.stream().anyMatch(decision -> decision.kind() == kind);
        return decided || slips(5) ? Optional.empty() : Optional.of("Nothing needed to change.");
    }

    private static Attendee attendee(PersonId person) {
        return Attendee.builder().person(person).build();
    }

    private List<ReviewDecision> decisions(String review, LocalDate heldOn) {
        List<ReviewDecision> decisions = new ArrayList<>();
        int count = chance.between(0, 3);
        for (int number = 1; number <= count; number++) {
            LocalDate due = heldOn.plusMonths(6);
            LocalDate done = slips(5) ? due.plusDays(chance.between(1, 60)) : chance.day(heldOn, due);
            ReviewDecision.Kind kind = chance.pick(List.of(ReviewDecision.Kind.values()));
            Optional<Completion> completion = done.isAfter(chance.last())
                    ? Optional.empty()
                    : Optional.of(Completion.builder()
                            .doneOn(done)
                            .changed(slips(3) ? Optional.empty() : Optional.of("How it is done from now on."))
                            .build());
            decisions.add(ReviewDecision.builder()
                    .id(ReviewDecisionId.of(review + "-decision-" + number))
                    .kind(kind)
                    .statement("Decided.")
                    .owner(slips(5) ? Optional.empty() : Optional.of(OWNER))
                    .due(due)
                    .completion(completion)
                    .build());
        }
        return decisions;
    }

    private List<Attestation> attestations(List<Scope> scopes, List<AiPolicy> policies) {
        List<Attestation> attestations = new ArrayList<>();
        List<CatalogueEntry> entries = List.copyOf(Iso42001.entries());
        for (int number = 1; number <= 15; number++) {
            LocalDate judgedOn = chance.day();
            Attestation.Builder attestation = Attestation.builder()
                    .id(AttestationId.of("attestation-" + number))
                    .requirement(
                            slips(8) ? "no-requirement" : chance.pick(entries).id())
                    .judgedOn(judgedOn)
                    .validUntil(slips(8) ? Optional.empty() : Optional.of(judgedOn.plusYears(1)))
                    .judge(AUDITOR)
                    .capacity(slips(8) ? Role.TOP_MANAGEMENT : Role.INTERNAL_AUDITOR)
                    .relation(
                            slips(3)
                                    ? chance.pick(List.of(Attestation.Relation.values()))
                                    : Attestation.Relation.INDEPENDENT)
                    .result(slips(4) ? Attestation.Result.NOT_ADEQUATE : Attestation.Result.ADEQUATE);
            if (!slips(6)) {
                attestation.record(
                        link -> link.register("/leadership/roleAssignments").recordId("role-assignment-1"));
            }
            if (!scopes.isEmpty() && chance.oneIn(3)) {
                Scope scope = chance.pick(scopes);
                attestation.addRecords(judged("/context/scopes", scope.id().value(), scope.version()));
            }
            if (!policies.isEmpty() && chance.oneIn(3)) {
                AiPolicy policy = chance.pick(policies);
                attestation.addRecords(
                        judged("/leadership/policies", policy.id().value(), policy.version()));
            }
            attestations.add(filler.filled(Attestation.class, attestation.build(), Set.of()));
        }
        return attestations;
    }

    private static RecordLink judged(String register, String id, String version) {
        return RecordLink.builder()
                .register(register)
                .recordId(id)
                .version(version)
                .build();
    }

    // --- what is not known here

    private Aims withOtherRegisters(Aims known) {
        RecordType<Aims> root = RecordType.of(Aims.class);
        RecordType.Draft<Aims> draft = root.draft().from(known);
        for (Attribute<Aims> floor : root.attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested && !floor.isMany()) {
                draft.set(floor, withOtherRegisters(nested.type(), floor.get(known)));
            }
        }
        return draft.build();
    }

    private <F> F withOtherRegisters(RecordType<F> type, Object floor) {
        F known = type.javaType().cast(floor);
        RecordType.Draft<F> draft = type.draft().from(known);
        for (Attribute<F> register : type.attributes()) {
            if (register.presence() == Attribute.Presence.LIST
                    && register.type() instanceof AttributeType.Nested nested
                    && !isKnown(register.name())) {
                draft.set(register, filler.register(nested.type()));
            }
        }
        return draft.build();
    }

    // --- shared

    /** Whether a fault is planted here: once in so many times, never unless faults are wanted. */
    private boolean slips(int times) {
        return faulty && chance.oneIn(times);
    }

    /** A register in which, where faults are wanted, an id may stand twice. */
    private <T> List<T> doubled(List<T> register, UnaryOperator<T> change) {
        if (register.isEmpty() || !slips(4)) {
            return register;
        }
        List<T> more = new ArrayList<>(register);
        more.add(chance.between(0, register.size()), change.apply(chance.pick(register)));
        return more;
    }

    private Approval approval(LocalDate decidedOn) {
        return Approval.builder()
                .decidedOn(decidedOn)
                .approver(slips(10) ? REPORTER : CHIEF)
                .capacity(Role.TOP_MANAGEMENT)
                .decision(chance.oneIn(6) ? Approval.Decision.APPROVED_WITH_CONDITIONS : Approval.Decision.APPROVED)
                .build();
    }

    private Approval refused(LocalDate decidedOn) {
        return approval(decidedOn).with(approval -> approval.decision(Approval.Decision.REFUSED));
    }

    private static Evidence evidence(String name, LocalDate datedOn) {
        return Evidence.builder()
                .place("records/" + name + ".pdf")
                .datedOn(datedOn)
                .build();
    }

    private static PersonId person(int number) {
        return PersonId.of("person-" + number);
    }

    private static AiSystemId systemId(int number) {
        return AiSystemId.of("ai-system-" + number);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
