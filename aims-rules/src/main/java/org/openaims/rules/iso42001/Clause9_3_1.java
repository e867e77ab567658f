package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Duty;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/** 9.3.1 Management review: general. */
final class Clause9_3_1 {

    static final Rule HELD_AT_PLANNED_INTERVALS = rule(
                    "9.3.1-01", "top management reviews the AIMS in the planned rhythm")
            .shows("9.3.1-a")
            .rhythm(REVIEW_HELD)
            .counting(
                    "without-top-management",
                    "an attendee who was in top management on that day",
                    Clause9_3_1::isAttendedByTopManagement,
                    GapKind.BREACH,
                    "the management review {0} was held on {1}, and no record shows an attendee who was in top "
                            + "management on that day",
                    review -> values(review.id(), review.heldOn()),
                    "Hold the review again with top management, or record which attendee was in top management on {1}.")
            .evidencedBy(ManagementReview::minutes)
            .during(Clause9_3_1::duty)
            .every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "management review was held",
                    "Hold the management review and record its minutes; a longer interval decided now moves only later "
                            + "ones.");

    static final Rule CONCLUDED = rule(
                    "9.3.1-02", "each management review concluded on suitability, adequacy and effectiveness")
            .shows("9.3.1-b")
            .forEach(Reviews.HELD)
            .whenNoneNoOccasion(Reviews.NONE)
            .evidencedBy((review, c) -> review.minutes())
            .must(
                    "not-concluded",
                    "a conclusion on each of suitability, adequacy and effectiveness",
                    (review, c) -> lacking(review).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the management review {0} of {1} gives no conclusion on: {2}",
                    (review, c) -> values(review.id(), review.heldOn(), lacking(review)))
            .remedy("Record in {0} what it concluded, or have the next management review conclude.");

    private Clause9_3_1() {}

    static RuleSheet rules() {
        return new RuleSheet("9.3.1", List.of(HELD_AT_PLANNED_INTERVALS, CONCLUDED), Set.of("9.3.1-a", "9.3.1-b"));
    }

    private static Duty duty(Records records) {
        return records.aimsPeriod()
                .map(period -> Duty.during(period.days()))
                .orElse(Duty.startUnknown("the start of the AIMS"));
    }

    private static List<String> lacking(ManagementReview review) {
        Map<String, Optional<String>> conclusions = new LinkedHashMap<>();
        conclusions.put("suitability", review.suitability());
        conclusions.put("adequacy", review.adequacy());
        if (Clause5_1.concludedOnResults(review)) { // where it did not, that is the finding of 5.1-09
            conclusions.put("effectiveness", review.effectiveness());
        }
        return conclusions.entrySet().stream()
                .filter(conclusion -> !Reviews.says(conclusion.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Answer isAttendedByTopManagement(ManagementReview review, Records records) {
        return Answer.of(review.attendees().stream()
                .anyMatch(
                        attendee -> Registers.held(attendee.person(), Role.TOP_MANAGEMENT, review.heldOn(), records)));
    }
}
