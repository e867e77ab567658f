package org.openaims.rules;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * Who read the keys of an index, each reading a number: one list for all keys, in which each reading of a key knows the
 * one before it. To note one more takes a step, and touches no other than the last of its key.
 */
final class Readings {

    private static final int FEW = 16;

    /** The last reading of each key, and one more; 0 where there is none. */
    private int[] last = new int[FEW];

    private long[] readings = new long[FEW];
    private int[] keys = new int[FEW];
    private int[] previous = new int[FEW];
    private int size;

    /** Notes a reading; tells whether it is not the last of its key anyway. */
    boolean add(int key, long reading) {
        if (key >= last.length) {
            last = Arrays.copyOf(last, Math.max(key + 1, last.length * 2));
        }
        int before = last[key];
        if (before > 0 && readings[before - 1] == reading) {
            return false;
        }
        if (size == readings.length) {
            readings = Arrays.copyOf(readings, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
            previous = Arrays.copyOf(previous, size * 2);
        }
        readings[size] = reading;
        keys[size] = key;
        previous[size] = before;
        size++;
        last[key] = size;
        return true;
    }

    /** The place of the last reading of a key; 0 when there is none. */
    int last(int key) {
        return key < last.length ? last[key] : 0;
    }

    /** The place of the reading before one at a place; 0 when there is none. */
    int previous(int place) {
        return previous[place - 1];
    }

    /** The reading at a place. */
    long reading(int place) {
        return readings[place - 1];
    }

    int size() {
        return size;
    }

    /** Keeps some of them. */
    void keep(LongPredicate isKept) {
        int all = size;
        size = 0;
        Arrays.fill(last, 0);
        for (int i = 0; i < all; i++) {
            if (isKept.test(readings[i])) {
                add(keys[i], readings[i]);
            }
        }
    }
}
