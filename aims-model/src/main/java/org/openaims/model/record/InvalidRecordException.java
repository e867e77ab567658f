package org.openaims.model.record;

/**
 * Says that a record cannot exist as asked for: an attribute is missing, or a value is meaningless.
 *
 * <p>The message of a failed invariant has the form {@code Type[id].attribute: must ..., but was <value>} and never
 * quotes a name or free text.
 */
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message where, what was expected and what was there
     */
    public InvalidRecordException(String message) {
        super(message);
    }
}
