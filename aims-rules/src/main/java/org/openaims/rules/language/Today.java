package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Days;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.RecordType;

/**
 * The day as of which the records are judged, for questions whose answer holds for more than that day: a check that goes
 * on to a later day asks a rule anew only of those subjects for which an answer has run out.
 */
public final class Today {

    private final LocalDate day;
    private final @Nullable Tracking tracking;

    /** The record that was asked last, which several rules mostly are in a row, and when that may turn. */
    private @Nullable Extensible last;

    private LocalDate lastTurn = LocalDate.MAX;

    Today(LocalDate day, @Nullable Tracking tracking) {
        this.day = day;
        this.tracking = tracking;
    }

    /**
     * The day itself. What is said with it holds for this day alone: prefer the other questions.
     *
     * @return the day
     */
    public LocalDate day() {
        if (tracking != null) {
            tracking.until(after(day));
        }
        return day;
    }

    /**
     * Whether the day lies after another.
     *
     * @param other the other day
     * @return true from the day after it on
     */
    public boolean isAfter(LocalDate other) {
        boolean after = day.isAfter(other);
        if (tracking != null && !after) {
            tracking.until(after(other));
        }
        return after;
    }

    /**
     * Whether the day lies before another.
     *
     * @param other the other day
     * @return true up to the day before it
     */
    public boolean isBefore(LocalDate other) {
        boolean before = day.isBefore(other);
        if (tracking != null && before) {
            tracking.until(other);
        }
        return before;
    }

    /**
     * Whether the day is one of some days.
     *
     * @param days the days
     * @return true when it is
     */
    public boolean isIn(Days days) {
        for (Days.Stretch stretch : days.stretches()) {
            if (isBefore(stretch.first())) {
                return false;
            }
            if (!isAfter(stretch.last())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The days so far that are among some and not among others.
     *
     * @param owed the days that are looked at
     * @param covered those that are covered
     * @return those up to this day that are not
     */
    Days bare(Days owed, Days covered) {
        boolean isBare = isIn(owed) && !isIn(covered);
        LocalDate last = isBare ? day() : day;
        return owed.and(Days.between(LocalDate.MIN, last)).without(covered);
    }

    /**
     * What a record says of the day.
     *
     * @param record a record of the model
     * @param question what is asked: it compares the day with days that stand in the record, and with no others
     * @param <T> the type of the record
     * @param <V> the type of the answer
     * @return the answer
     */
    public <T extends Extensible, V> V of(T record, BiFunction<? super T, LocalDate, V> question) {
        if (tracking != null) {
            tracking.until(nextTurn(record));
        }
        return question.apply(record, day);
    }

    /** The first day on which comparing it with the days in a record may give something else. */
    private LocalDate nextTurn(Extensible record) {
        if (record != last) {
            last = record;
            lastTurn = RecordTypes.of(record)
                    .flatMap(type -> firstDay(type, record))
                    .map(next -> next.equals(day) ? after(day) : next)
                    .orElse(LocalDate.MAX);
        }
        return lastTurn;
    }

    private <T> Optional<LocalDate> firstDay(RecordType<T> type, Object record) {
        return type.firstDay(type.javaType().cast(record), day);
    }

    /** The day after a day; there is none after the last one, of which nothing runs out. */
    static LocalDate after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
