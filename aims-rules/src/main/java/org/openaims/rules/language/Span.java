package org.openaims.rules.language;

import java.util.Optional;
import org.openaims.model.record.Days;

/**
 * Days as far as the records tell them: those that are known, and what one would have to know to tell the rest.
 *
 * @param days the days that are known
 * @param missing what one would have to know, as a lower-case phrase such as {@code the day on which it went into
 *     operation}; absent when every day is known
 */
public record Span(Days days, Optional<String> missing) {

    /**
     * Days that are all known.
     *
     * @param days the days
     * @return the span
     */
    public static Span of(Days days) {
        return new Span(days, Optional.empty());
    }

    /**
     * Days of which nothing is known.
     *
     * @param missing what one would have to know
     * @return the span
     */
    public static Span unknown(String missing) {
        return new Span(Days.none(), Optional.of(missing));
    }

    /**
     * The days of either span.
     *
     * @param other the other span
     * @return the union; what either lacks, the first before the second
     */
    public Span or(Span other) {
        return new Span(days.or(other.days), missing.or(other::missing));
    }

    /**
     * The days of both spans; where one is known to have none, nothing about the other needs to be known.
     *
     * @param other the other span
     * @return the intersection
     */
    public Span and(Span other) {
        if (isKnownToBeEmpty() || other.isKnownToBeEmpty()) {
            return of(Days.none());
        }
        return new Span(days.and(other.days), missing.or(other::missing));
    }

    /**
     * The days of this span that are among others.
     *
     * @param others the others
     * @return the intersection
     */
    public Span and(Days others) {
        return and(of(others));
    }

    private boolean isKnownToBeEmpty() {
        return days.isEmpty() && missing.isEmpty();
    }
}
