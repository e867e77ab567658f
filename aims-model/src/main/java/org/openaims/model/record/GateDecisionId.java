package org.openaims.model.record;

/**
 * The id of a {@code GateDecision}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record GateDecisionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public GateDecisionId {
        Code.checked("GateDecisionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static GateDecisionId of(String value) {
        return new GateDecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
