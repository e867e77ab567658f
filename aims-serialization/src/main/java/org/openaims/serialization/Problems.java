package org.openaims.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one reading. */
final class Problems {

    private final Pointer pointer;
    private final int limit;
    private final List<Problem> problems = new ArrayList<>();

    Problems(Pointer pointer, int limit) {
        this.pointer = pointer;
        this.limit = limit;
    }

    void add(Place place, String found, String expected) {
        add(place, found, expected, Optional.empty());
    }

    /**
     * Adds a problem of what the pointer points at.
     *
     * @throws ReadingEndedException if as many are reported as may be
     */
    void add(Place place, String found, String expected, Optional<String> nearMiss) {
        if (problems.size() == limit) {
            throw last(place, "more than " + limit + (limit == 1 ? " problem" : " problems"), "a document with fewer");
        }
        problems.add(new Problem(pointer.toString(), place.line(), place.column(), found, expected, nearMiss));
    }

    /**
     * Refuses an entry of a list that is one too many.
     *
     * @param index its index, from 0
     * @throws ReadingEndedException if it is
     */
    void checkEntry(int index, int most, Place place) {
        if (index >= most) {
            throw last(place, "a list of more than " + most + (most == 1 ? " entry" : " entries"), "at most " + most);
        }
    }

    /** Adds the problem that ends the reading, of what the pointer points at. */
    ReadingEndedException last(Place place, String found, String expected) {
        return last(pointer.toString(), place, found, expected);
    }

    /** Adds the problem that ends the reading, of what the parser was at. */
    ReadingEndedException last(String at, Place place, String found, String expected) {
        problems.add(new Problem(at, place.line(), place.column(), found, expected, Optional.empty()));
        return new ReadingEndedException();
    }

    List<Problem> all() {
        return problems;
    }
}
