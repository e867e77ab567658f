package org.openaims.model.record;

/**
 * The id of a {@code PlannedAction}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PlannedActionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PlannedActionId {
        Code.checked("PlannedActionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PlannedActionId of(String value) {
        return new PlannedActionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
