package org.openaims.model.record;

/**
 * The id of a {@code RoleDefinition}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record RoleDefinitionId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public RoleDefinitionId {
        Code.checked("RoleDefinitionId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static RoleDefinitionId of(String value) {
        return new RoleDefinitionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
