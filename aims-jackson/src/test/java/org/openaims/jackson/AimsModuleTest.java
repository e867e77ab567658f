package org.openaims.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.leadership.Person;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Value;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.Problem;
import org.openaims.serialization.ReadLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.ObjectNode;

class AimsModuleTest {

    private static final String VERSION = "\"formatVersion\":\"" + AimsJson.FORMAT_VERSION + "\"";

    private static final Aims AIMS = Aims.builder()
            .context(context -> context.system(
                    "s-1",
                    system -> system.name("Käse / \"Brot\" \u2028 </script>")
                            .registeredOn("2026-01-31")
                            .impactClass(ImpactClass.SIGNIFICANT)
                            .operation(period -> period.startedOn("2026-02-01"))
                            .extensions(Extensions.of("acme:amount", new Value.Numeric(new BigDecimal("1200.5")))
                                    .and("acme:vast", new Value.Numeric(new BigDecimal("1e300")))
                                    .and("acme:day", Value.of(LocalDate.of(2026, 1, 31)))
                                    .and("acme:none", Value.absent())
                                    .and("acme:yes", Value.of(true)))))
            .build();

    private static final JsonMapper MAPPER = mapper(builder -> builder);

    /** A bean of the host. */
    public record Envelope(String sentBy, Aims aims, List<Person> people, Map<PersonId, ImpactClass> classes) {}

    private static final Envelope ENVELOPE = new Envelope(
            "portal",
            AIMS,
            List.of(Person.builder().id(PersonId.of("p-1")).name("Ada").build()),
            new LinkedHashMap<>(Map.of(PersonId.of("p-1"), ImpactClass.NONE)));

    @Test
    void a_record_is_written_as_the_library_writes_it() {
        assertThat(MAPPER.writeValueAsString(AIMS))
                .isEqualTo(AimsJson.format(Aims.class).writeLine(AIMS));
    }

    @Test
    void a_record_is_read_as_the_library_reads_it() {
        assertThat(MAPPER.readValue(AimsJson.write(AIMS), Aims.class)).isEqualTo(AIMS);
        assertThat(MAPPER.readValue(AimsJson.write(AIMS).getBytes(StandardCharsets.UTF_8), Aims.class))
                .isEqualTo(AIMS);
    }

    /** Settings of a host that change how it writes and reads its own objects. */
    static Stream<JsonMapper> hosts() {
        return Stream.<UnaryOperator<JsonMapper.Builder>>of(
                        host -> host.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE),
                        host -> host.enable(SerializationFeature.INDENT_OUTPUT),
                        host -> host.changeDefaultPropertyInclusion(
                                old -> old.withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                                        .withContentInclusion(JsonInclude.Include.NON_EMPTY)),
                        host -> host.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS),
                        host -> host.defaultTimeZone(TimeZone.getTimeZone("Pacific/Kiritimati"))
                                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS),
                        host -> host.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING),
                        host -> host.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE),
                        host -> host.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS),
                        host -> host.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                                .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES),
                        host -> host.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY),
                        host -> host.activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL))
                .map(AimsModuleTest::mapper);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void no_setting_of_the_host_changes_the_format(JsonMapper host) {
        String document = host.writeValueAsString(AIMS);
        assertThat(AimsJson.read(document)).isEqualTo(AIMS);
        assertThat(host.readValue(document, Aims.class)).isEqualTo(AIMS);
        assertThat(host.readValue(AimsJson.write(AIMS), Aims.class)).isEqualTo(AIMS);
        assertThat(host.readValue(host.writeValueAsString(ENVELOPE), Envelope.class))
                .isEqualTo(ENVELOPE);
    }

    @Test
    void records_ids_and_constants_stand_inside_the_hosts_own_objects() {
        String text = MAPPER.writeValueAsString(ENVELOPE);
        assertThat(text)
                .startsWith("{\"sentBy\":\"portal\",\"aims\":{" + VERSION + ",")
                .endsWith("\"people\":[{" + VERSION + ",\"id\":\"p-1\",\"name\":\"Ada\"}],"
                        + "\"classes\":{\"p-1\":\"NONE\"}}");
        assertThat(MAPPER.readValue(text, Envelope.class)).isEqualTo(ENVELOPE);
        assertThat(MAPPER.readValue("{\"sentBy\":null,\"aims\":null}", Envelope.class)
                        .aims())
                .isNull();
    }

    @Test
    void the_problems_of_a_record_are_one_exception_with_all_places_in_the_hosts_document() {
        String text = """
                {
                  "sentBy": "portal",
                  "aims": {
                    "formatVersion": "%s",
                    "context": {
                      "systems": [{"id": "s 1", "nam": "x", "registeredOn": "2026-02-30"}],
                      "systems": []
                    },
                    "extensions": {"acme:x": 1, "y": 2}
                  }
                }""".formatted(AimsJson.FORMAT_VERSION);
        assertThatThrownBy(() -> MAPPER.readValue(text, Envelope.class))
                .isInstanceOf(JacksonException.class)
                .isInstanceOfSatisfying(RecordProblemsException.class, e -> {
                    assertThat(e.problems().stream().map(Problem::toString))
                            .containsExactlyInAnyOrder(
                                    "/aims/context/systems/0/id (line 6, column 26): found \"s 1\"; expected an id "
                                            + "(AiSystemId): must have no white space or control character, but had one at "
                                            + "position 2; did you mean \"s-1\"?",
                                    "/aims/context/systems/0/nam (line 6, column 33): found the property \"nam\"; expected a "
                                            + "property of AiSystem; did you mean \"name\"?",
                                    "/aims/context/systems/0/registeredOn (line 6, column 61): found \"2026-02-30\"; expected "
                                            + "a day as YYYY-MM-DD",
                                    "/aims/context/systems/0 (line 6, column 19): found no property \"name\"; expected a text",
                                    "/aims/context/systems (line 7, column 7): found the property \"systems\" again; expected "
                                            + "each property once",
                                    "/aims/extensions/y (line 9, column 33): found the property \"y\"; expected a lower-case "
                                            + "namespace, a colon and a local name, such as acme:cost-centre");
                    assertThat(e.complete()).isTrue();
                    assertThat(e.getPath()).hasSize(1);
                    e.problems().forEach(problem -> assertThat(e.getMessage()).contains(problem.toString()));
                });
    }

    @Test
    void the_place_of_the_last_of_many_tokens_is_told_as_well_as_that_of_the_first() {
        StringBuilder text = new StringBuilder("{" + VERSION + ",\n\"extensions\":{");
        for (int i = 0; i < 1000; i++) {
            text.append("\n\"acme:n").append(i).append("\":").append(i).append(',');
        }
        text.append("\n  \"last\":0}}");
        assertThatThrownBy(() -> MAPPER.readValue(text.toString(), Aims.class))
                .isInstanceOfSatisfying(
                        RecordProblemsException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .asString()
                                .startsWith("/extensions/last (line 1003, column 3): found the property \"last\""));
    }

    @Test
    void what_is_no_record_is_told_as_the_library_tells_it() {
        refuses("[]", "the document (line 1, column 1): found a list; expected an object, an Aims");
        refuses(
                "{}",
                "the document (line 1, column 1): found no property \"formatVersion\"; expected \""
                        + AimsJson.FORMAT_VERSION + "\"");
        refuses(
                "{" + VERSION + ",\"context\":null}",
                "/context (line 1, column 32): found null; expected an object, a Context");
    }

    /** What a lenient parser of the host takes is still held to the format. */
    @Test
    void what_the_hosts_parser_takes_for_a_number_is_none() {
        JsonMapper host = mapper(builder -> builder.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS));
        String text = "{" + VERSION + ", /* none */ \"id\":\"ci\",\"decidedOn\":\"2026-01-01\",\"every\":NaN}";
        assertThatThrownBy(() -> host.readValue(text, Interval.class))
                .isInstanceOfSatisfying(
                        RecordProblemsException.class,
                        e -> assertThat(e.problems().stream().map(Problem::pointer))
                                .contains("/every"));
        assertThat(host.readValue("{" + VERSION + ",\"extensions\":{\"acme:n\":+7}}", Aims.class)
                        .extensions())
                .isEqualTo(Extensions.of("acme:n", Value.of(7)));
    }

    @Test
    void a_tree_in_memory_serves_as_well_as_text() {
        JsonNode tree = MAPPER.valueToTree(AIMS);
        assertThat(MAPPER.treeToValue(tree, Aims.class)).isEqualTo(AIMS);
        assertThat(MAPPER.convertValue(AIMS, Aims.class)).isEqualTo(AIMS);
        ((ObjectNode) tree).put("contxt", 1);
        assertThatThrownBy(() -> MAPPER.treeToValue(tree, Aims.class))
                .isInstanceOfSatisfying(
                        RecordProblemsException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .hasToString(
                                        "/contxt (line 0, column 0): found the property \"contxt\"; expected a property "
                                                + "of Aims; did you mean \"context\"?"));
        ((ObjectNode) tree).remove("contxt");
        ((ObjectNode) tree).putPOJO("extensions", LocalDate.of(2026, 1, 31));
        assertThatThrownBy(() -> MAPPER.treeToValue(tree, Aims.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("found an object in memory at /extensions; expected what JSON can say");
    }

    @Test
    void the_limits_hold_for_each_record() {
        JsonMapper narrow = JsonMapper.builder()
                .addModule(new AimsModule(
                        ReadLimits.defaults().withDocumentLength(100).withProblems(1)))
                .build();
        String small = "{" + VERSION + ",\"extensions\":{\"acme:n\":\"" + "x".repeat(30) + "\"}}";
        assertThat(narrow.readValue("[" + small + "," + small + "]", Aims[].class))
                .hasSize(2);
        assertThatThrownBy(() -> narrow.readValue(small.replace("xxx", "x".repeat(40)), Aims.class))
                .isInstanceOfSatisfying(RecordProblemsException.class, e -> {
                    assertThat(e.complete()).isFalse();
                    assertThat(e.problems())
                            .singleElement()
                            .asString()
                            .contains("found a document of more than 100 characters");
                });
    }

    @Test
    void an_id_that_is_none_and_a_constant_that_is_none_are_refused_by_the_mapper() {
        assertThat(MAPPER.readValue("\"p-1\"", PersonId.class)).isEqualTo(PersonId.of("p-1"));
        assertThat(MAPPER.writeValueAsString(AiSystemId.of("s-1"))).isEqualTo("\"s-1\"");
        assertThatThrownBy(() -> MAPPER.readValue("\"p 1\"", PersonId.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("must have no white space");
        assertThatThrownBy(() -> MAPPER.readValue("{\"value\":\"p-1\"}", PersonId.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> MAPPER.readValue("\"significant\"", ImpactClass.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"classes\":{\"p 1\":\"NONE\"}}", Envelope.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("must have no white space");
    }

    @Test
    void what_means_something_only_inside_a_record_is_refused_with_a_message() {
        String told = "means something only inside a record; put the record there that holds it";
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Rhythm.rollingFromLast()))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(told);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Occurrence.on(LocalDate.of(2026, 1, 1))))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(told);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Value.of(1)))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(told);
        assertThatThrownBy(() -> MAPPER.readValue("{}", Rhythm.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Rhythm " + told);
    }

    @Test
    void a_record_that_cannot_stand_in_a_document_is_told_by_the_mapper() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(
                        AiSystem.builder().id("s-1").name("half \ud83d").build()))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/name: must have no unpaired surrogate");
    }

    @Test
    void it_is_found_by_those_who_look_for_modules() {
        JsonMapper host = JsonMapper.builder().findAndAddModules().build();
        assertThat(host.readValue(host.writeValueAsString(AIMS), Aims.class)).isEqualTo(AIMS);
    }

    @Test
    void types_of_the_host_are_the_hosts() {
        assertThat(MAPPER.writeValueAsString(new LinkedHashMap<>(Map.of("a", 1))))
                .isEqualTo("{\"a\":1}");
        assertThat(MAPPER.writeValueAsString(new Problem("/a", 1, 2, "x", "y", java.util.Optional.empty())))
                .contains("\"pointer\":\"/a\"");
    }

    private static void refuses(String text, String problem) {
        assertThatThrownBy(() -> MAPPER.readValue(text, Aims.class))
                .isInstanceOfSatisfying(
                        RecordProblemsException.class,
                        e -> assertThat(e.problems()).singleElement().hasToString(problem));
    }

    private static JsonMapper mapper(UnaryOperator<JsonMapper.Builder> settings) {
        return settings.apply(JsonMapper.builder()).addModule(new AimsModule()).build();
    }
}
