package org.openaims.model.record;

/**
 * The id of an {@code Analysis}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AnalysisId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AnalysisId {
        Code.checked("AnalysisId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AnalysisId of(String value) {
        return new AnalysisId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
