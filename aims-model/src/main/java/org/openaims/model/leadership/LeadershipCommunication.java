package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.LeadershipCommunicationId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A message of top management to its people on why managing AI matters (clause 5.1).
 */
@AimsRecord
@Immutable
public sealed interface LeadershipCommunication extends RegisterEntry permits ImmutableLeadershipCommunication {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    LeadershipCommunicationId id();

    /**
     * The day of the message.
     *
     * @return the day
     */
    LocalDate communicatedOn();

    /**
     * Who gave it.
     *
     * @return the person
     */
    PersonId author();

    /**
     * To whom.
     *
     * @return the audience
     */
    String audience();

    /**
     * How: a talk, a newsletter, a signed policy.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> channel();

    /**
     * What it said.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Message> messages();

    /**
     * How many people belonged to the audience on that day.
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
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #messages} may be.
     */
    enum Message {
        /** Why managing AI effectively matters. */
        AI_MANAGEMENT_MATTERS,
        /** Why keeping to the requirements of the management system matters. */
        REQUIREMENTS_MATTER,
        /** Something else. */
        OTHER
    }

    /**
     * Starts a new leadership communication.
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
    default LeadershipCommunication with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a number below zero. */
    @Check
    default void check() {
        Invariants.notNegative("LeadershipCommunication[" + id() + "].population", population());
        Invariants.notNegative("LeadershipCommunication[" + id() + "].reached", reached());
    }

    /** Builds a leadership communication. */
    final class Builder extends ImmutableLeadershipCommunication.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link LeadershipCommunication#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(LeadershipCommunicationId.of(text));
        }

        /**
         * Sets {@link LeadershipCommunication#communicatedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder communicatedOn(String day) {
            return communicatedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link LeadershipCommunication#author()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder author(String text) {
            return author(PersonId.of(text));
        }

        /**
         * Sets {@link LeadershipCommunication#evidence()}.
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
