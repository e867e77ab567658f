package org.openaims.model.record;

/**
 * The id of an {@code InterestedParty}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record InterestedPartyId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public InterestedPartyId {
        Code.checked("InterestedPartyId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static InterestedPartyId of(String value) {
        return new InterestedPartyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
