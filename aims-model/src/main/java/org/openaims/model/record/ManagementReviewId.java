package org.openaims.model.record;

/**
 * The id of a {@code ManagementReview}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ManagementReviewId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ManagementReviewId {
        Code.checked("ManagementReviewId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ManagementReviewId of(String value) {
        return new ManagementReviewId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
