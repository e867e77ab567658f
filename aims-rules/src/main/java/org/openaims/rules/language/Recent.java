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

    /** Three in a row: the look-up, the key and what was found. */
    private final @Nullable Object[] slots = new Object[3 * SLOTS];

    private @Nullable Object lastDeclared;
    private @Nullable Object lastKept;

    /** What is kept for a declaration; null when nothing is. A rule mostly asks the same of one subject after the other. */
    @Nullable
    Object kept(Object declared, Memo memo) {
        if (declared != lastDeclared || lastKept == null) {
            lastDeclared = declared;
            lastKept = memo.get(declared);
        }
        return lastKept;
    }

    /** What stands under a key; known where it was asked for by this very key, and nothing since took its slot. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // what was found in an index; the key itself, not one like it
    <K, S> List<S> of(Lookup<K, S> lookup, K key, Records records) {
        int slot = 3 * ((lookup.hashCode() + Objects.hashCode(key)) & (SLOTS - 1));
        if (slots[slot] == lookup && slots[slot + 1] == key) {
            return (List<S>) Objects.requireNonNull(slots[slot + 2]);
        }
        List<S> found = records.find(lookup, key);
        slots[slot] = lookup;
        slots[slot + 1] = key;
        slots[slot + 2] = found;
        return found;
    }
}
