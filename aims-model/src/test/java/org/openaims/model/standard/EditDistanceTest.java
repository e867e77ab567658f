package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "4.1-a, 4.1-a, 0",
        "4.1-a, '', 5",
        "'', 4.1-a, 5",
        "4.1a, 4.1-a, 1",
        "4.1--a, 4.1-a, 1",
        "4.1.a, 4.1-a, 1",
        "4.1a-, 4.1-a, 2",
        "abc, xyz, 3"
    })
    void counts_inserted_removed_and_replaced_characters(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
    }

    @Test
    void a_difference_in_length_beyond_the_limit_rules_nearness_out() {
        assertThat(EditDistance.canBeWithin(2, "4.1", "4.1-a")).isTrue();
        assertThat(EditDistance.canBeWithin(2, "4.", "4.1-a")).isFalse();
    }
}
