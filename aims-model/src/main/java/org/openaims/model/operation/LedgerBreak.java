package org.openaims.model.operation;

import java.util.Optional;
import org.openaims.model.record.DecisionLedgerEntryId;

/**
 * The first entry of a decision ledger that does not fit.
 *
 * @param kind what does not fit
 * @param position where the entry stands in the ledger as given, 0 being the first
 * @param entry its id; absent only where the ledger has no entry
 * @param found what was found, a lower-case fragment
 * @param expected what was expected, a lower-case fragment
 */
public record LedgerBreak(
        Kind kind, int position, Optional<DecisionLedgerEntryId> entry, String found, String expected) {

    /** What does not fit. */
    public enum Kind {
        /** The entry is not in its place: one was removed, inserted or moved. */
        PLACE,
        /** It does not carry the hash of the one before: that one was replaced after this one was sealed. */
        LINK,
        /** Its hash is not that of its content: it was changed after it was sealed, or never sealed. */
        CONTENT,
        /** All entries fit, but they do not lead to the known head: a tail was cut off, appended or made anew. */
        HEAD
    }

    /**
     * The break as one line.
     *
     * @return such as {@code ledger entry e-3 at /operation/ledger/2: found the place 4; expected the place 3}
     */
    @Override
    public String toString() {
        return entry.map(id -> "ledger entry " + id + " at /operation/ledger/" + position)
                        .orElse("the ledger")
                + ": found " + found + "; expected " + expected;
    }
}
