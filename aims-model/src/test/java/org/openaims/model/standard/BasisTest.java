package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasisTest {

    @Test
    void public_sources_need_no_remark() {
        assertThat(new Basis(Basis.Strength.PUBLIC_SOURCES, "").remark()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Basis.Strength.class,
            names = {"INFERRED", "UNSEEN"})
    void anything_weaker_has_to_say_what_is_weaker(Basis.Strength strength) {
        assertThatThrownBy(() -> new Basis(strength, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Basis[" + strength + "].remark: must say what is weaker, but was \"\"");
    }

    @Test
    void a_remark_is_never_blank() {
        assertThatThrownBy(() -> new Basis(Basis.Strength.PUBLIC_SOURCES, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Basis[PUBLIC_SOURCES].remark: must be empty or a text, but was \" \"");
    }
}
