package org.openaims.model.record;

/**
 * The id of a {@code PerformanceReport}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PerformanceReportId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PerformanceReportId {
        Code.checked("PerformanceReportId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PerformanceReportId of(String value) {
        return new PerformanceReportId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
