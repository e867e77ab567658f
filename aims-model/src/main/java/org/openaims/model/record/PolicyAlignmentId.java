package org.openaims.model.record;

/**
 * The id of a {@code PolicyAlignment}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record PolicyAlignmentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public PolicyAlignmentId {
        Code.checked("PolicyAlignmentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static PolicyAlignmentId of(String value) {
        return new PolicyAlignmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
