package org.openaims.model.record;

/**
 * The id of a {@code RootCause}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record RootCauseId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public RootCauseId {
        Code.checked("RootCauseId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static RootCauseId of(String value) {
        return new RootCauseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
