package org.openaims.model.record;

/**
 * The id of one version of the {@code AuditProgramme}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AuditProgrammeId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AuditProgrammeId {
        Code.checked("AuditProgrammeId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AuditProgrammeId of(String value) {
        return new AuditProgrammeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
