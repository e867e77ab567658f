package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.Registers.AIMS_CHANGES;
import static org.openaims.rules.language.Registers.AIMS_CHANGES_FROM_DECISION;
import static org.openaims.rules.language.Registers.LEADERSHIP_DECISIONS;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Completion;
import org.openaims.model.record.DueChange;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.SubjectSentence;

/** 9.3.3 Management review results. */
final class Clause9_3_3 {

    static final Selection<Part<ManagementReview, ReviewDecision>> DECIDED = REVIEW_DECISIONS
            .where(
                    "it was taken in the window while the AIMS ran",
                    (decision, records) -> Answer.of(Reviews.counts(decision.parent(), records)))
            .seeing(
                    "day of the review: {0}",
                    (decision, c) -> values(decision.parent().heldOn()));

    static final Rule IMPROVEMENT_DECIDED = assigned(
            decided(
                            "9.3.3-01",
                            "9.3.3-a",
                            ReviewDecision.Kind.IMPROVEMENT,
                            ManagementReview::noImprovementBecause,
                            "improvement")
                    .unless(
                            "top management did not decide on it elsewhere either, which is the finding of 5.1-11",
                            (review, same, c) -> Answer.of(c.includes(LEADERSHIP_DECISIONS.register())
                                    && !Clause5_1.decidedOnImprovement(review, c)))
                    .exemptSeeing(
                            "the review of {0}; decisions of top management handed in: {1}",
                            (review, same, c) -> values(review.heldOn(), c.includes(LEADERSHIP_DECISIONS.register()))),
            ReviewDecision.Kind.IMPROVEMENT,
            "improvement");

    static final Rule AIMS_CHANGE_DECIDED = assigned(
            decided(
                    "9.3.3-02",
                    "9.3.3-b",
                    ReviewDecision.Kind.AIMS_CHANGE,
                    ManagementReview::noAimsChangeBecause,
                    "changes to the AIMS"),
            ReviewDecision.Kind.AIMS_CHANGE,
            "changes to the AIMS");

    static final Rule LED_TO_A_CHANGE = rule(
                    "9.3.3-03", "each decision to change the AIMS led to a change that is on record")
            .shows("9.3.3-b")
            .forEach(DECIDED)
            .whenNoneNoOccasion("no decision of a management review is on record")
            .when("it is to change the AIMS", decision -> decision.part().kind() == ReviewDecision.Kind.AIMS_CHANGE)
            .seeing("kind: {0}", (decision, c) -> values(decision.part().kind()))
            .mustKnown(
                    "no-change",
                    "a change to the AIMS that it led to, or why none was needed in the end",
                    (decision, c, records) -> Answer.of(ledToChange(decision.part(), records)))
            .inTimeUntil(
                    "the due day of the decision has not passed",
                    (decision, c, records) -> decision.part().currentDue())
            .found(
                    GapKind.INCOMPLETE,
                    "the decision {0} of {1} was to change the AIMS by {2}, and no change to the AIMS on record comes "
                            + "from it",
                    (decision, c) -> values(
                            decision.part().id(),
                            decision.parent().heldOn(),
                            decision.part()
                                    .currentDue()
                                    .map(LocalDate::toString)
                                    .orElse("a day not recorded")))
            .remedy("Record the change to the AIMS that came from {0}, or in {0} why none was needed.");

    static final Rule MINUTES_KEPT = rule("9.3.3-04", "the minutes of each management review can be handed over")
            .shows("9.3.3-c", "9.3.1-a") // a day alone does not show that a review was held
            .forEach(Reviews.HELD)
            .whenNoneNoOccasion(Reviews.NONE)
            .with(
                    "the minutes",
                    (review, c) -> review.minutes(),
                    orFinding(
                            "absent",
                            GapKind.BREACH,
                            "no minutes of the management review {0} of {1} are on record",
                            (review, c) -> values(review.id(), review.heldOn()),
                            "minutes, or another document of its results",
                            "Find or write the minutes of {0}, and record where they are kept."))
            .evidencedBy((review, minutes) -> Optional.of(minutes))
            .must(
                    "unplaced",
                    "their place and their day",
                    (review, minutes) ->
                            Reviews.says(minutes.place()) && minutes.datedOn().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the place or the day of the minutes of the management review {0} of {1} is not on record",
                    (review, minutes) -> values(review.id(), review.heldOn()))
            .remedy("Record the place and the day of the minutes of {0}.")
            .and()
            .must(
                    "too-early",
                    "minutes made on {1} or later",
                    (review, minutes) -> minutes.datedOn()
                            .filter(day -> day.isBefore(review.heldOn()))
                            .isEmpty())
            .found(
                    GapKind.BREACH,
                    "the minutes of the management review {0} of {1} are of {2}",
                    (review, minutes) -> values(review.id(), review.heldOn(), minutes.datedOn()))
            .remedy("Correct the day of the minutes or of {0}, or record the minutes that were taken there.")
            .and()
            .must(
                    "no-digest",
                    "their SHA-256, by which anyone can see that they are still the same",
                    (review, minutes) -> minutes.sha256().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the SHA-256 of the minutes of the management review {0} of {1} is not on record",
                    (review, minutes) -> values(review.id(), review.heldOn()))
            .asObservation()
            .remedy("Record the SHA-256 of the minutes of {0}.");

    static final Rule DONE_BY_THEIR_DAY = rule(
                    "9.3.3-05",
                    "what a management review decided is done by its day, or the day is moved before it passes")
            .shows("9.3.3-a", "9.3.3-b")
            .forEach(DECIDED)
            .whenNoneNoOccasion("no decision of a management review is on record")
            .when("it has a day", decision -> decision.part().currentDue().isPresent())
            .seeing("due by: {0}", (decision, c) -> values(decision.part().currentDue()))
            .mustKnown(
                    "overdue",
                    "a record that it was carried out, or a later due day that was decided by {2}",
                    (decision, c, records) -> Answer.of(
                            doneOn(decision).isPresent() || !records.today().isAfter(due(decision))))
            .found(
                    GapKind.LATE,
                    "the decision {0} of {1} was due by {2}, and no record shows that it was carried out",
                    (decision, c) ->
                            values(decision.part().id(), decision.parent().heldOn(), due(decision)))
            .asObservation()
            .remedy("Carry out {0} and record the day, or have the next management review decide what becomes of it.")
            .and()
            .must(
                    "done-late",
                    "that it is carried out by {2}, or a later due day that was decided by then",
                    (decision, c) ->
                            doneOn(decision).filter(due(decision)::isBefore).isEmpty())
            .found(
                    GapKind.LATE,
                    "the decision {0} of {1} was due by {2} and was carried out on {3}",
                    (decision, c) ->
                            values(decision.part().id(), decision.parent().heldOn(), due(decision), doneOn(decision)))
            .asObservation()
            .remedy("Record why {0} was late; have the next due day moved before it passes, with the reason.")
            .and()
            .must(
                    "moved-late",
                    "a move that is decided by {2}",
                    (decision, c) -> movedLate(decision).isEmpty())
            .found(
                    GapKind.LATE,
                    "the due day {2} of the decision {0} of {1} was moved on {3}, after it had passed",
                    (decision, c) -> values(
                            decision.part().id(), decision.parent().heldOn(), due(decision), movedLate(decision)))
            .asObservation()
            .remedy("Record why {0} was late; have the next due day moved before it passes, with the reason.");

    private Clause9_3_3() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "9.3.3",
                List.of(IMPROVEMENT_DECIDED, AIMS_CHANGE_DECIDED, LED_TO_A_CHANGE, MINUTES_KEPT, DONE_BY_THEIR_DAY),
                Set.of("9.3.3-a", "9.3.3-b", "9.3.3-c"));
    }

    private static SubjectSentence<ManagementReview, Records>.Demanded decided(
            String id,
            String requirement,
            ReviewDecision.Kind kind,
            Function<ManagementReview, Optional<String>> none,
            String what) {
        return rule(id, "each management review decided on " + what + ", or said why none was needed")
                .shows(requirement)
                .forEach(Reviews.HELD)
                .whenNoneNoOccasion(Reviews.NONE)
                .evidencedBy((review, c) -> review.minutes())
                .must(
                        "undecided",
                        "a decision on " + what + ", or why none was needed",
                        (review, c) -> of(kind, review).findAny().isPresent() || Reviews.says(none.apply(review)));
    }

    private static Rule assigned(
            SubjectSentence<ManagementReview, Records>.Demanded decided, ReviewDecision.Kind kind, String what) {
        return decided.found(
                        GapKind.INCOMPLETE,
                        "the management review {0} of {1} took no decision on " + what + " and gives no reason",
                        (review, c) -> values(review.id(), review.heldOn()))
                .remedy("Record in {0} what it decided on " + what + ", or why none was needed.")
                .and()
                .must(
                        "unassigned",
                        "for each of them who is to carry it out, and by which day",
                        (review, c) -> unassigned(kind, review).isEmpty())
                .found(
                        GapKind.INCOMPLETE,
                        "the management review {0} of {1} took decisions on " + what + " that lack an owner or a due "
                                + "day: {2}",
                        (review, c) -> values(review.id(), review.heldOn(), unassigned(kind, review)))
                .remedy("Record for {2} who is to carry it out, and by which day.");
    }

    private static Stream<ReviewDecision> of(ReviewDecision.Kind kind, ManagementReview review) {
        return review.decisions().stream().filter(decision -> decision.kind() == kind);
    }

    private static List<ReviewDecisionId> unassigned(ReviewDecision.Kind kind, ManagementReview review) {
        return of(kind, review)
                .filter(decision ->
                        decision.owner().isEmpty() || decision.currentDue().isEmpty())
                .map(ReviewDecision::id)
                .toList();
    }

    private static boolean ledToChange(ReviewDecision decision, Records records) {
        return !records.all(AIMS_CHANGES_FROM_DECISION, decision.id()).isEmpty()
                || decision.completion()
                        .filter(done -> Reviews.says(done.nothingChangedBecause()))
                        .isPresent()
                || Stream.of(
                                decision.leadsTo(),
                                decision.completion()
                                        .map(Completion::changedRecords)
                                        .orElse(List.of()))
                        .flatMap(Collection::stream)
                        .map(RecordLink::register)
                        .anyMatch(AIMS_CHANGES.register()::equals);
    }

    private static LocalDate due(Part<ManagementReview, ReviewDecision> decision) {
        return decision.part().currentDue().orElseThrow();
    }

    private static Optional<LocalDate> doneOn(Part<ManagementReview, ReviewDecision> decision) {
        return decision.part().completion().map(Completion::doneOn);
    }

    /** The first day on which somebody moved a day that had passed. */
    private static Optional<LocalDate> movedLate(Part<ManagementReview, ReviewDecision> decision) {
        LocalDate due = due(decision);
        return decision.part().dueChanges().stream()
                .map(DueChange::decidedOn)
                .filter(due::isBefore)
                .min(LocalDate::compareTo);
    }
}
