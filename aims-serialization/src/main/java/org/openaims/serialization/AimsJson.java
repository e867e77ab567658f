package org.openaims.serialization;

import java.io.IOException;
import java.nio.file.Path;
import org.openaims.model.Aims;
import org.openaims.model.record.InvalidRecordException;

/**
 * Reads and writes the records of an AI management system as JSON.
 *
 * <p>Reading is strict: it either gives whole records, or every {@link Problem} of the document with its place. Nothing
 * is guessed, ignored or repaired. Writing is stable: equal records give the same bytes on every machine.
 *
 * <p>A document is one JSON object in UTF-8: the property {@code formatVersion}, and one property for each attribute of
 * the record. What is absent is left out; there is no {@code null}. A value that may be of several kinds names its kind
 * in a property {@code kind}, see {@link JsonFormat}.
 */
public final class AimsJson {

    /**
     * The version of the format that this library writes. Documents of older versions are upgraded as they are read, when
     * their format version is their first property, as it always was when this library wrote them.
     */
    public static final String FORMAT_VERSION = "2";

    private static final JsonFormat<Aims> AIMS = format(Aims.class);

    private AimsJson() {}

    /**
     * Reads the records of an AI management system from a file.
     *
     * @param file the file
     * @return the records
     * @throws JsonProblemsException if the document has a problem; it lists all of them
     * @throws IOException if the file cannot be read
     */
    public static Aims read(Path file) throws IOException {
        return AIMS.read(file);
    }

    /**
     * Reads the records of an AI management system from a text.
     *
     * @param text the document
     * @return the records
     * @throws JsonProblemsException if the document has a problem; it lists all of them
     */
    public static Aims read(String text) {
        return AIMS.read(text);
    }

    /**
     * Reads the records of an AI management system from a file.
     *
     * @param file the file
     * @return the records, or the problems of the document
     * @throws IOException if the file cannot be read
     */
    public static ReadResult<Aims> tryRead(Path file) throws IOException {
        return AIMS.tryRead(file);
    }

    /**
     * Reads the records of an AI management system from a text.
     *
     * @param text the document
     * @return the records, or the problems of the document
     */
    public static ReadResult<Aims> tryRead(String text) {
        return AIMS.tryRead(text);
    }

    /**
     * Reads the records of an AI management system from bytes.
     *
     * @param bytes the document in UTF-8
     * @return the records, or the problems of the document
     */
    public static ReadResult<Aims> tryRead(byte[] bytes) {
        return AIMS.tryRead(bytes);
    }

    /**
     * Writes the records of an AI management system to a file, which is replaced only when all is written.
     *
     * @param aims the records
     * @param file the file
     * @throws InvalidRecordException if a value cannot stand in a document, see {@link JsonFormat#write(Object)}
     * @throws IOException if the file cannot be written
     */
    public static void write(Aims aims, Path file) throws IOException {
        AIMS.write(aims, file);
    }

    /**
     * Writes the records of an AI management system.
     *
     * @param aims the records
     * @return the document
     * @throws InvalidRecordException if a value cannot stand in a document, see {@link JsonFormat#write(Object)}
     */
    public static String write(Aims aims) {
        return AIMS.write(aims);
    }

    /**
     * The JSON of any record as a document of its own, such as {@code format(CheckResult.class)}.
     *
     * @param record the public interface of a record, or a Java record
     * @param <T> the record
     * @return its format, with the default limits
     * @throws IllegalArgumentException if the type is no record
     */
    public static <T> JsonFormat<T> format(Class<T> record) {
        return JsonFormat.of(record);
    }
}
