package org.openaims.model.record;

/**
 * The id of a {@code ResponsibilityAllocation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ResponsibilityAllocationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ResponsibilityAllocationId {
        Code.checked("ResponsibilityAllocationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ResponsibilityAllocationId of(String value) {
        return new ResponsibilityAllocationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
