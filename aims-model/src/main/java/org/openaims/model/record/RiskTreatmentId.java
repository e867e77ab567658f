package org.openaims.model.record;

/**
 * The id of one version of the {@code RiskTreatment}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record RiskTreatmentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public RiskTreatmentId {
        Code.checked("RiskTreatmentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static RiskTreatmentId of(String value) {
        return new RiskTreatmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
