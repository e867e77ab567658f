package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.openaims.jackson.AimsModule;
import org.openaims.model.Aims;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.CheckResult;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.ReadResult;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonProperties {

    private static final JsonFormat<CheckResult> RESULT = AimsJson.format(CheckResult.class);

    private static final JsonMapper HOST = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .addModule(new AimsModule())
            .build();

    @Property(tries = 200)
    void records_that_were_written_are_read_back_equal_and_written_again_to_the_same_bytes(
            @ForAll("records") Aims aims) {
        String written = AimsJson.write(aims);
        Aims read = AimsJson.read(written);
        assertThat(read).isEqualTo(aims);
        assertThat(AimsJson.write(read)).isEqualTo(written);
    }

    @Property(tries = 100)
    void the_order_in_which_a_builder_was_filled_plays_no_part_in_what_is_written(
            @ForAll("records") Aims aims, @ForAll long seed) {
        Aims refilled = Refilled.of(RecordType.of(Aims.class), aims, new Random(seed));
        assertThat(refilled).isEqualTo(aims);
        assertThat(AimsJson.write(refilled)).isEqualTo(AimsJson.write(aims));
    }

    @Property(tries = 100)
    void a_document_that_breaks_off_before_its_last_brace_has_problems(
            @ForAll("records") Aims aims,
            @ForAll @Size(20) List<@DoubleRange(max = 1, maxIncluded = false) Double> at) {
        String text = AimsJson.write(aims);
        int lastBrace = text.lastIndexOf('}');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int lastBraceOfBytes = bytes.length - (text.length() - lastBrace);
        for (double share : at) {
            assertBrokenOff(AimsJson.tryRead(text.substring(0, (int) (share * (lastBrace + 1)))));
            assertBrokenOff(AimsJson.tryRead(Arrays.copyOf(bytes, (int) (share * (lastBraceOfBytes + 1)))));
        }
        assertBrokenOff(AimsJson.tryRead(text.substring(0, lastBrace)));
        assertThat(AimsJson.tryRead(text.substring(0, lastBrace + 1)).value()).contains(aims);
    }

    private static void assertBrokenOff(ReadResult<Aims> result) {
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
        assertThat(result.complete()).isFalse();
    }

    @Property(tries = 50)
    void a_mapper_with_settings_of_its_own_writes_and_reads_records_as_the_library_does(@ForAll("records") Aims aims) {
        String written = HOST.writeValueAsString(aims);
        assertThat(AimsJson.write(AimsJson.read(written))).isEqualTo(AimsJson.write(aims));
        assertThat(HOST.readValue(AimsJson.write(aims), Aims.class)).isEqualTo(aims);
    }

    @Property(tries = 100)
    void a_result_that_was_written_is_read_back_equal_with_the_same_messages_and_the_same_bytes(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        CheckResult result = AimsChecker.iso42001().check(aims, day);
        String written = RESULT.write(result);
        CheckResult read = RESULT.read(written);
        assertThat(Differences.between(result, read)).isEmpty();
        assertThat(read.messages()).isEqualTo(result.messages());
        assertThat(RESULT.write(read)).isEqualTo(written);
    }

    @Property(tries = 100)
    void records_that_were_read_back_give_the_same_result_with_the_same_messages(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        CheckResult result = AimsChecker.iso42001().check(aims, day);
        CheckResult again = AimsChecker.iso42001().check(AimsJson.read(AimsJson.write(aims)), day);
        assertThat(Differences.between(result, again)).isEmpty();
        assertThat(again.messages()).isEqualTo(result.messages());
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }
}
