package org.openaims.model.record;

/**
 * The id of an {@code AwarenessActivity}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AwarenessActivityId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AwarenessActivityId {
        Code.checked("AwarenessActivityId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AwarenessActivityId of(String value) {
        return new AwarenessActivityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
