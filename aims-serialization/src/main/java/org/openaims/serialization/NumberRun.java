package org.openaims.serialization;

/**
 * Notices a number that goes on and on. A parser has no say about the length of a number before it read the whole of it,
 * or as many characters as a text may have.
 */
final class NumberRun {

    /** So much more than a number may have is let through, that a parser has told long names by then. */
    private static final int SLACK = 16_384;

    private final int limit;
    private long length;

    NumberRun(int limit) {
        this.limit = limit;
    }

    /** Goes on with characters that a parser was given; from outside of a number, it is told by other characters. */
    void add(char[] characters, int offset, int count) {
        int end = offset + count;
        int start = end;
        while (start > offset && isPartOfNumber(characters[start - 1])) {
            start--;
        }
        length = start == offset ? length + count : end - start;
    }

    /** Goes on with bytes that a parser was given. */
    void add(byte[] bytes, int offset, int count) {
        int end = offset + count;
        int start = end;
        while (start > offset && isPartOfNumber((char) bytes[start - 1])) {
            start--;
        }
        length = start == offset ? length + count : end - start;
    }

    private static boolean isPartOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '-' || c == '+';
    }

    /**
     * Refuses to go on.
     *
     * @throws RefusedInputException if a parser that is on its way to a token was given nothing but number for too long
     */
    void check() throws RefusedInputException {
        if (length > (long) limit + SLACK) {
            throw new RefusedInputException(TokenLimits.longNumber(limit), "at most " + limit + " characters");
        }
    }
}
