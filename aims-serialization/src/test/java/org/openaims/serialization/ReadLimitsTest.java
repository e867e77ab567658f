package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openaims.model.Aims;

class ReadLimitsTest {

    private static final int HUNDRED_MEGABYTES = 100_000_000;
    private static final String EXTENSION = "{\"formatVersion\":\"2\",\"extensions\":{\"a:b\":";

    private static final JsonFormat<Aims> AIMS = AimsJson.format(Aims.class);

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "[ => `` => nesting deeper than 64 => 64",
                "[ => {\"formatVersion\":\"2\",\"extensions\":{\"a:b\": => nesting deeper than 64 => 64",
                "[ => {\"unknown\": => nesting deeper than 64 => 64",
                "x => {\"formatVersion\":\"2\",\"extensions\":{\"a:b\":\" => a text, name or number of more than 1000000"
                        + " characters => 1000000",
                "x => {\"unknown\":\" => a text, name or number of more than 1000000 characters => 1000000",
                "x => {\" => a property name of more than 1000 characters => 1000",
                "7 => {\" => a property name of more than 1000 characters => 1000",
                "7 => `` => a number of more than 100 characters => 100",
                "7 => {\"formatVersion\":\"2\",\"extensions\":{\"a:b\": => a number of more than 100 characters => 100",
                "7 => {\"formatVersion\":\"2\",\"extensions\":{\"a:b\":1e => a number of more than 100 characters => 100",
                "7 => {\"formatVersion\":\"2\",\"extensions\":{\"a:b\":\" => a text, name or number of more than 1000000"
                        + " characters => 1000000",
            })
    void a_hundred_megabytes_are_refused_within_one_beyond_the_limit(
            char content, String start, String found, long limit) {
        Repeated repeated = new Repeated(String.valueOf(content), HUNDRED_MEGABYTES);
        ReadResult<Aims> result = assertTimeout(Duration.ofSeconds(5), () -> AIMS.tryRead(after(start, repeated)));
        assertThat(result.complete()).isFalse();
        assertThat(result.problems().get(result.problems().size() - 1).found()).isEqualTo(found);
        assertThat(repeated.given()).isLessThan(limit + 1_000_000);
    }

    private static InputStream after(String start, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"extensions\":{", "{\"extensions\":{\"a:b\":{", "{\"context\":{"})
    void a_hundred_megabytes_of_one_key_end_at_the_limit_of_problems(String start) {
        Repeated repeated = new Repeated("\"a:b\":1,", HUNDRED_MEGABYTES);
        ReadResult<Aims> result = assertTimeout(Duration.ofSeconds(5), () -> AIMS.tryRead(after(start, repeated)));
        assertThat(result.problems()).hasSize(101);
        assertThat(result.problems().get(100).found()).isEqualTo("more than 100 problems");
        assertThat(repeated.given()).isLessThan(1_000_000);
    }

    @Test
    void a_hundred_megabytes_before_a_kind_end_at_the_limit_of_reading_ahead() {
        Repeated repeated = new Repeated("\"a:b\":1,", HUNDRED_MEGABYTES);
        ReadResult<Aims> result =
                assertTimeout(Duration.ofSeconds(5), () -> AIMS.tryRead(after("{\"handedIn\":{", repeated)));
        assertThat(result.toString()).startsWith("at least 1 problem\n/handedIn/a:b (line 1, column ");
        // 100,000 tokens, two to a property of eight characters.
        assertThat(repeated.given()).isLessThan(400_000 + 100_000);
    }

    @Test
    void a_hundred_megabytes_of_unknown_properties_end_at_the_length_of_a_document_when_they_are_passed_over()
            throws IOException {
        JsonFormat<Aims> lenient = AIMS.withPolicy(ReadPolicy.LENIENT)
                .withLimits(ReadLimits.defaults().withDocumentLength(2_000_000));
        Repeated repeated = new Repeated("\"a:b\":1,", HUNDRED_MEGABYTES);
        ReadResult<Aims> result = lenient.tryRead(after("{", repeated));
        assertThat(result.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.found()).isEqualTo("a document of more than 2000000 characters"));
        assertThat(result.warnings()).hasSize(100);
        assertThat(repeated.given()).isLessThan(3_000_000);
    }

    @Test
    void a_hundred_megabytes_of_quotes_end_at_the_third() {
        Repeated repeated = new Repeated("\"", HUNDRED_MEGABYTES);
        ReadResult<Aims> result = assertTimeout(Duration.ofSeconds(5), () -> AIMS.tryRead(repeated));
        assertThat(result.problems().stream().map(Problem::toString))
                .containsExactly(
                        "the document (line 1, column 1): found a text of 0 characters; expected an object, an Aims",
                        "the document (line 1, column 3): found more after the end of the document; expected nothing");
        assertThat(repeated.given()).isLessThan(100_000);
    }

    @Test
    void a_hundred_megabytes_of_white_space_end_at_the_length_of_a_document() throws IOException {
        JsonFormat<Aims> format = AIMS.withLimits(ReadLimits.defaults().withDocumentLength(10_000));
        Repeated repeated = new Repeated(" ", HUNDRED_MEGABYTES);
        assertThat(format.tryRead(repeated).toString())
                .isEqualTo(
                        "at least 1 problem\nthe document (line 1, column 10001): found a document of more than 10000"
                                + " characters; expected at most 10000 characters");
        assertThat(repeated.given()).isLessThan(100_000);
    }

    @Test
    void a_document_as_long_as_it_may_be_is_read() {
        String document = "{\"formatVersion\":\"2\"}";
        assertThat(AIMS.withLimits(ReadLimits.defaults().withDocumentLength(document.length()))
                        .tryRead(document)
                        .problems())
                .isEmpty();
        assertThat(AIMS.withLimits(ReadLimits.defaults().withDocumentLength(document.length() - 1))
                        .tryRead(document)
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_text_a_name_and_a_number_may_be_as_long_as_their_limits() {
        ReadLimits limits =
                ReadLimits.defaults().withTextLength(20).withNameLength(15).withNumberLength(5);
        JsonFormat<Aims> format = AIMS.withLimits(limits);
        assertThat(found(format, EXTENSION + "\"" + "x".repeat(20) + "\"}}")).isEmpty();
        assertThat(found(format, EXTENSION + "\"" + "x".repeat(21) + "\"}}"))
                .isEqualTo("a text, name or number of more than 20 characters");
        assertThat(found(format, EXTENSION + "{\"" + "x".repeat(15) + "\":1}}}"))
                .isEmpty();
        assertThat(found(format, EXTENSION + "{\"" + "x".repeat(16) + "\":1}}}"))
                .isEqualTo("a property name of more than 15 characters");
        assertThat(found(format, EXTENSION + "12345}}")).isEmpty();
        assertThat(found(format, EXTENSION + "123456}}")).isEqualTo("a number of more than 5 characters");
        assertThat(found(format, "{\"unknown\":123456}")).isEqualTo("a number of more than 5 characters");
        assertThat(found(format, EXTENSION + "1.2345}}")).isEmpty();
        assertThat(found(format, EXTENSION + "1.23456}}")).isEqualTo("a number of more than 5 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"extensions\":{\"a:b\":{\"$day\":\"2026-01-31\"}}",
                "\"context\":{\"systems\":[{\"name\":\"S\",\"id\":\"system-123\"}]}",
                "\"context\":{\"systems\":[{\"name\":\"S\",\"id\":\"s\",\"impactClass\":\"SIGNIFICANT\"}]}",
                "\"handedIn\":{\"kind\":\"namedRegisters\",\"registers\":[]}"
            })
    void a_day_an_id_a_constant_and_a_kind_are_no_longer_than_a_text_may_be(String properties) {
        String document = "{\"formatVersion\":\"2\"," + properties + "}";
        assertThat(AIMS.tryRead(document).problems()).isEmpty();
        assertThat(found(AIMS.withLimits(ReadLimits.defaults().withTextLength(9)), document))
                .isEqualTo("a text, name or number of more than 9 characters");
    }

    @Test
    void lists_end_at_their_limit() {
        JsonFormat<Aims> format = AIMS.withLimits(ReadLimits.defaults().withListEntries(2));
        assertThat(found(format, EXTENSION + "[1,2]}}")).isEmpty();
        assertThat(format.tryRead(EXTENSION + "[1,2,3,4]}}").toString())
                .isEqualTo(
                        "at least 1 problem\n/extensions/a:b (line 1, column 47): found a list of more than 2 entries;"
                                + " expected at most 2");
        assertThat(
                        found(
                                format,
                                "{\"formatVersion\":\"2\",\"context\":{\"organization\":{\"name\":\"x\",\"jurisdictions\":[\"a\",\"b\",\"c\"]}}}"))
                .isEqualTo("a list of more than 2 entries");
    }

    @Test
    void the_lists_of_a_document_have_a_limit_together() {
        JsonFormat<Aims> format = AIMS.withLimits(ReadLimits.defaults().withEntries(5));
        assertThat(found(format, EXTENSION + "[1,[2,3]]}}")).isEmpty();
        assertThat(found(format, EXTENSION + "[1,[2,3,4]]}}")).isEqualTo("more than 5 entries in all lists together");
        assertThat(found(format, EXTENSION + "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}}}"))
                .isEmpty();
        assertThat(found(format, EXTENSION + "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}}}"))
                .isEqualTo("more than 5 entries in all lists together");
        String document =
                "{\"formatVersion\":\"2\",\"context\":{\"organization\":{\"name\":\"x\",\"jurisdictions\":[%s]}}}";
        assertThat(found(format, document.formatted("\"a\",\"b\",\"c\",\"d\",\"e\"")))
                .isEmpty();
        assertThat(found(format, document.formatted("\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"")))
                .isEqualTo("more than 5 entries in all lists together");
    }

    @Test
    void the_length_of_a_document_is_counted_in_characters() {
        String document = "{\"formatVersion\":\"2\",\"extensions\":{\"a:b\":\"äß€\ud83d\ude00\"}}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(AIMS.withLimits(ReadLimits.defaults().withDocumentLength(document.length()))
                        .tryRead(bytes)
                        .problems())
                .isEmpty();
        assertThat(AIMS.withLimits(ReadLimits.defaults().withDocumentLength(document.length() - 1))
                        .tryRead(bytes)
                        .toString())
                .endsWith("(line 1, column " + document.length() + "): found a document of more than "
                        + (document.length() - 1) + " characters; expected at most " + (document.length() - 1)
                        + " characters");
    }

    @Test
    void what_stands_before_a_kind_has_a_limit() {
        JsonFormat<Aims> format = AIMS.withLimits(ReadLimits.defaults().withReadAhead(6));
        assertThat(found(
                        format,
                        "{\"formatVersion\":\"2\",\"handedIn\":{\"registers\":[],\"kind\":\"namedRegisters\"}}"))
                .isEmpty();
        assertThat(found(
                        format,
                        "{\"formatVersion\":\"2\",\"handedIn\":{\"registers\":[1,2,3,4],\"kind\":\"namedRegisters\"}}"))
                .isEqualTo("more than 6 tokens before the property \"kind\"");
    }

    @Test
    void problems_end_at_their_limit() {
        JsonFormat<Aims> format = AIMS.withLimits(ReadLimits.defaults().withProblems(2));
        assertThat(format.tryRead("{\"a\":1,\"formatVersion\":\"x\"}").complete())
                .isTrue();
        assertThat(format.tryRead("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}").toString())
                .isEqualTo(
                        "at least 3 problems\n/a (line 1, column 2): found the property \"a\"; expected a property of"
                                + " Aims\n/b (line 1, column 8): found the property \"b\"; expected a property of Aims\n/c (line"
                                + " 1, column 14): found more than 2 problems; expected a document with fewer");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 200})
    void nesting_up_to_its_limit_is_read_and_written(int nesting) {
        JsonFormat<Aims> format = AIMS.withLimits(ReadLimits.defaults().withNesting(nesting));
        String deepest = EXTENSION + "[".repeat(nesting - 2) + "]".repeat(nesting - 2) + "}}";
        Aims aims = format.read(deepest);
        assertThat(format.read(format.write(aims))).isEqualTo(aims);
        assertThat(found(format, EXTENSION + "[".repeat(nesting - 1) + "]".repeat(nesting - 1) + "}}"))
                .isEqualTo("nesting deeper than " + nesting);
    }

    @Test
    void limits_that_could_not_hold_are_refused() {
        assertThatThrownBy(() -> ReadLimits.defaults().withNesting(201))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ReadLimits.nesting: must be at most 200, but was 201");
        assertThatThrownBy(() -> ReadLimits.defaults().withProblems(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ReadLimits.problems: must be at least 1, but was 0");
    }

    private static String found(JsonFormat<Aims> format, String document) {
        ReadResult<Aims> result = format.tryRead(document);
        return result.problems().isEmpty()
                ? ""
                : result.problems().get(result.problems().size() - 1).found();
    }
}
