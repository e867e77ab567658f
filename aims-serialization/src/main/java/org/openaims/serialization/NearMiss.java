package org.openaims.serialization;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openaims.model.record.InvalidRecordException;

/** What was probably meant by a name that is not known. */
final class NearMiss {

    private static final int MAX_DISTANCE = 2;
    private static final int MAX_LENGTH = 100;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private NearMiss() {}

    /**
     * The nearest of the known names: at most two edits, and no more than one for every three characters. Case and the
     * marks between words do not count.
     */
    static Optional<String> of(String found, Collection<String> known) {
        if (found.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String folded = folded(found);
        int limit = Math.min(MAX_DISTANCE, folded.length() / 3);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(folded, folded(name), limit)))
                .filter(candidate -> candidate.distance() <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** The id that was probably meant by a text with white space in it, which no id has. */
    static Optional<String> ofCode(String found, Function<String, ?> factory) {
        String joined = WHITE_SPACE.matcher(found.strip()).replaceAll("-");
        if (joined.equals(found) || joined.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(factory.apply(joined)).map(code -> joined);
        } catch (InvalidRecordException e) {
            return Optional.empty();
        }
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c != '_' && c != '-' && c != ' ')
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    /** The edit distance, two neighbours in each other's place being one edit, or more than the limit where it is more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            edits[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
