package org.openaims.model.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;

/**
 * A declared interval: how often something is to happen, since when, and who decided so (the planned intervals of
 * clauses 8.2, 8.4, 9.1, 9.2.1 and 9.3.1).
 *
 * <p>It does not say what it is for: the register in which it stands does. A changed interval is a new entry, so that
 * the interval in force on a past day can be told.
 */
@AimsRecord
@Immutable
public sealed interface Interval extends RegisterEntry permits ImmutableInterval {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    IntervalId id();

    /**
     * The day on which the interval was decided.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * The first day on which it is in force.
     *
     * @return the day, inclusive; absent when it is in force from the day of the decision
     */
    Optional<LocalDate> inForceFrom();

    /**
     * Who decided it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * Why this length was chosen.
     *
     * @return the reason; absent when none was recorded
     */
    Optional<String> reason();

    /**
     * The longest planned time from one occasion to the next, in calendar years, months and days.
     *
     * @return a period longer than zero
     */
    Period every();

    /**
     * How much later than the due day still counts as in time.
     *
     * @return the tolerance, zero by default
     */
    @Default
    default Period tolerance() {
        return Period.ZERO;
    }

    /**
     * How the days are reckoned.
     *
     * @return the rhythm; absent when it was not declared
     */
    Optional<Rhythm> rhythm();

    /**
     * The first day on which it is in force.
     *
     * @return {@link #inForceFrom()}, or the day of the decision
     */
    default LocalDate effectiveFrom() {
        return inForceFrom().orElse(decidedOn());
    }

    /**
     * Starts a new interval.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy with a change.
     *
     * @param change what to set on the copy
     * @return the changed copy
     */
    default Interval with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a period that is not longer than zero, and a negative tolerance. */
    @Check
    default void check() {
        if (every().isNegative() || every().isZero()) {
            throw new InvalidRecordException(
                    "Interval[" + id() + "].every: must be longer than zero, but was " + every());
        }
        Invariants.notNegative("Interval[" + id() + "].tolerance", tolerance());
    }

    /** Builds an interval. */
    final class Builder extends ImmutableInterval.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Interval#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(IntervalId.of(text));
        }

        /**
         * Sets {@link Interval#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Interval#inForceFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder inForceFrom(String day) {
            return inForceFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link Interval#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }
    }
}
