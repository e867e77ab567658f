package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.Value;

class ReadProblemsTest {

    /** A Java record with the types that no record of the model has yet. */
    public record Reading(BigDecimal amount, Optional<Value> note) {}

    private static final JsonFormat<Reading> READING = AimsJson.format(Reading.class);

    @Test
    void a_document_with_ten_defects_reports_those_ten_with_their_places() {
        String document = """
                {
                  "formatVersion": "2",
                  "context": {
                    "systems": [
                      {
                        "id": "s-1",
                        "name": 7,
                        "registeredOn": "2024-13-01",
                        "impactClass": "SIGNIFICENT",
                        "suppliers": ["x-1", "x-2", "x-1"]
                      },
                      {
                        "id": "s-2",
                        "nmae": "A system whose description is longer than forty characters",
                        "operation": [{"startedOn": {"day": "2024-01-01", "kind": "onn"}}],
                        "owner": "p 1",
                        "owner": "p-1"
                      }
                    ]
                  },
                  "planning": {
                    "impactAssessmentIntervals": [
                      {"id": "i-1", "decidedOn": "2024-01-01", "every": "P-1Y"}
                    ]
                  }
                }
                """;
        ReadResult<Aims> result = AimsJson.tryRead(document);
        assertThat(result.problems().stream().map(Problem::toString))
                .containsExactly(
                        "/context/systems/0/name (line 7, column 17): found a number; expected a text",
                        "/context/systems/0/registeredOn (line 8, column 25): found \"2024-13-01\"; expected a day as"
                                + " YYYY-MM-DD",
                        "/context/systems/0/impactClass (line 9, column 24): found \"SIGNIFICENT\"; expected one of"
                                + " SIGNIFICANT, LIMITED, NONE, NOT_DETERMINED; did you mean \"SIGNIFICANT\"?",
                        "/context/systems/0/suppliers/2 (line 10, column 37): found \"x-1\" again; expected each"
                                + " element of a set once",
                        "/context/systems/1/nmae (line 14, column 9): found the property \"nmae\"; expected a property"
                                + " of AiSystem; did you mean \"name\"?",
                        "/context/systems/1/operation/0/startedOn/kind (line 15, column 67): found \"onn\"; expected"
                                + " one of dayUnknown, no, notApplicable, on, planned, unknown; did you mean \"on\"?",
                        "/context/systems/1/owner (line 16, column 18): found \"p 1\"; expected an id (PersonId): must"
                                + " have no white space or control character, but had one at position 2; did you mean"
                                + " \"p-1\"?",
                        "/context/systems/1/owner (line 17, column 9): found the property \"owner\" again; expected"
                                + " each property once",
                        "/context/systems/1 (line 12, column 7): found no property \"name\"; expected a text",
                        "/planning/impactAssessmentIntervals/0 (line 23, column 7): found Interval[i-1].every: must be"
                                + " longer than zero, but was P-1Y; expected a meaningful Interval");
        assertThat(result.value()).isEmpty();
        assertThat(result.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "[] => the document (line 1, column 1): found a list; expected an object, an Aims",
                "{} => the document (line 1, column 1): found no property \"formatVersion\"; expected \"2\"",
                "{\"formatVersion\":\"x\"} => /formatVersion (line 1, column 18): found \"x\"; expected \"2\", the version"
                        + " that this library reads",
                "{\"formatVersion\":1} => /formatVersion (line 1, column 18): found a number; expected the text \"2\"",
                "{\"formatVersion\":\"2\",\"formatVersion\":\"2\"} => /formatVersion (line 1, column 22): found the property"
                        + " \"formatVersion\" again; expected each property once",
                "{\"formatVersion\":\"2\",\"contxt\":{\"deep\":[1]}} => /contxt (line 1, column 22): found the property"
                        + " \"contxt\"; expected a property of Aims; did you mean \"context\"?",
                "{\"formatVersion\":\"2\",\"context\":null} => /context (line 1, column 32): found null; expected an"
                        + " object, a Context",
                "{\"formatVersion\":\"2\",\"context\":{\"scopes\":{}}} => /context/scopes (line 1, column 42): found an"
                        + " object; expected a list",
                "{\"formatVersion\":\"2\",\"handedIn\":{}} => /handedIn (line 1, column 33): found no property \"kind\";"
                        + " expected one of namedRegisters, wholeAims",
                "{\"formatVersion\":\"2\",\"handedIn\":{\"kind\":true}} => /handedIn/kind (line 1, column 41): found true;"
                        + " expected one of namedRegisters, wholeAims",
                "{\"formatVersion\":\"2\",\"handedIn\":{\"kind\":\"wholeAims\",\"kind\":\"wholeAims\"}} => /handedIn/kind (line"
                        + " 1, column 53): found the property \"kind\" again; expected each property once",
                "{\"formatVersion\":\"2\",\"handedIn\":{\"kind\":\"wholeAims\",\"statedBy\":\"\\udc00!\"}} =>"
                        + " /handedIn/statedBy (line 1, column 64): found a text of 2 characters with an unpaired"
                        + " surrogate at character 1; expected a text of whole Unicode characters",
                "{\"formatVersion\":\"2\",\"extensions\":{\"cost\":1}} => /extensions/cost (line 1, column 36): found the"
                        + " property \"cost\"; expected a lower-case namespace, a colon and a local name, such as"
                        + " acme:cost-centre",
                "{\"formatVersion\":\"2\",\"extensions\":{\"a:b\":{\"c\":1,\"c\":2}}} => /extensions/a:b/c (line 1, column"
                        + " 49): found the property \"c\" again; expected each property once",
                "{\"formatVersion\":\"2\",\"extensions\":{\"a:b\":{\"$days\":1}}} => /extensions/a:b/$days (line 1, column"
                        + " 43): found the property \"$days\"; expected a name that does not begin with $; did you"
                        + " mean \"$day\"?",
                "{\"formatVersion\":\"2\",\"extensions\":{\"a:b\":{\"$day\":\"2024-01-01\",\"c\":1}}} => /extensions/a:b (line"
                        + " 1, column 42): found an object with \"$day\" and other properties; expected \"$day\" alone",
                "{\"formatVersion\":\"2\",\"extensions\":{\"a:b\":1e1001}} => /extensions/a:b (line 1, column 42): found a"
                        + " number with an exponent beyond 1000; expected an exponent from -1000 to 1000",
                "{\"formatVersion\":\"2\",\"\\u202e\\n/~\":1} => /\\u202e\\u000a~1~0 (line 1, column 22): found the property"
                        + " \"\\u202e\\u000a/~\"; expected a property of Aims",
            })
    void each_kind_of_problem_is_told_alone(String document, String problem) {
        ReadResult<Aims> result = AimsJson.tryRead(document);
        assertThat(result.problems().stream().map(Problem::toString)).containsExactly(problem);
        assertThat(result.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "`` => the document (line 1, column 1): found an empty document; expected an object, an Aims",
                "` \n ` => the document (line 2, column 2): found an empty document; expected an object, an Aims",
                "{\"context\" => /context (line 1, column 11): found the end of the document; expected JSON",
                "{\"context\" 1} => /context (line 1, column 12): found the character \"1\"; expected a colon to separate"
                        + " property name and value",
                "{\"formatVersion\":\"2\",\"context\" 1} => /context (line 1, column 32): found the character \"1\"; expected"
                        + " a colon to separate property name and value",
                "{\"context\":tru} => /context (line 1, column 12): found the character \"t\"; expected a value",
                "{\"formatVersion\":\"2\",} => the document (line 1, column 22): found the character \"}\"; expected"
                        + " double-quote to start property name",
                "{'formatVersion':'1'} => the document (line 1, column 2): found the character \"'\"; expected"
                        + " double-quote to start property name",
                "// {} => the document (line 1, column 1): found the character \"/\"; expected JSON",
                "{\"formatVersion\":\"2\"} {} => the document (line 1, column 23): found more after the end of the"
                        + " document; expected nothing",
                "{\"formatVersion\":\"2\"} x => the document (line 1, column 23): found more after the end of the"
                        + " document; expected nothing",
                "\uFEFF{} => the document (line 1, column 1): found a byte order mark; expected a document that begins"
                        + " with {",
            })
    void a_syntax_error_ends_the_reading(String document, String problem) {
        ReadResult<Aims> result = AimsJson.tryRead(document);
        assertThat(result.problems().stream().map(Problem::toString)).containsExactly(problem);
        assertThat(result.complete()).isFalse();
    }

    @Test
    void problems_before_a_syntax_error_are_told_too() {
        ReadResult<Aims> result = AimsJson.tryRead("{\"a\":1,\n\"context\":{\"systems\":[{\"name\":1,\n?");
        assertThat(result.problems().stream().map(Problem::pointer))
                .containsExactly("/a", "/context/systems/0/name", "/context/systems/0");
        assertThat(result.problems().get(2).line()).isEqualTo(3);
        assertThat(result.complete()).isFalse();
        assertThat(result.toString())
                .startsWith("at least 3 problems\n/a (line 1, column 2): found the property \"a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-1-01",
                "2024-02-30",
                "0000-01-01",
                "+12024-01-01",
                "-2024-01-01",
                "２０２４-01-01",
                "2024-01-01 ",
                "today"
            })
    void a_day_has_one_form(String day) {
        assertThat(intervalProblems("\"decidedOn\":\"" + day + "\",\"every\":\"P1Y\""))
                .containsExactly("found \"" + day + "\"; expected a day as YYYY-MM-DD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "p1y",
                "1Y",
                "PT1H",
                "+P1Y",
                "-P1Y",
                "P+1Y",
                "P1D1Y",
                "P1.5Y",
                "P99999999999Y",
                "P2147483647W"
            })
    void a_period_has_one_form(String period) {
        assertThat(intervalProblems("\"decidedOn\":\"2024-01-01\",\"every\":\"" + period + "\""))
                .containsExactly("found \"" + period + "\"; expected a period such as P1Y6M");
    }

    private static List<String> intervalProblems(String properties) {
        String interval = "{\"id\":\"i-1\"," + properties + "}";
        return AimsJson.tryRead("{\"formatVersion\":\"2\",\"evaluation\":{\"reviewIntervals\":[" + interval + "]}}")
                .problems()
                .stream()
                .map(problem -> "found " + problem.found() + "; expected " + problem.expected())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "1.5 => 1.5",
                "1e1 => 1e1",
                "2147483648 => 2147483648",
                "-2147483649 => -2147483649",
                "123456789012345678901 => a number of 21 characters",
                "'\"1\"' => a text of 1 character",
                "false => false",
            })
    void a_whole_number_is_one(String number, String found) {
        ReadResult<Aims> result = AimsJson.tryRead("{\"formatVersion\":\"2\",\"context\":{\"organization\":"
                + "{\"name\":\"Example\",\"peopleWorkingWithAi\":" + number.replace("'", "") + "}}}");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.found()).isEqualTo(found);
            assertThat(problem.expected()).isEqualTo("a whole number from -2147483648 to 2147483647");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1e-1001", "1e999999999", "1e-99999999999999999999", "10e1000", "0e2000"})
    void a_number_beyond_all_use_is_refused_and_costs_nothing(String number) {
        assertThat(READING.tryRead("{\"formatVersion\":\"2\",\"amount\":" + number + "}")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("a number with an exponent beyond 1000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "1e-1000", "10e999", "0.1e1001", "-9.99e1000", "1E+1000"})
    void a_number_at_the_edge_of_use_is_read(String number) {
        assertThat(READING.tryRead("{\"formatVersion\":\"2\",\"amount\":" + number + "}")
                        .value())
                .hasValueSatisfying(reading -> assertThat(reading.amount()).isEqualTo(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1.x", "1e", "1ex", "-", "-x", "1.5e+", "01", "0x1", "1x", "12..3", "1.e5", "-.5"})
    void text_and_bytes_refuse_a_number_that_breaks_off_within_it(String number) {
        String document = "{\"formatVersion\":\"2\",\n\"amount\":" + number;
        for (String text : List.of(document, document + "}", document + ",\"id\":\"a\"}")) {
            ReadResult<Reading> ofText = READING.tryRead(text);
            ReadResult<Reading> ofBytes = READING.tryRead(text.getBytes(StandardCharsets.UTF_8));
            assertThat(ofText.complete()).isFalse();
            assertThat(ofBytes.complete()).isFalse();
            Problem inText = ofText.problems().get(ofText.problems().size() - 1);
            Problem inBytes = ofBytes.problems().get(ofBytes.problems().size() - 1);
            assertThat(inBytes.pointer()).isEqualTo(inText.pointer());
            assertThat(inBytes.line()).isEqualTo(inText.line()).isEqualTo(2);
            // The parsers differ about where in it a number that is none breaks off, but it is in it or just after.
            assertThat(List.of(inText.column(), inBytes.column()))
                    .allSatisfy(column -> assertThat(column).isBetween(10, 10 + number.length()));
            ReadProperties.assertSameProblems(ofBytes, ofText);
        }
    }

    @Test
    void free_text_is_never_quoted() {
        String secret = "Åse Ødegård drinks";
        ReadResult<Aims> result = AimsJson.tryRead("{\"formatVersion\":\"2\",\"context\":\"" + secret
                + "\",\"leadership\":{\"people\":[\"" + secret + "\"]},\"extensions\":\"" + secret + "\"}");
        assertThat(result.problems()).hasSize(3);
        assertThat(result.toString()).doesNotContain("Ødegård").contains("found a text of 18 characters");
        String code = "x".repeat(40);
        assertThat(AimsJson.tryRead("{\"formatVersion\":\"" + code + "\",\"" + code + "\":1}").problems().stream()
                        .map(Problem::found))
                .containsExactly("a text of 40 characters", "a property whose name has 40 characters");
    }

    @Test
    void the_siblings_of_a_record_with_problems_are_still_read() {
        ReadResult<Aims> result = AimsJson.tryRead(
                "{\"formatVersion\":\"2\",\"leadership\":{\"people\":[{\"id\":1},{\"id\":\"p-1\",\"name\":\"A\"},{\"name\":2}]}}");
        assertThat(result.problems().stream().map(Problem::pointer))
                .containsExactly(
                        "/leadership/people/0/id",
                        "/leadership/people/0",
                        "/leadership/people/2/name",
                        "/leadership/people/2");
    }

    @Test
    void a_kind_is_accepted_in_any_position() {
        String document =
                "{\"handedIn\":{\"registers\":[{\"register\":\"/context/systems\"}],\"kind\":\"namedRegisters\"},"
                        + "\"evaluation\":{\"reviewIntervals\":[{\"rhythm\":{\"days\":[{\"day\":\"2024-01-01\",\"moves\":[]}],"
                        + "\"kind\":\"plannedDates\"},\"every\":\"P1Y\",\"decidedOn\":\"2024-01-01\",\"id\":\"i-1\"}]},"
                        + "\"formatVersion\":\"2\"}";
        Aims aims = AimsJson.read(document);
        assertThat(aims.handedIn().includes("/context/systems")).isTrue();
        assertThat(aims.handedIn().includes("/context/scopes")).isFalse();
        assertThat(aims.evaluation().reviewIntervals().get(0).decidedOn()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void a_problem_before_the_kind_keeps_its_place() {
        ReadResult<Aims> result = AimsJson.tryRead(
                "{\"handedIn\":{\"registers\":[{\n\"registr\":\"/x\"}],\"kind\":\"namedRegisters\"},\"formatVersion\":\"2\"}");
        assertThat(result.problems().stream().map(Problem::toString))
                .containsExactly(
                        "/handedIn/registers/0/registr (line 2, column 1): found the property \"registr\"; expected a"
                                + " property of HandedInRegister; did you mean \"register\"?",
                        "/handedIn/registers/0 (line 1, column 27): found no property \"register\"; expected a text");
    }

    @Test
    void no_record_has_an_attribute_with_the_name_of_a_mark() {
        assertThat(RecordType.of(Aims.class).attribute(RecordShape.FORMAT_VERSION))
                .isEmpty();
        RecordType.of(Aims.class).attributes().forEach(attribute -> checkNames(attribute.type()));
    }

    private static void checkNames(AttributeType type) {
        if (type instanceof AttributeType.Nested nested) {
            nested.type().attributes().forEach(attribute -> checkNames(attribute.type()));
        } else if (type instanceof AttributeType.Choice choice) {
            choice.kinds().values().forEach(kind -> {
                assertThat(kind.attribute(RecordShape.KIND)).isEmpty();
                kind.attributes().forEach(attribute -> checkNames(attribute.type()));
            });
        }
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_at_their_place() {
        String start = "{\"formatVersion\":\"2\",\n\"extensions\":{\"a:b\":\"ä";
        for (int padding : new int[] {0, 1, 3950, 3951, 3952, 8140, 8141, 8142, 8143, 20000}) {
            byte[] before = (start + "é".repeat(padding)).getBytes(StandardCharsets.UTF_8);
            for (byte[] bad :
                    new byte[][] {{(byte) 0xe4, '"'}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xc3}}) {
                byte[] document = new byte[before.length + bad.length];
                System.arraycopy(before, 0, document, 0, before.length);
                System.arraycopy(bad, 0, document, before.length, bad.length);
                assertThat(AimsJson.tryRead(document).toString())
                        .isEqualTo("at least 1 problem\n/extensions/a:b (line 2, column " + (23 + padding)
                                + "): found bytes that are not UTF-8; expected UTF-8");
            }
        }
    }

    @Test
    void bytes_that_begin_with_a_mark_or_in_another_encoding_are_refused() {
        assertThat(AimsJson.tryRead("\uFEFF{}".getBytes(StandardCharsets.UTF_8)).toString())
                .isEqualTo("at least 1 problem\nthe document (line 1, column 1): found a byte order mark; expected a"
                        + " document that begins with {");
        for (Charset other : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"),
                Charset.forName("UTF-32BE"))) {
            ReadResult<Aims> result = AimsJson.tryRead("{\"formatVersion\":\"2\"}".getBytes(other));
            assertThat(result.complete()).as(other.name()).isFalse();
            assertThat(result.problems())
                    .as(other.name())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.pointer() + problem.line() + problem.column())
                            .isEqualTo("11"));
        }
    }

    @Test
    void a_set_may_come_in_any_order_and_tells_each_element_that_was_there_before() {
        String document =
                "{\"formatVersion\":\"2\",\"context\":{\"systems\":[{\"id\":\"s\",\"name\":\"S\",\"suppliers\":[%s]}]}}";
        assertThat(AimsJson.read(document.formatted("\"c\",\"a\",\"d\",\"b\""))
                        .context()
                        .systems()
                        .get(0)
                        .suppliers())
                .map(SupplierId::value)
                .containsExactly("a", "b", "c", "d");
        assertThat(
                        AimsJson.tryRead(document.formatted("\"b\",\"d\",\"d\",\"a\",\"c\",\"b\",\"e\",\"a\""))
                                .problems()
                                .stream()
                                .map(problem -> problem.pointer() + " " + problem.found()))
                .containsExactly(
                        "/context/systems/0/suppliers/2 \"d\" again",
                        "/context/systems/0/suppliers/5 \"b\" again",
                        "/context/systems/0/suppliers/7 \"a\" again");
    }

    @Test
    void an_id_that_is_named_again_is_the_same_object_unless_it_is_of_another_type() {
        AiSystem system = AimsJson.read(
                        "{\"formatVersion\":\"2\",\"context\":{\"systems\":[{\"id\":\"x\",\"name\":\"S\","
                                + "\"owner\":\"x\",\"recordedBy\":\"x\",\"suppliers\":[\"x\"]}]}}")
                .context()
                .systems()
                .get(0);
        assertThat(system.owner().orElseThrow()).isSameAs(system.recordedBy().orElseThrow());
        assertThat(system.id()).isEqualTo(AiSystemId.of("x"));
        assertThat(system.suppliers()).containsExactly(SupplierId.of("x"));
    }

    @Test
    void a_stream_that_fails_is_no_problem_of_the_document() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream failing =
                new SequenceInputStream(new ByteArrayInputStream("{\"a\":".getBytes(StandardCharsets.UTF_8)), gone);
        assertThatThrownBy(() -> AimsJson.format(Aims.class).tryRead(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void the_exception_lists_all_problems() {
        assertThatThrownBy(() -> AimsJson.read("{\"a\":1}"))
                .isInstanceOfSatisfying(JsonProblemsException.class, exception -> {
                    assertThat(exception.problems()).hasSize(2);
                    assertThat(exception.complete()).isTrue();
                })
                .hasMessage("2 problems\n/a (line 1, column 2): found the property \"a\"; expected a property of Aims\n"
                        + "the document (line 1, column 1): found no property \"formatVersion\"; expected \"2\"");
    }
}
