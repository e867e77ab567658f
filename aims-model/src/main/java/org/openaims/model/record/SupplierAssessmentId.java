package org.openaims.model.record;

/**
 * The id of a {@code SupplierAssessment}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record SupplierAssessmentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public SupplierAssessmentId {
        Code.checked("SupplierAssessmentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static SupplierAssessmentId of(String value) {
        return new SupplierAssessmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
