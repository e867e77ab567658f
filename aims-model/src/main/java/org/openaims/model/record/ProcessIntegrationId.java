package org.openaims.model.record;

/**
 * The id of a {@code ProcessIntegration}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ProcessIntegrationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ProcessIntegrationId {
        Code.checked("ProcessIntegrationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ProcessIntegrationId of(String value) {
        return new ProcessIntegrationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
