package org.openaims.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.openaims.rules.language.Subjects;

/**
 * The subjects of a pass that come first in what a pass rests on. Worked out once for all its rules: most of them find
 * their latest ten among these, and need not look at all that is in order.
 *
 * @param <S> the type of a subject
 */
final class Latest<S> {

    private static final int FIRST = 8 * RuleLog.LATEST;

    private record At(Supported one, int mark) {}

    private final Subjects<S> subjects;
    private final IntUnaryOperator markOf;
    private final List<At> first;
    private List<S> all;

    /**
     * Looks at subjects.
     *
     * @param subjects what they are
     * @param all all of them
     * @param markOf which mark stands for the subject at a position
     */
    Latest(Subjects<S> subjects, List<S> all, IntUnaryOperator markOf) {
        this.subjects = subjects;
        this.all = all;
        this.markOf = markOf;
        this.first = select(FIRST, new Marks(0), false);
    }

    /**
     * Goes on to other subjects, where those that come first stay what they are.
     *
     * @param now all subjects now
     * @param gone the marks of those that are no longer there
     * @param come those that are new
     * @return false when others come first, and all are to be looked at anew
     */
    boolean goOn(List<S> now, BitSet gone, List<S> come) {
        if (first.size() < FIRST || first.stream().anyMatch(at -> gone.get(at.mark()))) {
            return false;
        }
        Supported last = first.get(first.size() - 1).one();
        for (S subject : come) {
            if (supported(subject).compareTo(last) <= 0) {
                return false;
            }
        }
        all = now;
        return true;
    }

    /** The latest ten of the marked ones, each once. */
    List<Supported> of(Marks marked) {
        List<Supported> latest = new ArrayList<>(RuleLog.LATEST);
        for (At at : first) {
            if (marked.get(at.mark()) && !latest.contains(at.one())) {
                latest.add(at.one());
                if (latest.size() == RuleLog.LATEST) {
                    return latest;
                }
            }
        }
        return first.size() == all.size()
                ? latest
                : select(RuleLog.LATEST, marked, true).stream().map(At::one).toList();
    }

    private List<At> select(int most, Marks marked, boolean distinct) {
        At[] best = new At[most];
        int size = 0;
        for (int position = 0; position < all.size(); position++) {
            if (distinct && !marked.get(markOf.applyAsInt(position))) {
                continue;
            }
            Supported one = supported(all.get(position));
            int at = size;
            while (at > 0 && one.compareTo(best[at - 1].one()) < 0) {
                at--;
            }
            if (at == most || (distinct && at > 0 && one.equals(best[at - 1].one()))) {
                continue;
            }
            size = Math.min(size + 1, most);
            System.arraycopy(best, at, best, at + 1, size - 1 - at);
            best[at] = new At(one, markOf.applyAsInt(position));
        }
        return Arrays.asList(best).subList(0, size);
    }

    private Supported supported(S subject) {
        try {
            return new Supported(subjects.id(subject), subjects.day(subject));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return new Supported(subjects.id(subject), Optional.empty()); // its rules failed on it and say so
        }
    }
}
