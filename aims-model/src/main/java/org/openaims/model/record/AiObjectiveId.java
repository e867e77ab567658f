package org.openaims.model.record;

/**
 * The id of one version of the {@code AiObjective}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AiObjectiveId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AiObjectiveId {
        Code.checked("AiObjectiveId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AiObjectiveId of(String value) {
        return new AiObjectiveId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
