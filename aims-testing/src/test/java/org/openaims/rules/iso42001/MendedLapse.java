package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.openaims.model.Aims;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.EffectivenessReview;

/** A nonconformity that names a lapse, closed 90 days after it with a corrective action that was found effective. */
record MendedLapse(String requirement, Optional<String> recordId, LocalDate firstDay, LocalDate lastDay) {

    /** Of the management system as a whole. */
    static MendedLapse of(String requirement, String firstDay, String lastDay) {
        return new MendedLapse(requirement, Optional.empty(), LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    /** Of one record. */
    static MendedLapse of(String requirement, String recordId, String firstDay, String lastDay) {
        return new MendedLapse(requirement, Optional.of(recordId), LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    LocalDate closedOn() {
        return lastDay.plusDays(90);
    }

    Aims in(Aims aims) {
        return in(aims, changed -> {}, EffectivenessReview.Result.EFFECTIVE);
    }

    /** With a change to the nonconformity, and a result of the review of its action. */
    Aims in(Aims aims, Consumer<Nonconformity.Builder> change, EffectivenessReview.Result result) {
        return aims.withImprovement(improvement -> improvement
                .nonconformity(
                        "nc-lapse",
                        one -> change.accept(one.detectedOn(lastDay.plusDays(1))
                                .statement("It did not happen in time.")
                                .lapse(lapse -> lapse.requirement(requirement)
                                        .recordId(recordId)
                                        .firstDay(firstDay)
                                        .lastDay(lastDay))
                                .closing(closed -> closed.closedOn(closedOn()))))
                .correctiveAction(
                        "ca-lapse",
                        action -> action.nonconformity("nc-lapse")
                                .statement("Remind the one who is in charge.")
                                .completion(done -> done.doneOn(lastDay.plusDays(30)))
                                .effectivenessReview(review ->
                                        review.reviewedOn(lastDay.plusDays(60)).result(result))));
    }
}
