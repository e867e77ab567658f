package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNotYetDue;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import java.util.Set;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/** 9.3.2 Management review inputs. */
final class Clause9_3_2 {

    static final Rule DECISIONS_COME_BACK = rule(
                    "9.3.2-01", "what one management review decided is reported in the next")
            .shows("9.3.2-a")
            .forEach(REVIEW_DECISIONS)
            .whenNoneNoOccasion("no decision of a management review is on record")
            .with(
                    "the next review",
                    (decision, c) -> c.next(REVIEW_HELD, decision.parent()),
                    orNotYetDue("no later review has been held"))
            .must(
                    "unreported",
                    "{0} among the earlier decisions that {2} reports",
                    (decision, next) -> next.reports().contains(decision.part().id()))
            .found(
                    GapKind.INCOMPLETE,
                    "{0} was decided on {1}; the next review {2} on {3} reports {4}",
                    (decision, next) -> values(
                            decision.part().id(), decision.parent().heldOn(), next.id(), next.heldOn(), next.reports()))
            .remedy(
                    "Report in the next management review what became of {0}, and add it to the record of {2} if it was "
                            + "discussed there.");

    private Clause9_3_2() {}

    static RuleSheet rules() {
        return new RuleSheet("9.3.2", List.of(DECISIONS_COME_BACK), Set.of("9.3.2-a"));
    }
}
