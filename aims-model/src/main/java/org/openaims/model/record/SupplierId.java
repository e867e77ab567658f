package org.openaims.model.record;

/**
 * The id of a {@code Supplier}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record SupplierId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public SupplierId {
        Code.checked("SupplierId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static SupplierId of(String value) {
        return new SupplierId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
