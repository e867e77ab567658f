package org.openaims.model.record;

/**
 * The id of a {@code SystemChange}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record SystemChangeId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public SystemChangeId {
        Code.checked("SystemChangeId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static SystemChangeId of(String value) {
        return new SystemChangeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
