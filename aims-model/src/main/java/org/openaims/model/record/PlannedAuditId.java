package org.openaims.model.record;

/**
 * The id of a {@code PlannedAudit}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PlannedAuditId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PlannedAuditId {
        Code.checked("PlannedAuditId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PlannedAuditId of(String value) {
        return new PlannedAuditId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
