package org.openaims.model.record;

/**
 * The id of a {@code RiskOrOpportunity}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record RiskOrOpportunityId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public RiskOrOpportunityId {
        Code.checked("RiskOrOpportunityId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static RiskOrOpportunityId of(String value) {
        return new RiskOrOpportunityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
