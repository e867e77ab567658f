package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.serialization.csv.CsvMapping;
import org.openaims.serialization.schema.JsonSchema;

class SchemaCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path home;

    @Test
    void without_a_document_it_prints_the_schema_of_the_records() {
        assertThat(run("schema")).isZero();
        assertThat(text(out)).isEqualTo(JsonSchema.of(Aims.class));
        assertThat(text(err)).isEmpty();
    }

    @Test
    void it_prints_the_schema_of_the_document_that_was_named() {
        assertThat(run("schema", "CheckResult")).isZero();
        assertThat(run("schema", "CsvMapping")).isZero();
        assertThat(text(out)).isEqualTo(JsonSchema.of(CheckResult.class) + JsonSchema.of(CsvMapping.class));
    }

    @Test
    void it_prints_the_schema_of_any_record_inside_them() {
        assertThat(run("schema", "RiskAssessment")).isZero();
        assertThat(run("schema", "Finding")).isZero();
        assertThat(text(out)).isEqualTo(JsonSchema.of(RiskAssessment.class) + JsonSchema.of(Finding.class));
    }

    @Test
    void it_writes_the_schema_to_a_file() throws IOException {
        Path file = home.resolve("aims.schema.json");
        assertThat(run("schema", "--output", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo(JsonSchema.of(Aims.class));
        assertThat(text(out)).isEmpty();
    }

    @Test
    void an_unknown_document_is_wrong_usage() {
        assertThat(run("schema", "Findings")).isEqualTo(64);
        assertThat(text(err)).isEqualTo("""
                aims: expected one of Aims, CheckResult, CsvMapping, Waivers, Baseline, RuleProfile, or a record inside them, found 'Findings'
                Try 'aims schema --help'.
                """);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void a_document_in_another_case_is_a_near_miss() {
        assertThat(run("schema", "riskassessment")).isEqualTo(64);
        assertThat(text(err)).contains("found 'riskassessment'; did you mean RiskAssessment?");
    }

    @Test
    void its_help_lists_the_documents() {
        assertThat(run("schema", "--help")).isZero();
        assertThat(text(out)).contains("  Aims  ", "  CheckResult  ", "  CsvMapping  ");
    }

    private int run(String... arguments) {
        return AimsCommand.run(List.of(arguments), InputStream.nullInputStream(), out, err, CLOCK);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
