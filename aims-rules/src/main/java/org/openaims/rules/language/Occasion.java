package org.openaims.rules.language;

import java.time.LocalDate;

/**
 * Something that calls for something else to follow.
 *
 * @param id the id of the record that tells of it; empty for the subject itself
 * @param since the day on which it happened, or became known; what happened before it does not count
 * @param timedFrom the day from which the limit runs
 */
public record Occasion(String id, LocalDate since, LocalDate timedFrom) {

    /**
     * An occasion that lies in the subject itself.
     *
     * @param since the day
     * @return the occasion
     */
    public static Occasion on(LocalDate since) {
        return new Occasion("", since, since);
    }

    /**
     * An occasion of which another record tells.
     *
     * @param id the id of the record
     * @param since the day
     * @return the occasion
     */
    public static Occasion of(Object id, LocalDate since) {
        return new Occasion(id.toString(), since, since);
    }

    /**
     * The same occasion with a limit that runs from another day.
     *
     * @param day the day from which the limit runs
     * @return the occasion
     */
    public Occasion timedFrom(LocalDate day) {
        return new Occasion(id, since, day);
    }
}
