package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Values.values;

import java.util.Optional;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.Answer;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Selection;

/** Which management reviews the rules on clause 9.3 look at. */
final class Reviews {

    /** Why there may be no review to look at. */
    static final String NONE = "no management review was held in the window while the AIMS ran";

    /** The reviews of the window: what was held before it, or before the AIMS started, cannot be mended any more. */
    static final Selection<ManagementReview> HELD = MANAGEMENT_REVIEWS
            .where(
                    "it was held in the window while the AIMS ran",
                    (review, records) -> Answer.of(counts(review, records)))
            .seeing("day of the review: {0}", (review, c) -> values(review.heldOn()));

    /** The review that was held last. */
    static final Selection<ManagementReview> LATEST = MANAGEMENT_REVIEWS
            .where(
                    "it is the last one held",
                    (review, records) ->
                            Answer.of(records.next(REVIEW_HELD, review).isEmpty()))
            .seeing(
                    "day of the review: {0}; the next one: {1}",
                    (review, c) ->
                            values(review.heldOn(), c.next(REVIEW_HELD, review).map(ManagementReview::heldOn)));

    private static final String AIMS_PERIOD = "/context/aimsPeriod";

    private Reviews() {}

    /** Whether a review was held in the window, and while the AIMS ran as far as that is known. */
    static boolean counts(ManagementReview review, Records records) {
        if (records.isBeforeWindow(review.heldOn())) {
            return false;
        }
        Optional<AimsPeriod> period = records.includes(AIMS_PERIOD) ? records.aimsPeriod() : Optional.empty();
        return period.filter(one -> !one.days().contains(review.heldOn())).isEmpty();
    }

    /** Whether a text is there and is not blank. */
    static boolean says(Optional<String> text) {
        return text.filter(one -> !one.isBlank()).isPresent();
    }
}
