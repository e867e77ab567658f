package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
     * Moves on to other records, or to another day.
     *
     * @param next the other records
     * @param nextDay the other day
     * @return what changed; absent when nothing can be kept, because something changed that is in no register, or an
     *     index can no longer be made; this object is then of no more use
     */
    public Optional<Changes> moveTo(Aims next, LocalDate nextDay) {
        Aims before = records.given();
        tellNobody();
        LocalDate dayBefore = records.day();
        if (before != next && differOutsideRegisters(before, next)) {
            return Optional.empty();
        }
        records.moveTo(next, nextDay);
        Changes changes = new Changes(!dayBefore.equals(nextDay));
        if (before != next) {
            changes.changed(Tracking.EVERYTHING);
        }
        for (Register<?> register : Register.all()) {
            if (records.memo().get(register) != null) {
                update(register, before, next, dayBefore, nextDay, changes);
            }
        }
        for (Object declared : records.memo().declared()) {
            changes.settle(declared);
        }
        return changes.failed ? Optional.empty() : Optional.of(changes);
    }

    @SuppressWarnings("ReferenceEquality") // a view that did not move is the same object
    private <T> void update(
            Register<T> register, Aims before, Aims next, LocalDate dayBefore, LocalDate nextDay, Changes changes) {
        List<T> givenBefore = register.in(before);
        List<T> given = register.in(next);
        boolean sameDay = dayBefore.equals(nextDay);
        if (given == givenBefore && sameDay) {
            return;
        }
        View<T> old = records.view(register);
        View<T> now = old.movedTo(register.type(), givenBefore, given, dayBefore, nextDay);
        if (now == old) {
            return;
        }
        records.memo().put(register, now);
        changes.register(register, old, now);
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
     * The entries that went and came where a register changed, and whether others stand at another place than before.
     */
    private record Swapped<T>(List<T> gone, List<T> come, boolean moved) {

        /** What went and came, past what is the same at the start and at the end, and past what only moved. */
        static <T> Swapped<T> of(View<T> old, View<T> next) {
            List<T> before = old.entries();
            List<T> now = next.entries();
            boolean moved = false;
            int start = 0;
            int most = Math.min(before.size(), now.size());
            while (start < most && before.get(start) == now.get(start)) {
                moved |= old.given(start) != next.given(start);
                start++;
            }
            int end = 0;
            while (end < most - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
                moved |= old.given(before.size() - 1 - end) != next.given(now.size() - 1 - end);
                end++;
            }
            moved |= end > 0 && before.size() != now.size();
            IdentityHashMap<T, int[]> left = new IdentityHashMap<>();
            for (T entry : before.subList(start, before.size() - end)) {
                left.computeIfAbsent(entry, first -> new int[1])[0]++;
            }
            List<T> come = new ArrayList<>();
            for (T entry : now.subList(start, now.size() - end)) {
                int[] count = left.get(entry);
                if (count != null && count[0] > 0) {
                    count[0]--;
                    moved = true;
                } else {
                    come.add(entry);
                }
            }
            List<T> gone = new ArrayList<>();
            left.forEach((entry, count) -> gone.addAll(Collections.nCopies(count[0], entry)));
            return new Swapped<>(gone, come, moved);
        }
    }

    /** What changed when records moved on. */
    public final class Changes {

        private final boolean dayChanged;
        private boolean failed;
        private final IdentityHashMap<Object, Boolean> settled = new IdentityHashMap<>();
        private final IdentityHashMap<Register<?>, Swapped<?>> swapped = new IdentityHashMap<>();
        private final IdentityHashMap<Lookup<?, ?>, Set<Object>> keys = new IdentityHashMap<>();

        private Changes(boolean dayChanged) {
            this.dayChanged = dayChanged;
        }

        private void changed(Object what) {
            settled.put(what, true);
        }

        private <T> void register(Register<T> register, View<T> before, View<T> now) {
            changed(register);
            swapped.put(register, Swapped.of(before, now));
        }

        /**
         * Whether something that was read changed.
         *
         * @param read what was read
         * @return true when it is not what it was
         */
        public boolean isChanged(Object read) {
            return read == Tracking.DAY ? dayChanged : Boolean.TRUE.equals(settled.get(read)) || settle(read);
        }

        /**
         * Whether subjects may stand at another place in the document than before, though they are the same.
         *
         * @param subjects the subjects
         * @return false when each that is still there stands where it stood
         */
        public boolean isMoved(Subjects<?> subjects) {
            if (subjects.entries().isPresent()) {
                Swapped<?> swap = swapped.get(subjects.entries().get());
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

        /** Brings what was worked out up to date; tells whether it changed. */
        private boolean settle(Object declared) {
            if (declared == Tracking.DAY) {
                return dayChanged;
            }
            Boolean known = settled.get(declared);
            if (known != null) {
                return known;
            }
            settled.put(declared, false); // what is made from itself was never made
            boolean affected = false;
            for (Object source : tracking.sources(declared)) {
                affected |= settle(source);
            }
            boolean changed = affected && remake(declared);
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
            records.memo().remove(declared);
            try {
                Object now = declared instanceof Shared<?> shared
                        ? records.shared(shared)
                        : declared instanceof Moment<?> moment
                                ? records.sequence(moment)
                                : records.all((Selection<?>) declared);
                if (now.equals(before)) {
                    records.memo().put(declared, before);
                    return false;
                }
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                return true; // it fails for whoever reads it
            }
            return true;
        }

        private <K, S> boolean remake(Lookup<K, S> lookup, Object before) {
            @SuppressWarnings("unchecked") // what is kept under a lookup was made for it
            Map<K, List<S>> index = (Map<K, List<S>>) before;
            Set<Object> touched = new HashSet<>();
            try {
                Swapped<?> swap = lookup.subjects().entries().map(swapped::get).orElse(null);
                if (swap != null) {
                    swap(lookup, index, swap, touched);
                } else {
                    records.memo().remove(lookup);
                    Map<K, List<S>> now = records.index(lookup);
                    compare(index, now, touched);
                    compare(now, index, touched);
                }
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                records.memo().remove(lookup);
                failed = true; // which keys it had by then is not known
            }
            keys.put(lookup, touched);
            return !touched.isEmpty();
        }

        @SuppressWarnings("unchecked") // the entries of the register are the subjects of the index
        private <K, S> void swap(Lookup<K, S> lookup, Map<K, List<S>> index, Swapped<?> swap, Set<Object> touched) {
            for (Object gone : swap.gone()) {
                lookup.remove((S) gone, index, touched);
            }
            for (Object come : swap.come()) {
                lookup.add((S) come, index, touched);
            }
        }

        private static <K, S> void compare(Map<K, List<S>> one, Map<K, List<S>> other, Set<Object> differing) {
            one.forEach((key, found) -> {
                @Nullable List<S> there = other.get(key);
                if (!found.equals(there)) {
                    differing.add(key);
                }
            });
        }
    }
}
