package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;

/**
 * A period in which an AI system was in operation, that is in use.
 *
 * <p>A pause is the time between two periods.
 */
@AimsRecord
@Immutable
public sealed interface OperationPeriod extends Extensible permits ImmutableOperationPeriod {

    /**
     * Whether and when the period started; the first day in operation.
     *
     * @return the occurrence
     */
    Occurrence startedOn();

    /**
     * Whether and when the period ended; the first day no longer in operation.
     *
     * @return the occurrence, {@link Occurrence#no()} by default: it is still in operation
     */
    @Default
    @Ending
    default Occurrence endedOn() {
        return Occurrence.no();
    }

    /**
     * Whether the system was in operation on a day.
     *
     * @param day the day
     * @param statedOn the day on which this was stated; absent when that was not kept
     * @return yes, no or unknown
     */
    default Answer covers(LocalDate day, Optional<LocalDate> statedOn) {
        return startedOn()
                .happenedBy(day, statedOn, "the day it went into operation")
                .and(endedOn()
                        .happenedBy(day, statedOn, "the day it went out of operation")
                        .not());
    }

    /**
     * Whether a day is known to lie in the period.
     *
     * @param day the day
     * @return false as well where the start or the end is unknown
     */
    default boolean isKnownToCover(LocalDate day) {
        boolean started =
                startedOn() instanceof Occurrence.On start && !start.day().isAfter(day);
        boolean endUnknown = endedOn() instanceof Occurrence.DayUnknown || endedOn() instanceof Occurrence.Unknown;
        boolean ended = endedOn() instanceof Occurrence.On end && !end.day().isAfter(day);
        return started && !endUnknown && !ended;
    }

    /**
     * Starts a new operation period.
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
    default OperationPeriod with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before the start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "OperationPeriod.endedOn", startedOn().happenedOn(), endedOn().happenedOn());
    }

    /** Builds an operation period. */
    final class Builder extends ImmutableOperationPeriod.Builder {

        Builder() {}

        /**
         * Sets {@link OperationPeriod#startedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder startedOn(LocalDate day) {
            return startedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link OperationPeriod#startedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link OperationPeriod#endedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder endedOn(LocalDate day) {
            return endedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link OperationPeriod#endedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }
    }
}
