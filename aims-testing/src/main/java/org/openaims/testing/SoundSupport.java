package org.openaims.testing;

import org.openaims.model.leadership.ResourceAllocation;
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
        return support.addResourceNeeds(
                        need("2024", "2024-01-04"), need("2025", "2024-11-20"), need("2026", "2025-11-18"))
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
