package org.openaims.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one reading. */
final class Problems {

    private final Pointer pointer;
    private final int limit;
    private final int entries;
    private final boolean lenient;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int warningCount;
    private int entryCount;

    Problems(Pointer pointer, ReadLimits limits, ReadPolicy policy) {
        this.pointer = pointer;
        this.limit = limits.problems();
        this.entries = limits.entries();
        this.lenient = policy == ReadPolicy.LENIENT;
    }

    /** Whether a property that is not known is only a warning. */
    boolean isLenient() {
        return lenient;
    }

    /** Whether a property that is not known now would be told, and not only counted. */
    boolean tellsUnknown() {
        if (!lenient) {
            return true;
        }
        return warningCount++ < limit;
    }

    /**
     * Adds a property that is not known: a problem, or a warning.
     *
     * @throws ReadingEndedException if as many problems are reported as may be
     */
    void addUnknown(Place place, String found, String expected, Optional<String> nearMiss) {
        if (lenient) {
            warnings.add(problem(pointer.toString(), place, found, expected, nearMiss));
        } else {
            add(place, found, expected, nearMiss);
        }
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
        problems.add(problem(pointer.toString(), place, found, expected, nearMiss));
    }

    private static Problem problem(String at, Place place, String found, String expected, Optional<String> nearMiss) {
        return new Problem(at, place.line(), place.column(), found, expected, nearMiss);
    }

    /**
     * Refuses an entry of a list that is one too many, for the list or for the document; the pointer points at it.
     *
     * @param index its index, from 0
     * @throws ReadingEndedException if it is
     */
    void checkElement(int index, int most, Tokens tokens) {
        if (index >= most) {
            pointer.leave();
            throw last(
                    tokens.place(),
                    "a list of more than " + most + (most == 1 ? " entry" : " entries"),
                    "at most " + most);
        }
        if (entryCount++ >= entries) {
            pointer.leave();
            throw tooManyEntries(tokens);
        }
    }

    /**
     * Refuses a property of an object whose names are free, where it is one too many for the document; the pointer points
     * at the object.
     *
     * @throws ReadingEndedException if it is
     */
    void checkProperty(Tokens tokens) {
        if (entryCount++ >= entries) {
            throw tooManyEntries(tokens);
        }
    }

    private ReadingEndedException tooManyEntries(Tokens tokens) {
        return last(
                tokens.place(),
                "more than " + entries + (entries == 1 ? " entry" : " entries") + " in all lists together",
                "at most " + entries);
    }

    /** Leaves only the problem that ends the reading, because it makes all others moot. */
    ReadingEndedException only(Place place, String found, String expected) {
        problems.clear();
        return last(place, found, expected);
    }

    /** Adds the problem that ends the reading, of what the pointer points at. */
    ReadingEndedException last(Place place, String found, String expected) {
        return last(pointer.toString(), place, found, expected);
    }

    /** Adds the problem that ends the reading, of what the parser was at. */
    ReadingEndedException last(String at, Place place, String found, String expected) {
        problems.add(problem(at, place, found, expected, Optional.empty()));
        return new ReadingEndedException();
    }

    List<Problem> all() {
        return problems;
    }

    List<Problem> warnings() {
        return warnings;
    }

    /** How many warnings there were, more than are kept where there were many. */
    int warningCount() {
        return warningCount;
    }
}
