package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.CheckResult;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.canonical.CanonicalJson;
import org.openaims.serialization.report.TextReport;
import org.openaims.testing.Samples;

class CheckCommandTest {

    @TempDir
    private Path home;

    private Path faulty = Path.of("");
    private Path sound = Path.of("");

    @BeforeEach
    void writes_the_records() throws IOException {
        faulty = home.resolve("faulty.json");
        sound = home.resolve("sound.json");
        AimsJson.write(FaultyDossier.records(), faulty);
        AimsJson.write(Samples.sound(), sound);
    }

    @Test
    void sound_records_end_with_0() {
        Run run = Run.of("check", sound, "--as-of", Samples.DAY);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Found       nothing, in what could be checked");
    }

    @Test
    void findings_end_with_1_and_are_grouped() {
        Run run = Run.of("check", faulty, "--as-of", FaultyDossier.AS_OF);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("6.1.4-01  7 AI systems (absent)", "and 2 more with the same remedy")
                .contains("no minutes of the management review", "each of them refers to p-nobody, of which there is");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_text_is_the_report_on_the_result_with_the_digest_of_the_file() throws IOException {
        Run run = Run.of("check", faulty, "--as-of", FaultyDossier.AS_OF);
        CheckResult result = AimsChecker.iso42001()
                .withInputDigest(digestOf(faulty))
                .check(FaultyDossier.records(), FaultyDossier.AS_OF);
        assertThat(run.out()).isEqualTo(TextReport.of(result));
    }

    @Test
    void json_holds_the_whole_result_and_can_be_read_back() {
        Run run = Run.of("check", faulty, "--as-of", FaultyDossier.AS_OF, "--format", "json");
        CheckResult result = AimsJson.format(CheckResult.class).read(run.out());
        assertThat(run.status()).isEqualTo(1);
        assertThat(result.asOf()).isEqualTo(FaultyDossier.AS_OF);
        assertThat(result.findings())
                .isEqualTo(AimsChecker.iso42001()
                        .check(FaultyDossier.records(), FaultyDossier.AS_OF)
                        .findings());
    }

    @Test
    void without_a_day_the_clock_is_asked() {
        assertThat(Run.of("check", sound).out()).contains("as of " + FaultyDossier.AS_OF);
    }

    @Test
    void what_fails_can_be_chosen() throws IOException {
        Path remarked = home.resolve("remarked.json");
        AimsJson.write(
                Samples.sound()
                        .withContext(context -> context.systems(Samples.sound().context().systems().stream()
                                .map(system -> system.with(copy -> copy.owner(PersonId.of("p-nobody"))))
                                .toList())),
                remarked);
        assertThat(Run.of("check", remarked).status()).isZero();
        assertThat(Run.of("check", remarked, "--fail-on", "observation").status())
                .isEqualTo(1);
        assertThat(Run.of("check", faulty, "--fail-on", "nonconformity").status())
                .isEqualTo(1);
        assertThat(Run.of("check", faulty, "--fail-on", "never").status()).isZero();
    }

    @Test
    void a_dash_is_the_standard_input() throws IOException {
        Run run = Run.withInput(Files.readString(sound), "check", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("check", sound).out());
    }

    @Test
    void the_report_goes_to_a_file_on_request_and_replaces_it() throws IOException {
        Path report = home.resolve("report.txt");
        Files.writeString(report, "old");
        Run run = Run.of("check", faulty, "--output", report);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readString(report)).isEqualTo(Run.of("check", faulty).out());
        assertThat(files()).containsExactly("faulty.json", "report.txt", "sound.json");
    }

    @Test
    void a_file_that_cannot_be_written_ends_with_73() {
        Run run = Run.of("check", faulty, "--output", home.resolve("nowhere").resolve("report.txt"));
        assertThat(run.status()).isEqualTo(73);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("aims: cannot write ").endsWith(": there is no such directory\n");
        assertThat(Run.of("check", faulty, "--output", home).err()).endsWith(": it is a directory\n");
    }

    @Test
    void colour_is_for_a_terminal_and_never_for_a_file() throws IOException {
        Path report = home.resolve("report.txt");
        Path screen = home.resolve("screen.txt");
        try (PrintStream out = new PrintStream(screen.toFile(), StandardCharsets.UTF_8)) {
            Session terminal = new Session(System.in, out, out, Clock.systemUTC(), true);
            AimsCommand.run(List.of("check", faulty.toString()), terminal);
            AimsCommand.run(List.of("check", faulty.toString(), "--output", report.toString()), terminal);
        }
        assertThat(Files.readString(screen)).contains("\u001b[1m");
        assertThat(Files.readString(report)).doesNotContain("\u001b");
    }

    private List<String> files() throws IOException {
        try (var entries = Files.list(home)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_digest_of_the_input_goes_by_what_it_says_and_not_by_its_layout() throws IOException {
        Path line = home.resolve("line.json");
        Files.writeString(line, AimsJson.format(Aims.class).writeLine(FaultyDossier.records()));
        assertThat(Run.of("check", line).out())
                .isEqualTo(Run.of("check", faulty).out());
    }

    @Test
    void a_number_beyond_those_of_the_canonical_form_leaves_the_digest_of_the_bytes() throws Exception {
        Path vast = home.resolve("vast.json");
        Files.writeString(
                vast,
                "{\"formatVersion\": \"" + AimsJson.FORMAT_VERSION + "\", \"extensions\": {\"acme:vast\": 1e400}}");
        String digest = "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(vast)));
        assertThat(AimsJson.format(CheckResult.class)
                        .read(Run.of("check", vast, "--format", "json").out())
                        .inputDigest())
                .contains(digest);
    }

    private static String digestOf(Path file) throws IOException {
        return CanonicalJson.digest(Files.readAllBytes(file));
    }
}
