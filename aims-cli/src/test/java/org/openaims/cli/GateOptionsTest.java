package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.KnownFinding;
import org.openaims.model.result.Waiver;
import org.openaims.model.result.Waivers;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openaims.testing.Samples;

/** {@code --waivers}, {@code --baseline} and {@code --write-baseline}, alone and together, with real files. */
class GateOptionsTest {

    private static final JsonFormat<Waivers> WAIVERS = AimsJson.format(Waivers.class);
    private static final String NO_MINUTES = "9.3.3-04|mr-2025|absent";
    private static final String NO_ATTENDANCE = "9.3.1-01|mr-2025|without-top-management";

    @TempDir
    private Path home;

    private Path sound = Path.of("");
    private Path unwritten = Path.of("");
    private Path worse = Path.of("");
    private Path baseline = Path.of("");
    private Path waivers = Path.of("");

    /** Sound records; some in which the last review has no minutes; and some in which nobody attended it either. */
    @BeforeEach
    void writes_the_records() throws IOException {
        sound = home.resolve("sound.json");
        unwritten = home.resolve("unwritten.json");
        worse = home.resolve("worse.json");
        baseline = home.resolve("baseline.json");
        waivers = home.resolve("waivers.json");
        AimsJson.write(Samples.sound(), sound);
        AimsJson.write(lastReview(review -> review.minutes(Optional.empty())), unwritten);
        AimsJson.write(lastReview(review -> review.minutes(Optional.empty()).attendees(List.of())), worse);
    }

    @Test
    void writing_a_baseline_writes_it_and_changes_neither_status_nor_report() throws IOException {
        Run plain = check(unwritten);
        Run writing = check(unwritten, "--write-baseline", baseline);
        assertThat(plain.status()).isEqualTo(1);
        assertThat(writing.status()).isEqualTo(1);
        assertThat(writing.out()).isEqualTo(plain.out());
        assertThat(AimsJson.format(Baseline.class).read(baseline).findings())
                .extracting(KnownFinding::key)
                .containsExactly(NO_MINUTES);
        assertThat(check(sound, "--write-baseline", baseline).status()).isZero();
        assertThat(AimsJson.format(Baseline.class).read(baseline).findings()).isEmpty();
    }

    @Test
    void what_the_baseline_knows_does_not_fail_and_what_is_new_does() {
        check(unwritten, "--write-baseline", baseline);
        Run same = check(unwritten, "--baseline", baseline);
        assertThat(same.status()).isZero();
        assertThat(same.err()).isEmpty();
        assertThat(same.out())
                .contains("Against the baseline of 2026-06-30")
                .contains("  new         0 findings")
                .contains("  known       1 finding\n");
        Run more = check(worse, "--baseline", baseline);
        assertThat(more.status()).isEqualTo(1);
        assertThat(more.out()).contains("  new         1 finding\n              - " + NO_ATTENDANCE);
        assertThat(check(worse, "--baseline", baseline, "--fail-on", "never").status())
                .isZero();
    }

    @Test
    void improving_does_not_fail_and_a_stale_baseline_is_told() {
        check(worse, "--write-baseline", baseline);
        Run better = check(unwritten, "--baseline", baseline);
        assertThat(better.status()).isZero();
        assertThat(better.out())
                .contains("  gone        1 finding\n              - " + NO_ATTENDANCE)
                .contains("  stale       1 of its findings is gone");
    }

    @Test
    void a_late_review_that_is_held_does_not_fail() throws IOException {
        Path held = home.resolve("held.json");
        AimsJson.write(
                Samples.sound()
                        .withEvaluation(evaluation -> evaluation.addManagementReviews(Samples.sound()
                                .evaluation()
                                .managementReviews()
                                .get(1)
                                .with(review -> review.id("mr-2027").heldOn("2027-02-10")))),
                held);
        Object[] reviews = {"--only", "9.3.1-01"};
        assertThat(run(sound, "2027-02-01", reviews, "--write-baseline", baseline)
                        .status())
                .isEqualTo(1);
        assertThat(run(held, "2027-02-11", reviews).status()).isEqualTo(1);
        assertThat(run(held, "2027-02-11", reviews, "--baseline", baseline).status())
                .isZero();
        assertThat(run(held, "2027-02-11", reviews, "--write-baseline", baseline)
                        .status())
                .isEqualTo(1);
        Run again = run(sound, "2027-02-12", reviews, "--baseline", baseline);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out())
                .contains("  new         0 findings")
                .contains("  worse       1 finding\n              - 9.3.1-01||2025-12-09");
    }

    @Test
    void a_missing_baseline_is_an_error_and_none_is_made() throws IOException {
        Run run = check(unwritten, "--baseline", baseline);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("baseline.json");
        assertThat(files()).containsExactly("sound.json", "unwritten.json", "worse.json");
    }

    @Test
    void a_missing_baseline_is_an_error_also_where_one_would_be_written() throws IOException {
        assertThat(check(unwritten, "--baseline", baseline, "--write-baseline", baseline)
                        .status())
                .isEqualTo(2);
        assertThat(files()).containsExactly("sound.json", "unwritten.json", "worse.json");
    }

    @Test
    void a_baseline_is_not_written_over_without_being_asked() throws IOException {
        check(unwritten, "--write-baseline", baseline);
        String before = Files.readString(baseline);
        check(worse, "--baseline", baseline);
        check(sound, "--baseline", baseline);
        assertThat(Files.readString(baseline)).isEqualTo(before);
        assertThat(files()).containsExactly("baseline.json", "sound.json", "unwritten.json", "worse.json");
    }

    @Test
    void a_baseline_can_be_renewed_in_one_run_which_is_judged_against_the_old_one() {
        check(unwritten, "--write-baseline", baseline);
        assertThat(check(worse, "--baseline", baseline, "--write-baseline", baseline)
                        .status())
                .isEqualTo(1);
        assertThat(check(worse, "--baseline", baseline).status()).isZero();
    }

    @Test
    void a_baseline_that_cannot_be_read_ends_with_2_and_its_problems() throws IOException {
        Files.writeString(baseline, "{\"formatVersion\": \"2\", \"asOf\": \"soon\"}");
        Run run = check(unwritten, "--baseline", baseline);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/asOf", "found no property \"libraryVersion\"");
    }

    @Test
    void a_baseline_that_cannot_be_written_ends_with_73() {
        Run run = check(unwritten, "--write-baseline", home.resolve("nowhere").resolve("baseline.json"));
        assertThat(run.status()).isEqualTo(73);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_baseline_of_keys_alone_is_still_read_and_told_to_be_stale() throws IOException {
        check(unwritten, "--write-baseline", baseline);
        Baseline now = AimsJson.format(Baseline.class).read(baseline);
        String old = AimsJson.format(Baseline.class)
                .write(now.with(changed -> changed.findings(List.of()).addKeys(NO_MINUTES)));
        assertThat(old).doesNotContain("\"findings\"");
        Files.writeString(baseline, old);
        Run run = check(unwritten, "--baseline", baseline);
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "stale it does not tell how grave 1 of its findings was, and cannot tell when one gets worse");
    }

    @Test
    void what_is_waived_does_not_fail_and_stays_in_the_report() throws IOException {
        write(waiver -> {});
        Run run = check(unwritten, "--waivers", waivers);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("gap, waived until 2026-12-31", "waived until 2026-12-31 by p-chief");
        assertThat(check(worse, "--waivers", waivers).status()).isEqualTo(1);
    }

    @Test
    void a_lapsed_waiver_an_unused_one_and_a_malformed_one_are_told_and_waive_nothing() throws IOException {
        write(waiver -> waiver.validUntil("2026-06-29"));
        assertThat(check(unwritten, "--waivers", waivers).status()).isEqualTo(1);
        assertThat(check(unwritten, "--waivers", waivers).out())
                .contains("the waiver lapsed on 2026-06-29; it is still found");
        write(waiver -> waiver.reason(Optional.empty()));
        assertThat(check(unwritten, "--waivers", waivers).status()).isEqualTo(1);
        assertThat(check(unwritten, "--waivers", waivers).out().replaceAll("\\s+", " "))
                .contains("the waiver is malformed and waives nothing: it gives no reason");
        write(waiver -> {});
        assertThat(check(sound, "--waivers", waivers).status()).isZero();
        assertThat(check(sound, "--waivers", waivers).out()).contains("there is nothing to waive");
    }

    @Test
    void waivers_that_are_not_there_or_cannot_be_read_end_with_2() throws IOException {
        assertThat(check(unwritten, "--waivers", waivers).status()).isEqualTo(2);
        Files.writeString(waivers, "{\"formatVersion\": \"2\", \"waivers\": [{\"rule\": 7}]}");
        Run run = check(unwritten, "--waivers", waivers);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("/waivers/0/rule");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void used_together_a_waiver_that_lapses_fails_although_the_baseline_was_made_with_it() throws IOException {
        write(waiver -> {});
        assertThat(check(worse, "--waivers", waivers, "--write-baseline", baseline)
                        .status())
                .isEqualTo(1);
        assertThat(AimsJson.format(Baseline.class).read(baseline).findings())
                .extracting(KnownFinding::key)
                .containsExactly(NO_ATTENDANCE);
        Run gate = check(worse, "--waivers", waivers, "--baseline", baseline);
        assertThat(gate.status()).isZero();
        assertThat(gate.out()).contains("  new         0 findings");
        Object[] both = {"--waivers", waivers, "--baseline", baseline, "--only", "9.3.3-04,9.3.1-01"};
        assertThat(run(worse, "2026-06-30", both).status()).isZero();
        Run lapsed = run(worse, "2027-01-01", both);
        assertThat(lapsed.status()).isEqualTo(1);
        assertThat(lapsed.out()).contains("the waiver lapsed on 2026-12-31; it is still found", NO_MINUTES);
    }

    @Test
    void the_result_as_json_holds_what_became_of_both() throws IOException {
        write(waiver -> {});
        check(worse, "--write-baseline", baseline);
        CheckResult result = AimsJson.format(CheckResult.class)
                .read(check(worse, "--waivers", waivers, "--baseline", baseline, "--format", "json")
                        .out());
        assertThat(result.waivers())
                .singleElement()
                .satisfies(use -> assertThat(use.findings()).containsExactly(NO_MINUTES));
        assertThat(result.comparison().orElseThrow().known()).containsExactly(NO_ATTENDANCE, NO_MINUTES);
        assertThat(result.openFindings()).isEmpty();
    }

    private void write(Consumer<Waiver.Builder> change) throws IOException {
        Waiver waiver = Waiver.builder()
                .rule("9.3.3-04")
                .subject("mr-2025")
                .reason("The minutes are being signed.")
                .approver("p-chief")
                .validFrom("2026-01-01")
                .validUntil("2026-12-31")
                .build()
                .with(change);
        WAIVERS.write(Waivers.builder().addWaivers(waiver).build(), waivers);
    }

    private static Run check(Path records, Object... options) {
        return run(records, Samples.DAY.toString(), options);
    }

    private static Run run(Path records, String day, Object[] options, Object... more) {
        List<Object> all = new ArrayList<>(List.of("check", records, "--as-of", day));
        all.addAll(List.of(options));
        all.addAll(List.of(more));
        return Run.of(all.toArray());
    }

    private List<String> files() throws IOException {
        try (var entries = Files.list(home)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static Aims lastReview(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = Samples.sound().evaluation().managementReviews();
        return Samples.sound()
                .withEvaluation(evaluation -> evaluation.managementReviews(
                        List.of(reviews.get(0), reviews.get(1).with(change))));
    }
}
