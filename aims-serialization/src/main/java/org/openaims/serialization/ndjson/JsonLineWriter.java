package org.openaims.serialization.ndjson;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.serialization.JsonFormat;

/**
 * Writes records one line at a time. For one thread; see {@link JsonLines}.
 *
 * @param <T> the record
 */
public final class JsonLineWriter<T> implements Closeable, Flushable {

    private static final int PIECE = 64 * 1024;

    private final JsonFormat<T> format;
    private final OutputStream stream;
    private long count;

    JsonLineWriter(JsonFormat<T> format, OutputStream stream) {
        this.format = format;
        this.stream = new BufferedOutputStream(stream, PIECE);
    }

    /**
     * Writes a record as the next line.
     *
     * @param record the record
     * @throws InvalidRecordException if a value cannot stand in a document, see {@link JsonFormat#write(Object)}; nothing
     *     of the record is then written
     * @throws IOException if the stream cannot be written
     */
    public void write(T record) throws IOException {
        byte[] line = format.writeLine(record).getBytes(StandardCharsets.UTF_8);
        stream.write(line);
        stream.write('\n');
        count++;
    }

    /**
     * How many records were written.
     *
     * @return the number of lines
     */
    public long count() {
        return count;
    }

    /** Hands on to the stream what was written so far. */
    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    /** Hands on what was written, and closes the stream. */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
