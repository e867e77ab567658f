package org.openaims.model.record;

/**
 * The id of a {@code PublicClaim}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PublicClaimId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PublicClaimId {
        Code.checked("PublicClaimId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PublicClaimId of(String value) {
        return new PublicClaimId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
