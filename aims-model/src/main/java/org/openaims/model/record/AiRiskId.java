package org.openaims.model.record;

/**
 * The id of an {@code AiRisk}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AiRiskId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AiRiskId {
        Code.checked("AiRiskId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AiRiskId of(String value) {
        return new AiRiskId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
