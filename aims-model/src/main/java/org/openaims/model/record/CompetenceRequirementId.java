package org.openaims.model.record;

/**
 * The id of a {@code CompetenceRequirement}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record CompetenceRequirementId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public CompetenceRequirementId {
        Code.checked("CompetenceRequirementId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static CompetenceRequirementId of(String value) {
        return new CompetenceRequirementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
