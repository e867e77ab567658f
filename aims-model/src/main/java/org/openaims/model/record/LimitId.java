package org.openaims.model.record;

/**
 * The id of a {@code Limit}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record LimitId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public LimitId {
        Code.checked("LimitId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static LimitId of(String value) {
        return new LimitId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
