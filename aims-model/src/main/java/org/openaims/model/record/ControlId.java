package org.openaims.model.record;

/**
 * The id of a control: of Annex A, such as {@code A.6.2.8}, or the organization's own.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ControlId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ControlId {
        Code.checked("ControlId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ControlId of(String value) {
        return new ControlId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
