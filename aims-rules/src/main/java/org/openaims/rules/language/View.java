package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.RecordType;

/**
 * The records of a list that are there as of a day, and where they stand in the list as given.
 *
 * @param entries the records as of the day; the list as given where nothing in it lies after the day
 * @param given the positions of the entries in the list as given; absent where all are there
 * @param <T> the type of a record
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record View<T>(List<T> entries, int @Nullable [] given) {

    static <T> View<T> of(RecordType<T> type, List<T> list, LocalDate day) {
        int size = list.size();
        List<T> kept = null;
        int[] positions = null;
        for (int i = 0; i < size; i++) {
            T record = list.get(i);
            Optional<T> there = type.asOf(record, day);
            if (kept == null && there.isPresent() && there.get() == record) {
                continue;
            }
            if (kept == null) {
                kept = new ArrayList<>(size);
                kept.addAll(list.subList(0, i));
            }
            if (there.isPresent()) {
                if (positions != null) {
                    positions[kept.size()] = i;
                }
                kept.add(there.get());
            } else if (positions == null) {
                positions = new int[size];
                Arrays.setAll(positions, position -> position);
            }
        }
        return kept == null ? new View<>(list, null) : new View<>(kept, positions);
    }

    /** The position in the list as given. */
    int given(int position) {
        return given == null ? position : given[position];
    }
}
