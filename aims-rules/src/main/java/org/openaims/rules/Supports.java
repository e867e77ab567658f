package org.openaims.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** What passes of a rule rest on; the latest of it is at hand. */
final class Supports {

    /** So many more are at hand than are told: not each that is taken back calls for a look at all. */
    private static final int SPARE = 8;

    /** How often each was told; empty where none is taken back. */
    private final Map<Supported, Integer> counts = new HashMap<>();

    private final boolean keepsAll;
    private final int most;

    /** The first of all, in their order: as many as were not taken back since all were looked at. */
    private final TreeSet<Supported> first = new TreeSet<>();

    /**
     * Nothing so far.
     *
     * @param keepsAll whether some may be taken back
     */
    Supports(boolean keepsAll) {
        this.keepsAll = keepsAll;
        this.most = keepsAll ? SPARE * RuleLog.LATEST : RuleLog.LATEST;
    }

    void add(Supported one) {
        boolean areAll = keepsAll ? first.size() == counts.size() : first.size() < most;
        if (keepsAll && counts.merge(one, 1, Integer::sum) > 1) {
            return;
        }
        if (areAll || (!first.isEmpty() && one.compareTo(first.last()) < 0)) {
            enter(one);
        }
    }

    private void enter(Supported one) {
        first.add(one);
        if (first.size() > most) {
            first.pollLast();
        }
    }

    void addAll(Supports others) {
        others.first.forEach(this::add);
    }

    /** Takes one back that was added. */
    void remove(Supported one) {
        if (counts.merge(one, -1, (a, b) -> a + b == 0 ? null : a + b) == null) {
            first.remove(one);
        }
    }

    /** The latest ten or more of them, as far as there are so many. */
    Collection<Supported> latest() {
        if (keepsAll && first.size() < Math.min(RuleLog.LATEST, counts.size())) {
            first.clear();
            counts.keySet().forEach(this::enter);
        }
        return first;
    }
}
