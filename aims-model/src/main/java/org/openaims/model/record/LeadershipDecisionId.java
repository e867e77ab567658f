package org.openaims.model.record;

/**
 * The id of a {@code LeadershipDecision}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record LeadershipDecisionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public LeadershipDecisionId {
        Code.checked("LeadershipDecisionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static LeadershipDecisionId of(String value) {
        return new LeadershipDecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
