package org.openaims.model.record;

/**
 * The id of a {@code Certificate}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record CertificateId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public CertificateId {
        Code.checked("CertificateId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static CertificateId of(String value) {
        return new CertificateId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
