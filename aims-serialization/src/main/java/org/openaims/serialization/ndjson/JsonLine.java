package org.openaims.serialization.ndjson;

import org.openaims.serialization.ReadResult;

/**
 * A line, and what came of reading it.
 *
 * @param number its number, from 1
 * @param result its record, or its problems; their places are those in the whole file, where a line beyond {@link
 *     Integer#MAX_VALUE} is told as that
 * @param <T> the record
 */
public record JsonLine<T>(long number, ReadResult<T> result) {

    /**
     * The line in words.
     *
     * @return its number, and its problems where it has any, one on each line
     */
    @Override
    public String toString() {
        return "line " + number + ": " + result;
    }
}
