package org.openaims.serialization;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalInt;

/** Hands on the characters of a document up to its greatest length, and remembers the latest of them. */
final class MeasuredReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final long limit;
    private long handedOn;
    private char[] latest = {};
    private int latestLength;
    private boolean passed;

    MeasuredReader(Reader source, long limit) {
        super(source);
        this.limit = limit;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (passed) {
            throw new RefusedInputException(
                    "a document of more than " + limit + " characters", "at most " + limit + " characters");
        }
        int count = super.read(target, offset, length);
        if (count <= 0) {
            return count;
        }
        if (handedOn == 0 && target[offset] == BYTE_ORDER_MARK) {
            throw new RefusedInputException("a byte order mark", "a document that begins with {");
        }
        if (handedOn + count > limit) {
            passed = true;
            count = (int) (limit - handedOn);
            if (count == 0) {
                return read(target, offset, length);
            }
        }
        if (latest.length < count) {
            latest = new char[length];
        }
        System.arraycopy(target, offset, latest, 0, count);
        handedOn += count;
        latestLength = count;
        return count;
    }

    /** The character at an offset in the document; absent unless it is among the latest. */
    OptionalInt characterAt(long offset) {
        long index = offset - (handedOn - latestLength);
        return index >= 0 && index < latestLength ? OptionalInt.of(latest[(int) index]) : OptionalInt.empty();
    }
}
