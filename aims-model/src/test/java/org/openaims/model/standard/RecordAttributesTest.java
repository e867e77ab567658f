package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.model.standard.RecordAttributes.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordAttributesTest {

    @Test
    void are_written_as_they_are_read() {
        RecordAttributes policy = by("AiPolicy: approval, effectiveFrom");

        assertThat(policy).isEqualTo(new RecordAttributes("AiPolicy", List.of("approval", "effectiveFrom")));
        assertThat(policy).hasToString("AiPolicy: approval, effectiveFrom");
        assertThat(policy.names()).containsExactly("AiPolicy.approval", "AiPolicy.effectiveFrom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AiPolicy", "AiPolicy:approval", "AiPolicy.approval"})
    void refuse_a_text_without_a_record_and_its_attributes(String text) {
        assertThatThrownBy(() -> by(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a record and its attributes, such as \"AiPolicy: approval, effectiveFrom\", "
                        + "found \"" + text + "\"");
    }

    @Test
    void refuse_blank_names_and_the_same_name_twice() {
        assertThatThrownBy(() -> by(" : approval"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RecordAttributes[ ].record: must not be blank, but was \" \"");
        assertThatThrownBy(() -> by("AiPolicy: approval, , effectiveFrom"))
                .hasMessage("RecordAttributes[AiPolicy].attributes: must not be blank, but was \"\"");
        assertThatThrownBy(() -> by("AiPolicy: approval, approval"))
                .hasMessage("RecordAttributes[AiPolicy].attributes: must name none twice, but was "
                        + "\"[approval, approval]\"");
        assertThatThrownBy(() -> new RecordAttributes("AiPolicy", List.of()))
                .hasMessage("RecordAttributes[AiPolicy].attributes: must name at least one, but was \"[]\"");
    }
}
