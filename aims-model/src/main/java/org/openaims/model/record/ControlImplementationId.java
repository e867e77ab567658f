package org.openaims.model.record;

/**
 * The id of a {@code ControlImplementation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ControlImplementationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ControlImplementationId {
        Code.checked("ControlImplementationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ControlImplementationId of(String value) {
        return new ControlImplementationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
