package org.openaims.model.record;

/**
 * The id of a {@code CorrectiveAction}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record CorrectiveActionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public CorrectiveActionId {
        Code.checked("CorrectiveActionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static CorrectiveActionId of(String value) {
        return new CorrectiveActionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
