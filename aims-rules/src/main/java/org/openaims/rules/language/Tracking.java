package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes from what each thing that rules share was made, and tells a reader what rules read. For one thread. */
final class Tracking {

    /** Stands for the whole of the records. */
    static final Object EVERYTHING = "everything";

    private static final Reader NOBODY = new Reader() {
        @Override
        public void read(Object what) {
            // nobody wants to know
        }

        @Override
        public void read(Lookup<?, ?> lookup, int key) {
            // nobody wants to know
        }

        @Override
        public void holdsUntil(LocalDate day) {
            // nobody wants to know
        }
    };

    /** Collects what something is made from, of an index that is read by key all of it, and for how long that holds. */
    private static final class Sources implements Reader {

        private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Consumer<Object> settling;
        private LocalDate until = LocalDate.MAX;

        Sources(Consumer<Object> settling) {
            this.settling = settling;
        }

        @Override
        public void read(Object what) {
            settling.accept(what);
            found.add(what);
        }

        @Override
        public void read(Lookup<?, ?> lookup, int key) {
            read(lookup.whole());
        }

        @Override
        public void holdsUntil(LocalDate day) {
            until = day.isBefore(until) ? day : until;
        }
    }

    private static final int NUMBERS = 256;

    private final IdentityHashMap<Object, Sources> madeFrom = new IdentityHashMap<>();

    // the numbers of the keys that were looked up last: an index keeps them
    private final @Nullable Object[] numberedIn = new Object[NUMBERS];
    private final @Nullable Object[] numberedKeys = new Object[NUMBERS];
    private final int[] numbers = new int[NUMBERS];

    private Consumer<Object> settling = Tracking::asItIs;
    private Reader reader = NOBODY;

    /** Tells a reader from now on. */
    void tell(Reader next) {
        reader = next;
    }

    /** Tells nobody from now on. */
    void tellNobody() {
        reader = NOBODY;
    }

    void read(Object what) {
        reader.read(what);
    }

    void read(Lookup<?, ?> lookup, int key) {
        reader.read(lookup, key);
    }

    /**
     * Brings an index up to date that is about to be read to make something: before it is made where there is none, as it
     * is then made of what is there now.
     */
    void bringUpToDate(Lookup<?, ?> lookup) {
        if (reader instanceof Sources sources) {
            sources.settling.accept(lookup.whole());
        }
    }

    /** The number of a key; mostly several rules ask for it in a row. */
    @SuppressWarnings("ReferenceEquality") // the very key, not one like it
    <K> int number(Index<K, ?> index, K key) {
        int slot = index.hashCode() + key.hashCode() & (NUMBERS - 1);
        if (numberedIn[slot] != index || numberedKeys[slot] != key) {
            numbers[slot] = index.number(key);
            numberedIn[slot] = index;
            numberedKeys[slot] = key;
        }
        return numbers[slot];
    }

    void until(LocalDate day) {
        reader.holdsUntil(day);
    }

    private static void asItIs(Object read) {
        // it is up to date
    }

    /** Brings up to date whatever is read to make something, before it is read, while something else is done. */
    void settling(Consumer<Object> first, Runnable work) {
        settling = first;
        try {
            work.run();
        } finally {
            settling = Tracking::asItIs;
        }
    }

    /** Does something without telling anybody what it reads. */
    <V> V quietly(Supplier<V> working) {
        Reader outer = reader;
        reader = NOBODY;
        try {
            return working.get();
        } finally {
            reader = outer;
        }
    }

    /** What something was made from. */
    Set<Object> sources(Object made) {
        Sources sources = madeFrom.get(made);
        return sources == null ? Set.of() : sources.found;
    }

    /** Whether it is known from what something was made. */
    boolean isMade(Object made) {
        return madeFrom.containsKey(made);
    }

    /** The first day for which something that was made may be something else, though all is that it was made from. */
    LocalDate until(Object made) {
        Sources sources = madeFrom.get(made);
        return sources == null ? LocalDate.MAX : sources.until;
    }

    /** Works something out from more than it was made from before. */
    <V> V workOutMore(Object making, Supplier<V> working) {
        Sources before = madeFrom.get(making);
        try {
            return workOut(making, working);
        } finally {
            Sources now = madeFrom.get(making);
            if (before != null && now != null && now != before) {
                now.found.addAll(before.found);
                now.holdsUntil(before.until);
            }
        }
    }

    /** Works something out; where that fails, whoever asked for it has read what it was to be made from. */
    <V> V workOut(Object making, Supplier<V> working) {
        Reader outer = reader;
        Sources sources = new Sources(settling);
        reader = sources;
        try {
            V made = working.get();
            madeFrom.put(making, sources);
            return made;
        } catch (RuntimeException | Error e) {
            sources.found.forEach(outer::read);
            outer.holdsUntil(sources.until);
            throw e;
        } finally {
            reader = outer;
        }
    }
}
