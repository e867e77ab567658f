package org.openaims.rules.language;

import java.util.function.Function;

/**
 * Something worked out from the records once in a check and used by many rules; declare it once, as a constant.
 *
 * @param <V> what is worked out; immutable
 */
public final class Shared<V> {

    private final String name;
    private final Function<Records, V> working;

    private Shared(String name, Function<Records, V> working) {
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
        return new Shared<>(name, working);
    }

    V workOut(Records records) {
        return working.apply(records);
    }

    @Override
    public String toString() {
        return name;
    }
}
