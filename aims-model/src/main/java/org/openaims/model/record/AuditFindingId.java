package org.openaims.model.record;

/**
 * The id of an {@code AuditFinding}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AuditFindingId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AuditFindingId {
        Code.checked("AuditFindingId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AuditFindingId of(String value) {
        return new AuditFindingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
