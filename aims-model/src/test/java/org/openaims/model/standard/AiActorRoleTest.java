package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AiActorRoleTest {

    @Test
    void an_organization_claims_the_first_four_of_six_roles() {
        assertThat(AiActorRole.values()).hasSize(6);
        assertThat(Stream.of(AiActorRole.values()).filter(AiActorRole::ofOrganization))
                .containsExactly(
                        AiActorRole.AI_PROVIDER,
                        AiActorRole.AI_PRODUCER,
                        AiActorRole.AI_CUSTOMER,
                        AiActorRole.AI_PARTNER);
    }

    @Test
    void every_role_has_sub_roles() {
        assertThat(Stream.of(AiActorSubRole.values()).map(AiActorSubRole::role).distinct())
                .containsExactly(AiActorRole.values());
    }

    @Test
    void titles_are_unique() {
        assertThat(Stream.concat(
                        Stream.of(AiActorRole.values()).map(AiActorRole::title),
                        Stream.of(AiActorSubRole.values()).map(AiActorSubRole::title)))
                .doesNotHaveDuplicates();
    }
}
