package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Absence.orNotYetDue;
import static org.openaims.rules.language.Registers.AIMS_CHANGES_FOR;
import static org.openaims.rules.language.Registers.CORRECTIVE_ACTIONS;
import static org.openaims.rules.language.Registers.CORRECTIVE_ACTIONS_OF;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Registers.NONCONFORMITY;
import static org.openaims.rules.language.Registers.ROOT_CAUSES;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Handling;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.improvement.RootCause;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Completion;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.Occasion;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/** 10.2 Nonconformity and corrective action. */
final class Clause10_2 {

    private static final String NO_OCCASION = "no nonconformity is on record";

    static final Rule CONTAINED_IN_TIME = rule(
                    "10.2-02", "each nonconformity was corrected in time, or a reason says why not")
            .shows("10.2-a")
            .forEach(NONCONFORMITIES)
            .whenNoneNoOccasion(NO_OCCASION)
            .must("day-unknown", "the day on which {0} was corrected", (one, c) -> !isCorrectedOnUnknownDay(one, c))
            .found(
                    GapKind.INCOMPLETE,
                    "the nonconformity {0} was corrected on a day that is not on record",
                    (one, c) -> values(one.id()))
            .remedy("Find out when {0} was corrected, and record the day.")
            .and()
            .after("its detection", (one, c, records) -> List.of(Occasion.on(one.detectedOn())))
            .follows("correction of the nonconformity {5}", Clause10_2::correctedOn)
            .within(Limits.CONTAINED)
            .telling((one, c) -> values(one.id()))
            .remedy(
                    "Bring {5} under control and correct it, and record the day, or record why it needs no correction.",
                    "Record why the correction of {5} was late, and correct the next nonconformity within a declared "
                            + "limit.")
            .withSeverity("never-by-default", Severity.NONCONFORMITY);

    static final Rule CONSEQUENCES_DEALT_WITH = step(
            "10.2-03",
            "the consequences of each nonconformity were dealt with, or a reason says why there are none",
            "10.2-b",
            Clause10_2::isHandled,
            "does not say how its consequences were dealt with",
            "how the consequences of {0} were dealt with, or why there were none",
            "Record how the consequences of {0} were dealt with, or why there were none.");

    static final Rule REVIEWED = step(
            "10.2-04",
            "each nonconformity was reviewed by a named person",
            "10.2-c",
            (one, c) -> one.review()
                    .filter(review -> review.reviewedBy().isPresent())
                    .isPresent(),
            "has no review by a named person",
            "the day on which a named person reviewed {0}",
            "Have a named person review {0}, and record who reviewed it and when.");

    static final Rule CAUSES_FOUND = step(
            "10.2-05",
            "the causes of each nonconformity were looked for",
            "10.2-d",
            (one, c) -> !one.rootCauses().isEmpty(),
            "has no cause on record",
            "at least one cause of {0}",
            "Find the causes of {0}, and record each of them and how it was found.");

    static final Rule CAUSES_HAVE_A_METHOD = rule("10.2-06", "it is on record how each cause was found")
            .shows("10.2-d")
            .forEach(ROOT_CAUSES)
            .whenNoneNoOccasion("no cause of a nonconformity is on record")
            .must(
                    "method",
                    "how {0} was found",
                    (cause, c) -> cause.part().method().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the cause {0} of the nonconformity {1} does not say how it was found",
                    (cause, c) -> values(cause.part().id(), cause.parent().id()))
            .asObservation()
            .remedy("Record in the cause {0} how it was found, so that someone else can follow it.");

    static final Rule SIMILAR_CASES_SOUGHT = step(
            "10.2-07",
            "similar cases were sought for each nonconformity",
            "10.2-e",
            (one, c) -> one.similarCheck().isPresent(),
            "does not say whether similar nonconformities were looked for",
            "the day on which someone looked for nonconformities similar to {0}, and what they found",
            "Look whether the same happened or could happen elsewhere, and record the day and the result in {0}.");

    static final Rule CAUSES_HAVE_ACTIONS = rule(
                    "10.2-08", "each cause of a nonconformity has an action, or a reason for none")
            .shows("10.2-f")
            .forEach(ROOT_CAUSES)
            .whenNoneNoOccasion("no cause of a nonconformity is on record")
            .must(
                    "no-action",
                    "a corrective action against {0}, or the reason why none is needed",
                    Clause10_2::isAnswered)
            .inTimeUntil(
                    "there is time to decide on an action until the limit after a cause was found",
                    (cause, c, records) -> cause.parent().closedOn().isPresent()
                            ? Optional.empty()
                            : Optional.of(Limits.lookedAtAgain(
                                    cause.part().foundOn().orElse(cause.parent().detectedOn()), records)))
            .found(
                    GapKind.INCOMPLETE,
                    "no corrective action names the cause {0} of the nonconformity {1}, and no reason why none is "
                            + "needed is on record",
                    (cause, c) -> values(cause.part().id(), cause.parent().id()))
            .remedy("Decide on a corrective action against {0} with an owner and a due day, or record why none is "
                    + "needed.");

    static final Rule ACTIONS_DONE_IN_TIME = rule(
                    "10.2-09", "each corrective action has an owner and was done by its due day")
            .shows("10.2-f")
            .forEach(CORRECTIVE_ACTIONS)
            .whenNoneNoOccasion("no corrective action is on record")
            .must(
                    "no-owner",
                    "the person who is to carry out {0}, and by which day",
                    (action, c) -> action.owner().isPresent() && action.due().isPresent())
            .unless(
                    "it is done",
                    (action, c, records) -> Answer.of(action.completion().isPresent()))
            .exemptSeeing(
                    "done on: {0}",
                    (action, c, records) -> values(action.completion().map(Completion::doneOn)))
            .found(
                    GapKind.INCOMPLETE,
                    "the corrective action {0} is open and lacks an owner or a due day",
                    (action, c) -> values(action.id()))
            .remedy("Record in {0} who is to carry it out, and by which day.")
            .and()
            .must(
                    "overdue",
                    "a record that {0} was carried out, or a later due day that was decided by {1}",
                    (action, c) -> action.completion().isPresent()
                            || action.currentDue().isEmpty())
            .inTimeUntil(
                    "the due day of the corrective action has not passed", (action, c, records) -> action.currentDue())
            .found(
                    GapKind.LATE,
                    "the corrective action {0} was due by {1}, and no record shows that it was carried out",
                    (action, c) -> values(action.id(), action.currentDue()))
            .remedy("Carry out {0} and record the day, or have a later due day decided, with the reason.")
            .and()
            .must("done-late", "{0} carried out by {1}", (action, c) -> !isDoneLate(action))
            .found(
                    GapKind.LATE,
                    "the corrective action {0} was due by {1} and was carried out on {2}",
                    (action, c) -> values(action.id(), action.currentDue(), doneOn(action)))
            .asObservation()
            .remedy("Record why {0} was late; have the next due day moved before it passes, with the reason.");

    static final Rule REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED = rule(
                    "10.2-01",
                    "each corrective action was found effective after it was done and before the case was closed")
            .shows("10.2-g")
            .forEach(CORRECTIVE_ACTIONS)
            .whenNoneNoOccasion("no corrective action is on record")
            .with(
                    "the nonconformity",
                    (action, c) -> c.one(NONCONFORMITY, action.nonconformity()),
                    orNeeds("the nonconformity of the corrective action"))
            .when(
                    "it was done, or the nonconformity closed",
                    (action, nonconformity) -> doneOn(action).isPresent()
                            || nonconformity.closedOn().isPresent())
            .seeing(
                    "done on: {0}; closed on: {1}",
                    (action, nonconformity) -> values(doneOn(action), nonconformity.closedOn()))
            .must(
                    "too-early",
                    "a review of its effectiveness after it was carried out ({1})",
                    (action, nonconformity) -> early(action).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the effectiveness of the corrective action {0} was reviewed on {2}",
                    (action, nonconformity) -> values(
                            action.id(),
                            doneOn(action).map(LocalDate::toString).orElse("still to be done"),
                            early(action)))
            .remedy("Review the effectiveness of {0} after it is carried out, and record the result.")
            .and()
            .must(
                    "closed-undone",
                    "{0} carried out by {2}",
                    (action, nonconformity) -> nonconformity.closedOn().isEmpty()
                            || isBy(doneOn(action), nonconformity.closedOn().get()))
            .seeing(
                    "{0} done before {1} is closed: done on {2}, closed on {3}",
                    (action, nonconformity, c) ->
                            values(action.id(), nonconformity.id(), doneOn(action), nonconformity.closedOn()))
            .found(
                    GapKind.BREACH,
                    "the nonconformity {1} was closed on {2}, before the corrective action {0} was carried out",
                    (action, nonconformity) -> values(action.id(), nonconformity.id(), nonconformity.closedOn()))
            .remedy("Reopen {1}, and close it when {0} is carried out and was found effective.")
            .and()
            .must(
                    "closed-unreviewed",
                    "a review of effectiveness by {2} that found {0} effective",
                    (action, nonconformity) -> nonconformity.closedOn().isEmpty()
                            || wasEffectiveBy(action, nonconformity.closedOn().get()))
            .seeing(
                    "{0} found effective before {1} is closed: reviewed on {2}, closed on {3}",
                    (action, nonconformity, c) ->
                            values(action.id(), nonconformity.id(), reviewDays(action), nonconformity.closedOn()))
            .found(
                    GapKind.BREACH,
                    "the nonconformity {1} was closed on {2}; the last review of the effectiveness of {0} by then: {3}",
                    (action, nonconformity) -> values(
                            action.id(),
                            nonconformity.id(),
                            nonconformity.closedOn(),
                            lastReview(action, nonconformity.closedOn().orElseThrow())
                                    .map(review -> words(review.result()))
                                    .orElse("none on record")))
            .remedy("Review the effectiveness of {0}, and reopen {1} if it was not effective.");

    static final Rule EFFECT_JUDGED_FAIRLY = rule(
                    "10.2-10", "the effect of each corrective action was judged in its own time and by somebody else")
            .shows("10.2-g")
            .forEach(CORRECTIVE_ACTIONS)
            .whenNoneNoOccasion("no corrective action is on record")
            .when(
                    "its effect was reviewed",
                    action -> !action.effectivenessReviews().isEmpty())
            .seeing(
                    "reviewed on: {0}",
                    (action, c) -> values(action.effectivenessReviews().stream()
                            .map(EffectivenessReview::reviewedOn)
                            .toList()))
            .must(
                    "sooner-than-declared",
                    "a review on or after {1}, as the corrective action itself declares",
                    (action, c) -> judgedFrom(action).isEmpty()
                            || reviewsBefore(action, judgedFrom(action).get()).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the effectiveness of the corrective action {0} was reviewed on {2}",
                    (action, c) -> values(
                            action.id(),
                            judgedFrom(action),
                            judgedFrom(action)
                                    .map(day -> reviewsBefore(action, day))
                                    .orElse(List.of())))
            .asObservation()
            .remedy("Review the effectiveness of {0} once more after the period that it declares, or record why that "
                    + "was too long.")
            .and()
            .must(
                    "own-judge",
                    "a review of {0} by someone who did not carry it out",
                    (action, c) -> !isJudgedByItsDoerAlone(action))
            .found(
                    GapKind.BREACH,
                    "{1} carried out the corrective action {0} and alone reviewed its effectiveness",
                    (action, c) -> values(action.id(), action.completion().flatMap(Completion::doneBy)))
            .asObservation()
            .remedy("Have someone else review the effectiveness of {0}.")
            .and()
            .must(
                    "criterion-afterwards",
                    "a criterion that was set before the effectiveness of {0} was reviewed",
                    (action, c) -> !isCriterionSetAfterwards(action))
            .found(
                    GapKind.BREACH,
                    "the criterion for the effectiveness of the corrective action {0} was set on {1}, after the first "
                            + "review on {2}",
                    (action, c) -> values(action.id(), action.criterionSetOn(), firstReview(action)))
            .asObservation()
            .remedy("Review the effectiveness of {0} once more by this criterion, and set the next one when the action "
                    + "is decided.");

    static final Rule AIMS_CHANGE_DECIDED = rule(
                    "10.2-11", "it was decided for each nonconformity whether the AIMS has to change")
            .shows("10.2-h")
            .forEach(NONCONFORMITIES)
            .whenNoneNoOccasion(NO_OCCASION)
            .with("its closing", (one, c) -> one.closedOn(), orNotYetDue("the nonconformity is still open"))
            .mustKnown(
                    "undecided-change",
                    "a change to the AIMS that names {0}, or a statement that none is needed",
                    (one, closed, records) -> Answer.of(isChangeDecided(one, records)))
            .found(
                    GapKind.INCOMPLETE,
                    "the nonconformity {0} was closed on {1}, and no record says whether the AIMS has to change "
                            + "because of it",
                    (one, closed) -> values(one.id(), closed))
            .remedy("Decide whether the AIMS has to change because of {0}, and record the change, or who stated why "
                    + "none is needed.");

    static final Rule EVIDENCE_OF_NATURE_AND_ACTIONS = step(
            "10.2-12",
            "there is evidence of what each nonconformity was and what was done about it",
            "10.2-j",
            (one, c) -> !one.evidence().isEmpty(),
            "has no evidence of its nature and of what was done about it",
            "the place and the day of a document on {0}",
            "Record in {0} where the document on it is kept, and of which day it is.");

    static final Rule EVIDENCE_OF_RESULTS = rule("10.2-13", "there is evidence of what came of each corrective action")
            .shows("10.2-k")
            .forEach(CORRECTIVE_ACTIONS)
            .whenNoneNoOccasion("no corrective action is on record")
            .with(
                    "its completion",
                    (action, c) -> action.completion(),
                    orNotYetDue("the corrective action is still to be done"))
            .evidencedBy((action, done) -> resultOf(action))
            .must(
                    "no-evidence",
                    "the place and the day of a document on the result of {0}",
                    (action, done) -> resultOf(action).isPresent())
            .found(
                    GapKind.BREACH,
                    "the corrective action {0} was carried out on {1}, and no evidence of its result is on record",
                    (action, done) -> values(action.id(), done.doneOn()))
            .remedy("Record in {0} where the document on its result is kept, and of which day it is.");

    private Clause10_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "10.2",
                List.of(
                        CONTAINED_IN_TIME,
                        CONSEQUENCES_DEALT_WITH,
                        REVIEWED,
                        CAUSES_FOUND,
                        CAUSES_HAVE_A_METHOD,
                        SIMILAR_CASES_SOUGHT,
                        CAUSES_HAVE_ACTIONS,
                        ACTIONS_DONE_IN_TIME,
                        REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                        EFFECT_JUDGED_FAIRLY,
                        AIMS_CHANGE_DECIDED,
                        EVIDENCE_OF_NATURE_AND_ACTIONS,
                        EVIDENCE_OF_RESULTS),
                Set.of(
                        "10.2-a", "10.2-b", "10.2-c", "10.2-d", "10.2-e", "10.2-f", "10.2-g", "10.2-h", "10.2-j",
                        "10.2-k"));
    }

    /** A step that each nonconformity goes through: it has the limit after its detection, and is there when it is closed. */
    private static Rule step(
            String id,
            String title,
            String requirement,
            BiPredicate<Nonconformity, Records> taken,
            String found,
            String expected,
            String remedy) {
        return rule(id, title)
                .shows(requirement)
                .forEach(NONCONFORMITIES)
                .whenNoneNoOccasion(NO_OCCASION)
                .evidencedBy((one, c) -> one.evidence().stream().findFirst())
                .must("missing", expected, taken)
                .inTimeUntil(
                        "there is time for each step until the limit after a nonconformity was detected",
                        (one, c, records) -> one.closedOn().isPresent()
                                ? Optional.empty()
                                : Optional.of(Limits.lookedAtAgain(one.detectedOn(), records)))
                .found(
                        GapKind.INCOMPLETE,
                        "the nonconformity {0}, detected on {1}, " + found,
                        (one, c) -> values(one.id(), one.detectedOn()))
                .remedy(remedy);
    }

    /** The day of the correction; where nothing was to be corrected, or the day is unknown, there is no time to count. */
    private static List<LocalDate> correctedOn(Nonconformity one, Object bound, Records records) {
        if (one.correction().filter(Clause10_2::isReasoned).isPresent() || isCorrectedOnUnknownDay(one, records)) {
            return List.of(one.detectedOn());
        }
        return one.correction().flatMap(correction -> correction.doneOn().happenedOn()).stream()
                .toList();
    }

    private static boolean isCorrectedOnUnknownDay(Nonconformity one, Records records) {
        return one.correction()
                .filter(correction -> !isReasoned(correction)
                        && correction.doneOn().happenedOn().isEmpty()
                        && isDone(correction, one, records))
                .isPresent();
    }

    private static boolean isHandled(Nonconformity one, Records records) {
        return one.consequences()
                .filter(handling -> isReasoned(handling) || isDone(handling, one, records))
                .isPresent();
    }

    private static boolean isDone(Handling handling, Nonconformity one, Records records) {
        return handling.doneOn()
                .happenedBy(records.day(), one.recordedOn(), "the day on which it was handled")
                .isYes();
    }

    private static boolean isReasoned(Handling handling) {
        return handling.notApplicableBecause()
                .filter(reason -> !reason.isBlank())
                .isPresent();
    }

    private static boolean isAnswered(Part<Nonconformity, RootCause> cause, Records records) {
        return cause.part()
                        .noneNeededBecause()
                        .filter(reason -> !reason.isBlank())
                        .isPresent()
                || records.all(CORRECTIVE_ACTIONS_OF, cause.parent().id()).stream()
                        .anyMatch(
                                action -> action.causes().contains(cause.part().id()));
    }

    private static boolean isDoneLate(CorrectiveAction action) {
        return doneOn(action)
                .filter(day -> action.currentDue().filter(day::isAfter).isPresent())
                .isPresent();
    }

    private static boolean isChangeDecided(Nonconformity one, Records records) {
        return one.noAimsChange().isPresent()
                || !records.all(AIMS_CHANGES_FOR, one.id()).isEmpty();
    }

    private static Optional<Evidence> resultOf(CorrectiveAction action) {
        return Stream.concat(
                        action.effectivenessReviews().stream().flatMap(review -> review.evidence().stream()),
                        action.completion().flatMap(Completion::evidence).stream())
                .findFirst();
    }

    /** The first day on which the action itself says that its effect can be judged. */
    private static Optional<LocalDate> judgedFrom(CorrectiveAction action) {
        return doneOn(action).flatMap(day -> action.effectivenessAfter().map(day::plus));
    }

    /** The reviews after the action was done and before a day. */
    private static List<LocalDate> reviewsBefore(CorrectiveAction action, LocalDate day) {
        return action.effectivenessReviews().stream()
                .map(EffectivenessReview::reviewedOn)
                .filter(reviewed -> reviewed.isBefore(day)
                        && doneOn(action).filter(reviewed::isAfter).isPresent())
                .sorted()
                .toList();
    }

    private static boolean isJudgedByItsDoerAlone(CorrectiveAction action) {
        Optional<PersonId> doer = action.completion().flatMap(Completion::doneBy);
        return doer.isPresent()
                && action.effectivenessReviews().stream()
                        .allMatch(review -> review.reviewedBy().equals(doer));
    }

    private static Optional<LocalDate> firstReview(CorrectiveAction action) {
        return action.effectivenessReviews().stream()
                .map(EffectivenessReview::reviewedOn)
                .min(LocalDate::compareTo);
    }

    private static boolean isCriterionSetAfterwards(CorrectiveAction action) {
        return action.criterionSetOn()
                .filter(day -> firstReview(action).filter(day::isAfter).isPresent())
                .isPresent();
    }

    private static Optional<LocalDate> doneOn(CorrectiveAction action) {
        return action.completion().map(Completion::doneOn);
    }

    private static List<LocalDate> reviewDays(CorrectiveAction action) {
        return action.effectivenessReviews().stream()
                .map(EffectivenessReview::reviewedOn)
                .sorted()
                .toList();
    }

    private static boolean isBy(Optional<LocalDate> day, LocalDate last) {
        return day.filter(one -> !one.isAfter(last)).isPresent();
    }

    /** The reviews on or before the day on which the action was done, or before it is done at all. */
    private static List<LocalDate> early(CorrectiveAction action) {
        return action.effectivenessReviews().stream()
                .map(EffectivenessReview::reviewedOn)
                .filter(day -> doneOn(action).filter(day::isAfter).isEmpty())
                .sorted()
                .toList();
    }

    private static Optional<EffectivenessReview> lastReview(CorrectiveAction action, LocalDate by) {
        return action.effectivenessReviews().stream()
                .filter(review -> !review.reviewedOn().isAfter(by))
                .max(Comparator.comparing(EffectivenessReview::reviewedOn).thenComparing(EffectivenessReview::result));
    }

    private static boolean wasEffectiveBy(CorrectiveAction action, LocalDate day) {
        return lastReview(action, day)
                .filter(review -> review.result() == EffectivenessReview.Result.EFFECTIVE)
                .isPresent();
    }

    private static String words(EffectivenessReview.Result result) {
        return switch (result) {
            case EFFECTIVE -> "effective";
            case PARTLY_EFFECTIVE -> "partly effective";
            case INEFFECTIVE -> "not effective";
        };
    }
}
