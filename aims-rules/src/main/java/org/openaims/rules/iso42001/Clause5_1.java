package org.openaims.rules.iso42001;

import static org.openaims.rules.iso42001.Clause5_2.POLICY_OF_TODAY;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.Registers.COMMUNICATION_INTERVALS;
import static org.openaims.rules.language.Registers.DIRECTIVES;
import static org.openaims.rules.language.Registers.LEADERSHIP_COMMUNICATIONS;
import static org.openaims.rules.language.Registers.LEADERSHIP_DECISIONS;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.MESSAGE_GIVEN;
import static org.openaims.rules.language.Registers.OBJECTIVES;
import static org.openaims.rules.language.Registers.OBJECTIVES_AFTER;
import static org.openaims.rules.language.Registers.PROCESS_INTEGRATIONS;
import static org.openaims.rules.language.Registers.RESOURCE_ALLOCATIONS;
import static org.openaims.rules.language.Registers.RESOURCE_NEEDS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.ROLE_ASSIGNMENTS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.leadership.Directive;
import org.openaims.model.leadership.LeadershipCommunication;
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.leadership.ProcessIntegration;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Days;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Role;
import org.openaims.model.record.Versioned;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.model.standard.AiActorRole;
import org.openaims.model.support.ResourceNeed;
import org.openaims.rules.language.PlannedInterval;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Subjects;
import org.openaims.rules.language.Values;

/**
 * 5.1 Leadership and commitment.
 *
 * <p>No part of it names a document: where no record shows something, an auditor asks the people in person.
 */
final class Clause5_1 {

    private static final String IN_PERSON = "; an auditor would ask in person";

    private static final PlannedInterval MESSAGES = new PlannedInterval(COMMUNICATION_INTERVALS, Period.ofYears(1));

    static final Selection<AiObjective> OBJECTIVES_OF_TODAY = OBJECTIVES
            .where("it is in force and pursued", (objective, c) -> Answer.of(isPursued(objective, c)))
            .seeing(
                    "applies from: {0}; withdrawn on: {1}",
                    (objective, c) -> values(objective.appliesFrom(), objective.withdrawnOn()));

    static final Selection<ProcessIntegration> INTEGRATIONS_OF_TODAY = PROCESS_INTEGRATIONS
            .where("it stands today", (integration, c) -> Answer.of(c.today().of(integration, Clause5_1::stands)))
            .seeing(
                    "integrated on: {0}; ended on: {1}",
                    (integration, c) -> values(integration.integratedOn(), integration.endedOn()));

    static final Selection<ResourceAllocation> RESOURCES_OF_TODAY = RESOURCE_ALLOCATIONS
            .where(
                    "it is approved and its period is running",
                    (given, c) -> Answer.of(isGiven(given) && c.today().isIn(periodOf(given))))
            .seeing(
                    "from {0} until {1}; decided on: {2}",
                    (given, c) -> values(
                            given.periodFrom(),
                            given.periodUntil(),
                            given.approval().map(Approval::decidedOn)));

    static final Selection<ResourceNeed> NEEDS_OF_TODAY = RESOURCE_NEEDS
            .where(
                    "its period is running",
                    (need, c) -> Answer.of(c.today().isIn(Days.between(need.periodFrom(), need.periodUntil()))))
            .seeing("from {0} until {1}", (need, c) -> values(need.periodFrom(), need.periodUntil()));

    static final Selection<Directive> DIRECTIVES_OF_TODAY = DIRECTIVES
            .where(
                    "it holds today",
                    (directive, c) -> Answer.of(directive
                            .withdrawnOn()
                            .filter(end -> !c.today().isBefore(end))
                            .isEmpty()))
            .seeing(
                    "issued on: {0}; withdrawn on: {1}",
                    (directive, c) -> values(directive.issuedOn(), directive.withdrawnOn()));

    static final Selection<RoleAssignment> MANAGERS_OF_TODAY = ROLE_ASSIGNMENTS
            .where(
                    "it makes somebody a designated manager today",
                    (assignment, c) -> Answer.of(assignment.role().equals(Role.DESIGNATED_MANAGEMENT)
                            && c.today().isIn(assignment.held())))
            .seeing(
                    "role: {0}; held from {1}; ended on: {2}",
                    (assignment, c) -> values(assignment.role(), assignment.heldFrom(), assignment.endedOn()));

    /** The management system, at the place where its business processes stand. */
    static final Subjects<Records> ALL_INTEGRATIONS = Subjects.whole("AIMS", PROCESS_INTEGRATIONS.register());

    /** The management system, at the place where the messages of top management stand. */
    static final Subjects<Records> ALL_MESSAGES = Subjects.whole("AIMS", LEADERSHIP_COMMUNICATIONS.register());

    static final Rule POLICY_FITS_THE_STRATEGY = rule("5.1-01", "the AI policy in force fits the strategy")
            .shows("5.1-a")
            .forEach(POLICY_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds("an AI policy in force (5.2-a)")
            .evidencedBy((policy, c) -> policy.document())
            .must(
                    "strategy",
                    "how the policy {0} fits the strategy of the organization",
                    (policy, c) -> isWritten(policy.strategyFit()))
            .found(
                    GapKind.INCOMPLETE,
                    "the policy {0} does not say how it fits the strategy",
                    (policy, c) -> values(policy.id()))
            .remedy("Record how the policy {0} fits the strategy, as top management sees it.");

    static final Rule OBJECTIVES_FIT_THE_STRATEGY = rule(
                    "5.1-02", "each AI objective that is pursued fits the strategy, and top management backs it")
            .shows("5.1-a")
            .forEach(OBJECTIVES_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no approved AI objective is pursued",
                    "at least one AI objective in force",
                    "Set an AI objective, have it approved, and record how it fits the strategy.")
            .evidencedBy((objective, c) -> objective.document())
            .must(
                    "strategy",
                    "how the AI objective {0} fits the strategy of the organization",
                    (objective, c) -> isWritten(objective.strategyFit()))
            .found(
                    GapKind.INCOMPLETE,
                    "the AI objective {0} does not say how it fits the strategy",
                    (objective, c) -> values(objective.id()))
            .remedy("Record how the AI objective {0} fits the strategy, as top management sees it.")
            .and()
            .must(
                    "backing",
                    "an approval or a minuted decision by someone who was in top management on that day" + IN_PERSON,
                    (objective, c) -> isBacked(objective, c))
            .found(
                    GapKind.ABSENT,
                    "the AI objective {0} was approved on {2} by {1}, and no record shows that top management backs it",
                    (objective, c) -> values(
                            objective.id(),
                            approval(objective).approver(),
                            approval(objective).decidedOn()))
            .remedy("Have top management approve {0}, or link the decision of top management that led to it.");

    static final Rule BUILT_INTO_BUSINESS = rule(
                    "5.1-03", "requirements of the AIMS stand in ordinary business processes")
            .shows("5.1-b")
            .forEach(INTEGRATIONS_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no record shows a business process that holds requirements of the AIMS",
                    "at least one such process, for example purchasing or development" + IN_PERSON,
                    "Build requirements of the AIMS into a business process, and record which ones and since when.")
            .evidencedBy((integration, c) -> integration.evidence())
            .must(
                    "requirements",
                    "the requirements of the AIMS that its business process holds",
                    (integration, c) -> integration.requirements().stream().anyMatch(text -> !text.isBlank()))
            .found(
                    GapKind.INCOMPLETE,
                    "the process integration {0} names no requirement of the AIMS",
                    (integration, c) -> values(integration.id()))
            .remedy("Record in {0} which requirements of the AIMS its business process holds.");

    static final Rule WHERE_AI_COMES_IN_AND_CHANGES = rule(
                    "5.1-04", "the processes by which AI comes in and changes hold requirements of the AIMS")
            .shows("5.1-b")
            .forEach(ALL_INTEGRATIONS)
            .whileTheAimsRuns()
            .when(
                    "requirements of the AIMS stand in a business process",
                    (aims, c) -> !c.all(INTEGRATIONS_OF_TODAY).isEmpty())
            .seeing(
                    "processes: {0}",
                    (aims, c) -> values(c.all(INTEGRATIONS_OF_TODAY).stream()
                            .map(ProcessIntegration::id)
                            .toList()))
            .must(
                    "elsewhere",
                    "requirements of the AIMS in a business process for each of them",
                    (aims, c) -> untouched(c).isEmpty())
            .seeing(
                    "requirements of the AIMS in a business process for each of them, and there are processes of {0}",
                    (aims, same, c) -> values(c.all(INTEGRATIONS_OF_TODAY).stream()
                            .flatMap(process -> process.type().stream())
                            .collect(Collectors.toCollection(TreeSet::new))))
            .found(
                    GapKind.ABSENT,
                    "no business process on record holds requirements of the AIMS for: {0}",
                    (aims, c) -> values(words(untouched(c))))
            .asObservation()
            .remedy("Look whether AI can come in or change there without the AIMS, and build its requirements in.");

    static final Rule RESOURCES_ARE_GIVEN = rule("5.1-05", "resources are approved for the time that is running")
            .shows("5.1-c")
            .forEach(RESOURCES_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no approved resources are on record for a period that is running",
                    "money, people, time or tools for the AIMS, approved for a period" + IN_PERSON,
                    "Have the resources of the AIMS approved for the running period, and record who approved them and "
                            + "when.")
            .evidencedBy((given, c) -> given.evidence().or(() -> approval(given).evidence()))
            .must(
                    "approver",
                    "an approver who was in top or designated management on {2}",
                    (given, c) -> held(
                            approval(given).approver(),
                            approval(given).decidedOn(),
                            c,
                            Role.TOP_MANAGEMENT,
                            Role.DESIGNATED_MANAGEMENT))
            .found(
                    GapKind.BREACH,
                    "the resources {0} were approved on {2} by {1}, and no record shows that person in top or "
                            + "designated management on that day",
                    (given, c) -> values(
                            given.id(),
                            approval(given).approver(),
                            approval(given).decidedOn()))
            .remedy("Have top or designated management approve {0}, or record the role that {1} held on {2}.");

    static final Rule NEEDS_ARE_MET = rule(
                    "5.1-06", "what the AIMS was found to need for the running period was given, or less was decided")
            .shows("5.1-c")
            .forEach(NEEDS_OF_TODAY)
            .whenNoneNoOccasion("no resource need is on record for a period that is running")
            .when(
                    "resources are approved for today",
                    (need, c) -> !c.all(RESOURCES_OF_TODAY).isEmpty())
            .seeing("resources: {0}", (need, c) -> resourcesOfToday(c))
            .must(
                    "unmet",
                    "approved resources from {1} to {2}, or the decision to do with less",
                    (need, c) -> need.shortfall().isPresent() || unmet(need, c).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the resource need {0} is for {1} to {2}; the first of its days that no approved resources cover "
                            + "is {3}",
                    (need, c) -> values(
                            need.id(),
                            need.periodFrom(),
                            need.periodUntil(),
                            unmet(need, c).first()))
            .remedy("Have resources for {0} approved for the whole period, or record in it the decision to do with "
                    + "less, and why.");

    static final Rule SAID_WHY_IT_MATTERS = rule(
                    "5.1-07", "top management says in a rhythm why managing AI and keeping to the AIMS matter")
            .shows("5.1-d")
            .rhythm(MESSAGE_GIVEN)
            .counting(
                    "author",
                    "an author who was in top management on that day",
                    (message, c) -> Answer.of(held(message.author(), message.communicatedOn(), c, Role.TOP_MANAGEMENT)),
                    GapKind.BREACH,
                    "the message {0} of {1} is by {2}, and no record shows that person in top management on that day",
                    message -> values(message.id(), message.communicatedOn(), message.author()),
                    "Have top management give the message itself, or record the role that {2} held on {1}.")
            .evidencedBy(LeadershipCommunication::evidence)
            .whileTheAimsRuns()
            .atLeastOne()
            .every(COMMUNICATION_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "message of top management on the AIMS was given",
                    "Have top management say why managing AI and keeping to the AIMS matter, and record the day and "
                            + "the audience.")
            .withSeverity("undeclared", Severity.OBSERVATION);

    static final Rule BOTH_HALVES_WERE_SAID = rule(
                    "5.1-08", "what top management said covers both managing AI and keeping to the requirements")
            .shows("5.1-d")
            .forEach(ALL_MESSAGES)
            .with(
                    "what was said within the cycle",
                    (aims, c) ->
                            Optional.of(saidSince(MESSAGES.cycleStart(c), c)).filter(said -> !said.isEmpty()),
                    orNotApplicable("no message of top management lies within the cycle"))
            .must(
                    "half",
                    "both why managing AI and why keeping to the AIMS matter, within the cycle",
                    (aims, said) -> unsaid(said).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "none of the messages of top management since {1} ({0}) says {2}",
                    (aims, said, c) -> values(ids(said), MESSAGES.cycleStart(c), unsaid(said)))
            .remedy("Have top management say {2}, and record it among what the message says.");

    static final Rule RESULTS_WERE_CONCLUDED_ON = rule(
                    "5.1-09", "each management review concluded whether the AIMS reaches its intended results")
            .shows("5.1-e", "9.3.1-b")
            .forEach(Reviews.HELD)
            .whenNoneNoOccasion(Reviews.NONE)
            .evidencedBy((review, c) -> review.minutes())
            .must(
                    "conclusion",
                    "a conclusion on the intended results of the AIMS, or on its effectiveness",
                    (review, c) -> concludedOnResults(review))
            .found(
                    GapKind.INCOMPLETE,
                    "the management review {0} of {1} does not conclude whether the AIMS reaches its intended results",
                    (review, c) -> values(review.id(), review.heldOn()))
            .remedy("Record in {0} what it concluded on this, or have the next management review conclude on it.");

    static final Rule PEOPLE_ARE_DIRECTED = rule(
                    "5.1-10", "top management gave people mandates, targets or support for their part in the AIMS")
            .shows("5.1-f")
            .forEach(DIRECTIVES_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no mandate, target or support from top management that holds today is on record",
                    "at least one of these" + IN_PERSON,
                    "Record what top management asks of its people for the AIMS, and what support it gives them.")
            .evidencedBy((directive, c) -> directive.evidence())
            .must(
                    "nobody",
                    "who in top management gave it",
                    (directive, c) -> directive.issuedBy().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the directive {0} of {1} does not say who gave it",
                    (directive, c) -> values(directive.id(), directive.issuedOn()))
            .remedy("Record in {0} who in top management gave it.")
            .and()
            .must(
                    "issuer",
                    "a directive by someone who was in top management on {1}",
                    (directive, c) -> directive
                            .issuedBy()
                            .filter(person -> !held(person, directive.issuedOn(), c, Role.TOP_MANAGEMENT))
                            .isEmpty())
            .found(
                    GapKind.BREACH,
                    "the directive {0} was given on {1} by {2}, and no record shows that person in top management on "
                            + "that day",
                    (directive, c) -> values(directive.id(), directive.issuedOn(), directive.issuedBy()))
            .remedy("Have top management give {0} in its own name, or record the role that {2} held on {1}.");

    static final Rule IMPROVEMENT_IS_DECIDED = rule(
                    "5.1-11", "from review to review top management decided an improvement, or why none was needed")
            .shows("5.1-g", "9.3.3-a")
            .forEach(Reviews.HELD)
            .whenNoneNoOccasion(Reviews.NONE)
            .evidencedBy((review, c) -> review.minutes())
            .must(
                    "undecided",
                    "a decision on an improvement, or the reason of the review why none was needed",
                    (review, c) -> decidedOnImprovement(review, c))
            .found(
                    GapKind.ABSENT,
                    "neither the management review {0} of {1} nor top management since the review before decided on an "
                            + "improvement",
                    (review, c) -> values(review.id(), review.heldOn()))
            .remedy("Record in {0} what it decided on improvement, or why none was needed.");

    static final Rule MANAGERS_MAY_LEAD = rule("5.1-12", "the managers named for the AIMS may decide in their own area")
            .shows("5.1-h")
            .forEach(MANAGERS_OF_TODAY)
            .whenNoneNoOccasion("no manager beside top management is on record")
            .evidencedBy((assignment, c) -> assignment.evidence())
            .must(
                    "authority",
                    "what {1} may decide in their own area",
                    (assignment, c) -> isWritten(assignment.authority()))
            .found(
                    GapKind.INCOMPLETE,
                    "the role assignment {0} makes {1} a manager and does not say what {1} may decide",
                    (assignment, c) -> values(assignment.id(), assignment.person()))
            .remedy("Record in {0} which decisions {1} may take in their own area.");

    private Clause5_1() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "5.1",
                List.of(
                        POLICY_FITS_THE_STRATEGY,
                        OBJECTIVES_FIT_THE_STRATEGY,
                        BUILT_INTO_BUSINESS,
                        WHERE_AI_COMES_IN_AND_CHANGES,
                        RESOURCES_ARE_GIVEN,
                        NEEDS_ARE_MET,
                        SAID_WHY_IT_MATTERS,
                        BOTH_HALVES_WERE_SAID,
                        RESULTS_WERE_CONCLUDED_ON,
                        PEOPLE_ARE_DIRECTED,
                        IMPROVEMENT_IS_DECIDED,
                        MANAGERS_MAY_LEAD),
                Set.of("5.1-a", "5.1-b", "5.1-c", "5.1-d", "5.1-e", "5.1-f", "5.1-g", "5.1-h"));
    }

    static boolean isWritten(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isPresent();
    }

    /** Whether a person held one of some roles on a day. */
    static boolean held(PersonId person, LocalDate day, Records records, Role... roles) {
        return Stream.of(roles).anyMatch(role -> Registers.held(person, role, day, records));
    }

    /** Whether a version of an objective is approved and applies, and nothing took its place or closed it. */
    private static boolean isPursued(AiObjective objective, Records records) {
        LocalDate day = records.day();
        return applies(objective, day)
                && objective.withdrawnOn().filter(end -> !end.isAfter(day)).isEmpty()
                && objective
                        .closing()
                        .filter(closing -> !closing.closedOn().isAfter(day))
                        .isEmpty()
                && records.all(OBJECTIVES_AFTER, objective.id()).stream().noneMatch(later -> applies(later, day));
    }

    private static boolean applies(Versioned version, LocalDate day) {
        return version.appliesFrom().filter(from -> !from.isAfter(day)).isPresent();
    }

    private static boolean stands(ProcessIntegration integration, LocalDate day) {
        return integration.integratedOn().filter(from -> !from.isAfter(day)).isPresent()
                && integration.endedOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    private static Approval approval(Versioned version) {
        return version.approval().orElseThrow(); // a version that applies has one
    }

    /** Whether a review concluded on the results of the AIMS, in so many words or with its effectiveness. */
    static boolean concludedOnResults(ManagementReview review) {
        return isWritten(review.intendedResults()) || isWritten(review.effectiveness());
    }

    private static Approval approval(ResourceAllocation given) {
        return given.approval().orElseThrow(); // what was given has one
    }

    private static boolean isGiven(ResourceAllocation resources) {
        return resources.approval().filter(Approval::approves).isPresent();
    }

    private static Days periodOf(ResourceAllocation resources) {
        return Days.between(resources.periodFrom(), resources.periodUntil());
    }

    private static boolean isBacked(AiObjective objective, Records records) {
        return held(approval(objective).approver(), approval(objective).decidedOn(), records, Role.TOP_MANAGEMENT)
                || records.all(LEADERSHIP_DECISIONS).stream()
                        .anyMatch(decision -> leadsTo(decision.leadsTo(), objective) && isByTop(decision, records))
                || records.all(MANAGEMENT_REVIEWS).stream()
                        .flatMap(review -> review.decisions().stream())
                        .anyMatch(decision -> leadsTo(decision.leadsTo(), objective));
    }

    private static boolean leadsTo(Collection<RecordLink> links, AiObjective objective) {
        return links.stream()
                .anyMatch(link -> link.register().equals(OBJECTIVES.register())
                        && link.recordId().equals(objective.id().value()));
    }

    static boolean isByTop(LeadershipDecision decision, Records records) {
        return decision.decidedBy().stream()
                .anyMatch(person -> held(person, decision.decidedOn(), records, Role.TOP_MANAGEMENT));
    }

    /** Of the processes by which AI comes in and changes those that hold nothing of the AIMS. */
    /** The ids of the resources that are approved for today. */
    static Values resourcesOfToday(Records records) {
        return values(records.all(RESOURCES_OF_TODAY).stream()
                .map(ResourceAllocation::id)
                .toList());
    }

    private static Set<ProcessIntegration.Type> untouched(Records records) {
        Set<ProcessIntegration.Type> missing =
                EnumSet.of(ProcessIntegration.Type.PROCUREMENT, ProcessIntegration.Type.CHANGE);
        if (records.all(SYSTEMS).stream().anyMatch(system -> records.today().of(system, Clause5_1::isMadeHere))) {
            missing.add(ProcessIntegration.Type.PRODUCT_DEVELOPMENT);
        }
        records.all(INTEGRATIONS_OF_TODAY)
                .forEach(integration -> integration.type().ifPresent(missing::remove));
        return missing;
    }

    private static boolean isMadeHere(AiSystem system, LocalDate day) {
        return system.roles().stream()
                .anyMatch(role -> role.role() == AiActorRole.AI_PRODUCER
                        && role.endedOn().filter(end -> !end.isAfter(day)).isEmpty());
    }

    private static List<String> words(Set<ProcessIntegration.Type> types) {
        Map<ProcessIntegration.Type, String> names = Map.of(
                ProcessIntegration.Type.PROCUREMENT, "procurement",
                ProcessIntegration.Type.PRODUCT_DEVELOPMENT, "product development",
                ProcessIntegration.Type.CHANGE, "change");
        return types.stream().map(type -> names.getOrDefault(type, "")).toList();
    }

    /** The days of a need for which nothing is approved that names it; what names no need at all serves each. */
    private static Days unmet(ResourceNeed need, Records records) {
        Days given = Days.none();
        for (ResourceAllocation one : records.all(RESOURCE_ALLOCATIONS)) {
            if (isGiven(one) && (one.needs().isEmpty() || one.needs().contains(need.id()))) {
                given = given.or(periodOf(one));
            }
        }
        return Days.between(need.periodFrom(), need.periodUntil()).without(given);
    }

    private static List<LeadershipCommunication> saidSince(LocalDate first, Records records) {
        return records.inOrder(MESSAGE_GIVEN).stream()
                .filter(message -> !message.communicatedOn().isBefore(first))
                .toList();
    }

    private static List<String> ids(List<LeadershipCommunication> said) {
        return said.stream().map(message -> message.id().value()).toList();
    }

    private static List<String> unsaid(List<LeadershipCommunication> said) {
        Set<LeadershipCommunication.Message> messages = new TreeSet<>();
        said.forEach(message -> messages.addAll(message.messages()));
        List<String> unsaid = new ArrayList<>();
        if (!messages.contains(LeadershipCommunication.Message.AI_MANAGEMENT_MATTERS)) {
            unsaid.add("why managing AI matters");
        }
        if (!messages.contains(LeadershipCommunication.Message.REQUIREMENTS_MATTER)) {
            unsaid.add("why keeping to the AIMS matters");
        }
        return unsaid;
    }

    /** Whether a review, or top management since the review before, decided on an improvement or gave a reason for none. */
    static boolean decidedOnImprovement(ManagementReview review, Records records) {
        Optional<LocalDate> before = records.inOrder(REVIEW_HELD).stream()
                .map(ManagementReview::heldOn)
                .filter(day -> day.isBefore(review.heldOn()))
                .max(LocalDate::compareTo);
        return isWritten(review.noImprovementBecause())
                || review.decisions().stream().anyMatch(one -> one.kind() == ReviewDecision.Kind.IMPROVEMENT)
                || records.all(LEADERSHIP_DECISIONS).stream()
                        .anyMatch(decision -> decision.type() == LeadershipDecision.Type.IMPROVEMENT
                                && !decision.decidedOn().isAfter(review.heldOn())
                                && before.filter(day -> !decision.decidedOn().isAfter(day))
                                        .isEmpty()
                                && isByTop(decision, records));
    }
}
