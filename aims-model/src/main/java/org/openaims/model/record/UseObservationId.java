package org.openaims.model.record;

/**
 * The id of a {@code UseObservation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record UseObservationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public UseObservationId {
        Code.checked("UseObservationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static UseObservationId of(String value) {
        return new UseObservationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
