package org.openaims.model.record;

/**
 * A value that is written as one text: a typed id, or a name from an open list.
 *
 * <p>Implemented by Java records with the single component {@code value}; that is how {@link RecordType} reads and
 * makes them.
 */
public interface Code {

    /** The longest text that a code may have, in characters. */
    int MAX_LENGTH = 200;

    /**
     * The text.
     *
     * @return at least one and at most {@value #MAX_LENGTH} characters, without white space or control characters
     */
    String value();

    /**
     * Checks the text of a code.
     *
     * @param type the name of the type, for the message
     * @param value the text
     * @return the text, unchanged
     * @throws InvalidRecordException if the text is empty, too long, or holds white space or a control character
     */
    static String checked(String type, String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new InvalidRecordException(
                    type + ": must have 1 to " + MAX_LENGTH + " characters, but had " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > ' ' && c < 0x7F) {
                continue; // as nearly all are
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                throw new InvalidRecordException(
                        type + ": must have no white space or control character, but had one at position " + (i + 1));
            }
        }
        return value;
    }
}
