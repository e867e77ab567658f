package org.openaims.model.record;

/**
 * The id of an {@code InternalAudit}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record InternalAuditId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public InternalAuditId {
        Code.checked("InternalAuditId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static InternalAuditId of(String value) {
        return new InternalAuditId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
