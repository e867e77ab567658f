package org.openaims.model.record;

/**
 * The id of a {@code CompetenceRecord}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record CompetenceRecordId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public CompetenceRecordId {
        Code.checked("CompetenceRecordId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static CompetenceRecordId of(String value) {
        return new CompetenceRecordId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
