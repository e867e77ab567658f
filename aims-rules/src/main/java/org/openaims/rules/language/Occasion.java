package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that calls for something else to follow.
 *
 * @param id the id of the record that tells of it; empty for the subject itself
 * @param since the day on which it happened, or became known; what happened before it does not count; absent when nobody
 *     knows it
 * @param timedFrom the day from which the limit runs; absent when nobody knows it
 * @param missing what one would have to know, as a lower-case phrase such as {@code the day of the change}; absent when
 *     the day is known
 */
public record Occasion(String id, Optional<LocalDate> since, Optional<LocalDate> timedFrom, Optional<String> missing) {

    /**
     * Refuses a day that is not there without a word on what one would have to know.
     *
     * @param id the id of the record that tells of it
     * @param since the day
     * @param timedFrom the day from which the limit runs
     * @param missing what one would have to know
     * @throws IllegalArgumentException if a day is absent, and so is what one would have to know
     */
    public Occasion {
        if ((since.isEmpty() || timedFrom.isEmpty()) && missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected what one would have to know of the day of an occasion, found none");
        }
    }

    /**
     * An occasion that lies in the subject itself.
     *
     * @param since the day
     * @return the occasion
     */
    public static Occasion on(LocalDate since) {
        return of("", since);
    }

    /**
     * An occasion of which another record tells.
     *
     * @param id the id of the record
     * @param since the day
     * @return the occasion
     */
    public static Occasion of(Object id, LocalDate since) {
        Optional<LocalDate> day = Optional.of(since);
        return new Occasion(id.toString(), day, day, Optional.empty());
    }

    /**
     * An occasion of which nobody knows the day, and so nobody knows whether something followed in time.
     *
     * @param missing what one would have to know, as a lower-case phrase such as {@code the day of the change}
     * @return the occasion
     */
    public static Occasion unknown(String missing) {
        return new Occasion("", Optional.empty(), Optional.empty(), Optional.of(missing));
    }

    /**
     * The same occasion with a limit that runs from another day. Where that day is known, and the day of the occasion is
     * not, nothing is owed as long as the limit has not passed.
     *
     * @param day the day from which the limit runs
     * @return the occasion
     */
    public Occasion timedFrom(LocalDate day) {
        return new Occasion(id, since, Optional.of(day), missing);
    }

    /** What tells it from the other occasions of its subject: a record may tell of several. */
    String key() {
        String day = since.map(LocalDate::toString).orElse("");
        return id.isEmpty() ? day : id + " " + day;
    }
}
