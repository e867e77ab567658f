package org.openaims.serialization.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openaims.model.record.InvalidRecordException;

/**
 * The codes of a column, by their spellings.
 *
 * @param <M> what a code means
 */
final class CodeList<M> {

    private final boolean caseSensitive;
    private final Map<String, M> meanings = new HashMap<>();

    CodeList(boolean caseSensitive, List<M> meanings, Function<M, List<String>> spellings) {
        this.caseSensitive = caseSensitive;
        for (M meaning : meanings) {
            spellings.apply(meaning).forEach(spelling -> this.meanings.put(key(spelling), meaning));
        }
    }

    /** Refuses a list in which one code means two things, or a code is blank or counts as blank. */
    static <M> void checked(
            String attribute, boolean caseSensitive, Cell from, List<M> meanings, Function<M, List<String>> spellings) {
        Map<String, M> seen = new HashMap<>();
        for (M meaning : meanings) {
            for (String spelling : spellings.apply(meaning)) {
                String key = key(caseSensitive, spelling);
                if (key.isEmpty() || from.blanks().contains(Cells.normalized(spelling))) {
                    throw new InvalidRecordException(attribute + ": must not say what a blank means, but did for \""
                            + Cells.shortened(spelling) + "\"");
                }
                if (seen.put(key, meaning) != null) {
                    throw new InvalidRecordException(
                            attribute + ": must list each code once, but listed again " + Cells.shortened(spelling));
                }
            }
        }
    }

    /** What a text means; empty when it is not a code of this list. */
    Optional<M> meaning(String text) {
        return Optional.ofNullable(meanings.get(key(text)));
    }

    private String key(String text) {
        return key(caseSensitive, text);
    }

    private static String key(boolean caseSensitive, String text) {
        String normalized = Cells.normalized(text);
        return caseSensitive ? normalized : normalized.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
