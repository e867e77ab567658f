package org.openaims.testing;

import java.util.List;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Role;

/** What somebody from outside judged, where no program can, in a sound {@link Dossier}. */
final class SoundJudgements {

    private final Company company;

    SoundJudgements(Company company) {
        this.company = company;
    }

    Evaluation.Builder judged(Evaluation.Builder evaluation) {
        return evaluation.addAttestations(
                attestation(
                        "at-results",
                        "5.1-e",
                        record("/planning/objectives", "objective-1").with(objective -> objective.version("1"))),
                attestation("at-people", "5.1-f", record("/leadership/directives", "directive-training")),
                attestation("at-managers", "5.1-h", record("/leadership/directives", "directive-support")),
                attestation(
                        "at-actions",
                        "10.2-i",
                        record("/improvement/nonconformities", "nc-1"),
                        record("/improvement/correctiveActions", "ca-1")));
    }

    private Attestation attestation(String id, String requirement, RecordLink... records) {
        return Attestation.builder()
                .id(id)
                .requirement(requirement)
                .judgedOn("2026-02-10")
                .validUntil("2027-02-28")
                .judge(company.auditor())
                .capacity(Role.INTERNAL_AUDITOR)
                .relation(Attestation.Relation.INDEPENDENT)
                .result(Attestation.Result.ADEQUATE)
                .statement("Seen, and asked about it.")
                .records(List.of(records))
                .build();
    }

    private static RecordLink record(String register, String id) {
        return RecordLink.builder().register(register).recordId(id).build();
    }
}
