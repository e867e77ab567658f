package org.openaims.model.record;

/**
 * The id of one version of the {@code StatementOfApplicability}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record StatementOfApplicabilityId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public StatementOfApplicabilityId {
        Code.checked("StatementOfApplicabilityId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static StatementOfApplicabilityId of(String value) {
        return new StatementOfApplicabilityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
