package org.openaims.model.record;

/**
 * The id of one version of the {@code DocumentedInformation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record DocumentedInformationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public DocumentedInformationId {
        Code.checked("DocumentedInformationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static DocumentedInformationId of(String value) {
        return new DocumentedInformationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
