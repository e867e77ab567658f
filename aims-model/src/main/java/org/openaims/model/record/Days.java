package org.openaims.model.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A set of days: sorted, disjoint, closed stretches that do not touch. Immutable and compared by content.
 *
 * <p>A stretch without a known end runs to {@link LocalDate#MAX}, one without a known start from
 * {@link LocalDate#MIN}.
 */
public final class Days {

    /**
     * A closed stretch of days.
     *
     * @param first the first day, inclusive; {@link LocalDate#MIN} when unbounded
     * @param last the last day, inclusive; {@link LocalDate#MAX} when unbounded
     */
    public record Stretch(LocalDate first, LocalDate last) {

        /**
         * Checks the order.
         *
         * @param first the first day, inclusive; {@link LocalDate#MIN} when unbounded
         * @param last the last day, inclusive; {@link LocalDate#MAX} when unbounded
         */
        public Stretch {
            if (last.isBefore(first)) {
                throw new InvalidRecordException("Stretch.last: must not be before " + first + ", but was " + last);
            }
        }

        /**
         * Whether a day lies in it.
         *
         * @param day the day
         * @return true from the first to the last day, both included
         */
        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        /**
         * Whether it runs on without a known end.
         *
         * @return true when the last day is {@link LocalDate#MAX}
         */
        public boolean isOpen() {
            return last.equals(LocalDate.MAX);
        }
    }

    private static final Days NONE = new Days(List.of());
    private static final Days ALL = new Days(List.of(new Stretch(LocalDate.MIN, LocalDate.MAX)));

    private final List<Stretch> stretches;

    private Days(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /**
     * No day.
     *
     * @return the empty set
     */
    public static Days none() {
        return NONE;
    }

    /**
     * Every day.
     *
     * @return the full set
     */
    public static Days all() {
        return ALL;
    }

    /**
     * All days from one on.
     *
     * @param first the first day, inclusive
     * @return the set
     */
    public static Days from(LocalDate first) {
        return between(first, LocalDate.MAX);
    }

    /**
     * The days from one occurrence until another, as far as they are known.
     *
     * @param start the first day
     * @param end the first day no longer in
     * @return the days, unbounded while the end did not happen; none when the start is not known to have happened, or
     *     when the end did on an unknown day or may have
     */
    public static Days during(Occurrence start, Occurrence end) {
        boolean endKnown = end.happenedOn().isPresent()
                || !(end instanceof Occurrence.DayUnknown || end instanceof Occurrence.Unknown);
        return start.happenedOn().isPresent() && endKnown
                ? until(start.happenedOn().get(), end.happenedOn())
                : none();
    }

    /**
     * All days of a closed stretch.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the set; empty when {@code last} is before {@code first}
     */
    public static Days between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? NONE : new Days(List.of(new Stretch(first, last)));
    }

    /**
     * All days from one up to, but without, another.
     *
     * @param first the first day, inclusive
     * @param end the end, exclusive; absent when there is none
     * @return the set; empty when the end is not after the first day
     */
    public static Days until(LocalDate first, Optional<LocalDate> end) {
        if (end.isEmpty()) {
            return from(first);
        }
        return end.get().isAfter(first) ? between(first, end.get().minusDays(1)) : NONE;
    }

    /**
     * The union of stretches in any order.
     *
     * @param stretches the stretches
     * @return the set
     */
    public static Days of(Collection<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::first).thenComparing(Stretch::last));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : sorted) {
            int end = merged.size() - 1;
            if (end >= 0 && !next.first().isAfter(dayAfter(merged.get(end).last()))) {
                if (next.last().isAfter(merged.get(end).last())) {
                    merged.set(end, new Stretch(merged.get(end).first(), next.last()));
                }
            } else {
                merged.add(next);
            }
        }
        return merged.isEmpty() ? NONE : new Days(List.copyOf(merged));
    }

    /**
     * The stretches, in order.
     *
     * @return sorted, disjoint stretches with at least one day between two of them
     */
    public List<Stretch> stretches() {
        return stretches;
    }

    /**
     * Whether there is no day in it.
     *
     * @return true when empty
     */
    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /**
     * Whether a day is in it.
     *
     * @param day the day
     * @return true when it is
     */
    public boolean contains(LocalDate day) {
        for (Stretch stretch : stretches) {
            if (stretch.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first day.
     *
     * @return the first day; absent when empty
     */
    public Optional<LocalDate> first() {
        return isEmpty() ? Optional.empty() : Optional.of(stretches.get(0).first());
    }

    /**
     * The days that are in this set or in the other.
     *
     * @param other the other set
     * @return the union
     */
    public Days or(Days other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        List<Stretch> both = new ArrayList<>(stretches);
        both.addAll(other.stretches);
        return of(both);
    }

    /**
     * The days that are in both sets.
     *
     * @param other the other set
     * @return the intersection
     */
    public Days and(Days other) {
        List<Stretch> common = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < stretches.size() && there < other.stretches.size()) {
            Stretch a = stretches.get(here);
            Stretch b = other.stretches.get(there);
            LocalDate first = a.first().isAfter(b.first()) ? a.first() : b.first();
            LocalDate last = a.last().isBefore(b.last()) ? a.last() : b.last();
            if (!last.isBefore(first)) {
                common.add(new Stretch(first, last));
            }
            if (a.last().isBefore(b.last())) {
                here++;
            } else {
                there++;
            }
        }
        return common.isEmpty() ? NONE : new Days(List.copyOf(common));
    }

    /**
     * The days that are not in this set.
     *
     * @return the complement
     */
    public Days not() {
        List<Stretch> rest = new ArrayList<>();
        LocalDate next = LocalDate.MIN;
        for (Stretch stretch : stretches) {
            if (stretch.first().isAfter(next)) {
                rest.add(new Stretch(next, stretch.first().minusDays(1)));
            }
            if (stretch.isOpen()) {
                return rest.isEmpty() ? NONE : new Days(List.copyOf(rest));
            }
            next = stretch.last().plusDays(1);
        }
        rest.add(new Stretch(next, LocalDate.MAX));
        return new Days(List.copyOf(rest));
    }

    /**
     * The days of this set that are not in the other.
     *
     * @param other the other set
     * @return the difference
     */
    public Days without(Days other) {
        return and(other.not());
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Days that && stretches.equals(that.stretches);
    }

    @Override
    public int hashCode() {
        return stretches.hashCode();
    }

    @Override
    public String toString() {
        return stretches.toString();
    }
}
