package org.openaims.model.record;

/**
 * The id of a {@code SupplierInquiry}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record SupplierInquiryId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public SupplierInquiryId {
        Code.checked("SupplierInquiryId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static SupplierInquiryId of(String value) {
        return new SupplierInquiryId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
