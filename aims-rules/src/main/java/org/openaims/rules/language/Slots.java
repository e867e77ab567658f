package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.openaims.model.record.Interval;

/**
 * The slots of a calendar: slot k runs from the anchor plus k intervals to the day before the next one begins.
 *
 * <p>A slot is found by reckoning and not by going from slot to slot, however far from the anchor it lies.
 *
 * @param anchor the first day of slot zero
 * @param every how long a slot is, longer than zero
 * @param tolerance how much later than its last day still counts as in time
 */
record Slots(LocalDate anchor, Period every, Period tolerance) {

    /** The mean length of a month of the Gregorian calendar. */
    private static final double DAYS_OF_A_MONTH = 146_097 / 4800.0;

    /** Reckoned by mean lengths, a slot lies no further off than this, and some steps set it right. */
    private static final int MOST_OFF = 2;

    static Slots of(LocalDate anchor, Interval interval) {
        return new Slots(anchor, interval.every(), interval.tolerance());
    }

    LocalDate start(long slot) {
        return anchor.plus(every.multipliedBy(Math.toIntExact(slot)));
    }

    LocalDate last(long slot) {
        return start(slot + 1).minusDays(1);
    }

    /** The last day in time. */
    LocalDate limit(long slot) {
        return last(slot).plus(tolerance);
    }

    /** The first slot that begins on a day or later. */
    long firstFrom(LocalDate day) {
        long slot = near(day);
        while (start(slot).isAfter(day)) {
            slot--;
        }
        while (start(slot).isBefore(day)) {
            slot++;
        }
        return slot;
    }

    /** The first slot, from one on, of which the last day in time is a day or later. */
    long firstInTimeFor(LocalDate day, long from) {
        long slot = Math.max(from, near(day.minus(tolerance)));
        while (slot > from && !limit(slot).isBefore(day)) {
            slot--;
        }
        while (limit(slot).isBefore(day)) {
            slot++;
        }
        return slot;
    }

    /** A slot near a day, between slot zero and it, so that none is asked for that lies outside of all time. */
    private long near(LocalDate day) {
        double length = (every.getYears() * 12.0 + every.getMonths()) * DAYS_OF_A_MONTH + every.getDays();
        long slot = (long) (ChronoUnit.DAYS.between(anchor, day) / length);
        return slot > 0 ? Math.max(0, slot - MOST_OFF) : Math.min(0, slot + MOST_OFF);
    }
}
