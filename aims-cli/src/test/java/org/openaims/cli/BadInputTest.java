package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    private Path home;

    @Test
    void a_missing_file_is_told_in_one_line() throws IOException {
        Path missing = home.resolve("missing.json");
        assertThat(refused(missing)).isEqualTo("aims: cannot read " + missing + ": there is no such file\n");
    }

    @Test
    void a_directory_is_told_in_one_line() throws IOException {
        assertThat(refused(home)).isEqualTo("aims: cannot read " + home + ": it is a directory\n");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        assertThat(refused(file(""))).contains("line 1, column 1", "at least 1 problem");
    }

    @Test
    void wrong_json_is_told_with_its_place_and_that_reading_ended_there() throws IOException {
        assertThat(refused(file("{\"formatVersion\": \"2\",\n \"context\": nope}")))
                .contains("(line 2, column ")
                .endsWith(": at least 1 problem, as reading ended at the last one\n");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told() throws IOException {
        Path file = home.resolve("latin.json");
        Files.write(file, "{\"formatVersion\": \"2\", \"ä\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(file)).contains("UTF-8");
    }

    @Test
    void a_wrong_value_in_the_hundredth_record_is_told_with_its_pointer() throws IOException {
        String systems = IntStream.range(0, 150)
                .mapToObj(i -> "{\"id\": \"s-" + i + "\", \"name\": \"S\", \"registeredOn\": \""
                        + (i == 99 ? "2025-02-30" : "2025-02-28") + "\"}")
                .collect(Collectors.joining(",\n"));
        assertThat(refused(file("{\"formatVersion\": \"2\", \"context\": {\"systems\": [\n" + systems + "]}}")))
                .startsWith("/context/systems/99/registeredOn (line 101, column ")
                .contains("2025-02-30")
                .endsWith(" cannot be read as records: 1 problem\n");
    }

    @Test
    void every_problem_is_told_on_a_line_of_its_own() throws IOException {
        String told = refused(file("{\"formatVersion\": \"2\", \"contxt\": {}, \"evaluation\": 7}"));
        assertThat(told.lines()).hasSize(3);
        assertThat(told).contains("did you mean \"context\"?").endsWith(": 2 problems\n");
    }

    @Test
    void a_hundred_megabytes_of_brackets_are_refused() throws IOException {
        Path file = home.resolve("brackets.json");
        byte[] block = new byte[1024 * 1024];
        Arrays.fill(block, (byte) '[');
        try (OutputStream stream = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                stream.write(block);
            }
        }
        assertThat(refused(file)).contains("at least ").hasSizeLessThan(2000);
    }

    @Test
    void a_file_that_stands_where_the_report_would_go_is_left_alone() throws IOException {
        Path report = Files.writeString(home.resolve("report.txt"), "old");
        Run run = Run.of("check", file("{"), "--output", report);
        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.readString(report)).isEqualTo("old");
    }

    /** What is told of an input that is refused; no report is written, not even in part. */
    private String refused(Path file) throws IOException {
        Path report = home.resolve("report.out");
        Run run = Run.of("check", file, "--output", report);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        try (var entries = Files.list(home)) {
            List<String> parts = entries.map(Path::toString)
                    .filter(name -> name.contains("report.out"))
                    .toList();
            assertThat(parts).isEmpty();
        }
        return run.err();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(home.resolve("input.json"), text);
    }
}
