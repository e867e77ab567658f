package org.openaims.model.record;

/**
 * The id of a {@code MonitoringItem}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record MonitoringItemId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public MonitoringItemId {
        Code.checked("MonitoringItemId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static MonitoringItemId of(String value) {
        return new MonitoringItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
