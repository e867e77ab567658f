package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.operation.DecisionLedgerEntry;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.ndjson.JsonLineWriter;
import org.openaims.serialization.ndjson.JsonLines;

class LedgerVerifyCommandTest {

    @TempDir
    private Path home;

    private final List<DecisionLedgerEntry> ledger = ledger();
    private final String head = hash(2);
    private Path records = Path.of("");

    @BeforeEach
    void writes_the_records() throws IOException {
        records = file("records.json", ledger);
    }

    @Test
    void a_ledger_that_holds_ends_with_0_and_tells_its_head() {
        Run run = Run.of("ledger", "verify", records, "--head", head);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("holds   3 entries\nhead    " + head + "\n");
    }

    @Test
    void without_a_head_it_says_what_would_not_show() throws IOException {
        Run run = Run.of("ledger", "verify", file("cut.json", ledger.subList(0, 2)));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("holds   2 entries\nhead    " + hash(1)
                        + "\nnote    no head was given: a tail that was cut off would not show\n");
    }

    @Test
    void a_cut_tail_ends_with_1_against_the_known_head() throws IOException {
        Run run = Run.of("ledger", "verify", file("cut.json", ledger.subList(0, 2)), "--head", head);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("broken  ledger entry e-2 at /operation/ledger/1: found the last entry with the hash "
                        + hash(1) + "; expected the last entry with the hash " + head + "\nbefore  2 entries that fit\n"
                        + "head    " + hash(1) + "\n");
    }

    @Test
    void a_removed_entry_is_told_at_the_first_that_does_not_fit() throws IOException {
        Run run = Run.of("ledger", "verify", file("removed.json", List.of(ledger.get(0), ledger.get(2))));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                        broken  ledger entry e-3 at /operation/ledger/1: found the place 3; expected the place 2
                        before  1 entry that fit
                        """);
    }

    @Test
    void an_earlier_head_lets_the_ledger_grow() {
        Run run = Run.of("ledger", "verify", records, "--earlier-head", hash(0));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("holds   3 entries\nhead    " + head + "\nsince   2 entries after the earlier head\n");
        assertThat(Run.of("ledger", "verify", records, "--earlier-head", "0".repeat(64))
                        .status())
                .isEqualTo(1);
    }

    @Test
    void the_entries_may_stand_one_on_each_line() throws IOException {
        Path lines = lines(ledger);
        assertThat(Run.of("ledger", "verify", "--lines", lines, "--head", head).out())
                .isEqualTo("holds   3 entries\nhead    " + head + "\n");
        Run run = Run.of("ledger", "verify", "--lines", lines(List.of(ledger.get(1))));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("broken  line 1: ledger entry e-2 at /operation/ledger/0: found the place 2");
        Files.writeString(lines, Files.readString(lines(ledger)) + "{}\n");
        Run spoiled = Run.of("ledger", "verify", "--lines", lines);
        assertThat(spoiled.status()).isEqualTo(2);
        assertThat(spoiled.out()).isEmpty();
        assertThat(spoiled.err())
                .contains("(line 4, column 1): found no property \"id\"")
                .endsWith(" cannot be read as a ledger beyond this line\n");
    }

    @Test
    void an_empty_ledger_holds() throws IOException {
        assertThat(Run.of("ledger", "verify", file("empty.json", List.of())).out())
                .startsWith("holds   0 entries\n");
    }

    @Test
    void wrong_usage_ends_with_64_and_bad_records_with_2() {
        assertThat(Run.of("ledger").status()).isEqualTo(64);
        assertThat(Run.of("ledger", "verify").status()).isEqualTo(64);
        assertThat(Run.of("ledger", "verify", records, "--head", "abc").err())
                .startsWith("aims: expected a hash of 64 lower-case hexadecimal digits");
        assertThat(Run.of("ledger", "verify", records, "--head", "abc").status())
                .isEqualTo(64);
        assertThat(Run.of("ledger", "verify", records, "--head", head, "--earlier-head", head)
                        .status())
                .isEqualTo(64);
        assertThat(Run.of("ledger", "verify", home.resolve("none.json")).status())
                .isEqualTo(2);
        assertThat(Run.withInput("{}", "ledger", "verify", "-").status()).isEqualTo(2);
    }

    private String hash(int position) {
        return ledger.get(position).contentHash().orElseThrow();
    }

    private Path file(String name, List<DecisionLedgerEntry> entries) throws IOException {
        Path file = home.resolve(name);
        AimsJson.write(
                Aims.builder()
                        .operation(operation -> operation.addAllLedger(entries))
                        .build(),
                file);
        return file;
    }

    private Path lines(List<DecisionLedgerEntry> entries) throws IOException {
        Path file = home.resolve("ledger.ndjson");
        try (JsonLineWriter<DecisionLedgerEntry> writer =
                JsonLines.of(DecisionLedgerEntry.class).writer(Files.newOutputStream(file))) {
            for (DecisionLedgerEntry entry : entries) {
                writer.write(entry);
            }
        }
        return file;
    }

    private static List<DecisionLedgerEntry> ledger() {
        List<DecisionLedgerEntry> ledger = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            ledger.add(DecisionLedgerEntry.builder()
                    .id("e-" + i)
                    .sequence(1)
                    .decidedOn("2026-03-01")
                    .decidedBy("p-1")
                    .system("scoring")
                    .suggestion("s-" + i)
                    .decision(DecisionLedgerEntry.Decision.ACCEPTED)
                    .build()
                    .after(ledger.isEmpty() ? Optional.empty() : Optional.of(ledger.get(ledger.size() - 1))));
        }
        return List.copyOf(ledger);
    }
}
