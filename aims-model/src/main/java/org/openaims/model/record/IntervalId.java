package org.openaims.model.record;

/**
 * The id of a declared {@code Interval}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record IntervalId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public IntervalId {
        Code.checked("IntervalId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static IntervalId of(String value) {
        return new IntervalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
