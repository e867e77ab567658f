package org.openaims.model.record;

/**
 * The id of a {@code DataResource}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record DataResourceId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public DataResourceId {
        Code.checked("DataResourceId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static DataResourceId of(String value) {
        return new DataResourceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
