package org.openaims.model.record;

/**
 * The id of an {@code AiSystem}, the register entry.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AiSystemId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AiSystemId {
        Code.checked("AiSystemId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AiSystemId of(String value) {
        return new AiSystemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
