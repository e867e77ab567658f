package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Lookup(Subjects<S> subjects, String name, Function<S, ? extends Collection<? extends K>> keys) {
        this.subjects = subjects;
        this.name = name;
        this.keys = keys;
    }

    Subjects<S> subjects() {
        return subjects;
    }

    /** The subjects under each key, by id; one table, built once and large enough from the start. */
    Map<K, List<S>> index(List<S> all) {
        Map<K, Object> index = new HashMap<>(all.size() * 4 / 3 + 1);
        Several several = new Several(all);
        for (int position = 0; position < all.size(); position++) {
            S subject = all.get(position);
            for (K key : keys.apply(subject)) {
                Object first = index.putIfAbsent(key, Integer.valueOf(position));
                if (first != null) {
                    index.put(key, several.add(first, position));
                }
            }
        }
        return lists(index, all);
    }

    /** Takes a subject out of an index, and notes under which keys it stood. */
    @SuppressWarnings("ReferenceEquality") // this very subject, not one like it
    void remove(S subject, Map<K, List<S>> index, Set<Object> touched) {
        for (K key : keys.apply(subject)) {
            List<S> found = index.get(key);
            if (found == null) {
                continue; // it says a key twice
            }
            touched.add(key);
            List<S> rest = new ArrayList<>(found);
            for (int i = 0; i < rest.size(); i++) {
                if (rest.get(i) == subject) {
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

    /** Puts a subject into an index, and notes under which keys it stands. */
    void add(S subject, Map<K, List<S>> index, Set<Object> touched) {
        Comparator<S> byId = subjects.byId();
        for (K key : keys.apply(subject)) {
            touched.add(key);
            List<S> more = new ArrayList<>(index.getOrDefault(key, List.of()));
            int at = more.size();
            while (at > 0 && byId.compare(more.get(at - 1), subject) > 0) {
                at--;
            }
            more.add(at, subject);
            index.put(key, List.copyOf(more));
        }
    }

    /** The table with the subjects themselves in it, in place: it is large. */
    @SuppressWarnings("unchecked") // each value is replaced by a list
    private Map<K, List<S>> lists(Map<K, Object> index, List<S> all) {
        for (Map.Entry<K, Object> entry : index.entrySet()) {
            Object found = entry.getValue();
            entry.setValue(
                    found instanceof Integer position
                            ? List.of(all.get(position))
                            : ((List<Integer>) found).stream().map(all::get).toList());
        }
        return (Map<K, List<S>>) (Map<K, ?>) index;
    }

    /** Puts the positions of several subjects under one key in the order of their ids. */
    private final class Several {

        private final List<S> all;
        private final @Nullable String[] ids;

        Several(List<S> all) {
            this.all = all;
            this.ids = new String[all.size()];
        }

        @SuppressWarnings("unchecked") // a position alone, or a list of positions
        Object add(Object before, int position) {
            List<Integer> positions;
            if (before instanceof Integer first) {
                positions = new ArrayList<>(4);
                positions.add(first);
            } else {
                positions = (List<Integer>) before;
            }
            int at = positions.size();
            while (at > 0 && compare(positions.get(at - 1), position) > 0) {
                at--;
            }
            positions.add(at, position);
            return positions;
        }

        private int compare(int one, int other) {
            int byId = id(one).compareTo(id(other));
            return byId != 0 ? byId : subjects.byId().compare(all.get(one), all.get(other));
        }

        private String id(int position) {
            String id = ids[position];
            if (id == null) {
                id = subjects.id(all.get(position));
                ids[position] = id;
            }
            return id;
        }
    }

    @Override
    public String toString() {
        return subjects.name() + " by " + name;
    }
}
