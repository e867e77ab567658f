package org.openaims.model.record;

/**
 * The id of a {@code ContextIssue}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ContextIssueId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ContextIssueId {
        Code.checked("ContextIssueId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ContextIssueId of(String value) {
        return new ContextIssueId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
