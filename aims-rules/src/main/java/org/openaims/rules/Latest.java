package org.openaims.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
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

    private final Subjects<S> subjects;
    private final IntUnaryOperator markOf;
    private final First<S> first;
    private final Dates dates;
    private List<S> all;

    /**
     * Takes subjects.
     *
     * @param subjects what they are
     * @param all all of them
     * @param first the first of them
     * @param dates the days of all, which were looked at
     * @param markOf which mark stands for the subject at a position
     */
    Latest(Subjects<S> subjects, List<S> all, First<S> first, Dates dates, IntUnaryOperator markOf) {
        this.subjects = subjects;
        this.all = all;
        this.first = first;
        this.dates = dates;
        this.markOf = markOf;
    }

    /** Looks at all subjects. */
    static <S> Latest<S> among(Subjects<S> subjects, List<S> all, IntUnaryOperator markOf) {
        Dates dates = Dates.withRoomFor(all.size());
        First<S> first = first(subjects, dates);
        for (int position = 0; position < all.size(); position++) {
            first.add(all.get(position), markOf.applyAsInt(position));
        }
        return new Latest<>(subjects, all, first, dates, markOf);
    }

    /** To take the first of some subjects. */
    static <S> First<S> first(Subjects<S> subjects, Dates dates) {
        return new First<>(subjects, FIRST, false, dates);
    }

    /**
     * Goes on to other subjects.
     *
     * @param now all subjects now
     * @param gone the marks of those that are no longer there
     * @param come the marks of those that are new
     * @param subject the subject for which a mark stands
     * @return false when too many of those that came first are gone, and all are to be looked at anew
     */
    boolean goOn(List<S> now, BitSet gone, BitSet come, IntFunction<S> subject) {
        boolean areAll = first.all().size() == all.size();
        first.remove(gone);
        if (!areAll && first.all().size() < 2 * RuleLog.LATEST) {
            return false;
        }
        First<S> more = first(subjects, dates);
        come.stream().forEach(mark -> more.add(subject.apply(mark), mark));
        first.takeIn(more, areAll);
        all = now;
        return true;
    }

    /** The latest ten of the marked ones, each once. */
    List<Supported> of(Marks marked) {
        List<Supported> latest = new ArrayList<>(RuleLog.LATEST);
        for (First.At at : first.all()) {
            if (marked.get(at.mark()) && !latest.contains(at.one())) {
                latest.add(at.one());
                if (latest.size() == RuleLog.LATEST) {
                    return latest;
                }
            }
        }
        return first.all().size() == all.size() ? latest : ofAll(marked);
    }

    private List<Supported> ofAll(Marks marked) {
        First<S> latest = new First<>(subjects, RuleLog.LATEST, true, dates);
        for (int position = 0; position < all.size(); position++) {
            int mark = markOf.applyAsInt(position);
            if (marked.get(mark) && latest.mayTake(dates.at(mark))) {
                latest.add(all.get(position), mark);
            }
        }
        return latest.all().stream().map(First.At::one).toList();
    }
}
