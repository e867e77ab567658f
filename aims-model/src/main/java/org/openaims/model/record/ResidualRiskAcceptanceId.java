package org.openaims.model.record;

/**
 * The id of a {@code ResidualRiskAcceptance}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ResidualRiskAcceptanceId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ResidualRiskAcceptanceId {
        Code.checked("ResidualRiskAcceptanceId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ResidualRiskAcceptanceId of(String value) {
        return new ResidualRiskAcceptanceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
