package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class ControlObjectiveTest {

    @Test
    void area_a_6_holds_two_objectives() {
        assertThat(Iso42001.controlObjectives())
                .filteredOn(objective -> objective.area().equals("A.6"))
                .extracting(ControlObjective::id, ControlObjective::title)
                .containsExactly(
                        tuple("A.6.1", "Management guidance for AI system development"),
                        tuple("A.6.2", "AI system life cycle"));
    }

    @Test
    void refuses_an_area_that_does_not_hold_it() {
        assertThatThrownBy(() -> new ControlObjective("A.10", "A.1", "Title", "Aim."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ControlObjective[A.10].area: must be the id or the area that holds it, but was \"A.1\"");
    }

    @Test
    void refuses_blank_texts() {
        assertThatThrownBy(() -> new ControlObjective("A.2", "A.2", "", "Aim."))
                .hasMessage("ControlObjective[A.2].title: must not be blank, but was \"\"");
        assertThatThrownBy(() -> new ControlObjective("A.2", "A.2", "Title", " "))
                .hasMessage("ControlObjective[A.2].aim: must not be blank, but was \" \"");
    }
}
