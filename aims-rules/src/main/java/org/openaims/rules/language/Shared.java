package org.openaims.rules.language;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out from the records once in a check and used by many rules; declare it once, as a constant.
 *
 * @param <V> what is worked out; immutable
 */
public final class Shared<V> {

    private final String name;
    private final BiFunction<Records, @Nullable V, V> working;

    private Shared(String name, BiFunction<Records, @Nullable V, V> working) {
        this.name = name;
        this.working = working;
    }

    /**
     * Declares it.
     *
     * @param name what it goes by
     * @param working works it out; the result is immutable and not null
     * @param <V> what is worked out
     * @return the declaration
     */
    public static <V> Shared<V> of(String name, Function<Records, V> working) {
        return new Shared<>(name, (records, before) -> working.apply(records));
    }

    /**
     * Declares a list that keeps, when it is made again, what is the same as before.
     *
     * @param working makes the list, with the one before it, which is empty at first
     */
    static <E> Shared<List<E>> list(String name, BiFunction<Records, List<E>, List<E>> working) {
        return new Shared<>(name, (records, before) -> working.apply(records, before == null ? List.<E>of() : before));
    }

    V workOut(Records records) {
        return working.apply(records, null);
    }

    /** Works it out again after a change. */
    @SuppressWarnings("unchecked") // what it was before was worked out here
    V workOutAgain(Records records, Object before) {
        return working.apply(records, (V) before);
    }

    @Override
    public String toString() {
        return name;
    }
}
