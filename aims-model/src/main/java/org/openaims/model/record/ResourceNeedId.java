package org.openaims.model.record;

/**
 * The id of a {@code ResourceNeed}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ResourceNeedId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ResourceNeedId {
        Code.checked("ResourceNeedId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ResourceNeedId of(String value) {
        return new ResourceNeedId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
