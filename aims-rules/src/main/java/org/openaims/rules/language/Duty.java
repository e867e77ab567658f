package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openaims.model.record.Days;

/**
 * When a recurring duty is owed. Only what happens on its days counts, a pause moves the due day by its length, and
 * where it ends no gap grows.
 */
public final class Duty {

    enum Kind {
        OWED,
        START_UNKNOWN,
        UNDECIDED,
        NOT_OWED
    }

    private final Kind kind;
    private final Days days;
    private final Optional<LocalDate> firstDue;

    /** Whether the first is due no sooner than an interval after the first day, too. */
    private final boolean afterAnInterval;

    private final String reason;

    private Duty(Kind kind, Days days, Optional<LocalDate> firstDue, boolean afterAnInterval, String reason) {
        this.kind = kind;
        this.days = days;
        this.firstDue = firstDue;
        this.afterAnInterval = afterAnInterval;
        this.reason = reason;
    }

    /**
     * Owed on some days; first due one interval after the first of them.
     *
     * @param days the days; no duty when empty
     * @return the duty
     */
    public static Duty during(Days days) {
        return new Duty(Kind.OWED, days, Optional.empty(), true, "");
    }

    /**
     * Owed since a day that nobody knows.
     *
     * @param what what is unknown, such as {@code the start of the AIMS}
     * @return the duty
     */
    public static Duty startUnknown(String what) {
        return new Duty(Kind.START_UNKNOWN, Days.all(), Optional.empty(), true, what);
    }

    /**
     * Nobody knows whether it is owed.
     *
     * @param missing what one would have to know
     * @return the duty
     */
    public static Duty undecided(String missing) {
        return new Duty(Kind.UNDECIDED, Days.none(), Optional.empty(), true, missing);
    }

    /**
     * Not owed.
     *
     * @param why the reason
     * @return the duty
     */
    public static Duty notOwed(String why) {
        return new Duty(Kind.NOT_OWED, Days.none(), Optional.empty(), true, why);
    }

    /**
     * The same duty, first due on a day of its own.
     *
     * @param day the day
     * @return the duty
     */
    public Duty firstDueOn(LocalDate day) {
        return new Duty(kind, days, Optional.of(day), false, reason);
    }

    /**
     * What is owed where both duties are: on the days of both. It is first due as that one says which begins last, but
     * not before a first due day that the other names. What either does not owe is not owed, whatever is unknown of the
     * other; then what is undecided of either is, and then a start that is unknown.
     *
     * @param other the other duty; where both lack the same, this one's words are used
     * @return the duty that both make
     */
    public Duty and(Duty other) {
        Days both = days.and(other.days);
        for (Kind first : List.of(Kind.NOT_OWED, Kind.OWED, Kind.UNDECIDED, Kind.START_UNKNOWN)) {
            Optional<Duty> one =
                    either(other, duty -> duty.kind == first && (first != Kind.OWED || duty.days.isEmpty()));
            if (one.isPresent()) {
                return new Duty(first, both, Optional.empty(), true, one.get().reason);
            }
        }
        boolean named = namesItAfter(other) || other.namesItAfter(this);
        return new Duty(Kind.OWED, both, later(firstDue, other.firstDue), !named, "");
    }

    /** Whether it begins no sooner than another, and names the day on which the first one is due. */
    private boolean namesItAfter(Duty other) {
        return !afterAnInterval && !begin().isBefore(other.begin());
    }

    private Optional<Duty> either(Duty other, Predicate<Duty> test) {
        return Stream.of(this, other).filter(test).findFirst();
    }

    private LocalDate begin() {
        return days.first().orElseThrow();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    Kind kind() {
        return kind;
    }

    /** The days on which it is owed; where its start is unknown, those among which the days owed are. */
    Days days() {
        return days;
    }

    /** The day on which the first one is due, where an interval after the first day of duty sets none. */
    LocalDate firstDue(LocalDate anIntervalAfter) {
        return firstDue.filter(named -> !afterAnInterval || named.isAfter(anIntervalAfter))
                .orElse(anIntervalAfter);
    }

    /** The days, where it is known whether and since when it is owed. */
    Optional<Days> knownDays() {
        return kind == Kind.OWED ? Optional.of(days) : Optional.empty();
    }

    Optional<LocalDate> firstDue() {
        return firstDue;
    }

    String reason() {
        return reason;
    }
}
