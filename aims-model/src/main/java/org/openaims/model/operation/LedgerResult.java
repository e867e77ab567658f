package org.openaims.model.operation;

import java.util.Optional;

/**
 * How far a decision ledger holds.
 *
 * @param fitting the number of entries from the first on that fit
 * @param head the hash of the last of these; absent where there is none
 * @param sinceHead how many of them were appended after the known head; 0 where none was known or it was not found
 * @param firstBreak the first entry that does not fit; absent when the whole ledger holds
 */
public record LedgerResult(int fitting, Optional<String> head, int sinceHead, Optional<LedgerBreak> firstBreak) {

    /**
     * Whether the whole ledger holds.
     *
     * @return true when there is no break
     */
    public boolean holds() {
        return firstBreak.isEmpty();
    }
}
