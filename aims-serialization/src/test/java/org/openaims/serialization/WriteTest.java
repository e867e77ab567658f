package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.context.Organization;
import org.openaims.model.leadership.Person;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Value;

class WriteTest {

    private static final Aims AIMS = Aims.builder()
            .context(c -> c.organization(Organization.builder()
                    .name("Käse / \"Brot\"\n\u007f\u0001")
                    .addJurisdictions("EU", "DE")
                    .build()))
            .leadership(l -> l.addPeople(Person.builder()
                    .id(PersonId.of("p-1"))
                    .name("Ada")
                    .recordedOn(LocalDate.of(2026, 1, 31))
                    .build()))
            .extensions(Extensions.of("acme:later", Value.of(LocalDate.of(2026, 1, 31)))
                    .and("acme:empty", new Value.Sequence(List.of()))
                    .and("acme:amount", new Value.Numeric(new BigDecimal("1200.50"))))
            .build();

    private static final String TEXT = """
            {
              "formatVersion": "2",
              "context": {
                "organization": {
                  "jurisdictions": [
                    "DE",
                    "EU"
                  ],
                  "name": "Käse / \\"Brot\\"\\n\u007f\\u0001"
                }
              },
              "evaluation": {},
              "extensions": {
                "acme:amount": 1200.5,
                "acme:empty": [],
                "acme:later": {
                  "$day": "2026-01-31"
                }
              },
              "handedIn": {
                "kind": "wholeAims"
              },
              "improvement": {},
              "leadership": {
                "people": [
                  {
                    "id": "p-1",
                    "name": "Ada",
                    "recordedOn": "2026-01-31"
                  }
                ]
              },
              "operation": {},
              "planning": {},
              "support": {}
            }
            """;

    @Test
    void the_text_is_the_same_to_the_letter() {
        assertThat(AimsJson.write(AIMS)).isEqualTo(TEXT);
        assertThat(AimsJson.read(TEXT)).isEqualTo(AIMS);
    }

    @Test
    void a_file_is_replaced_as_a_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aims.json");
        AimsJson.write(Aims.builder().build(), file);
        Files.writeString(folder.resolve("aims.json.1.part"), "left by another");
        AimsJson.write(AIMS, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(AimsJson.read(file)).isEqualTo(AIMS);
        assertThat(AimsJson.tryRead(file).value()).contains(AIMS);
        assertThat(names(folder)).containsExactly("aims.json", "aims.json.1.part");
    }

    @Test
    void a_file_is_left_as_it_was_when_the_records_cannot_be_written(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aims.json");
        AimsJson.write(AIMS, file);
        Aims bad = AIMS.with(aims -> aims.extensions(Extensions.of("acme:bad", Value.of("\ud800"))));
        assertThatThrownBy(() -> AimsJson.write(bad, file)).isInstanceOf(InvalidRecordException.class);
        assertThat(AimsJson.read(file)).isEqualTo(AIMS);
        assertThat(names(folder)).containsExactly("aims.json");
    }

    @Test
    void others_may_read_a_file_as_they_may_any_new_one(@TempDir Path folder) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Path file = folder.resolve("aims.json");
        AimsJson.write(AIMS, file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_could_not_be_read_back_is_not_written() {
        assertRefused(
                Value.of("a\udc00"),
                "/extensions/acme:bad: must have no unpaired surrogate, but had one at character 2");
        assertRefused(
                Value.of(LocalDate.of(10000, 1, 1)),
                "/extensions/acme:bad: must be a day from the years 1 to 9999, but was +10000-01-01");
        assertRefused(
                new Value.Numeric(new BigDecimal("1E-1001")),
                "/extensions/acme:bad: must have an exponent from -1000 to 1000, but had -1001");
    }

    private static void assertRefused(Value value, String message) {
        Aims bad = AIMS.with(aims -> aims.extensions(Extensions.of("acme:bad", value)));
        assertThatThrownBy(() -> AimsJson.write(bad))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage(message);
    }
}
