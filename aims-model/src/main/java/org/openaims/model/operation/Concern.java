package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Completion;
import org.openaims.model.record.ConcernChannelId;
import org.openaims.model.record.ConcernId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;

/**
 * A concern that somebody raised, or a report of an adverse impact (controls A.3.3 and A.8.3).
 */
@AimsRecord
@Immutable
public sealed interface Concern extends RegisterEntry permits ImmutableConcern {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ConcernId id();

    /**
     * The way it came.
     *
     * @return the id; absent when it came another way
     */
    Optional<ConcernChannelId> channel();

    /**
     * The day on which it was raised.
     *
     * @return the day
     */
    LocalDate raisedOn();

    /**
     * The day on which it was acknowledged.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> acknowledgedOn();

    /**
     * The systems that it is about.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * What it says.
     *
     * @return the text
     */
    String statement();

    /**
     * From which side of the organization's borders it came.
     *
     * @return the origin; absent when unknown, as with one raised without a name
     */
    Optional<Origin> origin();

    /**
     * Who handles it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> handler();

    /**
     * That it was handled, and what came of it.
     *
     * @return the completion; absent while it is open
     */
    Optional<Completion> handling();

    /**
     * The records that followed from it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> leadsTo();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #origin} may be.
     */
    enum Origin {
        /** From somebody who works under the organization's control (control A.3.3). */
        INSIDE,
        /** From an interested party outside (control A.8.3). */
        OUTSIDE
    }

    /**
     * Starts a new concern.
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
    default Concern with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a concern. */
    final class Builder extends ImmutableConcern.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Concern#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ConcernId.of(text));
        }

        /**
         * Sets {@link Concern#channel()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder channel(String text) {
            return channel(ConcernChannelId.of(text));
        }

        /**
         * Sets {@link Concern#raisedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder raisedOn(String day) {
            return raisedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Concern#acknowledgedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder acknowledgedOn(String day) {
            return acknowledgedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Concern#systems()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystems(String... texts) {
            for (String text : texts) {
                addSystem(AiSystemId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link Concern#handler()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder handler(String text) {
            return handler(PersonId.of(text));
        }

        /**
         * Adds to {@link Concern#leadsTo()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder leadsTo(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addLeadsTo(added.build());
        }

        /**
         * Sets {@link Concern#evidence()}.
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
         * Sets {@link Concern#handling()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder handling(Consumer<Completion.Builder> part) {
            Completion.Builder filled = Completion.builder();
            part.accept(filled);
            return handling(filled.build());
        }
    }
}
