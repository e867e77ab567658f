package org.openaims.model.record;

/**
 * The id of a {@code PerformanceEvaluation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PerformanceEvaluationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PerformanceEvaluationId {
        Code.checked("PerformanceEvaluationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PerformanceEvaluationId of(String value) {
        return new PerformanceEvaluationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
