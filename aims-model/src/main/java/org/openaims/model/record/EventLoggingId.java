package org.openaims.model.record;

/**
 * The id of an {@code EventLogging}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record EventLoggingId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public EventLoggingId {
        Code.checked("EventLoggingId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static EventLoggingId of(String value) {
        return new EventLoggingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
