package org.openaims.model.record;

/**
 * The id of an {@code Improvement}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ImprovementId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ImprovementId {
        Code.checked("ImprovementId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ImprovementId of(String value) {
        return new ImprovementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
