package org.openaims.serialization.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openaims.model.Aims;
import org.openaims.serialization.AimsJson;

class CanonicalJsonTest {

    /** The example of RFC 8785, section 3.2. */
    @Test
    void the_example_of_the_rfc_has_the_form_of_the_rfc() {
        assertThat(canonical("""
                        {
                          "numbers": [333333333.33333329, 1E30, 4.50,
                                      2e-3, 0.000000000000000000000000001],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }"""))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** By UTF-16 code units the smiling face stands before the two letters whose code points are lower. */
    @Test
    void properties_stand_in_the_order_of_their_utf_16_code_units() {
        assertThat(canonical("{\"\ufb33\":1,\"\ud83d\ude00\":2,\"€\":3,\"1\":4,\"\\r\":5,\"ö\":6,\"\u0080\":7}"))
                .isEqualTo("{\"\\r\":5,\"1\":4,\"\u0080\":7,\"ö\":6,\"€\":3,\"\ud83d\ude00\":2,\"\ufb33\":1}");
    }

    @Test
    void layout_order_and_notation_play_no_part_and_content_does() {
        Aims aims = Aims.builder()
                .context(context -> context.system("s-1", system -> system.name("Käse \u2028 \"x\"")))
                .build();
        byte[] indented = AimsJson.write(aims).getBytes(StandardCharsets.UTF_8);
        byte[] line = AimsJson.format(Aims.class).writeLine(aims).getBytes(StandardCharsets.UTF_8);
        byte[] other = AimsJson.write(aims.withSystem("s-1", system -> system.name("Käse")))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(CanonicalJson.digest(line)).isEqualTo(CanonicalJson.digest(indented));
        assertThat(CanonicalJson.digest(other)).isNotEqualTo(CanonicalJson.digest(indented));
    }

    @Test
    void the_digest_is_that_of_the_form_and_says_so() {
        // printf '{"a":1,"b":[]}' | sha256sum
        assertThat(CanonicalJson.digest("{ \"b\": [ ], \"a\": 1.0 }".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("jcs-sha256:f87e4099e9be5e75094e0a4f46d3dc18a9c37429314a5a2490fb78d31e7e170c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|{}",
                "[]|[]",
                "7|7",
                "-0.0|0",
                "null|null",
                "' \"a\" '|'\"a\"'",
                "{\"a\":{\"c\":[{}],\"b\":{}}}|{\"a\":{\"b\":{},\"c\":[{}]}}",
            })
    void any_json_has_a_form(String document, String form) {
        assertThat(canonical(document)).isEqualTo(form);
    }

    @Test
    void the_form_of_a_form_is_itself() {
        for (String document : List.of("{\"b\":1e400}", "x")) {
            assertThatThrownBy(() -> canonical(document)).isInstanceOf(NoCanonicalFormException.class);
        }
        String form = canonical(" {\"b\": 1e3, \"a\": [0.1, \"\\u001f\"]}");
        assertThat(canonical(form)).isEqualTo(form);
    }

    @Test
    void what_has_no_form_is_refused_with_its_place_and_without_its_text() {
        refuses(
                "{\"secret\":1,\n \"secret\":2}",
                "found a property again at line 2, column 2; expected each property once");
        refuses(
                "[1e309]",
                "found a number beyond those of IEEE 754 at line 1, column 2; expected one up to "
                        + "1.7976931348623157e308");
        refuses("\"\\ud83d\"", "found an unpaired surrogate at line 1, column 1; expected whole Unicode characters");
        refuses("{} {}", "found more after the end of the document at line 1, column 4; expected nothing");
        refuses("", "found an empty document; expected a JSON document");
        refuses(
                "{\"secret\": tru}",
                "found what is no JSON, or too deep or too long to be read at line 1, column 12; "
                        + "expected a JSON document");
        for (String document : List.of("[".repeat(100_000), "\ufeff{}")) {
            assertThatThrownBy(() -> canonical(document))
                    .isInstanceOf(NoCanonicalFormException.class)
                    .hasMessageStartingWith("found what is no JSON, or too deep or too long to be read");
        }
        assertThatThrownBy(() -> CanonicalJson.of(new byte[] {'"', (byte) 0xff, '"'}))
                .hasMessage("found bytes that are not UTF-8; expected UTF-8");
    }

    private static void refuses(String document, String message) {
        assertThatThrownBy(() -> canonical(document))
                .isInstanceOf(NoCanonicalFormException.class)
                .hasMessage(message);
    }

    private static String canonical(String document) {
        return new String(CanonicalJson.of(document.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
