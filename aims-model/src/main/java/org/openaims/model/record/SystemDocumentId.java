package org.openaims.model.record;

/**
 * The id of one version of the {@code SystemDocument}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record SystemDocumentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public SystemDocumentId {
        Code.checked("SystemDocumentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static SystemDocumentId of(String value) {
        return new SystemDocumentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
