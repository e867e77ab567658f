package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.model.standard.RecordAttributes.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

    @Test
    void says_what_is_asked_for_and_what_an_auditor_asks_to_see() {
        Requirement requirement = Iso42001.requirement("5.1-c").orElseThrow();

        assertThat(requirement)
                .isEqualTo(new Requirement(
                        "5.1-c",
                        "5.1",
                        Modality.OBLIGATION,
                        "Top management makes sure that the resources the AIMS needs are there.",
                        "Budget approvals for the AIMS, with people, time and tools",
                        Decidability.PARTLY,
                        false,
                        new Basis(Basis.Strength.PUBLIC_SOURCES, ""),
                        List.of(
                                new RecordAttributes(
                                        "ResourceAllocation",
                                        List.of(
                                                "types",
                                                "periodFrom",
                                                "periodUntil",
                                                "amount",
                                                "needs",
                                                "approval",
                                                "evidence")),
                                new RecordAttributes("ResourceNeed", List.of("periodFrom", "periodUntil")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.3.2-d1", "9.3.2-a"})
    void takes_a_letter_with_or_without_a_digit(String id) {
        assertThat(requirement(id, "Text.", "Phrase").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9.3.2", "9.3.2-", "9.3.2-A", "9.3.2-ab", "9.3.2-d0", "9.3.2.a", "9.3-a", "9.3.21-a"})
    void refuses_an_id_that_is_not_clause_and_letter(String id) {
        assertThatThrownBy(() -> requirement(id, "Text.", "Phrase"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement[" + id
                        + "].id: must be \"9.3.2-\" and a letter, perhaps with a digit, but was \"" + id + "\"");
    }

    @Test
    void refuses_blank_texts() {
        assertThatThrownBy(() -> requirement("9.3.2-a", "", "Phrase"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement[9.3.2-a].text: must not be blank, but was \"\"");
        assertThatThrownBy(() -> requirement("9.3.2-a", "Text.", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement[9.3.2-a].auditorAsks: must not be blank, but was \" \"");
    }

    @Test
    void refuses_to_name_no_record_or_one_twice() {
        assertThatThrownBy(() -> requirement("9.3.2-a", "Text.", "Phrase", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement[9.3.2-a].shownBy: must name at least one record, but was \"[]\"");
        assertThatThrownBy(() ->
                        requirement("9.3.2-a", "Text.", "Phrase", List.of(by("Review: note"), by("Review: outcome"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement[9.3.2-a].shownBy: must name no record twice, but was \"[Review, Review]\"");
    }

    private static Requirement requirement(String id, String text, String auditorAsks) {
        return requirement(id, text, auditorAsks, List.of(by("ManagementReview: inputs")));
    }

    private static Requirement requirement(String id, String text, String auditorAsks, List<RecordAttributes> shownBy) {
        return new Requirement(
                id,
                "9.3.2",
                Modality.OBLIGATION,
                text,
                auditorAsks,
                Decidability.RECORDS,
                false,
                new Basis(Basis.Strength.PUBLIC_SOURCES, ""),
                shownBy);
    }
}
