package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.openaims.model.Aims;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Occurrence;

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
                                .correction(handled -> handled.doneOn(Occurrence.on(lastDay.plusDays(1))))
                                .consequences(handled ->
                                        handled.doneOn(Occurrence.no()).notApplicableBecause("Nobody was touched."))
                                .review(review ->
                                        review.reviewedOn(lastDay.plusDays(3)).reviewedBy("p-chief"))
                                .rootCause(cause -> cause.id("cause-lapse")
                                        .statement("Nobody was in charge.")
                                        .method("Asked those concerned.")
                                        .foundOn(lastDay.plusDays(3)))
                                .similarCheck(check ->
                                        check.checkedOn(lastDay.plusDays(3)).found(false))
                                .noAimsChange(none ->
                                        none.statedOn(lastDay.plusDays(3)).reason("The interval is right."))
                                .evidence(report -> report.place("evidence/nc-lapse.pdf"))
                                .lapse(lapse -> lapse.requirement(requirement)
                                        .recordId(recordId)
                                        .firstDay(firstDay)
                                        .lastDay(lastDay))
                                .closing(closed -> closed.closedOn(closedOn()))))
                .correctiveAction(
                        "ca-lapse",
                        action -> action.nonconformity("nc-lapse")
                                .statement("Remind the one who is in charge.")
                                .addCauses("cause-lapse")
                                .completion(done -> done.doneOn(lastDay.plusDays(30))
                                        .evidence(report -> report.place("evidence/ca-lapse.pdf")))
                                .effectivenessReview(review ->
                                        review.reviewedOn(lastDay.plusDays(60)).result(result))));
    }
}
