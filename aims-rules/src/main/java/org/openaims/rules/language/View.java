package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.RecordType;

/**
 * The records of a list that are there as of a day, and where they stand in the list as given.
 *
 * @param entries the records as of the day; the list as given where nothing in it lies after the day
 * @param given the positions of the entries in the list as given; absent where all are there
 * @param firstEvents the epoch days of the first events of the entries, that of {@link LocalDate#MIN} where one has none;
 *     absent where the view was moved
 * @param turns for each record of the list as given the first day on which it may show something else, null where there
 *     is none; absent where nobody has asked for a later day
 * @param <T> the type of a record
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record View<T>(
        List<T> entries,
        int @Nullable [] given,
        long @Nullable [] firstEvents,
        @Nullable LocalDate @Nullable [] turns) {

    static <T> View<T> of(RecordType<T> type, List<T> list, LocalDate day) {
        int size = list.size();
        List<T> kept = null;
        int[] positions = null;
        long[] firstEvents = new long[size];
        for (int i = 0; i < size; i++) {
            T record = list.get(i);
            T there = type.asOf(record, day).orElse(null);
            if (kept == null && there != record) {
                kept = new ArrayList<>(size);
                kept.addAll(list.subList(0, i));
            }
            if (there == null) {
                if (positions == null) {
                    positions = new int[size];
                    Arrays.setAll(positions, position -> position);
                }
                continue;
            }
            int at = kept == null ? i : kept.size();
            firstEvents[at] = epochDay(type.firstEvent(there)); // while it is at hand
            if (kept != null) {
                kept.add(there);
            }
            if (positions != null) {
                positions[at] = i;
            }
        }
        if (kept == null) {
            return new View<>(list, null, firstEvents, null);
        }
        return new View<>(kept, positions == null ? null : Arrays.copyOf(positions, kept.size()), firstEvents, null);
    }

    private static long epochDay(Optional<LocalDate> day) {
        return day.orElse(LocalDate.MIN).toEpochDay();
    }

    /** A view of a later day, and which of its entries are those of the view before. */
    record Moved<T>(View<T> view, Matching matching) {}

    /**
     * This view moved on to a later day: what hides nothing goes on doing so, and what stays equal stays the same.
     *
     * @return the next view; absent where nothing is hidden
     */
    Optional<Moved<T>> movedTo(RecordType<T> type, List<T> list, LocalDate day, LocalDate later) {
        if (entries == list) {
            return Optional.empty();
        }
        int size = list.size();
        LocalDate[] nextTurns = new LocalDate[size];
        List<T> kept = new ArrayList<>(size);
        int[] positions = new int[size];
        int[] from = new int[size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            T record = list.get(i);
            T before = next < entries.size() && given(next) == i ? entries.get(next++) : null;
            T shown = before;
            if (before != record) {
                LocalDate turn = turns == null ? nextTurn(type, record, day) : turns[i];
                if (turn != null && !turn.isAfter(later)) {
                    shown = movedTo(type, record, before, later);
                    turn = nextTurn(type, record, later);
                }
                nextTurns[i] = turn;
            }
            if (shown != null) {
                positions[kept.size()] = i;
                from[kept.size()] = shown == before ? next - 1 : Matching.NONE;
                kept.add(shown);
            }
        }
        int @Nullable [] where = kept.size() == size ? null : Arrays.copyOf(positions, kept.size());
        Matching matching = Matching.known(entries, kept, from);
        boolean isSame = matching.come().isEmpty() && matching.gone().isEmpty();
        return Optional.of(new Moved<>(new View<>(isSame ? entries : kept, where, null, nextTurns), matching));
    }

    private static <T> @Nullable LocalDate nextTurn(RecordType<T> type, T record, LocalDate day) {
        return type.firstDay(record, Today.after(day)).orElse(null);
    }

    private static <T> @Nullable T movedTo(RecordType<T> type, T record, @Nullable T before, LocalDate later) {
        T now = type.asOf(record, later).orElse(null);
        return before != null && before.equals(now) ? before : now;
    }

    /**
     * This view moved on to another list; what is the same record is not looked at again. Where nothing is shown that was
     * not, and each stands where it stood, the entries are the same list.
     */
    View<T> movedTo(RecordType<T> type, List<T> before, List<T> now, LocalDate day) {
        List<@Nullable T> there = byGiven(before.size());
        int start = 0;
        int most = Math.min(before.size(), now.size());
        while (start < most && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        IdentityHashMap<T, Integer> moved = new IdentityHashMap<>();
        for (int i = start; i < before.size() - end; i++) {
            moved.put(before.get(i), i);
        }
        List<T> kept = new ArrayList<>(now.size());
        int[] positions = new int[now.size()];
        for (int i = 0; i < now.size(); i++) {
            T record = now.get(i);
            Integer old = i < start
                    ? Integer.valueOf(i)
                    : i >= now.size() - end ? Integer.valueOf(i - now.size() + before.size()) : moved.get(record);
            T is = old == null ? type.asOf(record, day).orElse(null) : there.get(old);
            if (is != null) {
                positions[kept.size()] = i;
                kept.add(is);
            }
        }
        int @Nullable [] where = kept.size() == now.size() ? null : Arrays.copyOf(positions, kept.size());
        return new View<>(isSame(kept) && Arrays.equals(where, given) ? entries : kept, where, null, null);
    }

    private boolean isSame(List<T> others) {
        if (others.size() != entries.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i) != entries.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The entries at the positions of the list as given; null where a record is not there. */
    private List<@Nullable T> byGiven(int size) {
        if (given == null) {
            return Collections.unmodifiableList(entries);
        }
        List<@Nullable T> there = new ArrayList<>(Collections.nCopies(size, null));
        for (int i = 0; i < entries.size(); i++) {
            there.set(given[i], entries.get(i));
        }
        return there;
    }

    /** The position in the list as given. */
    int given(int position) {
        return given == null ? position : given[position];
    }
}
