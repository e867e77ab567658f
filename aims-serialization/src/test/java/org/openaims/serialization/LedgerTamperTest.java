package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.operation.DecisionLedgerEntry;
import org.openaims.model.operation.LedgerCheck;
import org.openaims.model.operation.LedgerResult;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.Value;

/** Each bit of a small ledger's document is flipped: the change is refused, or shows where it was made, or says the same. */
class LedgerTamperTest {

    private static final List<DecisionLedgerEntry> LEDGER = ledger();

    private static final Aims AIMS = Aims.builder()
            .operation(operation -> operation.addAllLedger(LEDGER))
            .build();

    private static final LedgerCheck CHECK =
            LedgerCheck.endingWith(LEDGER.get(LEDGER.size() - 1).contentHash().orElseThrow());

    @Test
    void no_flipped_bit_goes_unseen_in_an_indented_document() {
        int[] seen = flipEachBit(AimsJson.write(AIMS));
        // Layout alone is what may change unseen: a space to a line feed, or the other way round.
        assertThat(seen[1]).isGreaterThan(2000);
    }

    @Test
    void no_flipped_bit_goes_unseen_in_a_document_on_one_line() {
        int[] seen = flipEachBit(AimsJson.format(Aims.class).writeLine(AIMS));
        assertThat(seen[0]).isGreaterThan(2000);
        assertThat(seen[1]).isGreaterThan(2000);
        assertThat(seen[2]).isZero();
    }

    /** How many changes were refused by the reader, showed in the chain, and said the same. */
    private static int[] flipEachBit(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        int[] starts = starts(document);
        int[] seen = new int[3];
        for (int i = 0; i < bytes.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                bytes[i] ^= (byte) (1 << bit);
                ReadResult<Aims> result = AimsJson.tryRead(bytes);
                bytes[i] ^= (byte) (1 << bit);
                if (result.value().isEmpty()) {
                    seen[0]++;
                    continue;
                }
                LedgerResult followed = CHECK.of(result.orThrow().operation().ledger());
                if (followed.holds()) {
                    assertThat(result.orThrow()).as("byte %d, bit %d", i, bit).isEqualTo(AIMS);
                    seen[2]++;
                } else {
                    assertThat(followed.firstBreak().orElseThrow().position())
                            .as("byte %d, bit %d", i, bit)
                            .isEqualTo(entryAt(starts, i));
                    seen[1]++;
                }
            }
        }
        return seen;
    }

    /** Where each entry begins; all is ASCII, so that characters are bytes. */
    private static int[] starts(String document) {
        assertThat(document).isASCII();
        return LEDGER.stream()
                .mapToInt(entry -> document.indexOf("\"" + entry.id() + "\""))
                .toArray();
    }

    private static int entryAt(int[] starts, int index) {
        int entry = 0;
        while (entry + 1 < starts.length && starts[entry + 1] <= index) {
            entry++;
        }
        return entry;
    }

    private static List<DecisionLedgerEntry> ledger() {
        List<DecisionLedgerEntry> ledger = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            DecisionLedgerEntry entry = DecisionLedgerEntry.builder()
                    .id("entry-" + i)
                    .sequence(1)
                    .decidedOn("2026-03-1" + i)
                    .decidedBy("p-1")
                    .capacity("system-owner")
                    .system("scoring")
                    .version("2.1")
                    .suggestion("limit 500 for customer 17")
                    .decision(DecisionLedgerEntry.Decision.REJECTED)
                    .reason("income not proven")
                    .extensions(Extensions.of("acme:amount", Value.of(500)).and("acme:seen", Value.of(true)))
                    .build();
            ledger.add(entry.after(ledger.isEmpty() ? Optional.empty() : Optional.of(ledger.get(ledger.size() - 1))));
        }
        return List.copyOf(ledger);
    }
}
