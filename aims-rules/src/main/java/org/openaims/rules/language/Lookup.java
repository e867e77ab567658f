package org.openaims.rules.language;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An index of subjects; declare it once, as a constant.
 *
 * @param <K> the type of a key
 * @param <S> the type of a subject
 */
public final class Lookup<K, S> {

    private final Subjects<S> subjects;
    private final String name;
    private final Function<S, ? extends Collection<? extends K>> keys;
    private final @Nullable Lookup<K, S> whole;
    private final Lookup<K, S> presence;

    Lookup(Subjects<S> subjects, String name, Function<S, ? extends Collection<? extends K>> keys) {
        this.subjects = subjects;
        this.name = name;
        this.keys = keys;
        this.whole = null;
        this.presence = new Lookup<>(this);
    }

    private Lookup(Lookup<K, S> whole) {
        this.subjects = whole.subjects;
        this.name = whole.name;
        this.keys = whole.keys;
        this.whole = whole;
        this.presence = this;
    }

    /** Stands for what one reads who asks of a key only whether anything is under it; never looked up itself. */
    Lookup<K, S> presence() {
        return presence;
    }

    /** The index that is looked up. */
    Lookup<K, S> whole() {
        return whole == null ? this : whole;
    }

    Subjects<S> subjects() {
        return subjects;
    }

    /** The subjects under each key, by id; one table, built once and large enough from the start. */
    Map<K, List<S>> index(List<S> all) {
        Map<K, List<S>> index = new HashMap<>(all.size() * 4 / 3 + 1);
        Order order = new Order(all);
        for (int position = 0; position < all.size(); position++) {
            S subject = all.get(position);
            List<S> alone = List.of(subject);
            for (K key : keys.apply(subject)) {
                List<S> before = index.putIfAbsent(key, alone);
                if (before instanceof Several<S> several) {
                    order.add(position, several);
                } else if (before != null) {
                    Several<S> several = new Several<>(before.get(0), order.byId);
                    order.add(position, several);
                    index.put(key, several);
                }
            }
        }
        return index;
    }

    /** Takes a subject out of an index, and notes under which keys it stood: something was under each of them. */
    void remove(S subject, Map<K, List<S>> index, Map<Object, Boolean> touched) {
        for (K key : keys.apply(subject)) {
            List<S> found = index.get(key);
            if (found == null) {
                continue; // it says a key twice
            }
            touched.putIfAbsent(key, true);
            List<S> rest = new ArrayList<>(found);
            for (int i = 0; i < rest.size(); i++) {
                if (LiveRecords.isSame(rest.get(i), subject)) {
                    rest.remove(i);
                    break;
                }
            }
            if (rest.isEmpty()) {
                index.remove(key);
            } else {
                index.put(key, List.copyOf(rest));
            }
        }
    }

    /** Puts a subject into an index, and notes under which keys it stands, and whether something was under them. */
    void add(S subject, Map<K, List<S>> index, Map<Object, Boolean> touched) {
        Comparator<S> byId = subjects.byId();
        for (K key : keys.apply(subject)) {
            touched.putIfAbsent(key, index.containsKey(key));
            List<S> more = new ArrayList<>(index.getOrDefault(key, List.of()));
            int at = more.size();
            while (at > 0 && byId.compare(more.get(at - 1), subject) > 0) {
                at--;
            }
            more.add(at, subject);
            index.put(key, List.copyOf(more));
        }
    }

    /**
     * Several subjects under one key, by id: a list that grows while the index is built, and that others can only read.
     * Those that did not come in order are put in order when they are read: of many only the number is asked for.
     */
    private static final class Several<S> extends AbstractList<S> implements RandomAccess {

        private final Comparator<S> byId;
        private volatile Object[] subjects = new Object[4];
        private volatile boolean outOfOrder;
        private int size = 1;
        private int lastPosition = -1;

        Several(S first, Comparator<S> byId) {
            this.byId = byId;
            subjects[0] = first;
        }

        void append(S subject) {
            Object[] known = subjects;
            if (size == known.length) {
                known = Arrays.copyOf(known, size * 2);
                subjects = known;
            }
            known[size++] = subject;
        }

        @SuppressWarnings("unchecked") // only subjects are put in
        S last() {
            return (S) subjects[size - 1];
        }

        /** Several threads may read at once: those that do not wait for it read the same subjects in the same order. */
        @SuppressWarnings("unchecked") // only subjects are put in
        private synchronized void order() {
            if (outOfOrder) {
                Object[] ordered = Arrays.copyOf(subjects, size);
                Arrays.sort((S[]) ordered, byId);
                subjects = ordered;
                outOfOrder = false;
            }
        }

        @Override
        @SuppressWarnings("unchecked") // only subjects are put in
        public S get(int index) {
            if (outOfOrder) {
                order();
            }
            return (S) subjects[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** Notes which subjects under one key come in the order of their ids; between two positions from which on ids rise, no id is read. */
    private final class Order {

        private final List<S> all;
        private final Comparator<S> byId = subjects.byId();
        private int @Nullable [] risingSince;

        Order(List<S> all) {
            this.all = all;
        }

        void add(int position, Several<S> to) {
            S subject = all.get(position);
            if (!to.outOfOrder
                    && (to.lastPosition < 0 || to.lastPosition < risingSince(position))
                    && byId.compare(to.last(), subject) > 0) {
                to.outOfOrder = true;
            }
            to.lastPosition = position;
            to.append(subject);
        }

        /** The first position from which on the ids rise up to this one. */
        private int risingSince(int position) {
            int[] since = risingSince;
            if (since == null) {
                since = new int[all.size()];
                String before = subjects.id(all.get(0));
                for (int next = 1; next < since.length; next++) {
                    String id = subjects.id(all.get(next));
                    since[next] = before.compareTo(id) < 0 ? since[next - 1] : next;
                    before = id;
                }
                risingSince = since;
            }
            return since[position];
        }
    }

    @Override
    public String toString() {
        return subjects.name() + " by " + name;
    }
}
