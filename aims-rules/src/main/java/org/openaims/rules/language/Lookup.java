package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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

    /** The subjects under each key. */
    Index<K, S> index(List<S> all) {
        return Index.of(all, subjects, keys);
    }

    /** Takes a subject out of an index, and notes under which keys it stood. */
    void remove(S subject, Index<K, S> index, Touched touched) {
        for (K key : keys.apply(subject)) {
            int number = index.number(key);
            List<S> found = index.get(number);
            if (found.isEmpty()) {
                continue; // it says a key twice
            }
            touched.note(number, true);
            List<S> rest = new ArrayList<>(found);
            for (int i = 0; i < rest.size(); i++) {
                if (Matching.isSame(rest.get(i), subject)) {
                    rest.remove(i);
                    break;
                }
            }
            index.put(number, List.copyOf(rest));
        }
    }

    /** Puts a subject into an index, and notes under which keys it stands. */
    void add(S subject, Index<K, S> index, Touched touched) {
        Comparator<S> byId = subjects.byId();
        for (K key : keys.apply(subject)) {
            int number = index.number(key);
            List<S> found = index.get(number);
            touched.note(number, !found.isEmpty());
            int at = found.size();
            while (at > 0 && byId.compare(found.get(at - 1), subject) > 0) {
                at--;
            }
            List<S> more = new ArrayList<>(found.size() + 1);
            more.addAll(found);
            more.add(at, subject);
            index.put(number, Collections.unmodifiableList(more));
        }
    }

    @Override
    public String toString() {
        return subjects.name() + " by " + name;
    }
}
