package org.openaims.rules.language;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found last in the indexes, for one thread: the rules of a pass mostly ask the same of a subject, one after
 * the other.
 */
final class Recent {

    private static final int SLOTS = 1024;

    private final @Nullable Lookup<?, ?>[] lookups = new Lookup<?, ?>[SLOTS];
    private final @Nullable Object[] keys = new Object[SLOTS];
    private final List<?>[] found = new List<?>[SLOTS];

    /** What stands under a key; known where it was asked for by this very key, and nothing since took its slot. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // what was found in an index; the key itself, not one like it
    <K, S> List<S> of(Lookup<K, S> lookup, K key, Records records) {
        int slot = (lookup.hashCode() + Objects.hashCode(key)) & (SLOTS - 1);
        if (lookups[slot] != lookup || keys[slot] != key) {
            found[slot] = records.find(lookup, key);
            keys[slot] = key;
            lookups[slot] = lookup;
        }
        return (List<S>) found[slot];
    }
}
