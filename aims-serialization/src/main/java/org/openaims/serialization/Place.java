package org.openaims.serialization;

/**
 * A place in a document: line and column in UTF-16 characters, both from 1.
 *
 * <p>While a document is read, places are kept as one number each: the beginning of every record is remembered, and of
 * most of them nothing will ever be told.
 */
record Place(int line, int column) {

    static long packed(int line, int column) {
        return ((long) line << 32) | column;
    }

    static Place of(long packed) {
        return new Place((int) (packed >>> 32), (int) packed);
    }
}
