package org.openaims.model.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;

/**
 * A declared limit: how long after one thing another is to have happened, such as from the approval of a policy to
 * its announcement.
 *
 * <p>A changed limit is a new entry, so that the limit in force on a past day can be told. The standard itself sets
 * none.
 */
@AimsRecord
@Immutable
public sealed interface Limit extends RegisterEntry permits ImmutableLimit {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    LimitId id();

    /**
     * Which two things it spans.
     *
     * @return the kind
     */
    LimitKind kind();

    /**
     * The day on which the limit was decided.
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
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * The longest time allowed, in calendar years, months and days.
     *
     * @return a period, zero or longer
     */
    Period within();

    /**
     * Why this length was chosen.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * The first day on which it is in force.
     *
     * @return {@link #inForceFrom()}, or the day of the decision
     */
    default LocalDate effectiveFrom() {
        return inForceFrom().orElse(decidedOn());
    }

    /**
     * Starts a new limit.
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
    default Limit with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a period below zero. */
    @Check
    default void check() {
        Invariants.notNegative("Limit[" + id() + "].within", within());
    }

    /** Builds a limit. */
    final class Builder extends ImmutableLimit.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Limit#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(LimitId.of(text));
        }

        /**
         * Sets {@link Limit#kind()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder kind(String text) {
            return kind(LimitKind.of(text));
        }

        /**
         * Sets {@link Limit#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Limit#inForceFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder inForceFrom(String day) {
            return inForceFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link Limit#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }
    }
}
