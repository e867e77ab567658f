package org.openaims.serialization.ndjson;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into lines. In UTF-8 a line feed is never part of another character, and in JSON it never stands inside a
 * text, so that no byte needs to be understood.
 */
final class LineBytes implements Closeable {

    private static final int PIECE = 64 * 1024;

    /** No character in UTF-16 takes more bytes in UTF-8. */
    private static final int BYTES_OF_A_CHARACTER = 3;

    private final InputStream stream;
    private final long held;
    private final byte[] piece = new byte[PIECE];
    private int from;
    private int to;

    /**
     * Lines of a stream.
     *
     * @param length the characters of a line that is still read; of a longer one enough is held to see that it is longer
     */
    LineBytes(InputStream stream, long length) {
        this.stream = stream;
        this.held = Math.min(length + 1, Integer.MAX_VALUE / BYTES_OF_A_CHARACTER) * BYTES_OF_A_CHARACTER;
    }

    /** The bytes of the next line without its line feed; absent after the last line. */
    Optional<byte[]> next() throws IOException {
        if (!isFilled()) {
            return Optional.empty();
        }
        int end = lineFeed();
        if (end < to) {
            byte[] line = Arrays.copyOfRange(piece, from, end);
            from = end + 1;
            return Optional.of(line);
        }
        return Optional.of(longLine());
    }

    /** A line that goes on beyond the piece that is held. */
    private byte[] longLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * PIECE);
        while (isFilled()) {
            int end = lineFeed();
            int wanted = (int) Math.min(end - from, held - line.size());
            line.write(piece, from, wanted);
            boolean ended = end < to;
            from = ended ? end + 1 : to;
            if (ended) {
                break;
            }
        }
        return line.toByteArray();
    }

    /** Where the line feed is among the bytes that are held; their end where there is none. */
    private int lineFeed() {
        for (int i = from; i < to; i++) {
            if (piece[i] == '\n') {
                return i;
            }
        }
        return to;
    }

    /** Whether there are bytes; reads some where none are held. */
    private boolean isFilled() throws IOException {
        while (from == to) {
            int count = stream.read(piece, 0, PIECE);
            if (count < 0) {
                return false;
            }
            from = 0;
            to = count;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
