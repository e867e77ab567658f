package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import org.openaims.model.improvement.Improvement;
import org.openaims.model.improvement.Improvements;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.Rhythm;

/** The nonconformities and what came of them in a sound {@link Dossier}. */
final class SoundImprovement {

    private final Company company;

    SoundImprovement(Company company) {
        this.company = company;
    }

    Improvements.Builder improvement(Improvements.Builder improvement) {
        return improvement
                .addImprovementIntervals(Interval.builder()
                        .id("iv-improvement")
                        .decidedOn("2024-01-05")
                        .decidedBy(company.chief())
                        .every(Period.ofYears(1))
                        .rhythm(Rhythm.rollingFromLast())
                        .build())
                .improvement(
                        "improvement-1",
                        one -> one.source(Improvement.Source.SUGGESTION)
                                .statement("Show the clerks why a limit is proposed.")
                                .decidedOn("2024-05-06")
                                .decidedBy(company.owner())
                                .completion(done -> done.doneOn("2024-11-18")
                                        .doneBy(company.owner())
                                        .nothingChangedBecause("It changed a screen and no record.")
                                        .evidence(report -> report.place("evidence/improvement-1.pdf")
                                                .datedOn("2024-11-18"))))
                .nonconformity(
                        "nc-1",
                        one -> one.source(Nonconformity.Source.INTERNAL_AUDIT)
                                .addAuditFindings("af-1")
                                .detectedOn("2025-09-08")
                                .requirement("7.5.3-a")
                                .grade(Nonconformity.Grade.MINOR)
                                .statement("The instructions of the scoring system were not where they are used.")
                                .owner(company.owner())
                                .correction(handled -> handled.doneOn(on("2025-09-12")))
                                .consequences(handled -> handled.doneOn(on("2025-09-12"))
                                        .statement("The decisions of that week were looked at again."))
                                .review(review ->
                                        review.reviewedOn("2025-09-15").reviewedBy(company.chief()))
                                .rootCause(cause -> cause.id("cause-1")
                                        .statement("Nobody was told where they had moved.")
                                        .method("Asked five times why.")
                                        .foundOn("2025-09-15"))
                                .similarCheck(check -> check.checkedOn("2025-09-16")
                                        .checkedBy(company.owner())
                                        .found(false)
                                        .result("The instructions of the other systems are where they are used."))
                                .noAimsChange(none -> none.statedOn("2025-09-16")
                                        .statedBy(company.chief())
                                        .reason("The procedure is right; it was not followed."))
                                .evidence(report ->
                                        report.place("evidence/nc-1.pdf").datedOn("2025-09-16"))
                                .closing(closing ->
                                        closing.closedOn("2026-01-20").closedBy(company.chief())))
                .correctiveAction(
                        "ca-1",
                        action -> action.nonconformity("nc-1")
                                .addCauses("cause-1")
                                .statement("Link the instructions from the screen on which they are used.")
                                .decidedOn("2025-09-16")
                                .owner(company.owner())
                                .due("2025-10-31")
                                .effectivenessAfter(Period.ofMonths(2))
                                .completion(done -> done.doneOn("2025-10-20")
                                        .doneBy(company.owner())
                                        .evidence(report -> report.place("evidence/ca-1.pdf")
                                                .datedOn("2025-10-20"))
                                        .changedRecord(link -> link.register("/context/systems")
                                                .recordId("scoring")))
                                .addEffectivenessReview(EffectivenessReview.builder()
                                        .reviewedOn("2026-01-12")
                                        .reviewedBy(company.judge())
                                        .result(EffectivenessReview.Result.EFFECTIVE)
                                        .build()));
    }

    private Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }
}
