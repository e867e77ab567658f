package org.openaims.model.record;

/**
 * The id of a {@code SystemResource}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record SystemResourceId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public SystemResourceId {
        Code.checked("SystemResourceId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static SystemResourceId of(String value) {
        return new SystemResourceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
