package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class CodeProperties {

    @Property
    void a_text_is_refused_when_it_is_empty_or_has_white_space_or_a_control_character(
            @ForAll
                    @StringLength(max = 3)
                    @Chars({'a', 'Z', '-', ':', '/', 'é', '界', ' ', '\t', '\n', '\u00a0', '\u2003', '\u0000', '\u0085'})
                    String text) {
        boolean sound = !text.isEmpty()
                && text.chars()
                        .noneMatch(c ->
                                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
        if (sound) {
            assertThat(PersonId.of(text).value()).isEqualTo(text);
            assertThat(PersonId.of(text)).hasToString(text);
        } else {
            assertThatThrownBy(() -> PersonId.of(text))
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageStartingWith("PersonId: must have ");
        }
    }

    @Example
    void a_code_has_one_to_two_hundred_characters() {
        assertThat(PersonId.of("a").value()).isEqualTo("a");
        assertThat(PersonId.of("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> PersonId.of(""))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("PersonId: must have 1 to 200 characters, but had 0");
        assertThatThrownBy(() -> PersonId.of("a".repeat(201)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("PersonId: must have 1 to 200 characters, but had 201");
    }

    @Example
    void the_message_names_the_position_and_not_the_text() {
        assertThatThrownBy(() -> Role.of("top management"))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Role: must have no white space or control character, but had one at position 4");
    }

    @Property
    void the_order_of_ids_agrees_with_equality(@ForAll("ids") RecordId a, @ForAll("ids") RecordId b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void the_order_of_ids_is_transitive(
            @ForAll("ids") RecordId a, @ForAll("ids") RecordId b, @ForAll("ids") RecordId c) {
        List<RecordId> sorted =
                List.copyOf(new TreeSet<>(List.of(a, b, c).stream().distinct().toList()));
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i - 1).compareTo(sorted.get(i))).isNegative();
            assertThat(sorted.get(0).compareTo(sorted.get(i))).isNegative();
        }
    }

    @Provide
    Arbitrary<RecordId> ids() {
        Arbitrary<String> texts = Arbitraries.of("a", "b", "ab", "B");
        return Arbitraries.oneOf(
                texts.map(PersonId::of).map(RecordId.class::cast),
                texts.map(ScopeId::of).map(RecordId.class::cast),
                texts.map(AiSystemId::of).map(RecordId.class::cast));
    }
}
