package org.openaims.rules;

import java.util.Arrays;

/** Positions that are marked, one bit for each. Threads may mark positions in different blocks of 64 at once. */
final class Marks {

    private long[] words;

    /** Room for so many positions, none of them marked. */
    Marks(int positions) {
        words = new long[(positions + 63) >>> 6];
    }

    /** Makes room for more positions. */
    void grow(int positions) {
        if (positions > words.length << 6) {
            words = Arrays.copyOf(words, Math.max((positions + 63) >>> 6, words.length * 3 / 2));
        }
    }

    void set(int position) {
        words[position >>> 6] |= 1L << position;
    }

    void set(int position, boolean marked) {
        if (marked) {
            set(position);
        } else {
            words[position >>> 6] &= ~(1L << position);
        }
    }

    /** Marks some of the 64 positions from one on that is a multiple of 64. */
    void setAll(long which, int start) {
        words[start >>> 6] |= which;
    }

    boolean get(int position) {
        return (words[position >>> 6] & 1L << position) != 0;
    }

    int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
