package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/**
 * Records that change: after a change only what was made from it is made again, and what rules read of it is told.
 *
 * <p>Records are immutable and shared between one state and the next, so that a register is compared by the identity of
 * its entries. For one thread.
 */
public final class LiveRecords {

    private final Tracking tracking = new Tracking();
    private final Records records;

    /**
     * Takes a view of the records.
     *
     * @param given the records as given
     * @param day the day as of which they are judged
     * @param window how far back past lapses count
     * @param verified the SHA-256 digests of evidence that the caller recomputed in this run
     */
    public LiveRecords(Aims given, LocalDate day, Period window, Set<String> verified) {
        records = new Records(given, day, window, verified, tracking);
    }

    /**
     * The records; they change with this object.
     *
     * @return always the same object
     */
    public Records records() {
        return records;
    }

    /**
     * Tells somebody what is read from now on.
     *
     * @param reader is told
     */
    public void tell(Reader reader) {
        tracking.tell(reader);
    }

    /** Tells nobody from now on. */
    public void tellNobody() {
        tracking.tellNobody();
    }

    /**
     * Moves on to other records.
     *
     * @param next the other records
     * @return what changed; absent when nothing can be kept, because something changed that is in no register, or an
     *     index can no longer be made; this object is then of no more use
     */
    public Optional<Changes> moveTo(Aims next) {
        Aims before = records.given();
        tellNobody();
        if (before != next && differOutsideRegisters(before, next)) {
            return Optional.empty();
        }
        records.moveTo(next);
        Changes changes = new Changes();
        if (before != next) {
            changes.changed(Tracking.EVERYTHING);
        }
        for (Register<?> register : Register.all()) {
            if (records.memo().get(register) != null) {
                update(register, before, next, changes);
            }
        }
        tracking.settling(changes::settleFirst, () -> records.memo().declared().forEach(changes::settle));
        return changes.failed ? Optional.empty() : Optional.of(changes);
    }

    @SuppressWarnings("ReferenceEquality") // a view that did not move is the same object
    private <T> void update(Register<T> register, Aims before, Aims next, Changes changes) {
        List<T> givenBefore = register.in(before);
        List<T> given = register.in(next);
        if (given == givenBefore) {
            return;
        }
        View<T> old = records.view(register);
        View<T> now = old.movedTo(register.type(), givenBefore, given, records.day());
        if (now != old) {
            records.memo().put(register, now);
            changes.register(register, Swapped.of(old, now));
        }
    }

    /** Whether something differs that stands in no register. */
    private static boolean differOutsideRegisters(Aims before, Aims next) {
        for (Attribute<Aims> floor : RecordType.of(Aims.class).attributes()) {
            boolean differs = (floor.type() instanceof AttributeType.Nested nested && !floor.isMany())
                    ? differOutsideRegisters(nested.type(), floor.get(before), floor.get(next))
                    : !Objects.equals(floor.get(before), floor.get(next));
            if (differs) {
                return true;
            }
        }
        return false;
    }

    private static <F> boolean differOutsideRegisters(RecordType<F> type, Object before, Object next) {
        if (before == next) {
            return false;
        }
        F one = type.javaType().cast(before);
        F other = type.javaType().cast(next);
        for (Attribute<F> attribute : type.attributes()) {
            boolean isRegister =
                    attribute.presence() == Attribute.Presence.LIST && attribute.type() instanceof AttributeType.Nested;
            if (!isRegister && !Objects.equals(attribute.get(one), attribute.get(other))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two subjects are the same one, found anew: the same record, or the same part of the same record, wherever
     * it stands now.
     *
     * @param one a subject
     * @param other another
     * @return true when what is said of the one holds of the other
     */
    @SuppressWarnings("ReferenceEquality") // records are shared between one state and the next
    public static boolean isSame(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Located<?> here && other instanceof Located<?> there) {
            return here.id().equals(there.id()) && isSame(here.subject(), there.subject());
        }
        if (one instanceof RecordIndex.Entry here && other instanceof RecordIndex.Entry there) {
            return here.record() == there.record() && here.register().equals(there.register());
        }
        if (one instanceof Part<?, ?> here && other instanceof Part<?, ?> there) {
            return here.part() == there.part() && here.parent() == there.parent();
        }
        return one.equals(other);
    }

    /**
     * What makes a subject the one that it is, however often it is found anew.
     *
     * @param subject the subject
     * @return the same object for all that are {@linkplain #isSame the same}, unless they are values
     */
    public static Object identity(Object subject) {
        if (subject instanceof Located<?> located) {
            return identity(located.subject());
        }
        if (subject instanceof RecordIndex.Entry entry) {
            return entry.record();
        }
        return subject instanceof Part<?, ?> part ? part.part() : subject;
    }

    /** What went and came where subjects changed, and whether others stand at another place than before. */
    private record Swapped(List<Object> gone, List<Object> come, boolean moved) {

        /** Whether it is faster to take out and put in one by one than to begin anew. */
        boolean isSmall() {
            return gone.size() + come.size() <= 100;
        }

        static Swapped of(List<?> before, List<?> now) {
            return of(before, now, position -> position, position -> position);
        }

        static Swapped of(View<?> before, View<?> now) {
            return of(before.entries(), now.entries(), before::given, now::given);
        }

        /** What went and came, past what is the same at the start and at the end, and past what only moved. */
        private static Swapped of(
                List<?> before, List<?> now, IntUnaryOperator placeBefore, IntUnaryOperator placeNow) {
            boolean moved = false;
            int start = 0;
            int most = Math.min(before.size(), now.size());
            while (start < most && isSame(before.get(start), now.get(start))) {
                moved |= placeBefore.applyAsInt(start) != placeNow.applyAsInt(start);
                start++;
            }
            int endBefore = before.size();
            int endNow = now.size();
            while (endBefore > start && endNow > start && isSame(before.get(endBefore - 1), now.get(endNow - 1))) {
                endBefore--;
                endNow--;
                moved |= placeBefore.applyAsInt(endBefore) != placeNow.applyAsInt(endNow);
            }
            IdentityHashMap<Object, List<Object>> left = new IdentityHashMap<>();
            for (Object subject : before.subList(start, endBefore)) {
                left.computeIfAbsent(identity(subject), first -> new ArrayList<>(1))
                        .add(subject);
            }
            List<Object> come = new ArrayList<>();
            for (Object subject : now.subList(start, endNow)) {
                if (takeSame(subject, left.getOrDefault(identity(subject), List.of()))) {
                    moved = true;
                } else {
                    come.add(subject);
                }
            }
            List<Object> gone = new ArrayList<>();
            left.values().forEach(gone::addAll);
            return new Swapped(gone, come, moved);
        }

        private static boolean takeSame(Object subject, List<Object> left) {
            for (int i = 0; i < left.size(); i++) {
                if (isSame(left.get(i), subject)) {
                    left.remove(i);
                    return true;
                }
            }
            return false;
        }
    }

    /** What changed when records moved on. */
    public final class Changes {

        private boolean failed;
        private final IdentityHashMap<Object, Boolean> settled = new IdentityHashMap<>();
        private final Set<Object> underWay = Collections.newSetFromMap(new IdentityHashMap<>());
        private final IdentityHashMap<Register<?>, Swapped> swapped = new IdentityHashMap<>();
        private final IdentityHashMap<Shared<?>, Object> valuesBefore = new IdentityHashMap<>();
        private final IdentityHashMap<Lookup<?, ?>, Set<Object>> keys = new IdentityHashMap<>();

        private Changes() {}

        private void changed(Object what) {
            settled.put(what, true);
        }

        private void register(Register<?> register, Swapped swap) {
            changed(register);
            swapped.put(register, swap);
        }

        /**
         * Whether something that was read changed.
         *
         * @param read what was read
         * @return true when it is not what it was
         */
        public boolean isChanged(Object read) {
            Object made = read instanceof Lookup<?, ?> lookup ? lookup.whole() : read;
            return Boolean.TRUE.equals(settled.get(made)) || settle(made);
        }

        /**
         * Whether subjects may stand at another place in the document than before, though they are the same.
         *
         * @param subjects the subjects
         * @return false when each that is still there stands where it stood
         */
        public boolean isMoved(Subjects<?> subjects) {
            if (subjects.entries().isPresent()) {
                Swapped swap = swapped.get(subjects.entries().get());
                return swap != null && swap.moved();
            }
            return isTouched(subjects);
        }

        /** Whether a register changed, however little, from which something was made. */
        private boolean isTouched(Object made) {
            return swapped.containsKey(made) || tracking.sources(made).stream().anyMatch(this::isTouched);
        }

        /**
         * The keys under which an index holds something else now.
         *
         * @param lookup the index
         * @return the keys; empty when it did not change
         */
        public Collection<Object> changedKeys(Lookup<?, ?> lookup) {
            return keys.getOrDefault(lookup, Set.of());
        }

        /**
         * Brings up to date what is about to be read by something that is made again, which may not have read it before.
         * Where this waits for the reader itself, the two now rest on each other the other way round than before: then
         * nothing is kept.
         */
        private void settleFirst(Object read) {
            failed |= underWay.contains(read);
            tracking.quietly(() -> settle(read));
        }

        /** Brings what was worked out up to date; tells whether it changed. */
        private boolean settle(Object declared) {
            Boolean known = settled.get(declared);
            if (known != null) {
                return known;
            }
            settled.put(declared, false); // what is made from itself was never made
            underWay.add(declared);
            boolean affected = false;
            for (Object source : tracking.sources(declared)) {
                affected |= settle(source);
            }
            boolean changed = affected && remake(declared);
            underWay.remove(declared);
            settled.put(declared, changed);
            return changed;
        }

        private boolean remake(Object declared) {
            Object before = records.memo().get(declared);
            if (before == null) {
                return true; // it is not kept: whoever reads it makes it anew
            }
            if (declared instanceof Lookup<?, ?> lookup) {
                return remake(lookup, before);
            }
            if (declared instanceof Selection<?> selection && onlySubjectsChanged(selection)) {
                Optional<Boolean> changed = goOn(selection, before);
                if (changed.isPresent()) {
                    return changed.get();
                }
            }
            records.memo().remove(declared);
            try {
                Object now = declared instanceof Shared<?> shared
                        ? records.sharedAgain(shared, before)
                        : declared instanceof Moment<?> moment
                                ? records.sequence(moment)
                                : records.all((Selection<?>) declared);
                if (isEqual(now, before)) {
                    records.memo().put(declared, before);
                    return false;
                }
                if (declared instanceof Shared<?> shared) {
                    valuesBefore.put(shared, before);
                }
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                return true; // it fails for whoever reads it
            }
            return true;
        }

        /** Whether two are equal; lists of other lengths are told apart without a look at what is in them. */
        private static boolean isEqual(Object now, Object before) {
            boolean differInLength =
                    now instanceof List<?> one && before instanceof List<?> other && one.size() != other.size();
            return !differInLength && now.equals(before);
        }

        /** Whether of all that a selection was made from only the subjects are others, so that it holds of the rest as before. */
        private boolean onlySubjectsChanged(Selection<?> selection) {
            return tracking.sources(selection).stream()
                    .allMatch(source -> source == selection.subjects()
                            || selection
                                    .subjects()
                                    .entries()
                                    .filter(register -> register == source)
                                    .isPresent()
                            || !settle(source));
        }

        /** Takes out of a selection who went and puts in who came; absent where that cannot be told. */
        private <S> Optional<Boolean> goOn(Selection<S> selection, Object before) {
            try {
                @SuppressWarnings("unchecked") // what is kept under a selection was made for it
                List<S> selected = (List<S>) before;
                return swapOf(selection.subjects()).filter(Swapped::isSmall).map(swap -> {
                    List<S> now = records.selectedAgain(selection, selected, swap.gone(), swap.come());
                    records.memo().put(selection, now);
                    return !isEqual(now, selected);
                });
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                return Optional.empty(); // it fails once more, for whoever reads it
            }
        }

        private <K, S> boolean remake(Lookup<K, S> lookup, Object before) {
            @SuppressWarnings("unchecked") // what is kept under a lookup was made for it
            Index<K, S> index = (Index<K, S>) before;
            Map<Object, Boolean> touched = new HashMap<>();
            Set<Object> comeOrGone = new HashSet<>();
            try {
                Optional<Swapped> swap = swapOf(lookup.subjects());
                if (swap.isPresent()) {
                    swap(lookup, index, swap.get(), touched);
                } else {
                    records.memo().remove(lookup);
                    Index<K, S> now = records.index(lookup);
                    compare(index, now, true, touched);
                    compare(now, index, false, touched);
                    index = now;
                }
                for (Map.Entry<Object, Boolean> key : touched.entrySet()) {
                    if (has(index, key.getKey()) != key.getValue()) {
                        comeOrGone.add(key.getKey());
                    }
                }
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                records.memo().remove(lookup);
                failed = true; // which keys it had by then is not known
            }
            keys.put(lookup, touched.keySet());
            keys.put(lookup.presence(), comeOrGone);
            return !touched.isEmpty();
        }

        /** What went and came of subjects; absent where they cannot be compared. */
        private <S> Optional<Swapped> swapOf(Subjects<S> subjects) {
            if (subjects.entries().isPresent()) {
                return Optional.ofNullable(swapped.get(subjects.entries().get()));
            }
            Optional<Shared<List<S>>> derived = subjects.derived();
            return derived.map(valuesBefore::get)
                    .map(before -> Swapped.of((List<?>) before, records.shared(derived.get())));
        }

        @SuppressWarnings("unchecked") // what went and came are the subjects of the index
        private <K, S> void swap(Lookup<K, S> lookup, Index<K, S> index, Swapped swap, Map<Object, Boolean> touched) {
            for (Object gone : swap.gone()) {
                lookup.remove((S) gone, index, touched);
            }
            for (Object come : swap.come()) {
                lookup.add((S) come, index, touched);
            }
        }

        @SuppressWarnings("unchecked") // what was touched are keys of the index
        private static <K> boolean has(Index<K, ?> index, Object key) {
            return index.has((K) key);
        }

        private static <K, S> void compare(
                Index<K, S> one, Index<K, S> other, boolean wasThere, Map<Object, Boolean> differing) {
            one.keys().forEach(key -> {
                if (!one.get(key).equals(other.get(key))) {
                    differing.putIfAbsent(key, wasThere);
                }
            });
        }
    }
}
