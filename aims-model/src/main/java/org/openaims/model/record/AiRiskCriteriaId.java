package org.openaims.model.record;

/**
 * The id of one version of the {@code AiRiskCriteria}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AiRiskCriteriaId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AiRiskCriteriaId {
        Code.checked("AiRiskCriteriaId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AiRiskCriteriaId of(String value) {
        return new AiRiskCriteriaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
