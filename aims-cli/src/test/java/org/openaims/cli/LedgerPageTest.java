package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.operation.DecisionLedgerEntry;
import org.openaims.model.operation.LedgerCheck;
import org.openaims.model.record.ContentHash;
import org.openaims.model.record.RecordType;
import org.openaims.serialization.AimsJson;

/** The page about the ledger holds a worked example, from which another program can be written. */
class LedgerPageTest {

    private static final Path PAGE = Path.of("..").resolve("docs").resolve("ledger.md");

    private final String page = read();
    private final List<DecisionLedgerEntry> ledger =
            AimsJson.read(block("```json\n")).operation().ledger();
    private final DecisionLedgerEntry first = ledger.get(0);

    @Test
    void the_entries_of_the_page_form_a_chain_to_the_head_of_the_page() {
        assertThat(ledger).hasSize(2);
        String head = ledger.get(1).contentHash().orElseThrow();
        assertThat(page).contains("--head " + head + "\n");
        assertThat(LedgerCheck.endingWith(head).of(ledger).holds()).isTrue();
    }

    @Test
    void the_encoding_of_the_page_is_that_of_the_first_entry() {
        String columns = block("four stand in the reason, and `€` has three bytes:\n\n```\n");
        assertThat(encoding()).isEqualTo(columns.replaceAll("(?m) {2,}|\n", ""));
    }

    @Test
    void the_bytes_of_the_page_are_those_of_the_encoding() {
        String digits = block(
                "In hexadecimal digits, " + encoding().getBytes(StandardCharsets.UTF_8).length + " bytes:\n\n```\n");
        assertThat(new String(HexFormat.of().parseHex(digits.replace("\n", "")), StandardCharsets.UTF_8))
                .isEqualTo(encoding());
    }

    @Test
    void the_digests_of_the_page_are_those_of_the_entries() {
        assertThat(page).contains("Their SHA-256 is `" + first.computedHash() + "`");
        for (DecisionLedgerEntry entry : ledger) {
            assertThat(page).contains("\n" + entry.id() + " " + entry.computedHash() + " fits\n");
        }
    }

    private String encoding() {
        return new String(
                ContentHash.encoding(RecordType.of(DecisionLedgerEntry.class), first, "contentHash"),
                StandardCharsets.UTF_8);
    }

    /** What stands between some words and the next end of a block. */
    private String block(String before) {
        int start = page.indexOf(before);
        assertThat(start).as("where the page has: %s", before).isNotNegative();
        return page.substring(start + before.length(), page.indexOf("```", start + before.length()));
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
