package org.openaims.model.record;

/**
 * The id of a {@code ProcessingActivity}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ProcessingActivityId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ProcessingActivityId {
        Code.checked("ProcessingActivityId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ProcessingActivityId of(String value) {
        return new ProcessingActivityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
