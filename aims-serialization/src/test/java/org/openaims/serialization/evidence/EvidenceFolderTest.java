package org.openaims.serialization.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ManagementReviewId;

class EvidenceFolderTest {

    private static final String HELLO = sha256("hello");

    @TempDir
    private Path home;

    private Path root = Path.of("");

    @BeforeEach
    void lays_out_the_evidence() throws IOException {
        root = Files.createDirectories(home.resolve("evidence"));
        Files.createDirectories(root.resolve("minutes"));
        Files.writeString(root.resolve("minutes").resolve("1.txt"), "hello");
        Files.writeString(home.resolve("outside.txt"), "hello");
    }

    @Test
    void a_file_with_the_recorded_digest_is_verified() throws IOException {
        EvidenceResult result = check(piece("minutes/1.txt", HELLO));
        assertThat(result.checks()).extracting(EvidenceCheck::state).containsExactly(EvidenceState.VERIFIED);
        assertThat(result.verifiedDigests()).containsExactly(HELLO);
        assertThat(result.troubles()).isEmpty();
        assertThat(result.checks().get(0).pointer()).isEqualTo("/evaluation/managementReviews/0/minutes");
    }

    @Test
    void a_file_with_another_digest_is_told_with_both() throws IOException {
        EvidenceResult result = check(piece("minutes/1.txt", sha256("hullo")));
        assertThat(result.verifiedDigests()).isEmpty();
        assertThat(result.troubles())
                .singleElement()
                .hasToString("/evaluation/managementReviews/0/minutes: found a file with the SHA-256 " + HELLO
                        + " at \"minutes/1.txt\"; expected a file with the SHA-256 " + sha256("hullo"));
        assertThat(result.count(EvidenceState.DIFFERENT)).isOne();
    }

    @Test
    void a_file_that_is_not_there_is_told() throws IOException {
        assertThat(check(piece("minutes/2.txt", HELLO)).troubles())
                .singleElement()
                .hasToString("/evaluation/managementReviews/0/minutes: found no file at \"minutes/2.txt\"; "
                        + "expected a file with the SHA-256 " + HELLO);
        assertThat(state("nowhere/1.txt")).isEqualTo(EvidenceState.MISSING);
        assertThat(state("minutes/1.txt/1.txt")).isEqualTo(EvidenceState.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.txt",
                "minutes/../../outside.txt",
                "minutes/../minutes/1.txt",
                "./minutes/1.txt",
                "minutes//1.txt",
                "minutes/",
                "",
                "/etc/passwd",
                "//host/share/1.txt",
                "C:\\evidence\\1.txt",
                "C:/evidence/1.txt",
                "c:1.txt",
                "minutes\\1.txt",
                "..\\outside.txt",
                "\\\\host\\share\\1.txt",
                "minutes/1.txt\0.pdf",
                "minutes\n/1.txt",
                "file:///etc/passwd",
                "FILE:minutes/1.txt",
                "minutes/... /1.txt",
                ".. /outside.txt",
            })
    void a_place_that_might_lead_out_of_the_root_is_refused_unseen(String place) throws IOException {
        EvidenceResult result = check(piece(place, HELLO));
        assertThat(result.checks()).extracting(EvidenceCheck::state).containsExactly(EvidenceState.REFUSED);
        assertThat(result.verifiedDigests()).isEmpty();
        assertThat(result.troubles()).singleElement().asString().doesNotContain("\n", "\0", "passwd");
    }

    @Test
    void what_looks_encoded_is_taken_letter_by_letter() throws IOException {
        assertThat(state("%2e%2e/outside.txt")).isEqualTo(EvidenceState.MISSING);
        assertThat(state("minutes%2f1.txt")).isEqualTo(EvidenceState.MISSING);
        Files.writeString(root.resolve("50%20x.txt"), "hello");
        assertThat(state("50%20x.txt")).isEqualTo(EvidenceState.VERIFIED);
    }

    @Test
    void no_symbolic_link_below_the_root_is_followed_wherever_it_leads() throws IOException {
        Files.createSymbolicLink(root.resolve("out.txt"), home.resolve("outside.txt"));
        Files.createSymbolicLink(root.resolve("out"), home);
        Files.createSymbolicLink(root.resolve("in.txt"), root.resolve("minutes").resolve("1.txt"));
        Files.createSymbolicLink(root.resolve("minutes").resolve("up"), Path.of("..", ".."));
        Files.createSymbolicLink(root.resolve("dangling"), root.resolve("nothing"));
        for (FilesBelow files : List.of(FilesBelow.of(root.toRealPath()), new FilesBelow.ByPath(root.toRealPath()))) {
            assertThat(files.find(List.of("out.txt"))).isEqualTo(FoundFile.refused("a symbolic link"));
            assertThat(files.find(List.of("in.txt"))).isEqualTo(FoundFile.refused("a symbolic link"));
            assertThat(files.find(List.of("dangling"))).isEqualTo(FoundFile.refused("a symbolic link"));
            assertThat(files.find(List.of("out", "outside.txt")))
                    .isEqualTo(FoundFile.refused("a symbolic link on the way to a file"));
            assertThat(files.find(List.of("minutes", "up", "outside.txt")))
                    .isEqualTo(FoundFile.refused("a symbolic link on the way to a file"));
            assertThat(files.find(List.of("minutes", "1.txt"))).isEqualTo(FoundFile.with(HELLO));
            assertThat(files.find(List.of("minutes", "2.txt"))).isEqualTo(FoundFile.missing());
            assertThat(files.find(List.of("minutes"))).isEqualTo(FoundFile.unreadable("something that is no file"));
        }
        assertThat(state("out/outside.txt")).isEqualTo(EvidenceState.REFUSED);
    }

    @Test
    void the_root_itself_may_be_a_link() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link"), root);
        assertThat(EvidenceFolder.at(link)
                        .check(records(piece("minutes/1.txt", HELLO)))
                        .verifiedDigests())
                .containsExactly(HELLO);
    }

    @Test
    void a_root_is_a_folder_that_is_there() {
        assertThatThrownBy(() -> EvidenceFolder.at(home.resolve("outside.txt")))
                .isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> EvidenceFolder.at(home.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_is_no_file_or_may_not_be_read_is_told_and_ends_nothing() throws IOException {
        Path secret = Files.writeString(root.resolve("secret.txt"), "hello");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        EvidenceResult result =
                check(piece("minutes", HELLO), piece("secret.txt", HELLO), piece("minutes/1.txt", HELLO));
        assertThat(result.checks().get(0).state()).isEqualTo(EvidenceState.UNREADABLE);
        // The superuser may read any file.
        assertThat(result.checks().get(1).state())
                .isEqualTo(Files.isReadable(secret) ? EvidenceState.VERIFIED : EvidenceState.UNREADABLE);
        assertThat(result.checks().get(2).state()).isEqualTo(EvidenceState.VERIFIED);
    }

    @Test
    void an_address_elsewhere_and_what_is_not_stated_are_no_trouble_and_not_verified() throws IOException {
        EvidenceResult result = check(
                piece("https://example.org/minutes/1.txt", HELLO),
                Evidence.builder().place("minutes/1.txt").build(),
                Evidence.builder().sha256(HELLO).build());
        assertThat(result.checks())
                .extracting(EvidenceCheck::state)
                .containsExactly(EvidenceState.ELSEWHERE, EvidenceState.NOT_STATED, EvidenceState.NOT_STATED);
        assertThat(result.troubles()).isEmpty();
        assertThat(result.verifiedDigests()).isEmpty();
    }

    @Test
    void a_digest_counts_as_verified_only_where_no_piece_that_has_it_is_in_trouble() throws IOException {
        EvidenceResult result = check(piece("minutes/1.txt", HELLO), piece("minutes/2.txt", HELLO));
        assertThat(result.count(EvidenceState.VERIFIED)).isOne();
        assertThat(result.verifiedDigests()).isEmpty();
    }

    @Test
    void a_file_larger_than_what_is_held_is_read_to_its_end() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] block = new byte[1024 * 1024];
        try (OutputStream stream = Files.newOutputStream(root.resolve("large.bin"))) {
            for (int i = 0; i < 5; i++) {
                Arrays.fill(block, (byte) i);
                digest.update(block);
                stream.write(block);
            }
            digest.update((byte) 7);
            stream.write(7);
        }
        String expected = HexFormat.of().formatHex(digest.digest());
        assertThat(check(piece("large.bin", expected)).verifiedDigests()).containsExactly(expected);
    }

    private EvidenceState state(String place) throws IOException {
        return check(piece(place, HELLO)).checks().get(0).state();
    }

    private EvidenceResult check(Evidence... pieces) throws IOException {
        return EvidenceFolder.at(root).check(records(pieces));
    }

    private static Aims records(Evidence... pieces) {
        return Aims.builder()
                .evaluation(evaluation -> {
                    for (int i = 0; i < pieces.length; i++) {
                        evaluation.addManagementReviews(ManagementReview.builder()
                                .id(ManagementReviewId.of("mr-" + i))
                                .heldOn("2026-01-31")
                                .minutes(Optional.of(pieces[i]))
                                .build());
                    }
                })
                .build();
    }

    private static Evidence piece(String place, String sha256) {
        return Evidence.builder().place(place).sha256(sha256).build();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
