package org.openaims.rules.language;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Code;

/**
 * Subjects by key, each under any number of keys. Built in one go, of numbers rather than objects: which key is which
 * number, and at which positions the subjects of a key stand. What changes later stands beside it.
 *
 * <p>Several threads may read at once. Who changes it shares it with no other thread.
 *
 * @param <K> the type of a key
 * @param <S> the type of a subject
 */
final class Index<K, S> {

    /** So many steps are made to find a key in the table; keys that crowd together more than that stand in a map. */
    private static final int STEPS = 64;

    private static final int RUN_BITS = 4;

    /** So many places side by side, two lines of the cache, are a run. */
    private static final int RUN = 1 << RUN_BITS;

    /** 2^32 divided by the golden ratio: multiples of it lie far apart. */
    private static final int GOLDEN = 0x9E3779B9;

    private static final Object[] NONE = {};

    /** So many times the keys that there is room for at once, where many more are expected. */
    private static final int MOST_GROWTH = 8;

    /** So many subjects under one key are put in order by each who reads them; what takes longer is kept. */
    private static final int FEW = 16;

    private final List<S> all;
    private final Subjects<S> subjects;

    /**
     * The hash of a key, and in the lower half its number and one more, at the place that the hash points to or soon
     * after; 0 where there is none.
     */
    private long[] table;

    private final Crowded crowded = new Crowded();
    private Object[] keys;
    private int size;

    /** Where in the positions the subjects of each key start, and those of the next key. */
    private int[] starts = {};

    private int[] positions = {};

    /** Whether each subject has one key of its own, as ids are: it stands at the position that is the key's number. */
    private boolean isPlain;

    private final Map<K, List<S>> many = new ConcurrentHashMap<>();

    /** What stands under the keys that changed since, by the number of the key. */
    private @Nullable Object[] changed = {};

    private volatile int @Nullable [] risingSince;

    private Index(List<S> all, Subjects<S> subjects) {
        this.all = all;
        this.subjects = subjects;
        int room = Math.max(16, all.size());
        table = new long[placesFor(room)];
        keys = new Object[room];
    }

    /** The length of a table for so many keys, which fill no more than half of it. */
    private static int placesFor(int room) {
        return Integer.highestOneBit(room) * 4;
    }

    /** Puts all subjects under their keys. */
    static <K, S> Index<K, S> of(
            List<S> all, Subjects<S> subjects, Function<S, ? extends Collection<? extends K>> keys) {
        Index<K, S> index = new Index<>(all, subjects);
        index.build(keys);
        return index;
    }

    private void build(Function<S, ? extends Collection<? extends K>> keysOf) {
        int count = all.size();
        int plain = 0;
        while (plain < count && isPlain(keysOf.apply(all.get(plain)), plain)) {
            plain++;
        }
        isPlain = plain == count;
        if (!isPlain) {
            buildFrom(plain, keysOf);
        }
    }

    /** Enters the only key of a subject, where it has but one and nobody before it has that: as ids do. */
    private boolean isPlain(Collection<? extends K> keysOfOne, int position) {
        return keysOfOne.size() == 1 && number(keysOfOne.iterator().next(), position) == position;
    }

    /** Builds the rest, where the subjects up to a position have one key each, and each another. */
    private void buildFrom(int plain, Function<S, ? extends Collection<? extends K>> keysOf) {
        int count = all.size();
        Entries entries = new Entries(plain);
        int[] ends = new int[count]; // where the entries of a subject end
        for (int position = 0; position < count; position++) {
            if (position >= plain) {
                entries.addAll(keysOf.apply(all.get(position)), position);
            }
            ends[position] = position < plain ? position + 1 : entries.size;
        }
        int[] from = entries.counts;
        for (int key = 1; key < from.length; key++) {
            from[key] += from[key - 1]; // where the subjects of a key end, so far
        }
        int end = entries.size;
        positions = new int[end];
        for (int position = count - 1; position >= 0; position--) {
            for (int start = position == 0 ? 0 : ends[position - 1]; end > start; ) {
                positions[--from[entries.numbers[--end]]] = position;
            }
        }
        starts = from;
    }

    /** The numbers of the keys of the subjects, one subject after the other, while an index is built. */
    private final class Entries {

        /** How many subjects each key has. */
        private int[] counts;

        private int[] numbers;
        private int size;

        /** Entries of the first subjects, each under a key of its own. */
        Entries(int plain) {
            counts = new int[keys.length + 1];
            numbers = new int[all.size() + 16];
            for (; size < plain; size++) {
                counts[size] = 1;
                numbers[size] = size;
            }
        }

        /** Adds the keys of the subject at a position. */
        void addAll(Collection<? extends K> keysOfOne, int position) {
            for (K key : keysOfOne) {
                add(key, position);
            }
        }

        private void add(K key, int position) {
            int number = number(key, position);
            if (counts.length <= keys.length) {
                counts = Arrays.copyOf(counts, keys.length + 1);
            }
            counts[number]++;
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, roomFor(numbers.length, position));
            }
            numbers[size++] = number;
        }
    }

    /** For how many there should be room where so many came of the subjects up to a position. */
    private int roomFor(int came, int position) {
        long expected = (long) came * all.size() / (position + 1);
        return (int) Math.max(2L * came, Math.min(expected, MOST_GROWTH * (long) came));
    }

    /**
     * Where a key is looked for first. The hashes of ids that count up lie side by side, and so do their places, which are
     * then in the cache together; where such a run of places lies is spread, so that runs do not crowd.
     */
    private static int place(int hash, long[] places) {
        int spread = (hash >> RUN_BITS) * GOLDEN;
        int run = spread >>> (Integer.numberOfLeadingZeros(places.length / RUN) + 1);
        return (run * RUN) | (hash & (RUN - 1));
    }

    /** The number of a key; -1 when it has none. */
    private int find(Object key, int hash) {
        long[] places = table;
        int mask = places.length - 1;
        int place = place(hash, places);
        for (int step = 0; step < STEPS; step++) {
            long there = places[place + step & mask];
            if (there == 0) {
                return -1;
            }
            if ((int) (there >>> Integer.SIZE) == hash) {
                int number = (int) there - 1;
                if (keys[number] == key || keys[number].equals(key)) {
                    return number;
                }
            }
        }
        return crowded.find(key);
    }

    /** The number of a key, the next one where it has none; {@code position} is the place of a subject that has it. */
    private int number(K key, int position) {
        int hash = key.hashCode();
        long[] places = table;
        int mask = places.length - 1;
        int place = place(hash, places);
        for (int step = 0; step < STEPS; step++) {
            int at = place + step & mask;
            long there = places[at];
            if (there == 0) {
                if (size == keys.length) {
                    grow(roomFor(size, position));
                    return number(key, position);
                }
                keys[size] = key;
                places[at] = entry(hash, size);
                return size++;
            }
            if ((int) (there >>> Integer.SIZE) == hash) {
                int number = (int) there - 1;
                if (keys[number] == key || keys[number].equals(key)) {
                    return number;
                }
            }
        }
        int known = crowded.find(key);
        if (known >= 0) {
            return known;
        }
        if (size == keys.length) {
            grow(roomFor(size, position));
        }
        keys[size] = key;
        enter(size, hash);
        return size++;
    }

    private static long entry(int hash, int number) {
        return (long) hash << Integer.SIZE | number + 1;
    }

    private void grow(int room) {
        keys = Arrays.copyOf(keys, room);
        table = new long[placesFor(room)];
        crowded.clear();
        for (int number = 0; number < size; number++) {
            enter(number, keys[number].hashCode());
        }
    }

    private void enter(int number, int hash) {
        int mask = table.length - 1;
        int place = place(hash, table);
        for (int step = 0; step < STEPS; step++) {
            int at = place + step & mask;
            if (table[at] == 0) {
                table[at] = entry(hash, number);
                return;
            }
        }
        crowded.put(keys[number], number);
    }

    @SuppressWarnings("unchecked") // only keys are put in
    private K key(int number) {
        return (K) keys[number];
    }

    /** The subjects under a key, by id; for reading alone. */
    List<S> get(K key) {
        int number = find(key, key.hashCode());
        return number < 0 ? List.of() : get(number);
    }

    /** The number of a key, which it keeps; a key under which nothing stands gets one. */
    int number(K key) {
        return number(key, Math.max(0, all.size() - 1));
    }

    /** The subjects under the key of a number. */
    @SuppressWarnings("unchecked") // only lists of subjects are put in
    List<S> get(int number) {
        Object now = number < changed.length ? changed[number] : null;
        return now == null ? built(number) : (List<S>) now;
    }

    private List<S> built(int number) {
        int count = count(number);
        if (count <= 1) {
            return count == 0 ? List.of() : List.of(all.get(isPlain ? number : positions[starts[number]]));
        }
        int start = starts[number];
        return count <= FEW
                ? new Several(start, count)
                : many.computeIfAbsent(key(number), key -> new Several(start, count));
    }

    /** How many subjects there are under the key of a number, when nothing changed. */
    private int count(int number) {
        if (isPlain) {
            return number < all.size() ? 1 : 0;
        }
        return number + 1 < starts.length ? starts[number + 1] - starts[number] : 0;
    }

    /** Whether there is a subject under a key. */
    boolean has(K key) {
        int number = find(key, key.hashCode());
        return number >= 0 && has(number);
    }

    /** Whether there is a subject under the key of a number. */
    boolean has(int number) {
        Object now = number < changed.length ? changed[number] : null;
        return now == null ? count(number) > 0 : !((List<?>) now).isEmpty();
    }

    /** Has other subjects under the key of a number from now on, by id; none when empty. */
    void put(int number, List<S> now) {
        if (number >= changed.length) {
            changed = Arrays.copyOf(changed, keys.length);
        }
        changed[number] = now;
    }

    /** The keys under which there is a subject, in no order that means anything. */
    Stream<K> keys() {
        return IntStream.range(0, size).filter(this::has).mapToObj(this::key);
    }

    /** Has what another index has of the same subjects, and notes where that is something else. */
    void become(Index<K, S> other, Touched touched) {
        keys().toList().forEach(key -> become(key, other, touched));
        other.keys().forEach(key -> become(key, other, touched));
    }

    private void become(K key, Index<K, S> other, Touched touched) {
        int number = number(key);
        List<S> now = other.get(key);
        if (!get(number).equals(now)) {
            touched.note(number, has(number));
            put(number, List.copyOf(now));
        }
    }

    /** The first position from which on the ids rise up to each: between two such positions no id has to be read. */
    private int[] risingSince() {
        int[] since = risingSince;
        if (since == null) {
            since = new int[all.size()];
            String before = subjects.id(all.get(0));
            for (int next = 1; next < since.length; next++) {
                String id = subjects.id(all.get(next));
                since[next] = before.compareTo(id) < 0 ? since[next - 1] : next;
                before = id;
            }
            risingSince = since;
        }
        return since;
    }

    /**
     * The numbers of keys that crowd together, as those of one hash do. A hash map puts keys of one hash in order where they
     * can be compared: ids are looked up by their text, which can.
     */
    private static final class Crowded {

        private final Map<String, Integer> ids = new HashMap<>();
        private final Map<Object, Integer> others = new HashMap<>();

        void put(Object key, int number) {
            if (key instanceof Code id) {
                ids.put(text(id), number);
            } else {
                others.put(key, number);
            }
        }

        /** The number of a key; -1 when it has none. */
        int find(Object key) {
            Integer number = key instanceof Code id ? ids.get(text(id)) : others.get(key);
            return number == null ? -1 : number;
        }

        void clear() {
            ids.clear();
            others.clear();
        }

        private static String text(Code id) {
            return id.getClass().getName() + ' ' + id.value();
        }
    }

    /**
     * Several subjects under one key, by id. They are put in order when they are read: of many, only the number is asked
     * for. Threads that read at once read the same subjects in the same order.
     */
    private final class Several extends AbstractList<S> implements RandomAccess {

        private final int start;
        private final int count;

        /** The subjects by id; none where they stand by id already. Null until somebody reads one. */
        private volatile S @Nullable [] ordered;

        Several(int start, int count) {
            this.start = start;
            this.count = count;
        }

        @SuppressWarnings("unchecked") // an array of a type that is not known here
        private S[] order() {
            S[] byId = (S[]) (isRising() ? NONE : new Object[count]);
            for (int i = 0; i < byId.length; i++) {
                byId[i] = all.get(positions[start + i]);
            }
            Arrays.sort(byId, subjects.byId());
            ordered = byId;
            return byId;
        }

        /** Whether they stand by id already. */
        private boolean isRising() {
            int[] since = risingSince();
            for (int i = start + 1; i < start + count; i++) {
                if (since[positions[i]] > positions[i - 1]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public S get(int index) {
            S[] byId = ordered;
            if (byId == null) {
                byId = order();
            }
            int at = Objects.checkIndex(index, count);
            return byId.length == 0 ? all.get(positions[start + at]) : byId[at];
        }

        @Override
        public int size() {
            return count;
        }
    }
}
