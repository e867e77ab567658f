package org.openaims.model.record;

/**
 * The id of a {@code ReferenceFramework}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ReferenceFrameworkId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ReferenceFrameworkId {
        Code.checked("ReferenceFrameworkId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ReferenceFrameworkId of(String value) {
        return new ReferenceFrameworkId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
