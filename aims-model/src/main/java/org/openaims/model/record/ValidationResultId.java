package org.openaims.model.record;

/**
 * The id of a {@code ValidationResult}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ValidationResultId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ValidationResultId {
        Code.checked("ValidationResultId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ValidationResultId of(String value) {
        return new ValidationResultId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
