package org.openaims.model.record;

/**
 * The id of a {@code CommunicationPlanItem}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record CommunicationPlanItemId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public CommunicationPlanItemId {
        Code.checked("CommunicationPlanItemId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static CommunicationPlanItemId of(String value) {
        return new CommunicationPlanItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
