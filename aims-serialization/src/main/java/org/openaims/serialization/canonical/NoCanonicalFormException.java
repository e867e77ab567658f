package org.openaims.serialization.canonical;

/** A document has no canonical form. The message tells the place, and nothing that the document says. */
public final class NoCanonicalFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoCanonicalFormException(String message) {
        super(message);
    }

    NoCanonicalFormException(String message, Throwable cause) {
        super(message, cause);
    }
}
