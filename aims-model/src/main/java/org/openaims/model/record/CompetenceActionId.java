package org.openaims.model.record;

/**
 * The id of a {@code CompetenceAction}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record CompetenceActionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public CompetenceActionId {
        Code.checked("CompetenceActionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static CompetenceActionId of(String value) {
        return new CompetenceActionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
