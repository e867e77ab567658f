package org.openaims.model.record;

/**
 * The id of one version of the {@code DocumentControl}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record DocumentControlId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public DocumentControlId {
        Code.checked("DocumentControlId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static DocumentControlId of(String value) {
        return new DocumentControlId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
