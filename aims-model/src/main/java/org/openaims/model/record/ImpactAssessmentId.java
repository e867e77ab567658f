package org.openaims.model.record;

/**
 * The id of an {@code ImpactAssessment}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ImpactAssessmentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ImpactAssessmentId {
        Code.checked("ImpactAssessmentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ImpactAssessmentId of(String value) {
        return new ImpactAssessmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
