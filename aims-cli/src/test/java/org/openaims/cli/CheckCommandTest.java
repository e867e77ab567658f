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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Waivers;
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
                .contains("no minutes of it are on record", "each of them refers to p-nobody, of which there is");
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
    void what_is_waived_does_not_fail_and_stays_in_the_report() throws IOException {
        Path waivers = home.resolve("waivers.json");
        AimsJson.format(Waivers.class)
                .write(
                        Waivers.builder()
                                .waiver(waiver -> waiver.rule("9.3.1-01")
                                        .subject("mr-2025")
                                        .reason("The minutes are being written.")
                                        .approver("p-chief")
                                        .validFrom("2026-01-01")
                                        .validUntil("2026-12-31"))
                                .waiver(waiver -> waiver.rule("5.2-01").subject("policy-1"))
                                .build(),
                        waivers);
        Path unwritten = unwritten();
        assertThat(Run.of("check", unwritten, "--as-of", Samples.DAY).status()).isEqualTo(1);
        Run run = Run.of("check", unwritten, "--as-of", Samples.DAY, "--waivers", waivers);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("raise a nonconformity; 1 of them waived")
                .contains("None but those that are waived; they stand below.")
                .contains("  9.3.1-a   gap, waived until 2026-12-31")
                .contains("  9.3.1-01  mr-2025: waived until 2026-12-31 by p-chief")
                .contains("      reason    The minutes are being written.")
                .contains(
                        "  5.2-01  policy-1: the waiver is malformed and waives nothing: it gives no reason; it names no");
        assertThat(Run.of("check", unwritten, "--as-of", "2027-01-01", "--waivers", waivers)
                        .out())
                .contains("mr-2025: the waiver lapsed on 2026-12-31; it is still found");
    }

    @Test
    void a_file_of_waivers_that_cannot_be_read_ends_with_2() throws IOException {
        Path waivers = home.resolve("waivers.json");
        Files.writeString(waivers, "{\"waivers\": [{\"rule\": \"5.2-01\", \"untill\": \"2026-12-31\"}]}");
        Run run = Run.of("check", sound, "--as-of", Samples.DAY, "--waivers", waivers);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("/waivers/0/untill").contains("/waivers/0");
    }

    @Test
    void only_what_is_new_against_the_baseline_fails() throws IOException {
        Path baseline = home.resolve("baseline.json");
        Path unwritten = unwritten();
        Run first = Run.of("check", unwritten, "--as-of", Samples.DAY, "--write-baseline", baseline);
        assertThat(first.status()).isEqualTo(1);
        Run second = Run.of("check", unwritten, "--as-of", Samples.DAY, "--baseline", baseline);
        assertThat(second.status()).isZero();
        assertThat(second.out())
                .contains("Against the baseline of 2026-06-30")
                .contains("  new         0 findings")
                .contains("  known       1 finding");
        Run better = Run.of("check", sound, "--as-of", Samples.DAY, "--baseline", baseline);
        assertThat(better.status()).isZero();
        assertThat(better.out())
                .contains("  gone        1 finding\n              - 9.3.1-01|mr-2025|no-minutes")
                .contains("  stale       1 of its findings is gone");
        Run worse = Run.of("check", faulty, "--as-of", FaultyDossier.AS_OF, "--baseline", baseline);
        assertThat(worse.status()).isEqualTo(1);
    }

    @Test
    void a_baseline_is_never_made_silently() {
        Path missing = home.resolve("baseline.json");
        Run run = Run.of("check", sound, "--as-of", Samples.DAY, "--baseline", missing);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("baseline.json: there is no such file\n");
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_report_on_some_rules_alone_says_so_first() {
        Run run = Run.of("check", faulty, "--as-of", FaultyDossier.AS_OF, "--only", "4.3-01,9.3.1-01");
        assertThat(run.out())
                .contains("  Asked       these rules alone, nothing else was looked at: 4.3-01 and 9.3.1-01\n  As of ")
                .contains("  Rules       2 rules, as built in\n");
        Run unknown = Run.of("check", faulty, "--only", "4.3-99");
        assertThat(unknown.status()).isEqualTo(64);
        assertThat(unknown.err()).startsWith("aims: expected the id of a rule in the set, found 4.3-99");
    }

    @Test
    void a_profile_changes_the_rules_and_stands_in_the_report() throws IOException {
        Path profile = home.resolve("profile.json");
        AimsJson.format(RuleProfile.class)
                .write(
                        RuleProfile.builder()
                                .addWithout("4.3-01")
                                .severity(change -> change.rule("9.3.1-01")
                                        .caseName("no-minutes")
                                        .severity(Severity.OBSERVATION))
                                .build(),
                        profile);
        Run run = Run.of("check", unwritten(), "--as-of", Samples.DAY, "--profile", profile);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("rule 4.3-01 was left out")
                .contains("rule 9.3.1-01, case no-minutes: severity OBSERVATION in place of NONCONFORMITY");
    }

    @Test
    void grades_stand_beside_the_kind_on_request() throws IOException {
        Path unwritten = unwritten();
        assertThat(Run.of("check", unwritten, "--as-of", Samples.DAY).out())
                .contains("management review mr-2025 (incomplete)\n");
        assertThat(Run.of("check", unwritten, "--as-of", Samples.DAY, "--grade").out())
                .contains("management review mr-2025 (incomplete, minor)\n");
    }

    @Test
    void rules_are_discovered_only_on_request_and_none_is_an_error() {
        Run run = Run.of("check", sound, "--as-of", Samples.DAY, "--discover");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).startsWith("aims: expected a provider of rules on the class path or the module path");
    }

    /** The sound records without the minutes of the last review. */
    private Path unwritten() throws IOException {
        Path unwritten = home.resolve("unwritten.json");
        AimsJson.write(
                Samples.sound()
                        .withEvaluation(evaluation ->
                                evaluation.managementReviews(Samples.sound().evaluation().managementReviews().stream()
                                        .map(review -> review.id().value().equals("mr-2025")
                                                ? review.with(copy -> copy.minutes(Optional.empty()))
                                                : review)
                                        .toList())),
                unwritten);
        return unwritten;
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
        Files.writeString(vast, "{\"formatVersion\": \"1\", \"extensions\": {\"acme:vast\": 1e400}}");
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
