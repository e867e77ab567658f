package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.model.standard.RecordAttributes.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexAControlTest {

    @Test
    void says_what_is_wanted_and_what_would_be_looked_at() {
        AnnexAControl control = Iso42001.control("A.4.4").orElseThrow();

        assertThat(control)
                .isEqualTo(new AnnexAControl(
                        "A.4.4",
                        "A.4",
                        "Tooling resources",
                        "The tools used for an AI system are documented.",
                        "The name, version and purpose of the tools of each system",
                        Decidability.RECORDS,
                        true,
                        true,
                        true,
                        new Basis(
                                Basis.Strength.UNSEEN,
                                "That this control names a document was not seen in a public source."),
                        List.of(
                                by("SystemResource: type, name, version, purpose, systems, heldBy, inquiries"),
                                by("SupplierInquiry: supplier, askedOn, answer"))));
    }

    @Test
    void its_clause_is_its_control_objective() {
        assertThat(Iso42001.control("A.6.2.4").orElseThrow().clause()).isEqualTo("A.6.2");
        assertThat(Iso42001.control("A.10.3").orElseThrow().clause()).isEqualTo("A.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A.6.2", "A.6.2.", "A.6.2.0", "A.6.2.10", "A.6.2-4", "A.6.4", "B.6.2.4"})
    void refuses_an_id_outside_its_objective(String id) {
        assertThatThrownBy(() -> control(id, "Title", "Text.", "Phrase", true, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AnnexAControl[" + id + "].id: must be \"A.6.2.\" and a digit, but was \"" + id + "\"");
    }

    @Test
    void refuses_blank_texts() {
        assertThatThrownBy(() -> control("A.6.2.4", "", "Text.", "Phrase", true, false))
                .hasMessage("AnnexAControl[A.6.2.4].title: must not be blank, but was \"\"");
        assertThatThrownBy(() -> control("A.6.2.4", "Title", " ", "Phrase", true, false))
                .hasMessage("AnnexAControl[A.6.2.4].text: must not be blank, but was \" \"");
        assertThatThrownBy(() -> control("A.6.2.4", "Title", "Text.", "", true, false))
                .hasMessage("AnnexAControl[A.6.2.4].auditorAsks: must not be blank, but was \"\"");
    }

    @Test
    void refuses_facts_of_a_supplier_where_no_system_is_looked_at() {
        assertThatThrownBy(() -> control("A.6.2.4", "Title", "Text.", "Phrase", false, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AnnexAControl[A.6.2.4].heldBySupplier: must be false where perSystem is false, "
                        + "but was \"true\"");
    }

    private static AnnexAControl control(
            String id, String title, String text, String auditorAsks, boolean perSystem, boolean heldBySupplier) {
        return new AnnexAControl(
                id,
                "A.6.2",
                title,
                text,
                auditorAsks,
                Decidability.RECORDS,
                false,
                perSystem,
                heldBySupplier,
                new Basis(Basis.Strength.PUBLIC_SOURCES, ""),
                List.of(by("ValidationResult: passed")));
    }
}
