package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Days;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;

/**
 * The time for which the management system runs: the start of every duty that has none of its own (clause 4.4).
 */
@AimsRecord
@Immutable
public sealed interface AimsPeriod extends Extensible permits ImmutableAimsPeriod {

    /**
     * The day on which the start, as it stands here, was decided.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> decidedOn();

    /**
     * The first day of the management system; may lie ahead.
     *
     * @return the day, inclusive
     */
    LocalDate runsFrom();

    /**
     * The day on which the management system was given up.
     *
     * @return the first day without it; absent while it runs
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * The last day by which systems that were in use before the start owe their records.
     *
     * @return the day, inclusive; absent when none was declared
     */
    Optional<LocalDate> transitionUntil();

    /**
     * Who set the start.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> setBy();

    /**
     * The days on which the management system runs.
     *
     * @return the days; unbounded while it was not given up
     */
    default Days days() {
        return Days.until(runsFrom(), endedOn());
    }

    /**
     * Starts a new AIMS period.
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
    default AimsPeriod with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end, or an end of the transition, before the start. */
    @Check
    default void check() {
        Invariants.notBefore("AimsPeriod.endedOn", Optional.of(runsFrom()), endedOn());
        Invariants.notBefore("AimsPeriod.transitionUntil", Optional.of(runsFrom()), transitionUntil());
    }

    /** Builds an AIMS period. */
    final class Builder extends ImmutableAimsPeriod.Builder {

        Builder() {}

        /**
         * Sets {@link AimsPeriod#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsPeriod#runsFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder runsFrom(String day) {
            return runsFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsPeriod#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsPeriod#transitionUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder transitionUntil(String day) {
            return transitionUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsPeriod#setBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder setBy(String text) {
            return setBy(PersonId.of(text));
        }
    }
}
