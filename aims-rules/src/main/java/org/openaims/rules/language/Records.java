package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Aims given;
    private final Aims asOf;
    private final LocalDate day;
    private final Period window;
    private final Set<String> verified;
    private final Map<Object, Object> shared = new ConcurrentHashMap<>();

    /**
     * Takes a view of the records.
     *
     * @param given the records as given
     * @param day the day as of which they are judged
     * @param window how far back past lapses count
     * @param verified the SHA-256 digests of evidence that the caller recomputed in this run
     */
    public Records(Aims given, LocalDate day, Period window, Set<String> verified) {
        this.given = given;
        this.asOf = given.asOf(day);
        this.day = day;
        this.window = window;
        this.verified = Set.copyOf(verified);
    }

    /**
     * The day as of which the records are judged.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The first day of the window in which past lapses count.
     *
     * @return the day, inclusive
     */
    public LocalDate windowStart() {
        return day.minus(window);
    }

    /**
     * The records as of the day.
     *
     * @return the root; it does not tell what was handed in, so prefer the other methods
     */
    Aims asOf() {
        return asOf;
    }

    Aims given() {
        return given;
    }

    /**
     * Whether a register was handed in.
     *
     * @param register its JSON pointer
     * @return true if what is not in it is not on record
     */
    public boolean includes(String register) {
        return asOf.handedIn().includes(register);
    }

    /**
     * The time for which the management system runs.
     *
     * @return the period; absent when its start is unknown
     * @throws NotHandedInException if it was not handed in
     */
    public Optional<AimsPeriod> aimsPeriod() {
        require(AIMS_PERIOD);
        return asOf.context().aimsPeriod();
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
        return index(lookup).getOrDefault(key, List.of());
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
        Object kept = shared.get(selection);
        if (kept == null) {
            List<S> selected = new ArrayList<>();
            for (S subject : all(selection.subjects())) {
                if (selection.test().apply(subject, this).isYes()) {
                    selected.add(subject);
                }
            }
            selected.sort(selection.subjects().byId());
            kept = keep(selection, List.copyOf(selected));
        }
        return (List<S>) kept;
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
        if (here.isEmpty()) {
            return Optional.empty();
        }
        for (S candidate : inOrder(moment)) {
            if (moment.day().apply(candidate).orElseThrow().isAfter(here.get())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * The subjects that happened, in the order in which they did.
     *
     * @param moment the moment
     * @param <S> the type of a subject
     * @return the subjects with a day, by day and then by id
     */
    @SuppressWarnings("unchecked") // what is kept under a moment was made for it
    public <S> List<S> inOrder(Moment<S> moment) {
        Object kept = shared.get(moment);
        if (kept == null) {
            Comparator<S> order = Comparator.comparing(
                    (S subject) -> moment.day().apply(subject).orElseThrow());
            kept = keep(
                    moment,
                    all(moment.subjects()).stream()
                            .filter(subject -> moment.day().apply(subject).isPresent())
                            .sorted(order.thenComparing(moment.subjects().byId()))
                            .toList());
        }
        return (List<S>) kept;
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
        Object kept = shared.get(declared);
        return (V) (kept == null ? keep(declared, declared.workOut(this)) : kept);
    }

    /**
     * What a pass rests on.
     *
     * @param piece the evidence of it; absent when there is none
     * @return stated without evidence that has a place and a day, evidenced with it, and verified when its digest was
     *     recomputed in this run
     */
    public Strength strengthOf(Optional<Evidence> piece) {
        if (piece.isEmpty()
                || piece.get().place().isEmpty()
                || piece.get().datedOn().isEmpty()) {
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
    private <K, S> Map<K, List<S>> index(Lookup<K, S> lookup) {
        Object kept = shared.get(lookup);
        if (kept == null) {
            Map<K, List<S>> index = new HashMap<>();
            for (S subject : all(lookup.subjects())) {
                for (K key : lookup.keys(subject)) {
                    index.computeIfAbsent(key, first -> new ArrayList<>(1)).add(subject);
                }
            }
            Comparator<S> byId = lookup.subjects().byId();
            index.values().stream().filter(many -> many.size() > 1).forEach(many -> many.sort(byId));
            kept = keep(lookup, index);
        }
        return (Map<K, List<S>>) kept;
    }

    /** Keeps what was worked out; of two threads that did so at once, both get the first one's. */
    private Object keep(Object key, Object value) {
        Object earlier = shared.putIfAbsent(key, value);
        return earlier == null ? value : earlier;
    }

    /** The positions in a list as given of the records that are there as of the day, in their order. */
    <T> int[] givenPositions(RecordType<T> type, List<T> list) {
        int[] positions = new int[list.size()];
        int kept = 0;
        for (int i = 0; i < positions.length; i++) {
            if (type.asOf(list.get(i), day).isPresent()) {
                positions[kept++] = i;
            }
        }
        return positions;
    }

    /** Refuses a register that was not handed in; what comes from no register in particular is never refused. */
    private void require(String register) {
        if (!register.isEmpty() && !includes(register)) {
            throw new NotHandedInException(register);
        }
    }
}
