package org.openaims.serialization;

import tools.jackson.core.exc.StreamConstraintsException;

/** A token of a document, or its nesting, passes a limit. */
final class LimitPassedException extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    LimitPassedException(String found, String expected) {
        super("found " + found + "; expected " + expected);
        this.found = found;
        this.expected = expected;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}
