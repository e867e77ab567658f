package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Optional;
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
    private final String reason;

    private Duty(Kind kind, Days days, Optional<LocalDate> firstDue, String reason) {
        this.kind = kind;
        this.days = days;
        this.firstDue = firstDue;
        this.reason = reason;
    }

    /**
     * Owed on some days; first due one interval after the first of them.
     *
     * @param days the days; no duty when empty
     * @return the duty
     */
    public static Duty during(Days days) {
        return new Duty(Kind.OWED, days, Optional.empty(), "");
    }

    /**
     * Owed since a day that nobody knows.
     *
     * @param what what is unknown, such as {@code the start of the AIMS}
     * @return the duty
     */
    public static Duty startUnknown(String what) {
        return new Duty(Kind.START_UNKNOWN, Days.none(), Optional.empty(), what);
    }

    /**
     * Nobody knows whether it is owed.
     *
     * @param missing what one would have to know
     * @return the duty
     */
    public static Duty undecided(String missing) {
        return new Duty(Kind.UNDECIDED, Days.none(), Optional.empty(), missing);
    }

    /**
     * Not owed.
     *
     * @param why the reason
     * @return the duty
     */
    public static Duty notOwed(String why) {
        return new Duty(Kind.NOT_OWED, Days.none(), Optional.empty(), why);
    }

    /**
     * The same duty, first due on a day of its own.
     *
     * @param day the day
     * @return the duty
     */
    public Duty firstDueOn(LocalDate day) {
        return new Duty(kind, days, Optional.of(day), reason);
    }

    Kind kind() {
        return kind;
    }

    Days days() {
        return days;
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
