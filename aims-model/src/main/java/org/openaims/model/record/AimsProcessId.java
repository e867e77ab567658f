package org.openaims.model.record;

/**
 * The id of one version of the {@code AimsProcess}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AimsProcessId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AimsProcessId {
        Code.checked("AimsProcessId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AimsProcessId of(String value) {
        return new AimsProcessId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
