package org.openaims.model.operation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Days;
import org.openaims.model.record.Ending;
import org.openaims.model.record.EventLoggingId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;

/**
 * That an AI system records event logs, in which stages, and for how long they are kept (control A.6.2.8).
 */
@AimsRecord
@Immutable
public sealed interface EventLogging extends RegisterEntry permits ImmutableEventLogging {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    EventLoggingId id();

    /**
     * The system.
     *
     * @return the id
     */
    AiSystemId system();

    /**
     * Whether and since when logs are recorded; the first day.
     *
     * @return the occurrence
     */
    Occurrence startedOn();

    /**
     * Whether and when that ended; the first day no longer recorded.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    @Ending
    default Occurrence endedOn() {
        return Occurrence.no();
    }

    /**
     * The stages in which logs are recorded.
     *
     * @return the stages; empty when none was named
     */
    @NaturalOrder
    SortedSet<LifeCycleStage> stages();

    /**
     * What is recorded.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> events();

    /**
     * How long logs are kept.
     *
     * @return the period; absent when none was set
     */
    Optional<Period> keptFor();

    /**
     * When it was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * Who decided.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * The days on which logs were known to be recorded.
     *
     * @return the days; unbounded while they are
     */
    default Days recorded() {
        return Days.during(startedOn(), endedOn());
    }

    /**
     * Starts a new event logging.
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
    default EventLogging with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "EventLogging[" + id() + "].endedOn",
                startedOn().happenedOn(),
                endedOn().happenedOn());
    }

    /** Builds an event logging. */
    final class Builder extends ImmutableEventLogging.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link EventLogging#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(EventLoggingId.of(text));
        }

        /**
         * Sets {@link EventLogging#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }

        /**
         * Sets {@link EventLogging#startedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder startedOn(LocalDate day) {
            return startedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link EventLogging#startedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link EventLogging#endedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder endedOn(LocalDate day) {
            return endedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link EventLogging#endedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link EventLogging#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link EventLogging#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }

        /**
         * Adds to {@link EventLogging#reviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder review(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addReview(added.build());
        }
    }
}
