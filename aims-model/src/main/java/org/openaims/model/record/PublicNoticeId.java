package org.openaims.model.record;

/**
 * The id of one version of the {@code PublicNotice}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PublicNoticeId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PublicNoticeId {
        Code.checked("PublicNoticeId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PublicNoticeId of(String value) {
        return new PublicNoticeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
