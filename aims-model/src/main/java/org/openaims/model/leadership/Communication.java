package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;

/**
 * That something was told to an audience on a day (clauses 5.2, 5.3, 7.4).
 */
@AimsRecord
@Immutable
public sealed interface Communication extends Extensible permits ImmutableCommunication {

    /**
     * The day on which it was told.
     *
     * @return the day
     */
    LocalDate communicatedOn();

    /**
     * Who was told.
     *
     * @return the audience, such as {@code all staff}
     */
    String audience();

    /**
     * How they were told.
     *
     * @return the channel; absent when not recorded
     */
    Optional<String> channel();

    /**
     * Who told them.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> by();

    /**
     * How many people it reached.
     *
     * @return a head count, zero or more; absent when not counted
     */
    Optional<Integer> reached();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> evidence();

    /**
     * How many people belonged to the audience on that day.
     *
     * @return a head count, zero or more; absent when it was not counted
     */
    Optional<Integer> population();

    /**
     * Starts a new communication.
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
    default Communication with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a head count below zero. */
    @Check
    default void check() {
        Invariants.notNegative("Communication.population", population());
        Invariants.notNegative("Communication.reached", reached());
    }

    /** Builds a communication. */
    final class Builder extends ImmutableCommunication.Builder {

        Builder() {}

        /**
         * Sets {@link Communication#communicatedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder communicatedOn(String day) {
            return communicatedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Communication#by()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder by(String text) {
            return by(PersonId.of(text));
        }

        /**
         * Sets {@link Communication#evidence()}.
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
