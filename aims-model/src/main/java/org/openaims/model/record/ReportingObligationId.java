package org.openaims.model.record;

/**
 * The id of a {@code ReportingObligation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ReportingObligationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ReportingObligationId {
        Code.checked("ReportingObligationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ReportingObligationId of(String value) {
        return new ReportingObligationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
