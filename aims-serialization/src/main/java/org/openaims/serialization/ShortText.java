package org.openaims.serialization;

import org.openaims.model.record.Code;

/**
 * A text of few characters where the parser has them: most texts are days, ids and names of constants, which can be told
 * from these characters without making a {@link String} of them first. Good until the parser moves on.
 */
final class ShortText implements CharSequence {

    /** More characters make no short text. */
    static final int MAX_LENGTH = Code.MAX_LENGTH;

    private char[] characters = {};
    private int start;
    private int length;

    /** Goes to other characters. */
    ShortText moved(char[] toCharacters, int toStart, int toLength) {
        characters = toCharacters;
        start = toStart;
        length = toLength;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters[start + index];
    }

    /** Whether a text has the same characters. */
    boolean isSameAs(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** The hash code that a string of the same characters has. */
    int hashOfString() {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().subSequence(from, to);
    }

    @Override
    public String toString() {
        return new String(characters, start, length);
    }
}
