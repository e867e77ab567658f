package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Timeline;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.serialization.AimsJson;
import org.openaims.testing.Samples;

/** Which rules a command goes by: {@code --only}, {@code --profile} and {@code --discover}. */
class RuleChoiceTest {

    private static final String OWN = "basedOn(\"ACME policy 7.4\")";
    private static final int BUILT_IN = Iso42001Rules.all().rules().size();

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
    void some_rules_alone_are_asked_and_the_report_says_so_first() {
        Run run = Run.of("check", faulty, "--only", "9.3.1-01,6.1.4-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsSubsequence(
                        "  Asked       these rules alone, no other was run: 6.1.4-01, 9.3.1-01\n",
                        "  As of       ",
                        "  6.1.4-01  7 AI systems (absent)\n");
        CheckResult result =
                result(Run.of("check", faulty, "--only", "4.3-01", "--only", "5.2-01", "--format", "json"));
        assertThat(result.onlyAsked()).containsExactly("4.3-01", "5.2-01");
        assertThat(result.ruleOutcomes()).hasSize(2);
    }

    @Test
    void what_the_other_rules_would_find_does_not_fail() {
        assertThat(Run.of("check", faulty, "--only", "5.2-01").status()).isZero();
        assertThat(Run.of("check", faulty, "--only", "6.1.4-01").status()).isEqualTo(1);
    }

    @Test
    void a_rule_that_is_not_there_is_wrong_usage() {
        for (String command : List.of("check", "explain", "timeline")) {
            Run run = switch (command) {
                case "check" -> Run.of("check", sound, "--only", "9.9-99");
                case "explain" -> Run.of("explain", sound, "4.3-01", "--only", "9.9-99");
                default -> timeline("--only", "9.9-99");
            };
            assertThat(run.status()).as(command).isEqualTo(64);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("aims: expected the id of a rule in the set, found 9.9-99\nTry 'aims " + command
                            + " --help'.\n");
        }
    }

    @Test
    void a_profile_leaves_rules_out_and_makes_them_milder() throws IOException {
        Path milder = profile(one -> one.addOnly("6.1.4-01", "9.3.1-01")
                .addWithout("9.3.1-01")
                .severity(change -> change.rule("6.1.4-01").caseName("absent").severity(Severity.OBSERVATION)));
        Run run = Run.of("check", faulty, "--profile", milder);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("  Asked       these rules alone, no other was run: 6.1.4-01\n")
                .contains("Observations: worth a remark, they change no outcome")
                .contains("6.1.4-01")
                .doesNotContain("Findings: an auditor would raise a nonconformity");
        assertThat(Run.of("check", faulty, "--profile", milder, "--fail-on", "observation")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void rules_named_beside_a_profile_narrow_it_down_further() throws IOException {
        Path without = profile(one -> one.addWithout("6.1.4-01"));
        assertThat(Run.of("check", faulty, "--profile", without, "--only", "5.2-01")
                        .status())
                .isZero();
        Run run = Run.of("check", faulty, "--profile", without, "--only", "6.1.4-01");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).startsWith("aims: expected the id of a rule in the set, found 6.1.4-01\n");
    }

    @Test
    void a_profile_of_a_rule_that_is_not_there_is_wrong_usage() throws IOException {
        Run run = Run.of("check", sound, "--profile", profile(one -> one.addWithout("9.9-99")));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).startsWith("aims: expected the id of a rule in the set, found 9.9-99\n");
    }

    @Test
    void a_profile_that_cannot_be_read_ends_with_2() throws IOException {
        Path broken = Files.writeString(home.resolve("broken.json"), "{\"formatVersion\": \"2\", \"onyl\": []}");
        Run run = Run.of("check", sound, "--profile", broken);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"onyl\"", "did you mean \"only\"?");
        assertThat(Run.of("check", sound, "--profile", home.resolve("nowhere.json"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void the_rules_of_a_jar_are_added_only_on_request() throws IOException {
        RulesJar jar = RulesJar.of(home, OWN, "false");
        assertThat(jar.run("check", sound, "--as-of", Samples.DAY).status()).isZero();
        Run run = jar.run("check", sound, "--as-of", Samples.DAY, "--discover");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains((BUILT_IN + 1) + " rules, which differ from those built in:")
                .contains("- rule ACME-001 was added")
                .contains("Beside the standard: ACME policy 7.4");
        assertThat(jar.run("rules", "ACME-001", "--discover").out()).startsWith("ACME-001  each AI system has");
        assertThat(jar.run("rules", "ACME-001").status()).isEqualTo(64);
        assertThat(jar.run("explain", sound, "ACME-001", "scoring", "--discover")
                        .out())
                .startsWith("ACME-001  each AI system has a cost centre\n");
        assertThat(jar.run("check", sound, "--discover", "--only", "ACME-001", "--fail-on", "never")
                        .status())
                .isZero();
    }

    @Test
    void a_discovery_that_finds_nothing_is_wrong_usage() {
        Run run = Run.of("check", sound, "--discover");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("aims: expected a provider of rules on the class path or the module path");
    }

    @Test
    void a_jar_that_cannot_be_loaded_is_told_in_one_line_with_provider_rule_sheet_and_near_miss() throws IOException {
        RulesJar jar = RulesJar.of(home, "shows(\"4.3.e\")", "false");
        for (String command : List.of("check", "timeline")) {
            Run run = jar.run(
                    command.equals("check") ? new Object[] {"check", sound, "--discover"} : timelineOf("--discover"));
            assertThat(run.status()).as(command).isEqualTo(64);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("aims: expected a provider that can be asked for its rules, found acme.AcmeRules, which "
                            + "failed: java.lang.IllegalArgumentException: rule ACME-001 in AcmeRules: expected a "
                            + "requirement of the catalogue, found 4.3.e; did you mean 4.3-e?\nTry 'aims " + command
                            + " --help'.\n");
        }
    }

    @Test
    void the_last_day_of_a_timeline_is_a_check_with_the_same_options() throws IOException {
        RulesJar jar = RulesJar.of(home, OWN, "system.id().value().startsWith(\"bot\")");
        Object profile = profile(one -> one.addWithout("9.3.1-01"));
        for (Object[] options : List.of(
                new Object[] {},
                new Object[] {"--only", "6.1.4-01,4.3-01"},
                new Object[] {"--profile", profile},
                new Object[] {"--discover"},
                new Object[] {"--discover", "--profile", profile, "--only", "ACME-001,6.1.4-01"})) {
            Run timeline = jar.run(with(options, timelineOf("--format", "json")));
            assertThat(timeline.err()).isEmpty();
            List<CheckResult> results =
                    AimsJson.format(Timeline.class).read(timeline.out()).results();
            Run check = jar.run(with(options, "check", faulty, "--as-of", FaultyDossier.AS_OF, "--format", "json"));
            assertThat(results).hasSize(3);
            assertThat(results.get(2)).isEqualTo(result(check));
        }
    }

    @Test
    void a_timeline_says_first_which_rules_it_goes_by() throws IOException {
        assertThat(timeline("--only", "6.1.4-01").out())
                .contains("\nThese rules alone were asked: 6.1.4-01.\n\n2025-06-30  ")
                .doesNotContain("9.3.1-01");
        assertThat(timeline("--profile", profile(one -> one.addWithout("9.3.1-01")))
                        .out())
                .contains("\nThe rules differ from those built in:\n  rule 9.3.1-01 was left out\n\n2025-06-30  ");
        assertThat(timeline().out()).doesNotContain("ules alone", "differ");
    }

    private Run timeline(Object... options) {
        return Run.of(timelineOf(options));
    }

    private Object[] timelineOf(Object... options) {
        return with(options, "timeline", faulty, "--from", "2025-06-30", "--to", "2026-06-30", "--every", "P6M");
    }

    private static Object[] with(Object[] options, Object... command) {
        return Stream.concat(Stream.of(command), Stream.of(options)).toArray();
    }

    private Path profile(Consumer<RuleProfile.Builder> change) throws IOException {
        RuleProfile.Builder profile = RuleProfile.builder();
        change.accept(profile);
        Path file = home.resolve("profile.json");
        Files.writeString(file, AimsJson.format(RuleProfile.class).write(profile.build()));
        return file;
    }

    private static CheckResult result(Run run) {
        return AimsJson.format(CheckResult.class).read(run.out());
    }
}
