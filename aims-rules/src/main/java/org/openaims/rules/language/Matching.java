package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which subjects are still there after a change, and where they stood before. Records are shared between one state and
 * the next, so that a subject is known by its identity.
 */
public final class Matching {

    /** Stands for no position. */
    public static final int NONE = -1;

    /** So far is looked for what follows where the two differ, before everything that is left is looked up. */
    private static final int AHEAD = 16;

    private final Object[] before;
    private final Object[] now;

    /** Where each of those now stood before. */
    private final int[] from;

    private final List<Integer> gone = new ArrayList<>();
    private final List<Integer> come = new ArrayList<>();

    private Matching(List<?> before, List<?> now, int[] from) {
        this.before = before.toArray();
        this.now = now.toArray();
        this.from = from;
    }

    /**
     * Matches the subjects of two lists.
     *
     * @param before the subjects before
     * @param now the subjects now
     * @return which of them are the same; each is matched once
     */
    public static Matching of(List<?> before, List<?> now) {
        int[] from = new int[now.size()];
        Arrays.fill(from, NONE);
        Matching matching = new Matching(before, now, from);
        matching.walk();
        if (!matching.gone.isEmpty() && !matching.come.isEmpty()) {
            matching.lookUp();
        }
        return matching;
    }

    /** What is known already: where each of those now stood before, none of them past another. */
    static Matching known(List<?> before, List<?> now, int[] from) {
        Matching matching = new Matching(before, now, from);
        int here = 0;
        for (int there = 0; there < now.size(); there++) {
            if (from[there] == NONE) {
                matching.come.add(there);
            } else {
                here = skip(here, from[there], matching.gone) + 1;
            }
        }
        skip(here, before.size(), matching.gone);
        return matching;
    }

    /**
     * Where a subject stood before.
     *
     * @param position where it stands now
     * @return its position before; {@link #NONE} where it is new
     */
    public int before(int position) {
        return from[position];
    }

    /**
     * Whether one that is still there stands at another position.
     *
     * @return false when each stands where it stood
     */
    boolean isMoved() {
        for (int position = 0; position < from.length; position++) {
            if (from[position] != position && from[position] != NONE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those that are no longer there.
     *
     * @return their positions before
     */
    public List<Integer> gone() {
        return gone;
    }

    /**
     * Those that are new.
     *
     * @return their positions now, rising
     */
    public List<Integer> come() {
        return come;
    }

    /** Walks through both lists at once, past what is only in one of them; from the end as far as they are the same. */
    private void walk() {
        int hereEnd = before.length;
        int thereEnd = now.length;
        while (hereEnd > 0 && thereEnd > 0 && isSame(before[hereEnd - 1], now[thereEnd - 1])) {
            from[--thereEnd] = --hereEnd;
        }
        int here = 0;
        int there = 0;
        while (here < hereEnd && there < thereEnd) {
            if (isSame(before[here], now[there])) {
                from[there++] = here++;
                continue;
            }
            int hereNext = here + 1;
            int thereNext = there + 1;
            for (int skipped = 1; skipped <= AHEAD; skipped++) {
                if (there + skipped < thereEnd && isFound(before[here], now[there + skipped])) {
                    hereNext = here;
                    thereNext = there + skipped;
                    break;
                }
                if (here + skipped < hereEnd && isFound(before[here + skipped], now[there])) {
                    hereNext = here + skipped;
                    thereNext = there;
                    break;
                }
            }
            here = skip(here, hereNext, gone);
            there = skip(there, thereNext, come);
        }
        skip(here, hereEnd, gone);
        skip(there, thereEnd, come);
    }

    /** Whether two are the same without a look at what is in them, as for most it is another. */
    @SuppressWarnings("ReferenceEquality") // records are shared between one state and the next
    private static boolean isFound(Object one, Object other) {
        return identity(one) == identity(other) && isSame(one, other);
    }

    private static int skip(int position, int to, List<Integer> skipped) {
        for (int at = position; at < to; at++) {
            skipped.add(at);
        }
        return to;
    }

    /** Looks up what the walk skipped in both lists: it stands elsewhere. */
    private void lookUp() {
        IdentityHashMap<Object, List<Integer>> left = new IdentityHashMap<>();
        for (int position : gone) {
            left.computeIfAbsent(identity(before[position]), first -> new ArrayList<>(1))
                    .add(position);
        }
        come.removeIf(position -> {
            from[position] = take(now[position], left.getOrDefault(identity(now[position]), List.of()));
            return from[position] != NONE;
        });
        gone.clear();
        left.values().forEach(gone::addAll);
        gone.sort(null);
    }

    private int take(Object subject, List<Integer> positions) {
        for (int i = 0; i < positions.size(); i++) {
            if (isSame(before[positions.get(i)], subject)) {
                return positions.remove(i);
            }
        }
        return NONE;
    }

    /**
     * Whether two subjects are the same one, found anew: the same record, or the same part of the same record, wherever
     * it stands now.
     *
     * @param one a subject
     * @param other another
     * @return true when what is said of the one holds of the other
     */
    @SuppressWarnings("ReferenceEquality") // records are shared between one state and the next
    static boolean isSame(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Located<?> here && other instanceof Located<?> there) {
            return isSame(here.subject(), there.subject()) && here.id().equals(there.id());
        }
        if (one instanceof RecordIndex.Entry here && other instanceof RecordIndex.Entry there) {
            return here.record() == there.record() && here.register().equals(there.register());
        }
        if (one instanceof Part<?, ?> here && other instanceof Part<?, ?> there) {
            return here.part() == there.part() && here.parent() == there.parent();
        }
        return one.equals(other);
    }

    /** What makes a subject the one that it is: the same object for all that are the same, unless they are values. */
    private static Object identity(Object subject) {
        if (subject instanceof Located<?> located) {
            return identity(located.subject());
        }
        if (subject instanceof RecordIndex.Entry entry) {
            return entry.record();
        }
        return subject instanceof Part<?, ?> part ? part.part() : subject;
    }
}
