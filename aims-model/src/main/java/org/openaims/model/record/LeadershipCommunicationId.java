package org.openaims.model.record;

/**
 * The id of a {@code LeadershipCommunication}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record LeadershipCommunicationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public LeadershipCommunicationId {
        Code.checked("LeadershipCommunicationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static LeadershipCommunicationId of(String value) {
        return new LeadershipCommunicationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
