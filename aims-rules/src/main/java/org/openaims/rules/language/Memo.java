package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out once, by what declares it, of which each is equal to itself alone. Reading takes no lock: rules read for each subject
 * what is written a few times in a check.
 */
final class Memo {

    private volatile Object[] table = new Object[64];
    private int size;

    /** What was worked out for a declaration; null when nothing was. */
    @Nullable
    Object get(Object declared) {
        Object[] entries = table;
        int at = slot(declared, entries);
        return entries[at] == null ? null : entries[at + 1];
    }

    /** Keeps what was worked out; of two threads that did so at once, both get the first one's. */
    synchronized Object keep(Object declared, Object value) {
        Object kept = get(declared);
        if (kept != null) {
            return kept;
        }
        put(declared, value);
        return value;
    }

    /** Keeps what was worked out in place of what was before. */
    synchronized void put(Object declared, Object value) {
        Object[] entries = table.clone();
        if (entries[slot(declared, entries)] == null && ++size * 4 > entries.length) {
            Object[] larger = new Object[entries.length * 2];
            for (int i = 0; i < entries.length; i += 2) {
                if (entries[i] != null) {
                    int at = slot(entries[i], larger);
                    larger[at] = entries[i];
                    larger[at + 1] = entries[i + 1];
                }
            }
            entries = larger;
        }
        int at = slot(declared, entries);
        entries[at] = declared;
        entries[at + 1] = value;
        table = entries;
    }

    /** Forgets what was worked out for a declaration. */
    synchronized void remove(Object declared) {
        Object[] entries = table;
        Object[] rest = new Object[entries.length];
        size = 0;
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i] != null && entries[i] != declared) {
                int at = slot(entries[i], rest);
                rest[at] = entries[i];
                rest[at + 1] = entries[i + 1];
                size++;
            }
        }
        table = rest;
    }

    /** Everything for which something is kept. */
    List<Object> declared() {
        Object[] entries = table;
        List<Object> declared = new ArrayList<>();
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i] != null) {
                declared.add(entries[i]);
            }
        }
        return declared;
    }

    /** Where a declaration stands, or would stand. */
    private static int slot(Object declared, Object[] entries) {
        int mask = entries.length - 1;
        int at = (declared.hashCode() << 1) & mask;
        while (entries[at] != null && entries[at] != declared) {
            at = (at + 2) & mask;
        }
        return at;
    }
}
