package org.openaims.model.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AwarenessActivityId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * That people were made aware of the AI policy, of their own part, or of what not conforming means (clause 7.3).
 */
@AimsRecord
@Immutable
public sealed interface AwarenessActivity extends RegisterEntry permits ImmutableAwarenessActivity {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AwarenessActivityId id();

    /**
     * The day on which it took place.
     *
     * @return the day
     */
    LocalDate heldOn();

    /**
     * What it was.
     *
     * @return the format; absent when not recorded
     */
    Optional<Format> format();

    /**
     * What it was about.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Topic> topics();

    /**
     * The version of the AI policy that it was about.
     *
     * @return the id; absent when not recorded
     */
    Optional<AiPolicyId> policy();

    /**
     * Which group it was for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> audience();

    /**
     * Who took part, by name.
     *
     * @return the ids; empty when only numbers are known
     */
    @NaturalOrder
    SortedSet<PersonId> people();

    /**
     * How many people worked under the organization's control on that day, contractors included.
     *
     * @return a head count, zero or more; absent when it was not counted
     */
    Optional<Integer> population();

    /**
     * How many of them it reached.
     *
     * @return a head count, zero or more; absent when it was not counted
     */
    Optional<Integer> reached();

    /**
     * How many of those had joined since the time before.
     *
     * @return a head count, zero or more; absent when it was not counted
     */
    Optional<Integer> joiners();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #format} may be.
     */
    enum Format {
        /** A training. */
        TRAINING,
        /** An acknowledgement by each person. */
        ACKNOWLEDGEMENT,
        /** A briefing. */
        BRIEFING,
        /** Interviews that show the awareness. */
        INTERVIEW
    }

    /**
     * What {@link #topics} may be.
     */
    enum Topic {
        /** The AI policy. */
        POLICY,
        /** People's own contribution and its benefit. */
        CONTRIBUTION,
        /** What not conforming means. */
        CONSEQUENCES,
        /** Anything else. */
        OTHER
    }

    /**
     * Starts a new awareness activity.
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
    default AwarenessActivity with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a number below zero. */
    @Check
    default void check() {
        Invariants.notNegative("AwarenessActivity[" + id() + "].population", population());
        Invariants.notNegative("AwarenessActivity[" + id() + "].reached", reached());
        Invariants.notNegative("AwarenessActivity[" + id() + "].joiners", joiners());
    }

    /** Builds an awareness activity. */
    final class Builder extends ImmutableAwarenessActivity.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AwarenessActivity#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AwarenessActivityId.of(text));
        }

        /**
         * Sets {@link AwarenessActivity#heldOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder heldOn(String day) {
            return heldOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AwarenessActivity#policy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder policy(String text) {
            return policy(AiPolicyId.of(text));
        }

        /**
         * Adds to {@link AwarenessActivity#people()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addPeople(String... texts) {
            for (String text : texts) {
                addPerson(PersonId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link AwarenessActivity#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
