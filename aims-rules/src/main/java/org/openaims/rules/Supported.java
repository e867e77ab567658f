package org.openaims.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A record that a pass rests on; the latest come first, those without a day last, and those of one day by id.
 *
 * @param id its id
 * @param day its day; absent when it has none
 */
record Supported(String id, Optional<LocalDate> day) implements Comparable<Supported> {

    /** Whether it comes before the one of an id and a day. */
    boolean comesBefore(String otherId, Optional<LocalDate> otherDay) {
        return compareTo(otherId, otherDay) < 0;
    }

    @Override
    public int compareTo(Supported other) {
        return compareTo(other.id, other.day);
    }

    private int compareTo(String otherId, Optional<LocalDate> otherDay) {
        int latestFirst = otherDay.orElse(LocalDate.MIN).compareTo(day.orElse(LocalDate.MIN));
        return latestFirst != 0 ? latestFirst : id.compareTo(otherId);
    }
}
