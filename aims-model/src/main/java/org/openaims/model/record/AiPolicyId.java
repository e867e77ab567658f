package org.openaims.model.record;

/**
 * The id of one version of the {@code AiPolicy}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record AiPolicyId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public AiPolicyId {
        Code.checked("AiPolicyId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static AiPolicyId of(String value) {
        return new AiPolicyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
