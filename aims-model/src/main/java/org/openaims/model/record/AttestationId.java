package org.openaims.model.record;

/**
 * The id of an {@code Attestation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AttestationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AttestationId {
        Code.checked("AttestationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AttestationId of(String value) {
        return new AttestationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
