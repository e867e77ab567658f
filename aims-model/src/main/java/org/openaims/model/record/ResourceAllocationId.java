package org.openaims.model.record;

/**
 * The id of a {@code ResourceAllocation}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ResourceAllocationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ResourceAllocationId {
        Code.checked("ResourceAllocationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ResourceAllocationId of(String value) {
        return new ResourceAllocationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
