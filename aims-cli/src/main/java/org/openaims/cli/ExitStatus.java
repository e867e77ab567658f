package org.openaims.cli;

/** What the exit statuses of the command line mean. */
final class ExitStatus {

    /** Done, and nothing found at or above what fails; no rule failed. */
    static final int OK = 0;

    /** Something was found at or above what fails, a requirement was judged not adequate, or a rule failed. */
    static final int FINDINGS = 1;

    /** The input cannot be read. */
    static final int UNREADABLE = 2;

    /** Wrong usage. */
    static final int USAGE = 64;

    /** A fault of the program. */
    static final int INTERNAL = 70;

    /** The output cannot be written. */
    static final int UNWRITABLE = 73;

    private ExitStatus() {}
}
