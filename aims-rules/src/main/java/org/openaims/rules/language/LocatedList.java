package org.openaims.rules.language;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Subjects of one or several kinds, each with its place. It knows of which subjects it was made: when it is made again
 * after a change, those that have the place that they had are told by that alone.
 *
 * @param <S> what all of the subjects are
 */
final class LocatedList<S> extends AbstractList<Located<S>> implements RandomAccess {

    private static final int FEW = 16;

    private final List<Located<S>> located;

    /** What each was made for, and its place among those of its kind. */
    private final List<Object> subjects;

    private final int[] places;

    /** Where each kind starts. */
    private final List<Integer> starts;

    private LocatedList(List<Located<S>> located, List<Object> subjects, int[] places, List<Integer> starts) {
        this.located = located;
        this.subjects = subjects;
        this.places = places;
        this.starts = starts;
    }

    /** Makes a list, kind by kind, with what stays of the one made before. */
    static final class Maker<S> {

        private final @Nullable LocatedList<S> before;
        private final List<Located<S>> located;
        private final List<Object> subjects;
        private final List<Integer> starts = new ArrayList<>();
        private int[] places;
        private int next;
        private int end;

        /**
         * Nothing so far.
         *
         * @param before the list made before, if any
         */
        Maker(List<Located<S>> before) {
            this.before = before instanceof LocatedList<S> list ? list : null;
            int size = before.size() + FEW;
            located = new ArrayList<>(size);
            subjects = new ArrayList<>(size);
            places = new int[size];
        }

        /** From now on the subjects are of the next kind. */
        void nextKind() {
            next = 0;
            end = 0;
            if (before != null && starts.size() < before.starts.size()) {
                int following = starts.size() + 1;
                next = before.starts.get(starts.size());
                end = following < before.starts.size() ? before.starts.get(following) : before.size();
            }
            starts.add(located.size());
        }

        /**
         * Goes on to a subject; what stood for it before stands for it again.
         *
         * @param subject the subject
         * @param place its place among those of its kind, after that of the one before it
         * @return false when it is new there, and what stands for it is to be added
         */
        boolean goesOn(Object subject, int place) {
            if (subjects.size() == places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[subjects.size()] = place;
            subjects.add(subject);
            if (before == null) {
                return false;
            }
            while (next < end && before.places[next] < place) {
                next++;
            }
            boolean stoodThere = next < end && before.places[next] == place && before.subjects.get(next) == subject;
            if (stoodThere) {
                located.add(before.located.get(next));
            }
            return stoodThere;
        }

        /** Adds what stands for the subject. */
        void add(Located<S> one) {
            located.add(one);
        }

        LocatedList<S> made() {
            return new LocatedList<>(located, subjects, places, starts);
        }
    }

    @Override
    public Located<S> get(int index) {
        return located.get(index);
    }

    @Override
    public int size() {
        return located.size();
    }

    @Override
    public Object[] toArray() {
        return located.toArray(); // all registers are put together after each change
    }
}
