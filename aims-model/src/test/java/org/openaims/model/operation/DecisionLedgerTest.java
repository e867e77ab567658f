package org.openaims.model.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionLedgerTest {

    @Test
    void an_appended_entry_carries_its_place_the_hash_before_and_its_own() {
        DecisionLedgerEntry first = entry("e-1").after(Optional.empty());
        DecisionLedgerEntry second = entry("e-2").after(Optional.of(first));
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.previousHash()).isEmpty();
        assertThat(first.contentHash()).contains(first.computedHash());
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.contentHash());
        assertThat(second.contentHash()).contains(second.computedHash());
    }

    @Test
    void a_change_after_sealing_shows() {
        DecisionLedgerEntry sealed = entry("e-1").after(Optional.empty());
        DecisionLedgerEntry changed = sealed.with(entry -> entry.decision(DecisionLedgerEntry.Decision.ACCEPTED));
        assertThat(changed.contentHash()).isNotEqualTo(Optional.of(changed.computedHash()));
    }

    private static DecisionLedgerEntry entry(String id) {
        return DecisionLedgerEntry.builder()
                .id(id)
                .sequence(1)
                .decidedOn("2026-03-01")
                .decidedBy("p-1")
                .system("scoring")
                .suggestion("s-17")
                .decision(DecisionLedgerEntry.Decision.REJECTED)
                .build();
    }
}
