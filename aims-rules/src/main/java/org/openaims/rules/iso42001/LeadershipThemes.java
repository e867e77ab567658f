package org.openaims.rules.iso42001;

import static org.openaims.rules.iso42001.Clause5_1.OBJECTIVES_OF_TODAY;
import static org.openaims.rules.iso42001.Clause5_1.RESOURCES_OF_TODAY;
import static org.openaims.rules.iso42001.Clause5_1.held;
import static org.openaims.rules.iso42001.Clause5_2.POLICY_OF_TODAY;
import static org.openaims.rules.language.Registers.ACCEPTANCES;
import static org.openaims.rules.language.Registers.LEADERSHIP_DECISIONS;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.OBJECTIVES;
import static org.openaims.rules.language.Registers.PERSON;
import static org.openaims.rules.language.Registers.POLICIES;
import static org.openaims.rules.language.Registers.POLICY;
import static org.openaims.rules.language.Registers.PROCESSES;
import static org.openaims.rules.language.Registers.RESOURCE_ALLOCATIONS;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Registers.RISKS;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENTS;
import static org.openaims.rules.language.Registers.RISK_CRITERIA;
import static org.openaims.rules.language.Registers.ROLE_ASSIGNMENTS;
import static org.openaims.rules.language.Registers.TREATMENT_PLANS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Role;
import org.openaims.model.record.Versioned;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.PlannedInterval;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.Subjects;

/**
 * What the guides to the clauses look for beyond the words of clause 5: a policy that shapes decisions, top management
 * that looks at the risks itself, and an AIMS that is more than the project of one unit. All of it is observed only.
 *
 * <p>That the owner of the AIMS is a named person with authority is asked in {@link Clause5_3}.
 */
final class LeadershipThemes {

    private static final String BASIS = "the guides to the clauses";

    /** The fewest people of whom it can be told that they all come from one unit. */
    private static final int A_FEW = 3;

    private static final PlannedInterval REVIEWS = new PlannedInterval(REVIEW_INTERVALS, Period.ofYears(1));

    private static final Set<LeadershipDecision.Type> ON_RISKS = EnumSet.of(
            LeadershipDecision.Type.RISK_REVIEW,
            LeadershipDecision.Type.RISK_CRITERIA,
            LeadershipDecision.Type.TREATMENT_PLAN,
            LeadershipDecision.Type.RISK_ACCEPTANCE);

    static final Subjects<Records> DECISIONS = Subjects.whole("AIMS", LEADERSHIP_DECISIONS.register());

    static final Subjects<Records> RESOURCES = Subjects.whole("AIMS", RESOURCE_ALLOCATIONS.register());

    static final Subjects<Records> ROLES = Subjects.whole("AIMS", ROLE_ASSIGNMENTS.register());

    static final Rule POLICY_SHAPES_DECISIONS = rule("GUIDE-11", "what the AI policy in force says shapes decisions")
            .basedOn(BASIS)
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an AI policy in force (5.2-a)")
            .when(
                    "an AI objective is pursued",
                    (policy, c) -> !c.all(OBJECTIVES_OF_TODAY).isEmpty())
            .seeing(
                    "objectives: {0}",
                    (policy, c) -> values(c.all(OBJECTIVES_OF_TODAY).stream()
                            .map(AiObjective::id)
                            .toList()))
            .must(
                    "filed",
                    "an AI objective, a process or a decision that refers to it",
                    (policy, c) -> isReferredTo(versionsUpTo(policy, c), c))
            .inTimeUntil(
                    "there is time to make use of a new policy",
                    (policy, bound, records) -> policy.appliesFrom().map(day -> Limits.lookedAtAgain(day, records)))
            .found(
                    GapKind.ABSENT,
                    "no AI objective, process or decision on record refers to the policy {0} or a version before it",
                    (policy, c) -> values(policy.id()))
            .asObservation()
            .remedy("Record in AI objectives, processes and decisions that they go back to the policy {0}.");

    static final Rule TOP_MANAGEMENT_LOOKS_AT_RISKS = rule("GUIDE-12", "top management looks at the AI risks itself")
            .basedOn(BASIS)
            .forEach(DECISIONS)
            .whileTheAimsRuns()
            .when("there are risks to look at", (aims, c) -> !c.all(RISKS).isEmpty())
            .seeing("risks on record: {0}", (aims, c) -> values(c.all(RISKS).size()))
            .must(
                    "unseen",
                    "a dated record that top management looked at them, such as a minuted decision",
                    (aims, c) -> isSeenSince(REVIEWS.cycleStart(c), c))
            .inTimeUntil(
                    "the first cycle is not over",
                    (aims, bound, records) -> records.aimsPeriod()
                            .map(AimsPeriod::runsFrom)
                            .map(start -> REVIEWS.lastAfter(start, records)))
            .found(
                    GapKind.ABSENT,
                    "no record shows that top management has looked at the AI risks since {0}",
                    (aims, c) -> values(REVIEWS.cycleStart(c)))
            .asObservation()
            .remedy("Put the AI risks before top management, and record on which day and with which decision.");

    static final Rule MONEY_AND_PEOPLE_ARE_GIVEN = rule(
                    "GUIDE-13", "the AIMS has money as well as people or their time")
            .basedOn(BASIS)
            .forEach(RESOURCES)
            .whileTheAimsRuns()
            .when(
                    "resources are given for today",
                    (aims, c) -> !c.all(RESOURCES_OF_TODAY).isEmpty())
            .seeing("resources: {0}", (aims, c) -> Clause5_1.resourcesOfToday(c))
            .must("money", "money among the resources", (aims, c) -> given(c).contains(ResourceAllocation.Type.BUDGET))
            .seeing("money among the resources, which are of {0}", (aims, same, c) -> values(given(c)))
            .found(
                    GapKind.ABSENT,
                    "the resources that are given to the AIMS today include no money",
                    (aims, c) -> values())
            .asObservation()
            .remedy("Record the budget of the AIMS, or have one approved.")
            .and()
            .must(
                    "people",
                    "people or their time among the resources",
                    (aims, c) -> given(c).contains(ResourceAllocation.Type.PEOPLE)
                            || given(c).contains(ResourceAllocation.Type.TIME))
            .seeing("people or their time among the resources, which are of {0}", (aims, same, c) -> values(given(c)))
            .found(
                    GapKind.ABSENT,
                    "the resources that are given to the AIMS today include neither people nor their " + "time",
                    (aims, c) -> values())
            .asObservation()
            .remedy("Record the people or the time that the AIMS has, or have them approved.");

    static final Rule MORE_THAN_ONE_UNIT_TAKES_PART = rule(
                    "GUIDE-14", "the roles of the AIMS are not left to the people of one unit")
            .basedOn(BASIS)
            .forEach(ROLES)
            .whileTheAimsRuns()
            .when(
                    "enough people whose unit is on record hold a role",
                    (aims, c) -> holders(c).size() >= A_FEW)
            .seeing(
                    "they are {0}, and " + A_FEW + " are enough",
                    (aims, c) -> values(holders(c).size()))
            .must(
                    "one-unit",
                    "people of the units that use AI, and of top management, too",
                    (aims, c) ->
                            holders(c).stream().map(Person::unit).distinct().count() > 1)
            .found(
                    GapKind.ABSENT,
                    "all people who hold a role today and whose unit is on record ({0}) belong to one unit",
                    (aims, c) -> values(holders(c).size()))
            .asObservation()
            .remedy("Look whether the AIMS is run as the project of one unit, and give others a part in it.");

    private LeadershipThemes() {}

    static List<Rule> rules() {
        return List.of(
                POLICY_SHAPES_DECISIONS,
                TOP_MANAGEMENT_LOOKS_AT_RISKS,
                MONEY_AND_PEOPLE_ARE_GIVEN,
                MORE_THAN_ONE_UNIT_TAKES_PART);
    }

    /** A version of the policy and those that it took the place of. */
    private static Set<AiPolicyId> versionsUpTo(AiPolicy policy, Records records) {
        Set<AiPolicyId> versions = new TreeSet<>();
        Optional<AiPolicy> next = Optional.of(policy);
        while (next.isPresent() && versions.add(next.get().id())) {
            next = next.get().supersedes().flatMap(id -> records.one(POLICY, id));
        }
        return versions;
    }

    private static boolean isReferredTo(Set<AiPolicyId> versions, Records records) {
        Stream<AiPolicyId> named = Stream.concat(
                records.all(OBJECTIVES).stream().flatMap(one -> one.policy().stream()),
                records.all(PROCESSES).stream().flatMap(one -> one.policy().stream()));
        Stream<RecordLink> links = Stream.concat(
                records.all(LEADERSHIP_DECISIONS).stream()
                        .map(LeadershipDecision::leadsTo)
                        .flatMap(Collection::stream),
                records.all(MANAGEMENT_REVIEWS).stream()
                        .flatMap(review -> review.decisions().stream())
                        .flatMap(decision -> decision.leadsTo().stream()));
        return named.anyMatch(versions::contains)
                || links.anyMatch(link -> link.register().equals(POLICIES.register())
                        && versions.stream().anyMatch(id -> id.value().equals(link.recordId())));
    }

    /** Whether top management decided on risks, criteria, a plan or an acceptance, or took part in an assessment. */
    private static boolean isSeenSince(LocalDate first, Records records) {
        Stream<Approval> approvals = Stream.of(
                        records.all(TREATMENT_PLANS).stream().map(Versioned::approval),
                        records.all(RISK_CRITERIA).stream().map(Versioned::approval),
                        records.all(RISK_ASSESSMENTS).stream().map(RiskAssessment::approval))
                .flatMap(each -> each)
                .flatMap(Optional::stream);
        return records.all(LEADERSHIP_DECISIONS).stream()
                        .anyMatch(decision -> ON_RISKS.contains(decision.type())
                                && !decision.decidedOn().isBefore(first)
                                && Clause5_1.isByTop(decision, records))
                || approvals.anyMatch(one -> isTop(one.approver(), one.decidedOn(), first, records))
                || records.all(ACCEPTANCES).stream()
                        .anyMatch(one -> isTop(one.approver(), one.acceptedOn(), first, records))
                || records.all(RISK_ASSESSMENTS).stream()
                        .anyMatch(one -> Stream.concat(one.performedBy().stream(), one.participants().stream())
                                .anyMatch(person -> isTop(person, one.performedOn(), first, records)));
    }

    private static boolean isTop(PersonId person, LocalDate day, LocalDate first, Records records) {
        return !day.isBefore(first) && held(person, day, records, Role.TOP_MANAGEMENT);
    }

    private static Set<ResourceAllocation.Type> given(Records records) {
        Set<ResourceAllocation.Type> given = EnumSet.noneOf(ResourceAllocation.Type.class);
        records.all(RESOURCES_OF_TODAY).forEach(one -> given.addAll(one.types()));
        return given;
    }

    /** Those who hold a role today and whose unit is on record; an auditor is to stand apart and does not count. */
    private static List<Person> holders(Records records) {
        Set<PersonId> holders = new TreeSet<>();
        records.all(ROLE_ASSIGNMENTS).stream()
                .filter(one -> !one.role().equals(Role.INTERNAL_AUDITOR)
                        && records.today().isIn(one.held()))
                .forEach(one -> one.person().ifPresent(holders::add));
        return holders.stream()
                .flatMap(id -> records.one(PERSON, id).stream())
                .filter(person -> person.unit().isPresent())
                .toList();
    }
}
