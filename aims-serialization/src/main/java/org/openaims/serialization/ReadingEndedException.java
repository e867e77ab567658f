package org.openaims.serialization;

/** Ends a reading after its last problem. */
final class ReadingEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingEndedException() {
        super("the reading ended", null, false, false);
    }
}
