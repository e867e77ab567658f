package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.serialization.AimsJson;

class ImportCommandTest {

    static final String MAPPING = """
            {
              "formatVersion": "2",
              "completeAsOf": "2026-01-31",
              "encoding": "UTF-8",
              "handedIn": ["/context/systems"],
              "systems": {
                "id": { "equalKeys": "REFUSED", "key": [{ "kind": "named", "name": "No" }] },
                "attributes": [
                  {
                    "attribute": "name",
                    "source": { "kind": "line", "cell": { "column": { "kind": "named", "name": "Name" } } }
                  }
                ]
              }
            }
            """;

    @TempDir
    private Path home;

    private Path mapping = Path.of("");

    @BeforeEach
    void writes_the_mapping() throws IOException {
        mapping = Files.writeString(home.resolve("mapping.json"), MAPPING);
    }

    @Test
    void a_register_becomes_records_that_can_be_checked() throws IOException {
        Path records = home.resolve("records.json");
        Run run = Run.of("import", register("No,Name\n1,Chat\n2,Score\n"), "--mapping", mapping, "--output", records);
        assertThat(run.err()).isEqualTo("records in the register: 2; problems: 0; warnings: 0\n");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        Aims aims = AimsJson.read(records);
        assertThat(aims.context().systems()).extracting(system -> system.name()).containsExactly("Chat", "Score");
        assertThat(Run.of("check", records).status()).isZero();
    }

    @Test
    void records_go_to_the_standard_output_by_default() throws IOException {
        Run run = Run.of("import", register("No,Name\n1,Chat\n"), "--mapping", mapping);
        assertThat(AimsJson.read(run.out()).context().systems()).hasSize(1);
    }

    @Test
    void problems_are_told_and_no_records_are_written() throws IOException {
        Path records = home.resolve("records.json");
        Run run = Run.of("import", register("No,Name\n1,Chat\n2\n"), "--mapping", mapping, "--output", records);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("problem at record 2 (line 3): found 1 field; expected 2")
                .contains("field count (problem): 1\n")
                .endsWith("register.csv cannot be imported\n");
        assertThat(records).doesNotExist();
    }

    @Test
    void the_first_twenty_diagnostics_are_told_and_the_rest_counted() throws IOException {
        Path register = register("No,Name\n" + "1\n".repeat(25));
        assertThat(Run.of("import", register, "--mapping", mapping).err().lines())
                .filteredOn(line -> line.startsWith("problem at"))
                .hasSize(20);
        assertThat(Run.of("import", register, "--mapping", mapping).err())
                .contains("and 5 more (--all-diagnostics lists them)\n");
        assertThat(Run.of("import", register, "--mapping", mapping, "--all-diagnostics")
                        .err()
                        .lines())
                .filteredOn(line -> line.startsWith("problem at"))
                .hasSize(25);
    }

    @Test
    void a_mapping_with_problems_ends_with_2() throws IOException {
        Path broken = Files.writeString(home.resolve("broken.json"), "{\"formatVersion\": \"2\"}");
        Run run = Run.of("import", register("No,Name\n"), "--mapping", broken);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("broken.json cannot be read").doesNotContain("Exception");
    }

    @Test
    void a_missing_register_ends_with_2() {
        Run run = Run.of("import", home.resolve("none.csv"), "--mapping", mapping);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("none.csv: there is no such file\n");
    }

    private Path register(String text) throws IOException {
        return Files.writeString(home.resolve("register.csv"), text);
    }
}
