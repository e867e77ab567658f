package org.openaims.serialization.ndjson;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.JsonProblemsException;
import org.openaims.serialization.Problem;

/**
 * Reads records one line at a time. For one thread; see {@link JsonLines}.
 *
 * @param <T> the record
 */
public final class JsonLineReader<T> implements Closeable {

    private final JsonFormat<T> format;
    private final LineBytes bytes;
    private long number;

    JsonLineReader(JsonFormat<T> format, InputStream stream) {
        this.format = format;
        this.bytes = new LineBytes(stream, format.limits().documentLength());
    }

    /**
     * Reads the next line. After a line with problems, reading goes on with the one behind it.
     *
     * @return the line; absent after the last
     * @throws IOException if the stream cannot be read
     */
    public Optional<JsonLine<T>> next() throws IOException {
        Optional<byte[]> line = bytes.next();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        number++;
        int told = (int) Math.min(number, Integer.MAX_VALUE);
        return Optional.of(new JsonLine<>(number, format.tryRead(line.get()).placed(problem -> onLine(told, problem))));
    }

    private static Problem onLine(int line, Problem problem) {
        return new Problem(
                problem.pointer(), line, problem.column(), problem.found(), problem.expected(), problem.nearMiss());
    }

    /**
     * The lines that are left, with their problems where they have any.
     *
     * @return a sequential stream, which reads as it is consumed and throws {@link UncheckedIOException} where the
     *     underlying stream cannot be read
     */
    public Stream<JsonLine<T>> lines() {
        return StreamSupport.stream(new Lines(), false);
    }

    /**
     * The records that are left, up to the first problem.
     *
     * @return a sequential stream, which reads as it is consumed; it throws {@link JsonProblemsException} at the first line
     *     with a problem, and {@link UncheckedIOException} where the underlying stream cannot be read
     */
    public Stream<T> records() {
        return lines().map(line -> line.result().orThrow());
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private final class Lines extends Spliterators.AbstractSpliterator<JsonLine<T>> {

        Lines() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        }

        @Override
        public boolean tryAdvance(Consumer<? super JsonLine<T>> action) {
            Optional<JsonLine<T>> line;
            try {
                line = next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            line.ifPresent(action);
            return line.isPresent();
        }
    }
}
