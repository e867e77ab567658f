package org.openaims.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openaims.model.result.CountedReason;

/** How often which reason was given. */
final class Tally {

    private final Map<String, int[]> counts = new HashMap<>();
    private @Nullable String last;
    private int[] lastCount = {0};

    void add(String reason, int times) {
        if (!reason.equals(last)) { // mostly the very same text as for the subject before
            last = reason;
            lastCount = counts.computeIfAbsent(reason, first -> new int[1]);
        }
        lastCount[0] += times;
    }

    void addAll(Tally other) {
        other.counts.forEach((reason, count) -> add(reason, count[0]));
    }

    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count[0] == 0);
    }

    /** The reasons, sorted. */
    List<CountedReason> counted() {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(one -> one.getValue()[0] > 0)
                        .map(one -> CountedReason.builder()
                                .reason(one.getKey())
                                .subjects(one.getValue()[0])
                                .build())
                        .toList();
    }
}
