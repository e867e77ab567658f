package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
     * The day as of which they are judged.
     *
     * @return the day
     */
    public LocalDate day() {
        return tracking.quietly(records::day);
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
        Changes changes = new Changes(false);
        if (before != next) {
            changes.changed(Tracking.EVERYTHING);
        }
        for (Register<?> register : Register.all()) {
            if (records.memo().get(register) != null) {
                update(register, before, next, changes);
            }
        }
        return settled(changes);
    }

    /**
     * Moves on to a later day.
     *
     * @param next the later day
     * @return what changed; absent when nothing can be kept, and this object is of no more use
     */
    public Optional<Changes> moveTo(LocalDate next) {
        tellNobody();
        LocalDate before = day();
        records.moveTo(next);
        Changes changes = new Changes(true);
        for (Register<?> register : Register.all()) {
            if (records.memo().get(register) != null) {
                update(register, before, changes);
            }
        }
        return settled(changes);
    }

    private Optional<Changes> settled(Changes changes) {
        tracking.settling(changes::settleFirst, () -> records.memo().declared().forEach(changes::settle));
        return changes.failed ? Optional.empty() : Optional.of(changes);
    }

    /** What a register shows on the day; where each stands in the document is not touched by that. */
    @SuppressWarnings("ReferenceEquality") // a view that did not move has the same entries
    private <T> void update(Register<T> register, LocalDate before, Changes changes) {
        View<T> old = records.view(register);
        old.movedTo(register.type(), register.in(records.given()), before, day())
                .ifPresent(moved -> {
                    records.memo().put(register, moved.view());
                    if (moved.view().entries() != old.entries()) {
                        changes.register(
                                register,
                                Swapped.of(
                                        moved.matching(),
                                        old.entries(),
                                        moved.view().entries(),
                                        false));
                    }
                });
    }

    @SuppressWarnings("ReferenceEquality") // a view that did not move has the same entries
    private <T> void update(Register<T> register, Aims before, Aims next, Changes changes) {
        List<T> givenBefore = register.in(before);
        List<T> given = register.in(next);
        if (given == givenBefore) {
            return;
        }
        View<T> old = records.view(register);
        View<T> now = old.movedTo(register.type(), givenBefore, given, day());
        records.memo().put(register, now);
        if (now.entries() != old.entries()) {
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

    /** What went and came where subjects changed, and whether others stand at another place in the document than before. */
    private record Swapped(Matching matching, List<Object> gone, List<Object> come, boolean moved) {

        /** Whether it is faster to take out and put in one by one than to begin anew. */
        boolean isSmall() {
            return gone.size() + come.size() <= 100;
        }

        static Swapped of(List<?> before, List<?> now) {
            Matching matching = Matching.of(before, now);
            return of(matching, before, now, matching.isMoved());
        }

        static Swapped of(View<?> before, View<?> now) {
            Matching matching = Matching.of(before.entries(), now.entries());
            boolean moved = false;
            for (int position = 0; position < now.entries().size() && !moved; position++) {
                int was = matching.before(position);
                moved = was != Matching.NONE && before.given(was) != now.given(position);
            }
            return of(matching, before.entries(), now.entries(), moved);
        }

        static Swapped of(Matching matching, List<?> before, List<?> now, boolean moved) {
            return new Swapped(matching, taken(before, matching.gone()), taken(now, matching.come()), moved);
        }

        private static List<Object> taken(List<?> subjects, List<Integer> positions) {
            List<Object> taken = new ArrayList<>(positions.size());
            positions.forEach(position -> taken.add(subjects.get(position)));
            return taken;
        }
    }

    /** What changed when records moved on. */
    public final class Changes {

        private static final BitSet NO_KEYS = new BitSet();

        private boolean failed;
        private final IdentityHashMap<Object, Boolean> settled = new IdentityHashMap<>();
        private final Set<Object> underWay = Collections.newSetFromMap(new IdentityHashMap<>());
        private final IdentityHashMap<Register<?>, Swapped> swapped = new IdentityHashMap<>();
        private final IdentityHashMap<Shared<?>, Object> valuesBefore = new IdentityHashMap<>();
        private final IdentityHashMap<Shared<?>, Swapped> derived = new IdentityHashMap<>();
        private final IdentityHashMap<Lookup<?, ?>, BitSet> keys = new IdentityHashMap<>();

        private final boolean onlyTheDay;

        private Changes(boolean onlyTheDay) {
            this.onlyTheDay = onlyTheDay;
        }

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
            if (onlyTheDay) {
                return false; // the document is the same
            }
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
         * Which subjects are still there after the change.
         *
         * @param subjects the subjects, which {@linkplain #isChanged changed}
         * @param before all of them before it
         * @param now all of them after it
         * @param <S> the type of a subject
         * @return those that are the same
         */
        public <S> Matching matching(Subjects<S> subjects, List<S> before, List<S> now) {
            return swapOf(subjects).map(Swapped::matching).orElseGet(() -> Matching.of(before, now));
        }

        /**
         * The keys under which an index holds something else now.
         *
         * @param lookup the index
         * @return the numbers of the keys, as they were told when they were read; empty when it did not change
         */
        public BitSet changedKeys(Lookup<?, ?> lookup) {
            return keys.getOrDefault(lookup, NO_KEYS);
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
            boolean affected = hasRunOut(declared);
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

        /** Whether something was made for days that are over. */
        private boolean hasRunOut(Object declared) {
            return !day().isBefore(tracking.until(declared));
        }

        /** Whether of all that a selection was made from only the subjects are others, so that it holds of the rest as before. */
        private boolean onlySubjectsChanged(Selection<?> selection) {
            return !hasRunOut(selection)
                    && tracking.sources(selection).stream()
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
            Touched touched = new Touched();
            try {
                Optional<Swapped> swap = swapOf(lookup.subjects());
                if (swap.isPresent()) {
                    swap(lookup, index, swap.get(), touched);
                } else {
                    records.memo().remove(lookup);
                    index.become(records.index(lookup), touched);
                    records.memo().put(lookup, index); // the keys keep their numbers
                }
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                records.memo().remove(lookup);
                failed = true; // which keys it had by then is not known
            }
            keys.put(lookup, touched.keys());
            keys.put(lookup.presence(), touched.comeOrGone(index));
            return !touched.keys().isEmpty();
        }

        /** What went and came of subjects; absent where they cannot be compared. */
        private <S> Optional<Swapped> swapOf(Subjects<S> subjects) {
            if (subjects.entries().isPresent()) {
                return Optional.ofNullable(swapped.get(subjects.entries().get()));
            }
            Optional<Shared<List<S>>> made = subjects.derived().filter(valuesBefore::containsKey);
            return made.map(list -> derived.computeIfAbsent(
                    list,
                    first -> Swapped.of(
                            (List<?>) Objects.requireNonNull(valuesBefore.get(list)), records.shared(list))));
        }

        @SuppressWarnings("unchecked") // what went and came are the subjects of the index
        private <K, S> void swap(Lookup<K, S> lookup, Index<K, S> index, Swapped swap, Touched touched) {
            for (Object gone : swap.gone()) {
                lookup.remove((S) gone, index, touched);
            }
            for (Object come : swap.come()) {
                lookup.add((S) come, index, touched);
            }
        }
    }
}
