package org.openaims.serialization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;

/**
 * The JSON of one kind of record. Immutable and safe for use by many threads.
 *
 * <p>Everything follows from the record's {@link RecordType}. In the order in which it is written, a document has {@code
 * formatVersion} and then the attributes, {@code id} first and the others by name; when it is read, any order will do.
 *
 * <table>
 * <caption>How values are written</caption>
 * <tr><th>value</th><th>JSON</th></tr>
 * <tr><td>text, id, other code</td><td>a string</td></tr>
 * <tr><td>constant of an enum</td><td>a string, its name</td></tr>
 * <tr><td>day</td><td>a string {@code "2026-01-31"}, from the years 0001 to 9999</td></tr>
 * <tr><td>period</td><td>a string {@code "P1Y6M"}</td></tr>
 * <tr><td>truth</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>number</td><td>a number, exact</td></tr>
 * <tr><td>several values</td><td>an array; left out when there is none; of a set, each element once</td></tr>
 * <tr><td>record</td><td>an object</td></tr>
 * <tr><td>one of several kinds of record</td><td>an object whose property {@code kind} names the kind</td></tr>
 * <tr><td>extensions</td><td>an object from namespaced keys to values; left out when empty</td></tr>
 * <tr><td>a value of an extension or finding</td><td>its natural JSON, {@code null} where it is absent, and
 * {@code {"$day": "2026-01-31"}} for a day; no other name begins with {@code $}</td></tr>
 * </table>
 *
 * @param <T> the record
 */
public final class JsonFormat<T> {

    private final RecordType<T> type;
    private final DocumentReader<T> reader;

    private JsonFormat(RecordType<T> type, ReadLimits limits, ReadPolicy policy) {
        this.type = type;
        this.reader = new DocumentReader<>(type, limits, policy);
    }

    static <T> JsonFormat<T> of(Class<T> record) {
        return new JsonFormat<>(RecordType.of(record), ReadLimits.defaults(), ReadPolicy.STRICT);
    }

    /**
     * The limits of reading.
     *
     * @return the limits
     */
    public ReadLimits limits() {
        return reader.limits();
    }

    /**
     * This format with other limits of reading.
     *
     * @param limits the limits
     * @return the format
     */
    public JsonFormat<T> withLimits(ReadLimits limits) {
        return new JsonFormat<>(type, limits, reader.policy());
    }

    /**
     * What becomes of a property that a record does not have.
     *
     * @return the policy, strict by default
     */
    public ReadPolicy policy() {
        return reader.policy();
    }

    /**
     * This format with another policy of reading.
     *
     * @param policy the policy
     * @return the format
     */
    public JsonFormat<T> withPolicy(ReadPolicy policy) {
        return new JsonFormat<>(type, reader.limits(), policy);
    }

    /**
     * Reads a record.
     *
     * @param text the document
     * @return the record, or the problems of the document
     */
    public ReadResult<T> tryRead(String text) {
        try {
            return reader.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    /**
     * Reads a record.
     *
     * @param bytes the document in UTF-8
     * @return the record, or the problems of the document
     */
    public ReadResult<T> tryRead(byte[] bytes) {
        try {
            return tryRead(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    /**
     * Reads a record from a file.
     *
     * @param file the file
     * @return the record, or the problems of the document
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> tryRead(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return tryRead(stream);
        }
    }

    /**
     * Reads a record from a stream. Where a limit is passed, the rest of the stream is not read.
     *
     * @param stream the document in UTF-8; it is not closed
     * @return the record, or the problems of the document
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> tryRead(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    /**
     * Reads a record.
     *
     * @param text the document
     * @return the record
     * @throws JsonProblemsException if the document has a problem; it lists all of them
     */
    public T read(String text) {
        return tryRead(text).orThrow();
    }

    /**
     * Reads a record.
     *
     * @param bytes the document in UTF-8
     * @return the record
     * @throws JsonProblemsException if the document has a problem; it lists all of them
     */
    public T read(byte[] bytes) {
        return tryRead(bytes).orThrow();
    }

    /**
     * Reads a record from a file.
     *
     * @param file the file
     * @return the record
     * @throws JsonProblemsException if the document has a problem; it lists all of them
     * @throws IOException if the file cannot be read
     */
    public T read(Path file) throws IOException {
        return tryRead(file).orThrow();
    }

    /**
     * Reads a record from a stream.
     *
     * @param stream the document in UTF-8; it is not closed
     * @return the record
     * @throws JsonProblemsException if the document has a problem; it lists all of them
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream stream) throws IOException {
        return tryRead(stream).orThrow();
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @return the document, indented by two spaces, with a final line feed
     * @throws InvalidRecordException if a value cannot stand in a document: a day outside the years 1 to 9999, a text with
     *     an unpaired surrogate, a number whose exponent is beyond 1000
     */
    public String write(T record) {
        return written(record, JsonText::indented);
    }

    /**
     * Writes a record on one line, as a log, a column of a table or a file of many records holds it.
     *
     * @param record the record
     * @return the same document without white space between its tokens, and without a line feed
     * @throws InvalidRecordException if a value cannot stand in a document, see {@link #write(Object)}
     */
    public String writeLine(T record) {
        return written(record, JsonText::onOneLine);
    }

    private String written(T record, Function<OutputStream, JsonText> layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new RecordWriter(layout.apply(bytes)).document(type, record);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a record to a stream, in UTF-8.
     *
     * @param record the record
     * @param stream the stream; it is flushed and not closed
     * @throws InvalidRecordException if a value cannot stand in a document, see {@link #write(Object)}
     * @throws IOException if the stream cannot be written
     */
    public void write(T record, OutputStream stream) throws IOException {
        new RecordWriter(JsonText.indented(stream)).document(type, record);
        stream.flush();
    }

    /**
     * Writes a record to a file, in UTF-8. The document is written beside the file and then moved into its place, so that
     * no half-written document is left under its name.
     *
     * @param record the record
     * @param file the file; replaced if it is there
     * @throws InvalidRecordException if a value cannot stand in a document, see {@link #write(Object)}
     * @throws IOException if the file cannot be written
     */
    public void write(T record, Path file) throws IOException {
        WholeFile.write(file, stream -> write(record, stream));
    }

    @Override
    public String toString() {
        return "JSON of " + type.name();
    }
}
