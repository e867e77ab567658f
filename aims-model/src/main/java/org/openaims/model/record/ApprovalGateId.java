package org.openaims.model.record;

/**
 * The id of an {@code ApprovalGate}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ApprovalGateId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ApprovalGateId {
        Code.checked("ApprovalGateId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ApprovalGateId of(String value) {
        return new ApprovalGateId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
