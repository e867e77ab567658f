package org.openaims.model.record;

/**
 * The id of a {@code Mechanism}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record MechanismId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public MechanismId {
        Code.checked("MechanismId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static MechanismId of(String value) {
        return new MechanismId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
