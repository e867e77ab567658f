package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.CORRECTIVE_ACTIONS;
import static org.openaims.rules.language.Registers.NONCONFORMITY;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.record.Completion;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/** 10.2 Nonconformity and corrective action. */
final class Clause10_2 {

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
                    "reviews of effectiveness after it was done on {1}",
                    (action, nonconformity) -> early(action).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the effectiveness of {0} was reviewed on {2}",
                    (action, nonconformity) -> values(
                            action.id(),
                            doneOn(action).map(LocalDate::toString).orElse("a day to come"),
                            early(action)))
            .remedy("Review the effectiveness of {0} once more, now that there is something to see.")
            .and()
            .must(
                    "closed-undone",
                    "{0} done by {2}, the day on which {1} was closed",
                    (action, nonconformity) -> nonconformity.closedOn().isEmpty()
                            || isBy(doneOn(action), nonconformity.closedOn().get()))
            .seeing(
                    "{0} done before {1} is closed: done on {2}, closed on {3}",
                    (action, nonconformity, c) ->
                            values(action.id(), nonconformity.id(), doneOn(action), nonconformity.closedOn()))
            .found(
                    GapKind.BREACH,
                    "{1} was closed on {2} before {0} was done",
                    (action, nonconformity) -> values(action.id(), nonconformity.id(), nonconformity.closedOn()))
            .remedy("Reopen {1}, and close it when {0} is done and was found effective.")
            .and()
            .must(
                    "closed-unreviewed",
                    "a review by {2} that found {0} effective",
                    (action, nonconformity) -> nonconformity.closedOn().isEmpty()
                            || wasEffectiveBy(action, nonconformity.closedOn().get()))
            .seeing(
                    "{0} found effective before {1} is closed: reviewed on {2}, closed on {3}",
                    (action, nonconformity, c) ->
                            values(action.id(), nonconformity.id(), reviewDays(action), nonconformity.closedOn()))
            .found(
                    GapKind.BREACH,
                    "{1} was closed on {2}; the last review of {0} by then found {3}",
                    (action, nonconformity) -> values(
                            action.id(),
                            nonconformity.id(),
                            nonconformity.closedOn(),
                            lastReview(action, nonconformity.closedOn().orElseThrow())
                                    .map(review -> "it " + words(review.result()))
                                    .orElse("no result, as there is none")))
            .remedy("Review the effectiveness of {0}, and reopen {1} if it did not work.");

    private Clause10_2() {}

    static RuleSheet rules() {
        return new RuleSheet("10.2", List.of(REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED), Set.of("10.2-g"));
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
