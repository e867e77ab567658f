package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.Registers.ACCEPTANCES;
import static org.openaims.rules.language.Registers.CORRECTIVE_ACTIONS;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.POLICIES;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.RISK;
import static org.openaims.rules.language.Registers.SCOPES;
import static org.openaims.rules.language.Registers.TREATMENT_ACTIONS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.record.Action;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.DueChange;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordId;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Subjects;

/**
 * Paper can be complete and hollow: what is seldom so where people work with the records (STANDARD 6.7, all inferred).
 * Each states its counts and asks one question. They are observations and make no requirement a gap.
 */
final class Smells {

    private static final String AIMS_PERIOD = "/context/aimsPeriod";

    private static final String BASIS = "records that people work with";

    /** How many times a due day is moved before somebody asks. */
    private static final int AGAIN = 2;

    /** A change of an interval so shortly before something is late looks as if it was made for that. */
    private static final Period JUST_BEFORE = Period.ofDays(60);

    /** How many ids a message names. */
    private static final int TOLD = 10;

    /** What is said of the management system as a whole: one subject; none where there is nothing to look at. */
    private static <S> Subjects<Located<S>> whole(
            String register, Function<Records, S> working, Predicate<S> something) {
        return Subjects.located(
                "AIMS",
                register,
                Shared.of(
                        "AIMS at " + register,
                        records -> Optional.of(working.apply(records)).filter(something).stream()
                                .map(one -> new Located<>(one, "", () -> register))
                                .toList()));
    }

    private static final Subjects<Located<RecordingDays>> RECORDING =
            whole("", RecordingDays::of, all -> !all.all().isEmpty());

    static final Rule RECORDED_AS_THINGS_HAPPEN = rule("SMELL-01", "records were made as things happened")
            .basedOn(BASIS)
            .forEach(RECORDING)
            .whenNoneNoOccasion("no dated record says when it was made")
            .must(
                    "at-once",
                    "records that were made over the time that they tell of",
                    (all, c) -> !all.subject().isMostlyAtOnce())
            .found(
                    GapKind.LATE,
                    "{0} of {1} dated records, which tell of the time from {2} to {3}, were recorded from {4} to {5}",
                    (all, c) -> all.subject().told())
            .asObservation()
            .remedy("Ask what people worked with before these records were made.");

    static final Rule TEXTS_ARE_THEIR_OWN = rule(
                    "SMELL-02", "justifications, impact assessments and reviews have words of their own")
            .basedOn(BASIS)
            .forEach(whole("/planning/applicabilityStatements", SameTexts::of, SameTexts::areThere))
            .whenNoneNoOccasion("no justification, impact assessment or review is on record")
            .must(
                    "justifications",
                    "a reason of its own for each of them",
                    (all, c) -> all.subject().justifications().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} lines of the statement of applicability give the same reason: {1}",
                    (all, c) -> values(
                            all.subject().justifications().size(), all.subject().justifications()))
            .asObservation()
            .remedy("Ask who looked at each of these controls.")
            .and()
            .must(
                    "assessments",
                    "words of its own in each of them",
                    (all, c) -> all.subject().assessments().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} impact assessments say the same: {1}",
                    (all, c) -> values(
                            all.subject().assessments().size(), all.subject().assessments()))
            .asObservation()
            .remedy("Ask what differs from one of these assessments to the other.")
            .and()
            .must(
                    "reviews",
                    "words of its own in each of them",
                    (all, c) -> all.subject().reviews().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} management reviews say the same: {1}",
                    (all, c) ->
                            values(all.subject().reviews().size(), all.subject().reviews()))
            .asObservation()
            .remedy("Ask what was said in these reviews that is not in the records.");

    static final Rule SOMETHING_IS_REPORTED = rule(
                    "SMELL-03", "somebody reported something while AI systems were in operation")
            .basedOn(BASIS)
            .forEach(whole("/improvement/nonconformities", Silence::of, Silence::concernsSystems))
            .whenNoneNoOccasion("no AI system was in operation all the while")
            .must("silence", "a report of some kind", (all, c) -> !all.subject().isLong())
            .found(
                    GapKind.ABSENT,
                    "nonconformities, incidents, concerns and audit findings on record from {0} to {1}: 0; AI systems "
                            + "in operation all the while: {2}",
                    (all, c) -> values(
                            all.subject().from(),
                            all.subject().to(),
                            all.subject().systems(c)))
            .asObservation()
            .remedy("Ask whom someone would have told.");

    static final Rule RISKS_DIFFER = rule("SMELL-04", "risks differ from each other before they are treated")
            .basedOn(BASIS)
            .forEach(whole("/planning/risks", InherentRatings::of, ratings -> ratings.count() > 0))
            .whenNoneNoOccasion("no AI risk was rated before treatment")
            .must(
                    "all-acceptable",
                    "risks that call for treatment",
                    (all, c) -> !all.subject().areAllAcceptable())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} of {0} rated AI risks were acceptable before treatment",
                    (all, c) -> values(all.subject().count()))
            .asObservation()
            .remedy("Ask which risk would not have been acceptable.")
            .and()
            .must(
                    "all-equal",
                    "levels that tell risks apart",
                    (all, c) -> !all.subject().areAllEqual())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} of {0} rated AI risks have the level {1} before treatment",
                    (all, c) -> values(all.subject().count(), all.subject().levels()))
            .asObservation()
            .remedy("Ask which of these risks is dealt with first.");

    static final Rule REVIEWS_BRING_SOMETHING_UP = rule(
                    "SMELL-05", "of two management reviews in a row one brought something up")
            .basedOn(BASIS)
            .forEach(MANAGEMENT_REVIEWS)
            .whenNoneNoOccasion("no management review has been held")
            .with(
                    "the review before",
                    (review, c) -> c.previous(REVIEW_HELD, review),
                    orNotApplicable("it is the first management review on record"))
            .must(
                    "no-change-twice",
                    "a change or a decision in one of them",
                    (review, before) -> !isHollow(review) || !isHollow(before))
            .found(
                    GapKind.INCOMPLETE,
                    "the management reviews {0} of {1} and {2} of {3} report no change under {4} heads and took 0 "
                            + "decisions",
                    (review, before) -> values(
                            before.id(),
                            before.heldOn(),
                            review.id(),
                            review.heldOn(),
                            heads(before).size() + heads(review).size()))
            .asObservation()
            .remedy("Ask what would have been different without these reviews.");

    static final Rule AUDITS_TAKE_TIME = rule(
                    "SMELL-06", "an audit of everything took more than one person, one day and no finding")
            .basedOn(BASIS)
            .forEach(INTERNAL_AUDITS)
            .whenNoneNoOccasion("no internal audit is on record")
            .when("it has ended", audit -> audit.completedOn().isPresent())
            .seeing("day of its end: {0}", (audit, c) -> values(audit.completedOn()))
            .must("in-a-day", "time to look, or something that was found", (audit, c) -> !isInADay(audit))
            .found(
                    GapKind.INCOMPLETE,
                    "the internal audit {0} had 1 auditor and took 1 day, {1}, for clauses 4 to 10 ({2}) and controls "
                            + "({3}), with 0 findings",
                    (audit, c) -> values(
                            audit.id(),
                            audit.completedOn(),
                            clauses(audit).size(),
                            controls(audit).size()))
            .asObservation()
            .remedy("Ask what was looked at in {0}.");

    /** What somebody made and somebody approved: impact assessments and acceptances of residual risk. */
    private static final Subjects<Located<Object>> APPROVED =
            Subjects.together("approved record", List.of(IMPACT_ASSESSMENTS, ACCEPTANCES));

    static final Rule APPROVED_BY_SOMEBODY_ELSE = rule(
                    "SMELL-07", "who approved an impact assessment or accepted a risk did not make it alone")
            .basedOn(BASIS)
            .forEach(APPROVED)
            .whenNoneNoOccasion("no impact assessment and no acceptance of residual risk is on record")
            .mustKnown(
                    "one-person",
                    "a second person beside {1}",
                    (one, c, records) ->
                            Answer.of(onlyPerson(one.subject(), records).isEmpty()))
            .found(
                    GapKind.INCOMPLETE,
                    "1 person, {1}, assessed and approved {0}, and no other made the record",
                    (one, c, records) -> values(one.id(), onlyPerson(one.subject(), records)))
            .asObservation()
            .remedy("Ask who else looked at {0}.");

    static final Rule INTERVALS_ARE_NOT_CHANGED_IN_NEED = rule(
                    "SMELL-12", "no interval was lengthened when the next occasion was about to be late")
            .basedOn(BASIS)
            .forEach(ChangedInterval.ALL)
            .whenNoneNoOccasion("no interval that is counted from the last occasion was changed")
            .must(
                    "just-in-time",
                    "an interval that is changed while there is time",
                    (one, c) -> !one.subject().spared(JUST_BEFORE, c.day()))
            .found(
                    GapKind.LATE,
                    "the interval {0} took the place of {1} on {2}, {3} days before the next {4} was due at the latest, on "
                            + "{5}, and none came by then",
                    (one, c) -> values(
                            one.id(),
                            one.subject().former().id(),
                            one.subject().interval().decidedOn(),
                            one.subject().daysLeft(),
                            one.subject().what(),
                            one.subject().formerLimit()))
            .asObservation()
            .remedy("Ask what was known on {2} of the next {4}.");

    /** What was decided and is to be done by a day. */
    private static final Subjects<Located<Object>> DUE =
            Subjects.together("action", List.of(REVIEW_DECISIONS, CORRECTIVE_ACTIONS, TREATMENT_ACTIONS));

    static final Rule DUE_DAYS_STAND = rule("SMELL-14", "a due day is moved once at most")
            .basedOn(BASIS)
            .forEach(DUE)
            .whenNoneNoOccasion("no decision of a management review and no action is on record")
            .must(
                    "moved-again",
                    "a due day that is moved once at most",
                    (one, c) -> moves(one.subject()).size() < AGAIN)
            .found(
                    GapKind.LATE,
                    "the due day of {0}, first {1}, was moved {2} times and is now {3}",
                    (one, c) -> values(
                            one.id(),
                            firstDue(one.subject()),
                            moves(one.subject()).size(),
                            currentDue(one.subject())))
            .asObservation()
            .remedy("Ask what stands in the way of {0}.");

    static final Rule RECORDED_IN_TIME = rule("SMELL-15", "records were made soon after what they tell of")
            .basedOn(BASIS)
            .forEach(RECORDING)
            .whenNoneNoOccasion("no dated record says when it was made")
            .must(
                    "back-dated",
                    "records that are made within {2}",
                    (all, c) -> all.subject().late().isEmpty())
            .seeing(
                    "dated records: {0}",
                    (all, bound, c) -> values(all.subject().all().size()))
            .found(
                    GapKind.LATE,
                    "{0} of {1} dated records were made more than {2} after what they tell of, the latest {3} days "
                            + "after: {4}",
                    (all, c) -> values(
                            all.subject().late().size(),
                            all.subject().all().size(),
                            RecordingDays.SOON,
                            all.subject().late().get(0).days(),
                            all.subject().late().stream()
                                    .limit(TOLD)
                                    .map(RecordingDays.RecordingDay::id)
                                    .toList()))
            .asObservation()
            .remedy("Ask from what these records were made.");

    /** The management system, at the place where its start stands. */
    private static final Subjects<Records> RUNNING = Subjects.whole("AIMS", AIMS_PERIOD);

    static final Rule STARTED_WITH_ITS_POLICY = rule(
                    "SMELL-16",
                    "the AIMS runs from the day on which its policy or its scope first applied, or from before")
            .basedOn(BASIS)
            .forEach(RUNNING)
            .with(
                    "the first day of the AIMS",
                    (aims, c) -> c.aimsPeriod().map(AimsPeriod::runsFrom),
                    orNeeds("the first day of the AIMS"))
            .mustKnown(
                    "started-later",
                    "a first day of the AIMS on or before {2}",
                    (aims, first, c) -> Answer.of(firstApplied(c)
                            .filter(one -> one.from().isBefore(first))
                            .isEmpty()))
            .found(
                    GapKind.LATE,
                    "the AIMS is said to run from {0} on, and {1} applied before, from {2} on",
                    (aims, first, c) -> values(
                            first,
                            firstApplied(c).map(Applied::id),
                            firstApplied(c).map(Applied::from)))
            .asObservation()
            .remedy("Ask why the AIMS did not run when {1} applied.");

    private Smells() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "smells",
                List.of(
                        RECORDED_AS_THINGS_HAPPEN,
                        TEXTS_ARE_THEIR_OWN,
                        SOMETHING_IS_REPORTED,
                        RISKS_DIFFER,
                        REVIEWS_BRING_SOMETHING_UP,
                        AUDITS_TAKE_TIME,
                        APPROVED_BY_SOMEBODY_ELSE,
                        INTERVALS_ARE_NOT_CHANGED_IN_NEED,
                        DUE_DAYS_STAND,
                        RECORDED_IN_TIME,
                        STARTED_WITH_ITS_POLICY),
                Set.of());
    }

    private static final Set<ReviewInput.Kind> CHANGES =
            Set.of(ReviewInput.Kind.CONTEXT_CHANGES, ReviewInput.Kind.PARTY_CHANGES, ReviewInput.Kind.OPPORTUNITIES);

    /** The inputs of a review on what may have changed. */
    private static List<ReviewInput> heads(ManagementReview review) {
        return review.inputs().stream()
                .filter(input -> CHANGES.contains(input.kind()))
                .toList();
    }

    private static boolean isHollow(ManagementReview review) {
        return review.decisions().isEmpty()
                && !heads(review).isEmpty()
                && heads(review).stream().allMatch(input -> input.noChange().orElse(false));
    }

    /** Whether one auditor was through with clauses 4 to 10 and with controls in one day, and found none wanting. */
    private static boolean isInADay(InternalAudit audit) {
        return audit.auditors().size() == 1
                && audit.startedOn().equals(audit.completedOn())
                && audit.findings().isEmpty()
                && clauses(audit).size() == 7
                && !controls(audit).isEmpty();
    }

    /** The clauses from 4 to 10 of which an audit concluded on a part. */
    private static Set<Integer> clauses(InternalAudit audit) {
        return audit.conclusions().stream()
                .map(AuditConclusion::subject)
                .filter(subject -> subject.matches("([4-9]|10)([.-].*)?"))
                .map(subject -> Integer.valueOf(subject.split("[.-]", 2)[0]))
                .collect(Collectors.toSet());
    }

    private static Set<String> controls(InternalAudit audit) {
        return audit.conclusions().stream()
                .map(AuditConclusion::subject)
                .filter(subject -> subject.startsWith("A."))
                .collect(Collectors.toSet());
    }

    /** A version of the policy or of the scope, and the day from which it applied. */
    private record Applied(String id, LocalDate from) {

        static Stream<Applied> of(RecordId id, Optional<LocalDate> from) {
            return from.stream().map(day -> new Applied(id.value(), day));
        }
    }

    /** The approved version of the policy or of the scope that applied first. */
    private static Optional<Applied> firstApplied(Records records) {
        return Stream.concat(
                        records.all(POLICIES).stream().flatMap(one -> Applied.of(one.id(), one.appliesFrom())),
                        records.all(SCOPES).stream().flatMap(one -> Applied.of(one.id(), one.appliesFrom())))
                .min(Comparator.comparing(Applied::from).thenComparing(Applied::id));
    }

    private static Optional<ReviewDecision> decision(Object due) {
        return due instanceof Part<?, ?> part && part.part() instanceof ReviewDecision decision
                ? Optional.of(decision)
                : Optional.empty();
    }

    private static List<DueChange> moves(Object due) {
        return decision(due).map(ReviewDecision::dueChanges).orElseGet(() -> ((Action) due).dueChanges());
    }

    private static Optional<LocalDate> firstDue(Object due) {
        return decision(due).map(ReviewDecision::due).orElseGet(() -> ((Action) due).due());
    }

    private static Optional<LocalDate> currentDue(Object due) {
        return decision(due).map(ReviewDecision::currentDue).orElseGet(() -> ((Action) due).currentDue());
    }

    /** The one person who assessed, recorded and approved something; absent where there was another, or nobody knows. */
    private static Optional<PersonId> onlyPerson(Object made, Records records) {
        if (made instanceof ImpactAssessment assessment) {
            return assessment
                    .approval()
                    .filter(Approval::approves)
                    .map(Approval::approver)
                    .filter(approver ->
                            isOnly(approver, assessment.performedBy().stream().toList(), assessment.recordedBy()));
        }
        ResidualRiskAcceptance acceptance = (ResidualRiskAcceptance) made;
        List<PersonId> assessors = acceptance.risks().stream()
                .flatMap(id -> records.one(RISK, id).stream())
                .flatMap(risk -> risk.ratings().stream())
                .filter(rating -> !rating.ratedOn().isAfter(acceptance.acceptedOn()))
                .flatMap(rating -> rating.assessor().stream())
                .toList();
        return Optional.of(acceptance.approver())
                .filter(approver -> isOnly(approver, assessors, acceptance.recordedBy()));
    }

    private static boolean isOnly(PersonId approver, List<PersonId> assessors, Optional<PersonId> author) {
        return !assessors.isEmpty()
                && assessors.stream().allMatch(approver::equals)
                && author.filter(one -> !one.equals(approver)).isEmpty();
    }
}
