package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.serialization.report.TextReport;

class AimsCommandTest {

    @Test
    void without_arguments_the_example_is_checked_as_of_its_own_day() {
        Run run = Run.of();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("The bundled example: fictional records, checked as of 2026-11-22.\n\n")
                .contains(TextReport.of(AimsChecker.iso42001().check(Example.records(), Example.AS_OF)))
                .endsWith("""

                        To check records of your own, or to look up an id:
                          mvn -q compile exec:java -Dexec.args="check FILE --as-of DAY"
                          mvn -q compile exec:java -Dexec.args="requirements 6.1.4-f"
                          mvn -q package, and then: java -jar aims-cli/target/aims.jar check FILE
                        """);
    }

    @Test
    void the_version_is_that_of_the_library() {
        assertThat(Run.of("--version").out()).isEqualTo("aims " + AimsChecker.VERSION + " (ISO/IEC 42001:2023)\n");
        assertThat(Run.of("check", "--version")).isEqualTo(Run.of("--version"));
    }

    @Test
    void help_names_the_commands_and_the_exit_statuses() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("check", "import", "requirements", "rules", "64  wrong usage");
        assertThat(Run.of("check", "--help").out()).contains("--as-of=DAY", "--fail-on=SEVERITY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bogus | aims: Unmatched argument at index 0: 'bogus' | aims",
                "check | aims: Missing required parameter: 'FILE' | aims check",
                "check x --as-of 1.2.2024 | aims: Invalid value for option '--as-of': expected a day as YYYY-MM-DD, "
                        + "found '1.2.2024' | aims check",
                "check x --format xml | aims: Invalid value for option '--format': expected one of [text, json], "
                        + "found 'xml' | aims check",
                "check x --fail-on all | aims: Invalid value for option '--fail-on': expected one of "
                        + "[nonconformity, observation, never], found 'all' | aims check",
                "import x | aims: Missing required option: '--mapping=FILE' | aims import",
                "requirements 9.3.2.d1 | aims: expected a requirement, control or clause, found '9.3.2.d1'; "
                        + "did you mean 9.3.2-d1? | aims requirements",
                "rules 9.9-99 | aims: expected the id of a built-in rule, found '9.9-99'; 'aims rules' lists them "
                        + "| aims rules"
            })
    void wrong_usage_ends_with_64_and_says_what_was_expected(String arguments, String message, String command) {
        Run run = Run.of((Object[]) arguments.split(" ", -1));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + "\nTry '" + command + " --help'.\n");
    }

    @Test
    void a_fault_of_the_program_ends_with_70_and_one_line() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new IllegalStateException("no\ntime");
            }
        };
        int status = AimsCommand.run(
                List.of("check", "-"),
                new ByteArrayInputStream("{\"formatVersion\": \"2\"}".getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                err,
                broken);
        assertThat(status).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("aims: a fault of the program: java.lang.IllegalStateException: no\\ntime at org.openaims.")
                .containsOnlyOnce("\n");
    }

    @Test
    void requirements_lists_the_whole_catalogue() {
        Run run = Run.of("requirements");
        assertThat(run.status()).isZero();
        Iso42001.requirements().forEach(one -> assertThat(run.out()).contains("  " + one.id() + " "));
        Iso42001.controls().forEach(one -> assertThat(run.out()).contains("  " + one.id() + " "));
    }

    @Test
    void requirements_of_a_clause_are_those_of_its_sub_clauses() {
        assertThat(Run.of("requirements", "9.3").out())
                .contains("9.3.1-a", "9.3.3-c")
                .doesNotContain("9.2.2-a");
        assertThat(Run.of("requirements", "A.6").out())
                .contains("A.6.1.2", "A.6.2.8")
                .doesNotContain("A.7.2");
    }

    @Test
    void one_requirement_is_told_with_what_an_auditor_asks_and_its_rules() {
        assertThat(Run.of("requirements", "6.1.4-f").out())
                .startsWith("6.1.4-f of 6.1.4 AI system impact assessment\n")
                .contains("  auditor asks  ", "  basis  ", "  rules         6.1.4-01 ");
    }

    @Test
    void rules_lists_every_built_in_rule() {
        Run run = Run.of("rules");
        assertThat(run.status()).isZero();
        Iso42001Rules.all().rules().forEach(rule -> assertThat(run.out()).contains(rule.id()));
        assertThat(run.out()).doesNotContain("{0}");
    }

    @Test
    void one_rule_is_told_with_its_messages() {
        assertThat(Run.of("rules", "9.3.1-01", "--messages").out())
                .startsWith("9.3.1-01  ")
                .contains("    for     9.3.1-a", "{0}")
                .doesNotContain("9.3.2-01");
    }
}
