package org.openaims.model.record;

/**
 * The id of a {@code Concern}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ConcernId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ConcernId {
        Code.checked("ConcernId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ConcernId of(String value) {
        return new ConcernId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
