package org.openaims.model.record;

/**
 * The id of a {@code ConcernChannel}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ConcernChannelId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ConcernChannelId {
        Code.checked("ConcernChannelId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ConcernChannelId of(String value) {
        return new ConcernChannelId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
