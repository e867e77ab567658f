package org.openaims.model.operation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.MechanismId;

/**
 * How much data is collected, how long it is kept, and by what that is enforced.
 */
@AimsRecord
@Immutable
public sealed interface RetentionRule extends Extensible permits ImmutableRetentionRule {

    /**
     * The day on which the rule was decided.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> decidedOn();

    /**
     * What is collected at most.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> minimization();

    /**
     * How long it is kept.
     *
     * @return the period; absent when none was set
     */
    Optional<Period> keepFor();

    /**
     * The day until which it is to be kept.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> atLeastUntil();

    /**
     * The day by which it is to be disposed of.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> disposeBy();

    /**
     * What enforces it.
     *
     * @return the id; absent when nothing does
     */
    Optional<MechanismId> mechanism();

    /**
     * What it rests on.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> basis();

    /**
     * Starts a new retention rule.
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
    default RetentionRule with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a retention rule. */
    final class Builder extends ImmutableRetentionRule.Builder {

        Builder() {}

        /**
         * Sets {@link RetentionRule#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RetentionRule#atLeastUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder atLeastUntil(String day) {
            return atLeastUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link RetentionRule#disposeBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder disposeBy(String day) {
            return disposeBy(LocalDate.parse(day));
        }

        /**
         * Sets {@link RetentionRule#mechanism()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder mechanism(String text) {
            return mechanism(MechanismId.of(text));
        }
    }
}
