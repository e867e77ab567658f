package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecidabilityTest {

    @Test
    void has_a_letter_for_tables() {
        assertThat(Decidability.values()).extracting(Decidability::letter).containsExactly("D", "P", "H");
    }
}
