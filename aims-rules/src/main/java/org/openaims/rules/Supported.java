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

    @Override
    public int compareTo(Supported other) {
        int latestFirst = other.day.orElse(LocalDate.MIN).compareTo(day.orElse(LocalDate.MIN));
        return latestFirst != 0 ? latestFirst : id.compareTo(other.id);
    }
}
