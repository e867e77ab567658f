package org.openaims.rules.language;

/** Says that a rule asked for a register that was not handed in: nothing can be said, for the better or the worse. */
public final class NotHandedInException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The JSON pointer of the register. */
    private final String register;

    NotHandedInException(String register) {
        super("not handed in: " + register);
        this.register = register;
    }

    /**
     * The register.
     *
     * @return its JSON pointer
     */
    public String register() {
        return register;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this; // a signal of the expected, raised for each subject: the trace would cost more than the check
    }
}
