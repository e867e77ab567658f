package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;

class ReadProperties {

    private static final String SAMPLE = AimsJson.write(SampleRecords.aims());

    @Property
    void any_text_gives_a_record_or_problems(@ForAll String text) {
        assertSound(AimsJson.tryRead(text));
    }

    @Property
    void any_bytes_give_a_record_or_problems(@ForAll byte[] bytes) {
        assertSound(AimsJson.tryRead(bytes));
    }

    @Property
    void text_and_bytes_give_the_same(
            @ForAll("tokens") List<String> tokens,
            @ForAll @IntRange(max = 60_000) int at,
            @ForAll @IntRange(max = 20) int removed) {
        int from = at % SAMPLE.length();
        int to = Math.min(SAMPLE.length(), from + removed);
        String torn = (SAMPLE.substring(0, from) + String.join("", tokens) + SAMPLE.substring(to))
                .replace("\ud800", "\ud83d\ude00ä€\r");
        // A pair of surrogates may have been torn apart, which no bytes can say.
        String text = new String(torn.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        ReadResult<Aims> ofText = AimsJson.tryRead(text);
        ReadResult<Aims> ofBytes = AimsJson.tryRead(text.getBytes(StandardCharsets.UTF_8));
        assertThat(ofBytes.value()).isEqualTo(ofText.value());
        assertThat(ofBytes.complete()).isEqualTo(ofText.complete());
        assertSameProblems(ofBytes, ofText);
    }

    /** The parsers of text and of bytes may differ about where in it a number that is none breaks off. */
    static void assertSameProblems(ReadResult<?> ofBytes, ReadResult<?> ofText) {
        int certain = ofText.problems().size() - (ofText.complete() ? 0 : 1);
        assertThat(ofBytes.problems()).hasSameSizeAs(ofText.problems());
        assertThat(ofBytes.problems().subList(0, certain))
                .isEqualTo(ofText.problems().subList(0, certain));
        assertThat(ofBytes.problems().stream().map(Problem::pointer).toList())
                .isEqualTo(ofText.problems().stream().map(Problem::pointer).toList());
    }

    @Property(tries = 100)
    void bytes_that_come_one_by_one_give_the_same(
            @ForAll("tokens") List<String> tokens, @ForAll @IntRange(max = 60_000) int at) throws IOException {
        int from = at % SAMPLE.length();
        byte[] document = (SAMPLE.substring(0, from) + String.join("", tokens) + SAMPLE.substring(from))
                .replace("\ud800", "\ud83d\ude00ä€\r")
                .getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(document) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        assertThat(AimsJson.format(Aims.class).tryRead(slow).toString())
                .isEqualTo(AimsJson.tryRead(document).toString());
    }

    @Property
    void any_tokens_give_a_record_or_problems(@ForAll("tokens") List<String> tokens) {
        assertSound(AimsJson.tryRead("{\"formatVersion\":\"2\"," + String.join("", tokens)));
        assertSound(AimsJson.format(CheckResult.class).tryRead(String.join("", tokens)));
    }

    @Property
    void a_document_with_a_piece_replaced_gives_a_record_or_problems(
            @ForAll("tokens") List<String> tokens,
            @ForAll @IntRange(max = 60_000) int at,
            @ForAll @IntRange(max = 20) int removed) {
        int from = at % SAMPLE.length();
        int to = Math.min(SAMPLE.length(), from + removed);
        assertSound(AimsJson.tryRead(SAMPLE.substring(0, from) + String.join("", tokens) + SAMPLE.substring(to)));
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\\",
                        "null",
                        "true",
                        "1",
                        "-",
                        "1e9",
                        "0.5",
                        "\n",
                        " ",
                        "\"context\":",
                        "\"systems\":",
                        "\"id\":",
                        "\"s-1\"",
                        "\"kind\":",
                        "\"on\"",
                        "\"day\":",
                        "\"2024-01-01\"",
                        "\"handedIn\":",
                        "\"extensions\":",
                        "\"a:b\":",
                        "\"$day\":",
                        "\"\\ud800\"",
                        "\"evaluation\":",
                        "\"reviewIntervals\":",
                        "\"every\":",
                        "\"P1Y\"",
                        "\"rhythm\":",
                        "\ud800")
                .list()
                .ofMaxSize(30);
    }

    private static <T> void assertSound(ReadResult<T> result) {
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        assertThat(result.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.toString()).doesNotContain("\n");
        });
        if (result.value().isPresent()) {
            assertThat(result.complete()).isTrue();
        }
    }

    @Property(tries = 200)
    void the_order_of_properties_plays_no_part(@ForAll int seed) {
        String shuffled = ShuffledJson.of(SAMPLE, seed);
        Aims aims = AimsJson.read(shuffled);
        assertThat(AimsJson.write(aims)).isEqualTo(SAMPLE);
    }
}
