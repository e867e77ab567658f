package org.openaims.model.record;

/**
 * The id of a {@code ProcessRun}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ProcessRunId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ProcessRunId {
        Code.checked("ProcessRunId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ProcessRunId of(String value) {
        return new ProcessRunId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
