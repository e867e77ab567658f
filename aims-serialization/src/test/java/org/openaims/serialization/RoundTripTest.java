package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;

class RoundTripTest {

    /** A Java record with the types that no record of the model has yet. */
    public record Reading(BigDecimal amount, Optional<Boolean> trusted) {}

    private static final JsonFormat<CheckResult> RESULTS = AimsJson.format(CheckResult.class);

    @Test
    void an_aims_is_read_back_equal() {
        Aims aims = SampleRecords.aims();
        String text = AimsJson.write(aims);
        assertThat(AimsJson.read(text)).isEqualTo(aims);
        assertThat(AimsJson.write(AimsJson.read(text))).isEqualTo(text);
    }

    @Test
    void a_check_result_is_read_back_equal() {
        CheckResult result = SampleRecords.result();
        String text = RESULTS.write(result);
        assertThat(RESULTS.read(text)).isEqualTo(result);
        assertThat(RESULTS.write(RESULTS.read(text))).isEqualTo(text);
    }

    @Test
    void an_empty_aims_is_read_back_equal() {
        Aims aims = Aims.builder().build();
        assertThat(AimsJson.read(AimsJson.write(aims))).isEqualTo(aims);
        assertThat(AimsJson.read("{\"formatVersion\":\"2\"}")).isEqualTo(aims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1.50", "-0.001", "1E+3", "1.0E+999", "123456789012345678901234567890.5", "0E-7", "1E-50"})
    void a_number_keeps_its_digits(String number) {
        JsonFormat<Reading> format = AimsJson.format(Reading.class);
        Reading reading = new Reading(new BigDecimal(number), Optional.of(true));
        assertThat(format.read(format.write(reading))).isEqualTo(reading);
    }

    @Test
    void the_bytes_do_not_depend_on_the_default_locale() throws IOException {
        byte[] expected = bytes();
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(bytes()).isEqualTo(expected);
                assertThat(AimsJson.tryRead(expected).value()).contains(SampleRecords.aims());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        AimsJson.format(Aims.class).write(SampleRecords.aims(), stream);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(AimsJson.write(SampleRecords.aims()));
        return stream.toByteArray();
    }

    @Test
    void every_prefix_of_a_document_has_a_problem() {
        String text = AimsJson.write(SampleRecords.aims()).stripTrailing();
        for (int end = 0; end < text.length(); end += end < 2000 ? 1 : 37) {
            ReadResult<Aims> result = AimsJson.tryRead(text.substring(0, end));
            assertThat(result.value()).isEmpty();
            assertThat(result.complete()).isFalse();
            assertThat(result.problems()).hasSize(1);
        }
    }
}
