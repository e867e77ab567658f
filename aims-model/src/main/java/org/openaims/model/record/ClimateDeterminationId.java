package org.openaims.model.record;

/**
 * The id of a {@code ClimateDetermination}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ClimateDeterminationId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ClimateDeterminationId {
        Code.checked("ClimateDeterminationId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ClimateDeterminationId of(String value) {
        return new ClimateDeterminationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
