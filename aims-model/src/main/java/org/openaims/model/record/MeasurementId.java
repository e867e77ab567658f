package org.openaims.model.record;

/**
 * The id of a {@code Measurement}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record MeasurementId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public MeasurementId {
        Code.checked("MeasurementId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static MeasurementId of(String value) {
        return new MeasurementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
