package org.openaims.serialization.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.ReadLimits;

/**
 * Many records of one kind, one on each line: a register of millions of entries, a ledger, the results of many checks.
 * Immutable and safe for use by many threads.
 *
 * <p>Each line is a whole document of its own, {@code formatVersion} included, as {@link JsonFormat#writeLine} writes it:
 * it can be cut out, appended, sorted and read alone. Lines end in a line feed, which the last may lack; the text is
 * UTF-8, without a byte order mark. A line without a document, an empty one too, is a problem of that line and of no
 * other.
 *
 * <p>Reading and writing hold one line at a time, however many there are. What takes more than one record to see, such as
 * an id that stands on two lines, is therefore not looked for here; the rules find it.
 *
 * <pre>{@code
 * try (JsonLineReader<AiSystem> systems = JsonLines.of(AiSystem.class).reader(file)) {
 *     systems.lines().forEach(line -> line.result().value().ifPresentOrElse(store::add, () -> log.warn("{}", line)));
 * }
 * }</pre>
 *
 * @param <T> the record
 */
public final class JsonLines<T> {

    /** The greatest length of a line, in UTF-16 characters, unless the format says otherwise. */
    public static final long LINE_LENGTH = 8_000_000;

    private final JsonFormat<T> format;

    private JsonLines(JsonFormat<T> format) {
        this.format = format;
    }

    /**
     * Lines of records of a type, each up to {@value #LINE_LENGTH} characters long.
     *
     * @param record the public interface of a record, or a Java record
     * @param <T> the record
     * @return the lines
     * @throws IllegalArgumentException if the type is no record
     */
    public static <T> JsonLines<T> of(Class<T> record) {
        return of(AimsJson.format(record).withLimits(ReadLimits.defaults().withDocumentLength(LINE_LENGTH)));
    }

    /**
     * Lines of a format, within its limits: the length of a document is that of a line. The number of lines has no limit.
     *
     * @param format the format of each line
     * @param <T> the record
     * @return the lines
     */
    public static <T> JsonLines<T> of(JsonFormat<T> format) {
        return new JsonLines<>(format);
    }

    /**
     * Starts reading a file.
     *
     * @param file the file
     * @return its lines; to be closed, which closes the file
     * @throws IOException if the file cannot be opened
     */
    public JsonLineReader<T> reader(Path file) throws IOException {
        return reader(Files.newInputStream(file));
    }

    /**
     * Starts reading a stream.
     *
     * @param stream the lines in UTF-8; read in large pieces, so it needs no buffer
     * @return its lines; closing them closes the stream
     */
    public JsonLineReader<T> reader(InputStream stream) {
        return new JsonLineReader<>(format, stream);
    }

    /**
     * Starts writing to a stream, which may be one that appends.
     *
     * @param stream where the lines go, in UTF-8; written in large pieces, so it needs no buffer
     * @return what writes the lines; closing it closes the stream
     */
    public JsonLineWriter<T> writer(OutputStream stream) {
        return new JsonLineWriter<>(format, stream);
    }

    @Override
    public String toString() {
        return format + ", one on each line";
    }
}
