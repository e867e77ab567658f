package org.openaims.model.record;

/**
 * The id of a {@code Nonconformity}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record NonconformityId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public NonconformityId {
        Code.checked("NonconformityId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static NonconformityId of(String value) {
        return new NonconformityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
