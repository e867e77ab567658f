package org.openaims.serialization.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaNumberTest {

    /** The sample values of RFC 8785, appendix B, and those around the edges of the notation. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void numbers_are_written_as_ecmascript_writes_them(String bits, String text) {
        assertThat(EcmaNumber.text(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    /** Just above a power of two the nearest decimal of the fewest digits may not lead back, where the one above does. */
    @ParameterizedTest
    @CsvSource({
        "2e-44, 2e-44",
        "9.5367431640625e-7, 9.5367431640625e-7",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "9.007199254740993e15, 9007199254740992",
        "1.8014398509481984e16, 18014398509481984",
        "2.0e-3, 0.002",
        "123.5, 123.5",
        "1e20, 100000000000000000000",
        "4.35, 4.35",
        "-1.25e-9, -1.25e-9",
    })
    void the_fewest_digits_are_written_that_lead_back(double number, String text) {
        assertThat(EcmaNumber.text(number)).isEqualTo(text);
    }

    /** Of so few digits the number is not searched for; the result is that of the search. */
    @Property
    void digits_of_a_document_are_written_as_their_number_is(
            @ForAll @LongRange(min = -99_999_999_999_999_999L, max = 99_999_999_999_999_999L) long unscaled,
            @ForAll @IntRange(min = -340, max = 290) int exponent) {
        String digits = BigDecimal.valueOf(unscaled, -exponent).toString();
        assertThat(EcmaNumber.text(digits)).isEqualTo(EcmaNumber.text(Double.parseDouble(digits)));
    }

    @Property
    void what_is_written_leads_back(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(number));
        String text = EcmaNumber.text(number);
        assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0 : number);
        assertThat(text.chars().filter(Character::isDigit).count()).isLessThanOrEqualTo(17 + 21);
    }
}
