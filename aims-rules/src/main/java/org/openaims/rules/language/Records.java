package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openaims.model.Aims;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.Strength;

/**
 * The records as rules see them: as of a day, with nothing of what came later, and with the indexes that rules share.
 *
 * <p>Asking for a register that was not handed in ends the rule for that subject: it is then not checked, neither good
 * nor bad.
 */
public final class Records {

    static final String AIMS_PERIOD = "/context/aimsPeriod";

    /** So many days at the most lie between a day and where it comes to when months are taken off and added again. */
    private static final int MOST_BY_MONTHS = 3;

    /** The root as of the day. */
    private static final Shared<Aims> WHOLE =
            Shared.of("management system", records -> records.root().asOf(records.day()));

    private static final Shared<Optional<AimsPeriod>> PERIOD = Shared.of(
            "AIMS period",
            records -> records.given
                    .context()
                    .aimsPeriod()
                    .flatMap(period -> records.today.of(period, RecordType.of(AimsPeriod.class)::asOf)));

    private final Period window;
    private final Set<String> verified;
    private final Memo memo;
    private final @Nullable Tracking tracking;
    private final @Nullable Recent recent;
    private final Records origin;
    // these are changed by LiveRecords alone, which shares its records with no other thread
    private Aims given;
    private LocalDate day;
    private Today today;

    /**
     * Takes a view of the records.
     *
     * @param given the records as given
     * @param day the day as of which they are judged
     * @param window how far back past lapses count
     * @param verified the SHA-256 digests of evidence that the caller recomputed in this run
     */
    public Records(Aims given, LocalDate day, Period window, Set<String> verified) {
        this(given, day, window, verified, null);
    }

    /** Records of which is noted who reads what. */
    Records(Aims given, LocalDate day, Period window, Set<String> verified, @Nullable Tracking tracking) {
        this.given = given;
        this.day = day;
        this.today = new Today(day, tracking);
        this.window = window;
        this.verified = Set.copyOf(verified);
        this.memo = new Memo();
        this.tracking = tracking;
        this.recent = null;
        this.origin = this;
    }

    private Records(Records origin) {
        this.given = origin.given;
        this.day = origin.day;
        this.today = origin.today;
        this.window = origin.window;
        this.verified = origin.verified;
        this.memo = origin.memo;
        this.tracking = origin.tracking;
        this.recent = new Recent();
        this.origin = origin;
    }

    /**
     * The same records for one thread, which remembers what it looked up last; what is worked out is shared with these.
     *
     * @return the records, not safe to share between threads, and of no more use when these change
     */
    public Records forOneThread() {
        return new Records(origin);
    }

    /** Moves on to other records; what was worked out stays until it is put right. */
    void moveTo(Aims next) {
        given = next;
    }

    /** Moves on to a later day; likewise. */
    void moveTo(LocalDate next) {
        day = next;
        today = new Today(next, tracking);
    }

    Memo memo() {
        return memo;
    }

    /**
     * Works something out for all threads, which may keep the records that it is given, and notes what it was made from.
     */
    private Object made(Object declared, Function<Records, ?> working) {
        Object made =
                tracking == null ? working.apply(origin) : tracking.workOut(declared, () -> working.apply(origin));
        return memo.keep(declared, Objects.requireNonNull(made));
    }

    /** Works out a place, which is no part of what a rule knows: nobody is told what that reads. */
    String placed(Supplier<String> place) {
        return tracking == null ? place.get() : tracking.quietly(place);
    }

    private void note(Object read) {
        if (tracking != null) {
            tracking.read(read);
        }
    }

    /**
     * The day as of which the records are judged; what a rule says with it is asked anew for each day. Where it is
     * only compared, ask {@link #today()}.
     *
     * @return the day
     */
    public LocalDate day() {
        return today.day();
    }

    /**
     * The day as of which the records are judged, for questions whose answer holds for longer.
     *
     * @return the day, to be compared
     */
    public Today today() {
        return today;
    }

    /**
     * Whether a day lies before the window in which past lapses count.
     *
     * @param other the day
     * @return true when what ended by then counts no more
     */
    public boolean isBeforeWindow(LocalDate other) {
        boolean before = other.isBefore(windowStart());
        if (tracking != null && !before) {
            LocalDate soonest = other.isAfter(day) ? other : other.plus(window).minusDays(MOST_BY_MONTHS);
            tracking.until(soonest.isAfter(day) ? soonest : Today.after(day));
        }
        return before;
    }

    /** The first day of the window; as the day goes on, what is left out because it lies before is left out still. */
    LocalDate windowStart() {
        return day.minus(window);
    }

    /**
     * The management system as of the day, with all that is in it. It does not tell what was handed in, and costs a look
     * at every record, after each change anew: prefer the registers.
     *
     * @return the root of the records, with nothing of what came later
     */
    public Aims aims() {
        return shared(WHOLE);
    }

    /** The records that all threads share, always the same object. */
    Records origin() {
        return origin;
    }

    /** The entries of a register as of the day; of a register that no rule asks for, none is made. */
    @SuppressWarnings("unchecked") // what is kept under a register was made from it
    <T> View<T> view(Register<T> register) {
        note(register);
        Object kept = memo.get(register);
        return (View<T>)
                (kept == null ? made(register, records -> View.of(register.type(), register.in(given), day)) : kept);
    }

    Aims given() {
        return given;
    }

    /** The root as given, with everything that is in it. */
    private Aims root() {
        note(Tracking.EVERYTHING);
        return given;
    }

    /**
     * Whether a register was handed in.
     *
     * @param register its JSON pointer
     * @return true if what is not in it is not on record
     */
    public boolean includes(String register) {
        return given.handedIn().includes(register);
    }

    /**
     * The time for which the management system runs.
     *
     * @return the period; absent when its start is unknown
     * @throws NotHandedInException if it was not handed in
     */
    public Optional<AimsPeriod> aimsPeriod() {
        require(AIMS_PERIOD);
        return shared(PERIOD);
    }

    /**
     * All subjects.
     *
     * @param subjects the subjects
     * @param <S> the type of a subject
     * @return the subjects, in the order of the records
     * @throws NotHandedInException if their register was not handed in
     */
    public <S> List<S> all(Subjects<S> subjects) {
        require(subjects.register());
        if (tracking != null) {
            tracking.read(subjects);
            return tracking.isMade(subjects) // from what it was made before
                    ? tracking.quietly(() -> subjects.read(this))
                    : tracking.workOut(subjects, () -> subjects.read(this));
        }
        return subjects.read(this);
    }

    /**
     * The subjects under a key.
     *
     * @param lookup the index
     * @param key the key
     * @param <K> the type of a key
     * @param <S> the type of a subject
     * @return the subjects by id, whatever the order of the records; empty when there is none
     * @throws NotHandedInException if their register was not handed in
     */
    public <K, S> List<S> all(Lookup<K, S> lookup, K key) {
        if (tracking != null) {
            tracking.bringUpToDate(lookup);
            Index<K, S> index = index(lookup);
            int number = tracking.number(index, key);
            tracking.read(lookup, number);
            return index.get(number);
        }
        return recent == null ? find(lookup, key) : recent.of(lookup, key, this);
    }

    <K, S> List<S> find(Lookup<K, S> lookup, K key) {
        return index(lookup).get(key);
    }

    /**
     * The subjects under the key that most of them have.
     *
     * @param lookup the index
     * @param <K> the type of a key
     * @param <S> the type of a subject
     * @return the subjects by id; of several keys with as many those of the first. Empty when there is none
     * @throws NotHandedInException if their register was not handed in
     */
    public <K extends Comparable<K>, S> List<S> most(Lookup<K, S> lookup) {
        note(lookup);
        Index<K, S> index = index(lookup);
        return index.keys()
                .max(Comparator.comparingInt((K key) -> index.get(key).size()).thenComparing(Comparator.reverseOrder()))
                .map(index::get)
                .orElse(List.of());
    }

    /**
     * Whether there is a subject under a key: after a change, whoever asks only this is not asked again because the
     * subject is another version of itself.
     *
     * @param lookup the index
     * @param key the key
     * @param <K> the type of a key
     * @return true when there is one or more
     * @throws NotHandedInException if their register was not handed in
     */
    public <K> boolean has(Lookup<K, ?> lookup, K key) {
        if (tracking == null) {
            return index(lookup).has(key);
        }
        tracking.bringUpToDate(lookup);
        Index<K, ?> index = index(lookup);
        int number = tracking.number(index, key);
        tracking.read(lookup.presence(), number);
        return index.has(number);
    }

    /**
     * The subject under a key.
     *
     * @param lookup the index
     * @param key the key
     * @param <K> the type of a key
     * @param <S> the type of a subject
     * @return the subject; the first in the order of {@link #all(Lookup, Object)} where there are several. Absent when
     *     there is none
     * @throws NotHandedInException if their register was not handed in
     */
    public <K, S> Optional<S> one(Lookup<K, S> lookup, K key) {
        List<S> found = all(lookup, key);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /**
     * The subjects of which something holds, without those of which it is unknown.
     *
     * @param selection the selection
     * @param <S> the type of a subject
     * @return the subjects by id, whatever the order of the records
     * @throws NotHandedInException if their register was not handed in
     */
    @SuppressWarnings("unchecked") // what is kept under a selection was made for it
    public <S> List<S> all(Selection<S> selection) {
        note(selection);
        Object kept = memo.get(selection);
        return (List<S>) (kept == null ? made(selection, records -> records.selected(selection)) : kept);
    }

    /** A selection after some subjects went and others came, and nothing else changed that it was made from. */
    @SuppressWarnings("unchecked") // those that went and came are subjects too
    <S> List<S> selectedAgain(Selection<S> selection, List<S> before, List<Object> gone, List<Object> come) {
        Comparator<S> byId = selection.subjects().byId();
        List<S> selected = new ArrayList<>(before);
        for (Object subject : gone) {
            int at = Collections.binarySearch(selected, (S) subject, byId);
            if (at >= 0) {
                selected.remove(at); // of several that are equal in all, either
            }
        }
        Objects.requireNonNull(tracking).workOutMore(selection, () -> {
            for (Object subject : come) {
                if (selection.holdsOf((S) subject, this).isYes()) {
                    int at = Collections.binarySearch(selected, (S) subject, byId);
                    selected.add(at < 0 ? -at - 1 : at, (S) subject);
                }
            }
            return selected;
        });
        return Collections.unmodifiableList(selected);
    }

    private <S> List<S> selected(Selection<S> selection) {
        List<S> selected = new ArrayList<>();
        for (S subject : all(selection.subjects())) {
            if (selection.holdsOf(subject, this).isYes()) {
                selected.add(subject);
            }
        }
        selected.sort(selection.subjects().byId());
        return List.copyOf(selected);
    }

    /**
     * The subject that happened next after another.
     *
     * @param moment the moment
     * @param subject the other
     * @param <S> the type of a subject
     * @return the earliest that happened after it; of several on one day the one with the smallest id. Absent when
     *     nothing happened after it, or nobody knows when it happened
     */
    public <S> Optional<S> next(Moment<S> moment, S subject) {
        Optional<LocalDate> here = moment.day().apply(subject);
        return here.isEmpty() ? Optional.empty() : sequence(moment).after(here.get());
    }

    /**
     * The subject that happened last before another.
     *
     * @param moment the moment
     * @param subject the other
     * @param <S> the type of a subject
     * @return the latest that happened before it; of several on one day the one with the greatest id. Absent when
     *     nothing happened before it, or nobody knows when it happened
     */
    public <S> Optional<S> previous(Moment<S> moment, S subject) {
        Optional<LocalDate> here = moment.day().apply(subject);
        return here.isEmpty() ? Optional.empty() : sequence(moment).before(here.get());
    }

    /**
     * The subjects that happened, in the order in which they did.
     *
     * @param moment the moment
     * @param <S> the type of a subject
     * @return the subjects with a day, by day and then by id
     */
    public <S> List<S> inOrder(Moment<S> moment) {
        return sequence(moment).subjects();
    }

    /**
     * The subject that happened last.
     *
     * @param moment the moment
     * @param <S> the type of a subject
     * @return the last {@link #inOrder in order}; absent when none happened, or nobody knows when
     */
    public <S> Optional<S> last(Moment<S> moment) {
        if (tracking == null && memo.get(moment) == null) {
            return Sequence.last(moment, all(moment.subjects())); // no need to put all of them in order
        }
        List<S> inOrder = inOrder(moment);
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.get(inOrder.size() - 1));
    }

    @SuppressWarnings("unchecked") // what is kept under a moment was made for it
    <S> Sequence<S> sequence(Moment<S> moment) {
        note(moment);
        Object kept = memo.get(moment);
        return (Sequence<S>)
                (kept == null ? made(moment, records -> Sequence.of(moment, records.all(moment.subjects()))) : kept);
    }

    /**
     * Something worked out once.
     *
     * @param declared what
     * @param <V> its type
     * @return the result, the same for every rule of a check
     */
    @SuppressWarnings("unchecked") // what is kept under a declaration was made for it
    public <V> V shared(Shared<V> declared) {
        note(declared);
        Object kept = kept(declared);
        return (V) (kept == null ? made(declared, declared::workOut) : kept);
    }

    /** Works something out again, after a change of what it was made from. */
    Object sharedAgain(Shared<?> declared, Object before) {
        return made(declared, records -> declared.workOutAgain(records, before));
    }

    /**
     * What a pass rests on.
     *
     * @param piece the evidence of it; absent when there is none
     * @return stated without evidence that has a place and a day, or where it is no longer valid on the day; evidenced
     *     with it, and verified when its digest was recomputed in this run
     */
    public Strength strengthOf(Optional<Evidence> piece) {
        if (piece.isEmpty()
                || piece.get().place().isEmpty()
                || piece.get().datedOn().isEmpty()
                || piece.get().validUntil().filter(today::isAfter).isPresent()) {
            return Strength.STATED;
        }
        return isVerified(piece.get()) ? Strength.VERIFIED : Strength.EVIDENCED;
    }

    /**
     * Whether the digest of a piece of evidence was recomputed in this run.
     *
     * @param evidence the evidence
     * @return true when it has a digest that the caller verified
     */
    public boolean isVerified(Evidence evidence) {
        return evidence.sha256().filter(verified::contains).isPresent();
    }

    @SuppressWarnings("unchecked") // what is kept under a lookup was made for it
    <K, S> Index<K, S> index(Lookup<K, S> lookup) {
        Object kept = kept(lookup);
        return (Index<K, S>)
                (kept == null ? made(lookup, records -> lookup.index(records.all(lookup.subjects()))) : kept);
    }

    private @Nullable Object kept(Object declared) {
        return recent == null ? memo.get(declared) : recent.kept(declared, memo);
    }

    /** Refuses a register that was not handed in; what comes from no register in particular is never refused. */
    private void require(String register) {
        if (!register.isEmpty() && !includes(register)) {
            throw new NotHandedInException(register);
        }
    }
}
