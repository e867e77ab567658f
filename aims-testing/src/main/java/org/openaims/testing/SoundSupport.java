package org.openaims.testing;

import java.time.LocalDate;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.Role;
import org.openaims.model.support.CompetenceRecord;
import org.openaims.model.support.DocumentedInformation;
import org.openaims.model.support.ResourceNeed;
import org.openaims.model.support.Support;

/** The resources needed and the documents of a sound {@link Dossier}. */
final class SoundSupport {

    private final Company company;

    SoundSupport(Company company) {
        this.company = company;
    }

    Support.Builder support(Support.Builder support) {
        return support.competenceRequirement(
                        "cr-auditor",
                        requirement -> requirement
                                .role(Role.INTERNAL_AUDITOR)
                                .competence("Has audited management systems, and knows AI.")
                                .determinedOn("2024-01-08")
                                .decidedBy(company.chief()))
                .competenceRecord(
                        "cc-auditor",
                        record -> record.person(company.auditor())
                                .addRequirements("cr-auditor")
                                .basis(CompetenceRecord.Basis.TRAINING)
                                .acquiredOn(Occurrence.on(LocalDate.of(2024, 2, 12)))
                                .assessedBy(company.owner())
                                .addEvidence(Evidence.builder()
                                        .place("evidence/auditor.pdf")
                                        .datedOn("2024-02-12")
                                        .build()))
                .addResourceNeeds(need("2024", "2024-01-04"), need("2025", "2024-11-20"), need("2026", "2025-11-18"))
                .document(
                        "doc-policy-1",
                        document -> document.version("1")
                                .title("AI policy")
                                .type(DocumentedInformation.Type.POLICY)
                                .upkeep(DocumentedInformation.Upkeep.MAINTAINED)
                                .addClauses("5.2")
                                .createdOn("2024-01-10")
                                .owner(company.owner())
                                .record(link -> link.register("/leadership/policies")
                                        .recordId("policy-1")
                                        .version("1"))
                                .atLeastUntil("2034-12-31"));
    }

    private ResourceNeed need(String year, String determinedOn) {
        return ResourceNeed.builder()
                .id("need-" + year)
                .determinedOn(determinedOn)
                .determinedBy(company.owner())
                .addTypes(ResourceAllocation.Type.BUDGET, ResourceAllocation.Type.PEOPLE, ResourceAllocation.Type.TIME)
                .periodFrom(year + "-01-01")
                .periodUntil(year + "-12-31")
                .statement("Half a position, training, and an audit from outside.")
                .build();
    }
}
