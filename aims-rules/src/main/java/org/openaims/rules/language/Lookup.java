package org.openaims.rules.language;

import java.util.Collection;
import java.util.function.Function;

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

    Collection<? extends K> keys(S subject) {
        return keys.apply(subject);
    }

    @Override
    public String toString() {
        return subjects.name() + " by " + name;
    }
}
