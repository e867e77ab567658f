package org.openaims.model.record;

/**
 * The id of a {@code ThirdPartyModel}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ThirdPartyModelId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ThirdPartyModelId {
        Code.checked("ThirdPartyModelId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ThirdPartyModelId of(String value) {
        return new ThirdPartyModelId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
