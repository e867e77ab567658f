package org.openaims.model.record;

/**
 * The id of a {@code PartyRequirement}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PartyRequirementId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PartyRequirementId {
        Code.checked("PartyRequirementId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PartyRequirementId of(String value) {
        return new PartyRequirementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
