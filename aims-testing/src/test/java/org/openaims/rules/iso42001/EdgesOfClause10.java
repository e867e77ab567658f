package org.openaims.rules.iso42001;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.CorrectiveActionId;
import org.openaims.model.record.NonconformityId;
import org.openaims.rules.language.Rule;

/** Changes of which something else comes where a rule on clause 10 lacks one of its parts. */
final class EdgesOfClause10 {

    /** The last day for a step of the nonconformity of the sound records, which was detected on 2025-09-08. */
    private static final String LAST_DAY = "2025-11-07";

    private EdgesOfClause10() {}

    static Stream<Change> all() {
        return Stream.of(limits(), actions(), improvements()).flatMap(edges -> edges);
    }

    private static Stream<Change> limits() {
        return Stream.of(
                        row(Clause10_2.CONSEQUENCES_DEALT_WITH, "consequences of which nothing is on record")
                                .foundAfter(LAST_DAY),
                        row(Clause10_2.REVIEWED, "a nonconformity that nobody reviewed")
                                .foundAfter(LAST_DAY),
                        row(Clause10_2.CAUSES_FOUND, "a nonconformity without a cause")
                                .foundAfter(LAST_DAY),
                        row(Clause10_2.SIMILAR_CASES_SOUGHT, "similar cases that nobody sought")
                                .foundAfter(LAST_DAY),
                        row(Clause10_2.EVIDENCE_OF_NATURE_AND_ACTIONS, "a nonconformity without evidence")
                                .foundAfter(LAST_DAY),
                        row(Clause10_2.CAUSES_HAVE_ACTIONS, "a cause that no action names")
                                .foundAfter("2025-11-14"),
                        row(Clause10_2.ACTIONS_DONE_IN_TIME, "an open action whose due day has passed")
                                .foundAfter("2025-10-31"),
                        row(Clause10_2.AIMS_CHANGE_DECIDED, "a case that was closed without a word on the AIMS")
                                .foundAfter("2026-01-19"),
                        row(Clause10_2.EVIDENCE_OF_RESULTS, "an action without evidence of its result")
                                .foundAfter("2025-10-19"))
                .flatMap(days -> days);
    }

    private static RowOnOtherDays row(Rule rule, String name) {
        return RowOnOtherDays.of(Clause10_2Test.changes(), rule, name);
    }

    private static Stream<Change> actions() {
        return Stream.of(
                Change.of(
                        Clause10_2.REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                        "an action without its nonconformity",
                        aims -> aims.withImprovement(improvement -> improvement.nonconformities(List.of()))),
                Change.of(
                        Clause10_2.REVIEWED_AFTER_DONE_AND_BEFORE_CLOSED,
                        "a look at what has not been done, in a case that is open",
                        aims -> action(
                                nonconformity(aims, one -> one.closings(List.of())),
                                action -> action.completion(Optional.empty()))),
                Change.of(
                        Clause10_2.ACTIONS_DONE_IN_TIME,
                        "an action that is done, of which nobody knows whose it was",
                        aims -> action(aims, action -> action.owner(Optional.empty()))),
                Change.of(
                        Clause10_2.EFFECT_JUDGED_FAIRLY,
                        "an action of which nobody has judged the effect",
                        aims -> action(aims, action -> action.effectivenessReviews(List.of()))));
    }

    private static Stream<Change> improvements() {
        return Stream.of(Change.of(
                        Clause10_1.SOMETHING_IMPROVED_IN_EACH_CYCLE,
                        "a day on which all that was improved has evidence",
                        aims -> aims)
                .on("2025-06-11"));
    }

    static Aims nonconformity(Aims aims, Consumer<Nonconformity.Builder> change) {
        return aims.withRecord(Nonconformity.class, NonconformityId.of("nc-1"), one -> one.with(change));
    }

    static Aims action(Aims aims, Consumer<CorrectiveAction.Builder> change) {
        return aims.withRecord(CorrectiveAction.class, CorrectiveActionId.of("ca-1"), one -> one.with(change));
    }
}
