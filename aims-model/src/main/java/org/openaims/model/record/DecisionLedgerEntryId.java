package org.openaims.model.record;

/**
 * The id of a {@code DecisionLedgerEntry}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record DecisionLedgerEntryId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public DecisionLedgerEntryId {
        Code.checked("DecisionLedgerEntryId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static DecisionLedgerEntryId of(String value) {
        return new DecisionLedgerEntryId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
