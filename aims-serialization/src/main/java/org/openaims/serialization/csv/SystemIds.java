package org.openaims.serialization.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.record.AiSystemId;

/** Makes the ids of the systems of one file. */
final class SystemIds {

    private static final int WORDS_LENGTH = 48;
    private static final int HASH_BYTES = 6;
    /** Stands between the key's fields; it is white space, so that no normalized field has it. */
    private static final char BETWEEN_FIELDS = '\u001F';

    private final IdMapping mapping;
    private final int[] key;
    private final Report report;
    private final Map<String, Row> firstByKey = new HashMap<>();
    /** The number of the latest record of each key that occurred again. */
    private final Map<String, Integer> further = new HashMap<>();

    private final Map<String, Row> firstById = new HashMap<>();

    SystemIds(IdMapping mapping, Columns columns, Report report) {
        this.mapping = mapping;
        this.key = mapping.key().stream().mapToInt(columns::index).toArray();
        this.report = report;
    }

    /** The id of a record; empty, with a problem, when it has none of its own. */
    Optional<AiSystemId> id(Row row) {
        List<String> fields = new ArrayList<>();
        for (int column : key) {
            fields.add(Cells.normalized(row.fields().get(column)));
        }
        if (fields.stream().allMatch(String::isEmpty)) {
            report.add(Diagnostic.Kind.MISSING_VALUE, row, "nothing in the key columns", "what an id can be made of");
            return Optional.empty();
        }
        String whole = String.join(String.valueOf(BETWEEN_FIELDS), fields);
        String id = words(fields) + hash(whole);
        Row earlier = firstByKey.putIfAbsent(whole, row);
        if (earlier != null) {
            String found = "the key of record " + earlier.number();
            if (mapping.equalKeys() == IdMapping.EqualKeys.REFUSED) {
                report.add(Diagnostic.Kind.DUPLICATE_ID, row, found, "a key of its own");
                return Optional.empty();
            }
            id = id + "-" + further.merge(whole, 2, (last, two) -> last + 1);
            report.add(Diagnostic.Kind.EQUAL_KEY, row, found, "a key of its own; the id " + id + " can move");
        }
        Row first = firstById.putIfAbsent(id, row);
        if (first != null) {
            report.add(
                    Diagnostic.Kind.DUPLICATE_ID, row, "the id " + id + " of record " + first.number(), "another id");
            return Optional.empty();
        }
        return Optional.of(AiSystemId.of(id));
    }

    private static String words(List<String> fields) {
        String plain = Normalizer.normalize(String.join(" ", fields), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
        StringBuilder words = new StringBuilder();
        for (String word : plain.split("[^a-z0-9]+", -1)) {
            if (words.length() + word.length() >= WORDS_LENGTH) {
                break;
            }
            if (!word.isEmpty()) {
                words.append(word).append('-');
            }
        }
        return words.toString();
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
