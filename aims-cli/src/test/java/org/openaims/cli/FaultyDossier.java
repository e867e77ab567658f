package org.openaims.cli;

import java.time.LocalDate;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.StageEntry;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.testing.Samples;

/** The sound dossier with seven systems more that nobody assessed, one of unknown impact, and a review in haste. */
final class FaultyDossier {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private FaultyDossier() {}

    static Aims records() {
        Aims records = Samples.sound();
        for (int i = 1; i <= 7; i++) {
            AiSystem unassessed = system("bot-" + i).with(system -> system.impactClass(ImpactClass.SIGNIFICANT));
            records = records.withContext(context -> context.addSystems(unassessed));
        }
        return records.withContext(context -> context.addSystems(system("copilot")))
                .withEvaluation(evaluation -> evaluation.addManagementReviews(ManagementReview.builder()
                        .id(ManagementReviewId.of("mr-haste"))
                        .heldOn(LocalDate.of(2026, 5, 4))
                        .build()));
    }

    private static AiSystem system(String id) {
        LocalDate since = LocalDate.of(2025, 1, 15);
        return AiSystem.builder()
                .id(AiSystemId.of(id))
                .name("System " + id)
                .owner(PersonId.of("p-nobody"))
                .addStages(StageEntry.builder()
                        .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                        .enteredOn(Occurrence.on(since))
                        .build())
                .addOperation(OperationPeriod.builder()
                        .startedOn(Occurrence.on(since))
                        .build())
                .build();
    }
}
