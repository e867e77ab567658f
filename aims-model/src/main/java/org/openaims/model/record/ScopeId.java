package org.openaims.model.record;

/**
 * The id of one version of the {@code Scope}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record ScopeId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public ScopeId {
        Code.checked("ScopeId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static ScopeId of(String value) {
        return new ScopeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
