package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.serialization.AimsJson;

/** The jar that ships gives the same bytes under any language, zone and charset of the machine. */
class SameEverywhereIT {

    private static final List<String> HERE = List.of(
            "-Duser.language=en",
            "-Duser.country=GB",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8");

    private static final List<String> THERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=ISO-8859-1",
            "-Dsun.stdout.encoding=ISO-8859-1");

    @TempDir
    private Path home;

    @Test
    void the_example_is() throws Exception {
        isTheSame(0);
    }

    @Test
    void a_report_on_records_with_findings_is() throws Exception {
        AimsJson.write(
                FaultyDossier.records()
                        .withContext(context -> context.systems(FaultyDossier.records().context().systems().stream()
                                .map(system -> system.with(copy -> copy.addUnits("İstanbul ığüşöç 世界")))
                                .toList())),
                home.resolve("records.json"));
        isTheSame(1, "check", "records.json", "--as-of", "2026-06-30");
        isTheSame(1, "check", "records.json", "--as-of", "2026-06-30", "--format", "json");
    }

    @Test
    void an_import_is() throws Exception {
        Files.writeString(home.resolve("mapping.json"), ImportCommandTest.MAPPING);
        Files.writeString(home.resolve("register.csv"), "No,Name\nI1,Ügüö 世界\nİ2,ıI\n", StandardCharsets.UTF_8);
        isTheSame(0, "import", "register.csv", "--mapping", "mapping.json");
    }

    @Test
    void the_catalogue_the_rules_and_the_help_are() throws Exception {
        isTheSame(0, "requirements");
        isTheSame(0, "rules", "--messages");
        isTheSame(0, "check", "--help");
    }

    @Test
    void the_jar_holds_licence_and_notice_and_no_module() throws IOException {
        try (ZipFile zip = new ZipFile(jar().toFile())) {
            assertThat(zip.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(zip.getEntry("META-INF/NOTICE")).isNotNull();
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    private void isTheSame(int status, String... arguments) throws Exception {
        byte[] here = output(HERE, status, arguments);
        byte[] there = output(THERE, status, arguments);
        assertThat(here).isNotEmpty();
        assertThat(new String(there, StandardCharsets.UTF_8)).isEqualTo(new String(here, StandardCharsets.UTF_8));
        assertThat(there).isEqualTo(here);
    }

    private byte[] output(List<String> machine, int status, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        Path output = home.resolve("output.txt");
        Path messages = home.resolve("messages.txt");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(output.toFile())
                .redirectError(messages.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(Files.readString(messages)).isEqualTo(status);
        return Files.readAllBytes(output);
    }

    private static Path jar() {
        return Path.of(System.getProperty("aims.reactor"))
                .resolve("aims-cli")
                .resolve("target")
                .resolve("aims.jar")
                .toAbsolutePath()
                .normalize();
    }
}
