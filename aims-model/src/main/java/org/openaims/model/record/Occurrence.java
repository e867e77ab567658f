package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether and when something happened, for events where the difference between <em>no</em>, <em>unknown</em>,
 * <em>not applicable</em>, <em>planned</em> and <em>yes, but the day is unknown</em> matters.
 *
 * <p>Events for which only the day matters are a plain {@link LocalDate}.
 */
public sealed interface Occurrence {

    /**
     * It happened on a known day.
     *
     * @param day the day
     */
    record On(LocalDate day) implements Occurrence {}

    /** It happened; the day is unknown. */
    record DayUnknown() implements Occurrence {}

    /**
     * It has not happened; it is planned.
     *
     * @param day the planned day; absent when a plan was stated without one
     */
    record Planned(Optional<LocalDate> day) implements Occurrence {}

    /** It has not happened. */
    record No() implements Occurrence {}

    /**
     * It does not apply.
     *
     * @param reason why, in the organization's words
     */
    record NotApplicable(String reason) implements Occurrence {}

    /** Nobody knows, or nobody said, whether it happened. */
    record Unknown() implements Occurrence {}

    /**
     * It happened on a known day.
     *
     * @param day the day
     * @return the occurrence
     */
    static Occurrence on(LocalDate day) {
        return new On(day);
    }

    /**
     * It happened; the day is unknown.
     *
     * @return the occurrence
     */
    static Occurrence dayUnknown() {
        return new DayUnknown();
    }

    /**
     * It is planned for a day.
     *
     * @param day the planned day
     * @return the occurrence
     */
    static Occurrence planned(LocalDate day) {
        return new Planned(Optional.of(day));
    }

    /**
     * It has not happened.
     *
     * @return the occurrence
     */
    static Occurrence no() {
        return new No();
    }

    /**
     * Nobody said.
     *
     * @return the occurrence
     */
    static Occurrence unknown() {
        return new Unknown();
    }

    /**
     * The day on which it happened.
     *
     * @return the day; absent unless it happened on a known day
     */
    default Optional<LocalDate> happenedOn() {
        return this instanceof On on ? Optional.of(on.day()) : Optional.empty();
    }

    /**
     * Whether it had happened by a day, as far as the records tell.
     *
     * @param day the day, inclusive
     * @param statedOn the day on which the occurrence was stated; one that happened on an unknown day had happened by
     *     then. Absent: it is taken as stated before {@code day}
     * @param what the name of the value, for an unknown answer, such as {@code the day it went into operation}
     * @return yes, no or unknown
     */
    default Answer happenedBy(LocalDate day, Optional<LocalDate> statedOn, String what) {
        if (this instanceof On on) {
            return Answer.of(!on.day().isAfter(day));
        }
        if (this instanceof DayUnknown) {
            return statedOn.filter(stated -> stated.isAfter(day)).isPresent() ? Answer.unknown(what) : Answer.YES;
        }
        return this instanceof Unknown ? Answer.unknown(what) : Answer.NO;
    }
}
