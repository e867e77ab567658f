package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.operation.DecisionLedgerEntry;
import org.openaims.model.planning.MatrixCell;
import org.openaims.model.planning.ScaleLevel;

/** The encoding is written down here by hand, so that another program can be written from it. */
class ContentHashTest {

    private static final DecisionLedgerEntry ENTRY = DecisionLedgerEntry.builder()
            .id("e-1")
            .sequence(1)
            .decidedOn("2026-03-01")
            .decidedBy("p-1")
            .system("scoring")
            .suggestion("limit 500 €")
            .decision(DecisionLedgerEntry.Decision.REJECTED)
            .build();

    @Test
    void an_entry_is_encoded_by_the_order_of_its_names() {
        assertThat(encoded(RecordType.of(DecisionLedgerEntry.class), ENTRY))
                .isEqualTo("r7:"
                        + "t9:decidedByt3:p-1"
                        + "t9:decidedOnt10:2026-03-01"
                        + "t8:decisiont8:REJECTED"
                        + "t2:idt3:e-1"
                        + "t8:sequencen1:1"
                        + "t10:suggestiont13:limit 500 €"
                        + "t6:systemt7:scoring");
    }

    @Test
    void the_hash_is_sha_256_of_the_encoding() {
        // printf '%s' '<the encoding above>' | sha256sum
        assertThat(ENTRY.computedHash()).isEqualTo("acdaef1dca37b43943ff7711083b8cb910c6c659500f28f9bdbe23d210a79a6b");
    }

    @Test
    void numbers_truths_lists_parts_and_kinds_have_letters_of_their_own() {
        assertThat(encoded(
                        RecordType.of(ScaleLevel.class),
                        ScaleLevel.builder()
                                .name("high")
                                .rank(3)
                                .atLeast(new BigDecimal("1200.50"))
                                .build()))
                .isEqualTo("r3:t7:atLeastn6:1200.5t4:namet4:hight4:rankn1:3");
        assertThat(encoded(
                        RecordType.of(RecordLink.class),
                        RecordLink.builder()
                                .register("/a")
                                .recordId("1")
                                .extensions(Extensions.of("acme:flag", Value.of(true))
                                        .and("acme:none", Value.absent())
                                        .and("acme:on", Value.of(LocalDate.of(2026, 1, 2)))
                                        .and("acme:some", Value.of(List.of(PersonId.of("p")))))
                                .build()))
                .isEqualTo("r3:t10:extensionsr4:t9:acme:flagb1:1t9:acme:nonez0:t7:acme:onr1:t4:$dayt10:2026-01-02"
                        + "t9:acme:somel1:t1:pt8:recordIdt1:1t8:registert2:/a");
        assertThat(encoded(RecordType.of(Rhythm.PlannedDates.class), (Rhythm.PlannedDates)
                        Rhythm.plannedDates(LocalDate.of(2026, 1, 2))))
                .isEqualTo("r1:t4:daysl1:r1:t3:dayt10:2026-01-02");
        assertThat(encoded(
                        RecordType.of(MatrixCell.class),
                        MatrixCell.builder()
                                .likelihood("")
                                .consequence("a")
                                .level("b")
                                .build()))
                .isEqualTo("r3:t11:consequencet1:at5:levelt1:bt10:likelihoodt0:");
    }

    @Test
    void what_is_left_out_plays_no_part() {
        assertThat(ENTRY.with(entry -> entry.contentHash("0".repeat(64))).computedHash())
                .isEqualTo(ENTRY.computedHash());
        assertThat(ENTRY.with(entry -> entry.previousHash("0".repeat(64))).computedHash())
                .isNotEqualTo(ENTRY.computedHash());
    }

    private static <T> String encoded(RecordType<T> type, T record) {
        return new String(ContentHash.encoding(type, record), StandardCharsets.UTF_8);
    }
}
