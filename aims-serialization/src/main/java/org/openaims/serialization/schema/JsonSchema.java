package org.openaims.serialization.schema;

import java.util.SortedMap;
import java.util.TreeMap;
import org.openaims.model.record.RecordType;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.ReadLimits;

/**
 * The JSON Schema, draft 2020-12, of a record as a document of its own, for forms, editors and programs in other
 * languages.
 *
 * <p>It follows from the record's {@link RecordType} alone. What it refuses, {@link JsonFormat} with the default
 * {@link ReadLimits} refuses too. The other way round, the schema accepts documents that the reader refuses, where a
 * schema has no words for what is wrong with them:
 *
 * <ul>
 *   <li>values that do not go together, such as an end before its start, or that are refused for another reason by the
 *       record itself: its invariants;
 *   <li>a property that an object has twice;
 *   <li>a whole number with a point or an exponent, such as {@code 1.0}, and a number with more than 100 characters or
 *       an exponent beyond 1000;
 *   <li>half of a surrogate pair as a character of a text;
 *   <li>a text of more than 1,000,000, a name of more than 1,000 or a code of more than 200 characters beyond U+FFFF,
 *       each of which the reader counts as two and a schema as one;
 *   <li>a period whose weeks and days together are more days than an {@code int} holds;
 *   <li>nesting deeper than 64, a document or an array beyond its limit, and too much before a {@code kind}.
 * </ul>
 *
 * <p>Days are held to the calendar by a pattern, because a validator may take {@code format} for a mere remark. The
 * patterns keep to what the regular expressions of ECMA-262 and of most other languages have in common.
 *
 * <p>The library's own types, their attributes and their constants have descriptions, those of their Javadoc; a type of
 * your own has none.
 */
public final class JsonSchema {

    private JsonSchema() {}

    /**
     * The schema of a document.
     *
     * @param document the public interface of a record, or a Java record
     * @param <T> the record
     * @return the schema, indented by two spaces, in ASCII, with a final line feed; always the same text
     * @throws IllegalArgumentException if the type is no record, or two types in it have the same name
     */
    public static <T> String of(Class<T> document) {
        RecordType<T> type = RecordType.of(document);
        Definitions definitions = new Definitions();
        SchemaObject record = definitions.document(type);
        return new SchemaObject()
                        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                        .with("$id", "urn:openaims:schema:" + type.name() + ":" + AimsJson.FORMAT_VERSION)
                        .withAll(record)
                        .with("$defs", definitions.all())
                + "\n";
    }

    /**
     * The records that a document is made of: itself and all records inside it, but for those that are one of several
     * kinds. Each can be a document of its own, and {@link #of} tells its schema.
     *
     * @param document the public interface of a record, or a Java record
     * @return the Java types by name, in the order of the names; a record inside another type has that one's name before
     *     its own, such as {@code Rhythm.Move}
     * @throws IllegalArgumentException if the type is no record
     */
    public static SortedMap<String, Class<?>> recordsIn(Class<?> document) {
        SortedMap<String, Class<?>> records = new TreeMap<>();
        RecordNames.of(RecordType.of(document)).forEach((name, record) -> records.put(name, record.javaType()));
        return records;
    }
}
