package org.openaims.rules.language;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
        public void read(Lookup<?, ?> lookup, Object key) {
            // nobody wants to know
        }
    };

    /** Collects what something is made from; of an index that is read by key, all of it. */
    private record Sources(Set<Object> found, Consumer<Object> settling) implements Reader {

        @Override
        public void read(Object what) {
            settling.accept(what);
            found.add(what);
        }

        @Override
        public void read(Lookup<?, ?> lookup, Object key) {
            read(lookup.whole());
        }
    }

    private final IdentityHashMap<Object, Set<Object>> madeFrom = new IdentityHashMap<>();
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

    void read(Lookup<?, ?> lookup, Object key) {
        reader.read(lookup, key);
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
        return madeFrom.getOrDefault(made, Set.of());
    }

    /** Works something out from more than it was made from before. */
    <V> V workOutMore(Object making, Supplier<V> working) {
        Set<Object> before = sources(making);
        try {
            return workOut(making, working);
        } finally {
            Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
            all.addAll(before);
            all.addAll(sources(making));
            madeFrom.put(making, all);
        }
    }

    /** Works something out; where that fails, whoever asked for it has read what it was to be made from. */
    <V> V workOut(Object making, Supplier<V> working) {
        Reader outer = reader;
        Sources sources = new Sources(Collections.newSetFromMap(new IdentityHashMap<>()), settling);
        reader = sources;
        try {
            V made = working.get();
            madeFrom.put(making, sources.found());
            return made;
        } catch (RuntimeException | Error e) {
            sources.found().forEach(outer::read);
            throw e;
        } finally {
            reader = outer;
        }
    }
}
