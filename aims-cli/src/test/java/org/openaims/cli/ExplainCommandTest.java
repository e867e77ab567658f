package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.result.Explanation;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.testing.Samples;

class ExplainCommandTest {

    @TempDir
    private Path home;

    private Path sound = Path.of("");

    @BeforeEach
    void writes_the_records() throws IOException {
        sound = home.resolve("sound.json");
        AimsJson.write(Samples.sound(), sound);
    }

    @Test
    void a_pass_is_told_step_by_step() {
        Run run = Run.of("explain", sound, "4.3-01", "scoring", "--as-of", Samples.DAY);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("""
                        4.3-01  every registered AI system is in scope or excluded with a reason
                          on        scoring, as of 2026-06-30
                        """)
                .contains("              owner: p-owner\n")
                .contains("\n  yes       on the day: the AIMS runs, from 2024-01-01 on\n")
                .contains("\n  yes       only if: it is not retired (stages: OPERATION_AND_MONITORING)\n")
                .contains("\n  yes       together with the scope in force: scope-1\n")
                .endsWith("  so it is  satisfied\n");
    }

    @Test
    void without_a_record_all_that_the_rule_looks_at_is_listed() {
        Run run = Run.of("explain", sound, "4.3-01", "--as-of", Samples.DAY);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("  forecast  not applicable: it is retired\n")
                .contains("  scoring  satisfied\n")
                .contains("Name one of them to see why: aims explain ");
    }

    @Test
    void the_command_that_is_suggested_works_also_for_the_management_system_as_a_whole() {
        Run list = Run.of("explain", sound, "9.3.1-01", "--as-of", Samples.DAY);
        assertThat(list.out())
                .endsWith("Name one of them to see why: aims explain " + ShellWord.of(sound.toString())
                        + " 9.3.1-01 --as-of 2026-06-30 \"\"\n");
        Run run = Run.of("explain", sound, "9.3.1-01", "--as-of", Samples.DAY, "");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("  on        the AIMS as a whole, as of 2026-06-30\n")
                .endsWith("  so it is  satisfied\n");
    }

    @Test
    void the_command_that_is_suggested_has_the_options_that_were_given() {
        assertThat(Run.of("explain", sound, "4.3-01", "--only", "4.3-01,4.3-02").out())
                .endsWith(" 4.3-01 --only 4.3-01,4.3-02 scoring\n");
    }

    @Test
    void an_id_that_a_shell_would_take_apart_is_quoted() {
        assertThat(ShellWord.of("iv-review")).isEqualTo("iv-review");
        assertThat(ShellWord.of("/records/sound.json")).isEqualTo("/records/sound.json");
        assertThat(ShellWord.of("")).isEqualTo("\"\"");
        assertThat(ShellWord.of("oversight for scoring")).isEqualTo("\"oversight for scoring\"");
        assertThat(ShellWord.of("D:\\records\\sound.json")).isEqualTo("\"D:\\records\\sound.json\"");
        assertThat(ShellWord.of("\\\\host\\sound.json")).isEqualTo("'\\\\host\\sound.json'");
        assertThat(ShellWord.of("it's $HOME")).isEqualTo("'it'\\''s $HOME'");
    }

    @Test
    void json_holds_the_whole_explanation_of_one_record() {
        Run run = Run.of("explain", sound, "4.3-01", "scoring", "--as-of", Samples.DAY, "--format", "json");
        assertThat(AimsJson.format(Explanation.class).read(run.out()))
                .isEqualTo(AimsChecker.iso42001().explain(Samples.sound(), Samples.DAY, "4.3-01", "scoring"));
        Run many = Run.of("explain", sound, "4.3-01", "--as-of", Samples.DAY, "--format", "json");
        assertThat(many.status()).isEqualTo(64);
        assertThat(many.err()).startsWith("aims: expected a SUBJECT for --format json, found none");
    }

    @Test
    void an_unknown_rule_or_record_is_wrong_usage() {
        assertThat(Run.of("explain", sound, "4.3-99", "scoring").status()).isEqualTo(64);
        Run run = Run.of("explain", sound, "4.3-01", "scorin");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err())
                .startsWith(
                        "aims: expected the id of something that rule 4.3-01 looks at, of one AI system, found scorin");
    }
}
