package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openaims.rules.language.Subjects;

/**
 * Those of some subjects that come first in what a pass rests on, found in one look at each.
 *
 * @param <S> the type of a subject
 */
final class First<S> {

    /** One of them, and the mark that stands for it. */
    record At(Supported one, int mark) {}

    private final Subjects<S> subjects;
    private final int most;
    private final boolean distinct;
    private final Dates dates;
    private final List<At> first = new ArrayList<>();

    /** What comes on an earlier day comes after all that are kept; all do, while there is room. */
    private long bound = Long.MIN_VALUE;

    /**
     * Nobody so far.
     *
     * @param subjects what they are
     * @param most how many are kept
     * @param distinct whether of those that are equal one is kept, or each
     * @param dates takes the days of all that are looked at
     */
    First(Subjects<S> subjects, int most, boolean distinct, Dates dates) {
        this.subjects = subjects;
        this.dates = dates;
        this.most = most;
        this.distinct = distinct;
    }

    /**
     * Takes a subject. Of most, their day alone, or with it their id, tells that they come after all that are kept.
     *
     * @param subject the subject
     * @param mark stands for it
     * @return false when it cannot tell its day, and counts as one without: a rule that is content with it will fail on it,
     *     and say so
     */
    boolean add(S subject, int mark) {
        Optional<LocalDate> day = Optional.empty();
        boolean told = false;
        try {
            day = Objects.requireNonNull(subjects.day(subject));
            told = true;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            // told by the result
        }
        long number = Dates.number(day);
        dates.note(mark, number);
        if (mayTake(number)) {
            String id = subjects.id(subject);
            if (first.size() < most || !last().comesBefore(id, day)) {
                add(new At(new Supported(id, day), mark));
            }
        }
        return told;
    }

    /** Whether one of the day of a number may come before one of those that are kept. */
    boolean mayTake(long number) {
        return number >= bound;
    }

    /** Takes the first of others, which come after these in the order of the records. */
    void addAll(First<S> others) {
        others.first.forEach(this::add);
    }

    /**
     * Takes others that came later.
     *
     * @param others the first of those that came
     * @param areAll whether these are all that there were before; else of those that came only as many are taken as come
     *     before the last of these
     */
    void takeIn(First<S> others, boolean areAll) {
        Optional<Supported> bound = areAll ? Optional.empty() : Optional.of(last());
        for (At at : others.first) {
            if (bound.filter(last -> at.one().compareTo(last) > 0).isEmpty()) {
                add(at);
            }
        }
    }

    /** Those of some marks are no longer there. */
    void remove(BitSet marks) {
        first.removeIf(at -> marks.get(at.mark()));
        bound();
    }

    private void add(At next) {
        int at = place(next);
        if (at == most
                || (distinct && at > 0 && next.one().equals(first.get(at - 1).one()))) {
            return;
        }
        if (first.size() == most) {
            first.remove(most - 1);
        }
        first.add(at, next);
        bound();
    }

    private void bound() {
        bound = first.size() < most ? Long.MIN_VALUE : Dates.number(last().day());
    }

    /** Where one belongs: after those that come before it or are equal. */
    private int place(At next) {
        int low = 0;
        int high = first.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (next.one().compareTo(first.get(middle).one()) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The last of those that are kept. */
    Supported last() {
        return first.get(first.size() - 1).one();
    }

    /** Those that come first, in their order. */
    List<At> all() {
        return first;
    }
}
