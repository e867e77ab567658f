package org.openaims.cli;

/** Ends a command with an exit status, and a message of one line where not all has been said. */
final class EndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    EndedException(int status, String message) {
        super(message);
        this.status = status;
    }

    static EndedException unreadable(String message) {
        return new EndedException(ExitStatus.UNREADABLE, message);
    }

    static EndedException unwritable(String message) {
        return new EndedException(ExitStatus.UNWRITABLE, message);
    }

    int status() {
        return status;
    }
}
