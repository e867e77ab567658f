package org.openaims.model.record;

/**
 * The id of a {@code ReviewDecision}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ReviewDecisionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ReviewDecisionId {
        Code.checked("ReviewDecisionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ReviewDecisionId of(String value) {
        return new ReviewDecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
