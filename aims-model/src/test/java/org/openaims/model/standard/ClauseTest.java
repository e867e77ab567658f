package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {

    @Test
    void a_clause_of_one_number_has_no_parent() {
        assertThat(Iso42001.clause("10").orElseThrow().parent()).isEmpty();
    }

    @Test
    void a_sub_clause_has_the_clause_that_holds_it_as_parent() {
        assertThat(Iso42001.clause("6.1").orElseThrow().parent()).contains("6");
        assertThat(Iso42001.clause("6.1.4").orElseThrow().parent()).contains("6.1");
    }

    @ParameterizedTest
    @CsvSource({"4, PLAN", "5.3, PLAN", "6.1.4, PLAN", "7.5.3, PLAN", "8, DO", "8.4, DO", "9.3.3, CHECK", "10.2, ACT"})
    void a_clause_belongs_to_a_phase(String id, Phase phase) {
        assertThat(Iso42001.clause(id).orElseThrow().phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "6.1.1, General",
        "6.1.4, AI system impact assessment",
        "8.4, AI system impact assessment",
        "9.3.2, Management review inputs",
        "10.2, Nonconformity and corrective action"
    })
    void a_clause_has_the_short_title_of_the_standard(String id, String title) {
        assertThat(Iso42001.clause(id).orElseThrow().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "11", "4.", "4.0", "4.1.2.3", "A.2", "4 "})
    void refuses_a_number_outside_clauses_4_to_10(String id) {
        assertThatThrownBy(() -> new Clause(id, "Title", Optional.empty(), Phase.PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clause[" + id + "].id: must be a clause number from 4 to 10, but was \"" + id + "\"");
    }

    @Test
    void refuses_a_blank_title() {
        assertThatThrownBy(() -> new Clause("4", " ", Optional.empty(), Phase.PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clause[4].title: must not be blank, but was \" \"");
    }

    @Test
    void refuses_a_parent_that_does_not_hold_it() {
        assertThatThrownBy(() -> new Clause("6.1.2", "Title", Optional.of("6"), Phase.PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clause[6.1.2].parent: must be 6.1, but was \"6\"");
        assertThatThrownBy(() -> new Clause("6", "Title", Optional.of("5"), Phase.PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clause[6].parent: must be absent, but was \"5\"");
    }

    @Test
    void refuses_a_phase_that_is_not_that_of_its_number() {
        assertThatThrownBy(() -> new Clause("9.1", "Title", Optional.of("9"), Phase.ACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Clause[9.1].phase: must be CHECK, but was \"ACT\"");
    }
}
