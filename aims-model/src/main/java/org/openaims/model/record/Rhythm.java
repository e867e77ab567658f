package org.openaims.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the days of a recurring duty are reckoned; declared together with an {@link Interval}. */
public sealed interface Rhythm {

    /** Each occasion is due one interval after the one before. */
    record RollingFromLast() implements Rhythm {}

    /**
     * Each slot of the calendar holds at least one occasion; slot k runs from the anchor plus k intervals.
     *
     * @param anchor the first day of slot zero
     */
    record FixedCalendar(LocalDate anchor) implements Rhythm {}

    /**
     * Each planned day has its occasion.
     *
     * @param days the planned days
     */
    record PlannedDates(List<PlannedDay> days) implements Rhythm {

        /**
         * Copies the list.
         *
         * @param days the planned days
         */
        public PlannedDates {
            days = List.copyOf(days);
        }
    }

    /**
     * A planned day and how it was moved.
     *
     * @param day the day first planned
     * @param moves the moves, in any order
     */
    record PlannedDay(LocalDate day, List<Move> moves) {

        /**
         * Copies the list.
         *
         * @param day the day first planned
         * @param moves the moves, in any order
         */
        public PlannedDay {
            moves = List.copyOf(moves);
        }
    }

    /**
     * A move of a planned day; it counts only if it was decided before the day that it moves.
     *
     * @param to the new day
     * @param decidedOn the day on which the move was decided and recorded
     * @param reason why; absent when none was recorded
     */
    record Move(LocalDate to, LocalDate decidedOn, Optional<String> reason) {}

    /**
     * Each occasion is due one interval after the one before.
     *
     * @return the rhythm
     */
    static Rhythm rollingFromLast() {
        return new RollingFromLast();
    }

    /**
     * Each slot of the calendar holds an occasion.
     *
     * @param anchor the first day of slot zero
     * @return the rhythm
     */
    static Rhythm fixedCalendar(LocalDate anchor) {
        return new FixedCalendar(anchor);
    }

    /**
     * Each planned day has its occasion.
     *
     * @param days the planned days
     * @return the rhythm
     */
    static Rhythm plannedDates(LocalDate... days) {
        return new PlannedDates(List.of(days).stream()
                .map(day -> new PlannedDay(day, List.of()))
                .toList());
    }
}
