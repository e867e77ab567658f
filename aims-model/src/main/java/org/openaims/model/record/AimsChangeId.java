package org.openaims.model.record;

/**
 * The id of an {@code AimsChange}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AimsChangeId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AimsChangeId {
        Code.checked("AimsChangeId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AimsChangeId of(String value) {
        return new AimsChangeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
