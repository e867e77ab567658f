package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import org.openaims.model.improvement.Improvements;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Occurrence;

/** The nonconformities and what came of them in a sound {@link Dossier}. */
final class SoundImprovement {

    private final Company company;

    SoundImprovement(Company company) {
        this.company = company;
    }

    Improvements.Builder improvement(Improvements.Builder improvement) {
        return improvement
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
                                .rootCause(cause -> cause.id("cause-1")
                                        .statement("Nobody was told where they had moved.")
                                        .foundOn("2025-09-15"))
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
                                        .changedRecord(link -> link.register("/context/systems")
                                                .recordId("scoring")))
                                .addEffectivenessReview(EffectivenessReview.builder()
                                        .reviewedOn("2026-01-12")
                                        .reviewedBy(company.chief())
                                        .result(EffectivenessReview.Result.EFFECTIVE)
                                        .build()));
    }

    private Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }
}
