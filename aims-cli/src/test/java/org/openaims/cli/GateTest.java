package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.record.AttestationId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Role;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.Waivers;
import org.openaims.serialization.AimsJson;
import org.openaims.testing.Samples;

/** What a gate stops at: findings from a severity on, rules that failed, and what was judged not adequate. */
class GateTest {

    private static final String OWN = "basedOn(\"ACME policy 7.4\")";
    private static final String FAILING = "failing(\"cannot judge\")";
    private static final String NOTHING = "Found       nothing, in what could be checked";

    @TempDir
    private Path home;

    private Path faulty = Path.of("");
    private Path sound = Path.of("");
    private Path judged = Path.of("");

    @BeforeEach
    void writes_the_records() throws IOException {
        faulty = written("faulty.json", FaultyDossier.records());
        sound = written("sound.json", Samples.sound());
        judged = written("judged.json", judgedNotAdequate(Samples.sound()));
    }

    @Test
    void each_severity_has_its_exit_status() {
        assertThat(check(sound).status()).isZero();
        assertThat(check(sound, "--fail-on", "observation").status()).isZero();
        assertThat(check(faulty).status()).isEqualTo(1);
        assertThat(check(faulty, "--fail-on", "nonconformity").status()).isEqualTo(1);
        assertThat(check(faulty, "--fail-on", "observation").status()).isEqualTo(1);
        assertThat(check(faulty, "--fail-on", "never").status()).isZero();
        assertThat(check(faulty, "--only", "6.1.4-02").status()).isZero();
    }

    @Test
    void grades_stand_beside_the_findings_and_change_no_status() {
        Run graded = check(faulty, "--grade");
        assertThat(graded.status()).isEqualTo(1);
        assertThat(graded.out()).contains("6.1.4-01  7 AI systems (absent, m");
        assertThat(check(faulty).out()).contains("6.1.4-01  7 AI systems (absent)");
        assertThat(check(sound, "--grade").status()).isZero();
        assertThat(check(faulty, "--grade", "--fail-on", "never").status()).isZero();
        CheckResult result = result(check(faulty, "--grade", "--format", "json"));
        assertThat(result.gradingPolicy()).isPresent();
        assertThat(result.grades()).isNotEmpty();
        assertThat(result.findings())
                .isEqualTo(result(check(faulty, "--format", "json")).findings());
    }

    @Test
    void a_rule_that_failed_on_all_it_looked_at_ends_with_1_and_is_told_in_the_head() throws IOException {
        RulesJar jar = RulesJar.of(home, OWN, FAILING);
        Run run = jar.run("check", sound, "--discover");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsSubsequence(
                        "  Failed      1 rule; what it would have found is unknown, see \"Rules that failed\"\n",
                        "The practical test",
                        "Rules that failed\n-----------------\n\n",
                        "  ACME-001  ",
                        "java.lang.IllegalStateException: cannot judge\n");
        assertThat(jar.run("check", sound, "--discover", "--format", "json").status())
                .isEqualTo(1);
        assertThat(jar.run("check", sound, "--discover", "--fail-on", "observation")
                        .status())
                .isEqualTo(1);
        assertThat(jar.run("check", sound, "--discover", "--fail-on", "never").status())
                .isZero();
    }

    @Test
    void no_baseline_hides_a_rule_that_failed() throws IOException {
        RulesJar jar = RulesJar.of(home, OWN, FAILING);
        Path baseline = home.resolve("baseline.json");
        assertThat(jar.run("check", faulty, "--discover", "--write-baseline", baseline)
                        .status())
                .isEqualTo(1);
        assertThat(check(faulty, "--baseline", baseline).status()).isZero();
        assertThat(jar.run("check", faulty, "--discover", "--baseline", baseline)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void the_errors_of_a_rule_are_told_beside_its_findings() throws IOException {
        RulesJar jar = RulesJar.of(
                home, "shows(\"4.3-e\")", "system.id().value().equals(\"bot-4\") ? failing(\"cannot judge\") : false");
        Run run = jar.run("check", faulty, "--discover", "--only", "ACME-001");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("  Failed      1 rule; ")
                .contains("  ACME-001  11 AI systems (incomplete)\n")
                .contains("  ACME-001  bot-4: java.lang.IllegalStateException: cannot judge\n");
    }

    @Test
    void what_was_judged_not_adequate_ends_with_1_and_is_told_in_the_head() {
        Run run = check(judged);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("  Found       1 requirement judged not adequate\n")
                .contains("\nJudged not adequate\n")
                .contains("  4.3-e     judged not adequate on 2026-03-01 by p-chief (at-no)\n")
                .doesNotContain(NOTHING);
        assertThat(result(check(judged, "--format", "json"))
                        .requirementOutcome("4.3-e")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.GAP);
        assertThat(check(judged, "--fail-on", "observation").status()).isEqualTo(1);
        assertThat(check(judged, "--fail-on", "never").status()).isZero();
        assertThat(check(judged, "--only", "5.2-01").status()).isEqualTo(1);
    }

    @Test
    void neither_a_baseline_nor_waivers_hide_what_was_judged_not_adequate() throws IOException {
        Path both = written("both.json", judgedNotAdequate(FaultyDossier.records()));
        Path baseline = home.resolve("baseline.json");
        check(both, "--write-baseline", baseline);
        assertThat(check(faulty, "--baseline", baseline).status()).isZero();
        assertThat(check(both, "--baseline", baseline).status()).isEqualTo(1);

        CheckResult result = result(check(both, "--format", "json"));
        Waivers.Builder all = Waivers.builder();
        result.findings()
                .forEach(finding -> all.waiver(waiver -> waiver.rule(finding.rule())
                        .subject(finding.subject())
                        .reason("a trial")
                        .approver("p-chief")
                        .validFrom(LocalDate.of(2026, 1, 1))
                        .validUntil(LocalDate.of(2026, 12, 31))));
        Path waivers = home.resolve("waivers.json");
        Files.writeString(waivers, AimsJson.format(Waivers.class).write(all.build()));
        assertThat(check(faulty, "--waivers", waivers).status()).isZero();
        assertThat(check(both, "--waivers", waivers).status()).isEqualTo(1);
    }

    @Test
    void a_judgement_that_has_expired_fails_nothing() throws IOException {
        Path expired = written(
                "expired.json",
                Samples.sound()
                        .withEvaluation(evaluation -> evaluation.addAttestations(
                                notAdequate().with(one -> one.validUntil(Samples.DAY.minusDays(1))))));
        Run run = check(expired);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(NOTHING).doesNotContain("udged not adequate");
    }

    @Test
    void a_timeline_tells_what_failed_and_what_was_judged_not_adequate() throws IOException {
        RulesJar jar = RulesJar.of(home, OWN, FAILING);
        Object[] timeline = {
            "timeline", judged, "--from", "2026-02-28", "--to", "2026-06-28", "--every", "P4M", "--discover"
        };
        Run run = jar.run(timeline);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\n2026-02-28  nothing found, in what could be checked; 1 rule failed\n")
                .contains("\n2026-06-28  1 requirement judged not adequate; 1 rule failed\n");
    }

    @Test
    void help_says_what_a_gate_stops_at() {
        assertThat(Run.of("--help").out())
                .contains("  0   nothing was found at or above --fail-on, and no rule failed\n")
                .contains("  1   something was, a requirement was judged not adequate, or a rule failed\n");
        assertThat(Run.of("check", "--help").out())
                .containsIgnoringWhitespaces("A rule that failed and a requirement that was judged not adequate")
                .contains("--only=RULE", "--profile=FILE", "--discover", "--grade");
        assertThat(Run.of("timeline", "--help").out()).contains("--only=RULE", "--profile=FILE", "--discover");
    }

    private static Aims judgedNotAdequate(Aims records) {
        return records.withEvaluation(evaluation -> evaluation.addAttestations(notAdequate()));
    }

    private static Attestation notAdequate() {
        return Attestation.builder()
                .id(AttestationId.of("at-no"))
                .requirement("4.3-e")
                .judgedOn(LocalDate.of(2026, 3, 1))
                .judge(PersonId.of("p-chief"))
                .capacity(Role.TOP_MANAGEMENT)
                .relation(Attestation.Relation.INDEPENDENT)
                .addRecords(RecordLink.builder()
                        .register("/context/scopes")
                        .recordId("scope-1")
                        .version("1")
                        .build())
                .validUntil(LocalDate.of(2027, 3, 1))
                .result(Attestation.Result.NOT_ADEQUATE)
                .build();
    }

    private Path written(String name, Aims records) throws IOException {
        Path file = home.resolve(name);
        AimsJson.write(records, file);
        return file;
    }

    private static Run check(Path file, Object... options) {
        return Run.of(Stream.concat(Stream.of("check", file, "--as-of", FaultyDossier.AS_OF), Stream.of(options))
                .toArray());
    }

    private static CheckResult result(Run run) {
        return AimsJson.format(CheckResult.class).read(run.out());
    }
}
