package org.openaims.model.record;

/**
 * The id of an {@code AnnexAComparison}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AnnexAComparisonId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AnnexAComparisonId {
        Code.checked("AnnexAComparisonId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AnnexAComparisonId of(String value) {
        return new AnnexAComparisonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
