package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdRangesTest {

    @Test
    void three_in_a_row_become_a_range_and_two_do_not() {
        assertThat(IdRanges.of(List.of("4.1-a", "4.1-b"))).isEqualTo("4.1-a, 4.1-b");
        assertThat(IdRanges.of(List.of("4.1-a", "4.1-b", "4.1-c"))).isEqualTo("4.1-a..c");
    }

    @Test
    void a_range_ends_at_a_hole_and_at_the_end_of_its_clause() {
        assertThat(IdRanges.of(List.of("4.1-a", "4.1-b", "4.1-c", "4.1-e", "4.2-a", "4.2-b")))
                .isEqualTo("4.1-a..c, 4.1-e, 4.2-a, 4.2-b");
    }

    @Test
    void controls_make_ranges_within_their_objective() {
        assertThat(IdRanges.of(List.of("A.2.2", "A.2.3", "A.2.4", "A.3.2"))).isEqualTo("A.2.2..4, A.3.2");
    }

    @Test
    void any_order_gives_the_order_of_the_catalogue_and_unknown_ids_stand_last() {
        assertThat(IdRanges.of(List.of("ACME-1", "9.3.2-a", "4.1-a"))).isEqualTo("4.1-a, 9.3.2-a, ACME-1");
    }
}
