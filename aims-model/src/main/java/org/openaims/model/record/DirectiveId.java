package org.openaims.model.record;

/**
 * The id of a {@code Directive}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record DirectiveId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public DirectiveId {
        Code.checked("DirectiveId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static DirectiveId of(String value) {
        return new DirectiveId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
