package org.openaims.model.record;

/**
 * The id of a {@code RoleAssignment}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record RoleAssignmentId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public RoleAssignmentId {
        Code.checked("RoleAssignmentId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static RoleAssignmentId of(String value) {
        return new RoleAssignmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
