package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Timeline;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.testing.Samples;

class TimelineCommandTest {

    @TempDir
    private Path home;

    private Path sound = Path.of("");

    @BeforeEach
    void writes_the_records() throws IOException {
        sound = home.resolve("sound.json");
        AimsJson.write(Samples.sound(), sound);
    }

    @Test
    void each_day_counts_from_the_first() {
        Run run = timeline("2025-08-31", "2026-05-31", "P3M", "--format", "json");
        assertThat(run.status()).isZero();
        Timeline timeline = AimsJson.format(Timeline.class).read(run.out());
        List<LocalDate> days = List.of(
                LocalDate.of(2025, 8, 31),
                LocalDate.of(2025, 11, 30),
                LocalDate.of(2026, 2, 28),
                LocalDate.of(2026, 5, 31));
        assertThat(timeline.results()).extracting(CheckResult::asOf).isEqualTo(days);
        for (CheckResult result : timeline.results()) {
            assertThat(result.findings())
                    .isEqualTo(AimsChecker.iso42001()
                            .check(Samples.sound(), result.asOf())
                            .findings());
            assertThat(result.inputDigest()).isPresent();
        }
    }

    @Test
    void the_text_tells_what_came_and_went() {
        Run run = timeline("2026-06-30", "2030-06-30", "P2Y");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("What the records show as of each day.")
                .contains("\n2026-06-30  nothing found, in what could be checked\n")
                .contains("\n2028-06-30  ", "  + 9.3.1-01  management review: current 2025-12-09\n")
                .contains("\n2030-06-30  ");
    }

    @Test
    void a_period_that_leads_nowhere_is_refused() {
        assertThat(timeline("2026-01-01", "2026-06-30", "P0D").err())
                .startsWith("aims: Invalid value for option '--every': expected a period longer than zero, found P0D");
        assertThat(timeline("2026-01-01", "2026-06-30", "P-1M").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(timeline("2026-06-30", "2026-01-01", "P1M").err())
                .startsWith("aims: Invalid value for option '--to': expected a day on or after 2026-06-30, "
                        + "found 2026-01-01");
        assertThat(timeline("1926-01-01", "2026-01-01", "P1D").err())
                .contains("expected a period that makes at most 1000 days, found P1D");
    }

    private Run timeline(String from, String to, String every, String... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("timeline", sound, "--from", from, "--to", to, "--every", every));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }
}
