package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openaims.model.Aims;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Waivers;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.Problem;
import org.openaims.serialization.ReadResult;
import org.openaims.serialization.csv.CsvMapping;
import org.openaims.serialization.schema.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a document and its reader, as a validator that nobody here wrote sees the one and we the other. */
class JsonSchemaAgreementTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Path NORTHLIGHT =
            Path.of("../aims-cli/src/main/resources/org/openaims/cli/example/northlight.json");
    private static final Path APPROVED =
            Path.of("../aims-serialization/src/test/resources/org/openaims/serialization/approved");
    private static final Path MAPPING = Path.of("../examples/us-federal-2024/mapping.json");

    @ParameterizedTest
    @ValueSource(
            classes = {Aims.class, CheckResult.class, CsvMapping.class, Waivers.class, Baseline.class, RuleProfile.class
            })
    void a_schema_is_one_by_the_schema_of_schemas(Class<?> document) throws IOException {
        Schema metaschema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaschema.validate(JsonSchema.of(document), InputFormat.JSON))
                .isEmpty();
        assertThat(metaschema.validate("{\"type\": 1}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void what_is_written_or_comes_with_us_is_accepted_by_both() throws IOException {
        Aims northlight = AimsJson.read(NORTHLIGHT);
        Judges<Aims> aims = new Judges<>(Aims.class);
        aims.bothAccept(Files.readString(NORTHLIGHT, StandardCharsets.UTF_8));
        aims.bothAccept(AimsJson.write(Samples.sound()));
        aims.bothAccept(AimsJson.write(Samples.empty()));

        Judges<CheckResult> results = new Judges<>(CheckResult.class);
        for (Aims one : List.of(northlight, Samples.sound(), Samples.empty())) {
            results.bothAccept(AimsJson.format(CheckResult.class)
                    .write(AimsChecker.iso42001().check(one, Samples.DAY)));
        }
        new Judges<>(CsvMapping.class).bothAccept(Files.readString(MAPPING, StandardCharsets.UTF_8));
    }

    @Test
    void both_cases_of_every_approved_record_are_accepted_by_both() throws IOException {
        SortedMap<String, Class<?>> records = new TreeMap<>(JsonSchema.recordsIn(Aims.class));
        records.putAll(JsonSchema.recordsIn(CheckResult.class));
        for (String name : records.keySet()) {
            JsonNode cases =
                    MAPPER.readTree(Files.readString(APPROVED.resolve(name + ".json"), StandardCharsets.UTF_8));
            Judges<?> judges = new Judges<>(records.get(name));
            judges.bothAccept(cases.get("minimal").toString());
            judges.bothAccept(cases.get("complete").toString());
        }
        assertThat(records).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void generated_records_and_their_results_are_accepted_by_both(boolean faulty) {
        Judges<Aims> records = new Judges<>(Aims.class);
        Judges<CheckResult> results = new Judges<>(CheckResult.class);
        for (int seed = 0; seed < 20; seed++) {
            Aims aims = AimsGenerator.seeded(seed).faulty(faulty).generate();
            records.bothAccept(AimsJson.write(aims));
            results.bothAccept(AimsJson.format(CheckResult.class)
                    .write(AimsChecker.iso42001().check(aims, Samples.DAY)));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Aims.class, CheckResult.class, CsvMapping.class})
    void they_agree_on_every_attribute_and_on_what_may_be_wrong_with_it(Class<?> document) {
        Mutants mutants = new Mutants();
        List<String> disputed = new ArrayList<>();
        int[] count = new int[2];
        // Each record is a document of its own, too. Small ones go first: what they hold is then tried in little text.
        for (RecordType<?> record : Specimen.recordsOf(RecordType.of(document))) {
            Judges<?> judges = new Judges<>(record.javaType());
            for (int choice = 0; choice < Specimen.choices(record); choice++) {
                ObjectNode specimen = Specimen.of(record, choice);
                assertThat(judges.schemaRefuses(specimen)).as("%s", specimen).isFalse();
                assertThat(judges.readerRefusesTheFormOf(specimen.toString()))
                        .as("%s", specimen)
                        .isFalse();
                mutants.of(specimen, mutant -> {
                    boolean refused = judges.schemaRefuses(MAPPER.readTree(mutant));
                    count[refused ? 1 : 0]++;
                    if (refused != judges.readerRefusesTheFormOf(mutant)) {
                        disputed.add((refused ? "the schema" : "the reader") + " alone refuses " + mutant);
                    }
                });
            }
        }
        assertThat(disputed).isEmpty();
        assertThat(count[0]).as("mutants that are accepted").isGreaterThan(300);
        assertThat(count[1]).as("mutants that are refused").isGreaterThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // values that do not go together: an invariant
                "{\"formatVersion\": \"2\", \"context\": {\"systems\": [{\"id\": \"s\", \"name\": \"S\", \"operation\": ["
                        + "{\"startedOn\": {\"kind\": \"on\", \"day\": \"2025-01-01\"}, "
                        + "\"endedOn\": {\"kind\": \"on\", \"day\": \"2024-01-01\"}}]}]}}",
                // a property twice
                "{\"formatVersion\": \"2\", \"formatVersion\": \"2\"}",
                // a whole number with a point
                "{\"formatVersion\": \"2\", \"context\": {\"organization\": {\"name\": \"N\", \"peopleWorkingWithAi\": 1.0}}}",
                // a number with an exponent beyond 1000
                "{\"formatVersion\": \"2\", \"extensions\": {\"acme:a\": 1e-1001}}",
                // half of a surrogate pair
                "{\"formatVersion\": \"2\", \"extensions\": {\"acme:a\": \"\\ud834\"}}",
                // weeks and days that are too many together
                "{\"formatVersion\": \"2\", \"evaluation\": {\"reviewIntervals\": [{\"id\": \"i\", \"decidedOn\": "
                        + "\"2024-01-01\", \"every\": \"P306783378W9D\", \"rhythm\": {\"kind\": \"rollingFromLast\"}}]}}"
            })
    void the_reader_alone_refuses_what_a_schema_has_no_words_for(String text) {
        Judges<Aims> judges = new Judges<>(Aims.class);
        assertThat(judges.schemaRefuses(MAPPER.readTree(text))).isFalse();
        assertThat(AimsJson.tryRead(text).value()).isEmpty();
    }

    @Test
    void the_reader_alone_counts_a_character_beyond_the_first_plane_as_two() {
        assertCode("c".repeat(200), true, true);
        assertCode("𝄞".repeat(100), true, true);
        assertCode("𝄞".repeat(101), true, false);
        assertCode("𝄞".repeat(201), false, false);
    }

    @Test
    void the_reader_alone_ends_where_it_is_too_deep() {
        Judges<Aims> judges = new Judges<>(Aims.class);
        String text =
                "{\"formatVersion\": \"2\", \"extensions\": {\"acme:a\": " + "[".repeat(63) + "]".repeat(63) + "}}";
        assertThat(judges.schemaRefuses(MAPPER.readTree(text))).isFalse();
        assertThat(AimsJson.tryRead(text).value()).isEmpty();
    }

    private static void assertCode(String code, boolean bySchema, boolean byReader) {
        String text = "{\"formatVersion\": \"2\", \"leadership\": {\"people\": [{\"id\": \"" + code
                + "\", \"name\": \"N\"}]}}";
        assertThat(!new Judges<>(Aims.class).schemaRefuses(MAPPER.readTree(text)))
                .isEqualTo(bySchema);
        assertThat(AimsJson.tryRead(text).value().isPresent()).isEqualTo(byReader);
    }

    /** The schema and the reader of a document. */
    private static final class Judges<T> {

        private final Schema schema;
        private final JsonFormat<T> format;

        Judges(Class<T> document) {
            schema = REGISTRY.getSchema(JsonSchema.of(document), InputFormat.JSON);
            format = AimsJson.format(document);
        }

        void bothAccept(String text) {
            assertThat(schema.validate(MAPPER.readTree(text))).isEmpty();
            assertThat(format.tryRead(text).problems()).isEmpty();
        }

        boolean schemaRefuses(JsonNode document) {
            return !schema.validate(document).isEmpty();
        }

        /** Whether the reader finds more than values that do not go together, which no schema could find. */
        boolean readerRefusesTheFormOf(String text) {
            ReadResult<T> result = format.tryRead(text);
            return result.problems().stream().anyMatch(problem -> !isOfAnInvariant(problem));
        }

        private static boolean isOfAnInvariant(Problem problem) {
            return problem.expected().startsWith("a meaningful ");
        }
    }
}
