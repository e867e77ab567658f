package org.openaims.model.record;

/**
 * The id of a {@code TreatmentAction}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record TreatmentActionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public TreatmentActionId {
        Code.checked("TreatmentActionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static TreatmentActionId of(String value) {
        return new TreatmentActionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
