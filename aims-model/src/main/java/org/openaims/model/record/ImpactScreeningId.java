package org.openaims.model.record;

/**
 * The id of an {@code ImpactScreening}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ImpactScreeningId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ImpactScreeningId {
        Code.checked("ImpactScreeningId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ImpactScreeningId of(String value) {
        return new ImpactScreeningId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
