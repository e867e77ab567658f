package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.record.Evidence;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Strength;
import org.openaims.serialization.AimsJson;
import org.openaims.testing.Samples;

/** The evidence of the sound dossier, laid out as files with their digests in the records. */
class EvidenceOptionTest {

    @TempDir
    private Path home;

    private Path root = Path.of("");
    private Path records = Path.of("");

    @BeforeEach
    void lays_out_the_evidence() throws IOException {
        root = Files.createDirectory(home.resolve("evidence"));
        records = home.resolve("records.json");
        Files.writeString(root.resolve("minutes.txt"), "Held on 2026-03-01.");
        AimsJson.write(
                Samples.sound()
                        .withEvaluation(evaluation ->
                                evaluation.managementReviews(Samples.sound().evaluation().managementReviews().stream()
                                        .map(review -> review.with(copy -> copy.minutes(piece("minutes.txt"))))
                                        .toList())),
                records);
    }

    @Test
    void evidence_whose_digest_was_recomputed_makes_a_requirement_verified() throws IOException {
        Run run = Run.of("check", records, "--as-of", Samples.DAY, "--format", "json", "--evidence", root);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith("evidence below " + root + ": ")
                .contains(" verified")
                .doesNotContain("missing");
        assertThat(strength(run)).isEqualTo(Strength.VERIFIED);
        assertThat(strength(Run.of("check", records, "--as-of", Samples.DAY, "--format", "json")))
                .isEqualTo(Strength.EVIDENCED);
    }

    @Test
    void a_changed_file_is_told_and_ends_with_1() throws IOException {
        Files.writeString(root.resolve("minutes.txt"), "Held on 2026-03-02.");
        Run run = Run.of("check", records, "--as-of", Samples.DAY, "--format", "json", "--evidence", root);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("/evaluation/managementReviews/0/minutes: found a file with the SHA-256 ")
                .contains("0 verified", " different");
        assertThat(strength(run)).isEqualTo(Strength.EVIDENCED);
        assertThat(Run.of("check", records, "--as-of", Samples.DAY, "--evidence", root, "--fail-on", "never")
                        .status())
                .isZero();
    }

    @Test
    void a_missing_file_and_a_path_that_leads_out_are_told() throws IOException {
        Path moved = Files.move(root.resolve("minutes.txt"), home.resolve("minutes.txt"));
        assertThat(Run.of("check", records, "--as-of", Samples.DAY, "--evidence", root)
                        .err())
                .startsWith("/evaluation/managementReviews/0/minutes: found no file at \"minutes.txt\"");
        Files.createSymbolicLink(root.resolve("minutes.txt"), moved);
        assertThat(Run.of("check", records, "--as-of", Samples.DAY, "--evidence", root)
                        .err())
                .startsWith("/evaluation/managementReviews/0/minutes: found a symbolic link at \"minutes.txt\"");
    }

    @Test
    void a_folder_that_is_not_there_ends_with_2() {
        Run run = Run.of("check", records, "--evidence", home.resolve("nowhere"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith(": there is no such folder\n");
    }

    private static Strength strength(Run run) {
        CheckResult result = AimsJson.format(CheckResult.class).read(run.out());
        return result.requirementOutcome("9.3.1-a").orElseThrow().strength().orElseThrow();
    }

    private static Evidence piece(String place) {
        try {
            return Evidence.builder()
                    .place(place)
                    .datedOn("2026-03-01")
                    .sha256(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest("Held on 2026-03-01.".getBytes(StandardCharsets.UTF_8))))
                    .build();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
