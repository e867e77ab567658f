package org.openaims.model.record;

/**
 * The id of a {@code RiskAssessment}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record RiskAssessmentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public RiskAssessmentId {
        Code.checked("RiskAssessmentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static RiskAssessmentId of(String value) {
        return new RiskAssessmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
