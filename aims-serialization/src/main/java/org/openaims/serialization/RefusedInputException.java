package org.openaims.serialization;

import java.io.IOException;

/** The characters of a document cannot be read further. */
final class RefusedInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    RefusedInputException(String found, String expected) {
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
