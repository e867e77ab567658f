package org.openaims.model.record;

/**
 * The id of an {@code Incident}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record IncidentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public IncidentId {
        Code.checked("IncidentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static IncidentId of(String value) {
        return new IncidentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
