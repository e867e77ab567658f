package org.openaims.model.context;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;

/**
 * A contract with a supplier (control A.10.3).
 */
@AimsRecord
@Immutable
public sealed interface Contract extends Extensible permits ImmutableContract {

    /**
     * The day on which it was signed.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> signedOn();

    /**
     * The first day on which it is valid.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> validFrom();

    /**
     * The last day on which it is valid.
     *
     * @return the day, inclusive; absent when it runs on
     */
    Optional<LocalDate> validUntil();

    /**
     * The day from which it no longer was in force, where it ended otherwise.
     *
     * @return the first such day; absent while it runs, or ran out
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * Whether the supplier has to announce changes of what it supplies.
     *
     * @return true or false; absent when nobody looked
     */
    Optional<Boolean> noticeOfChange();

    /**
     * How long ahead it has to announce them.
     *
     * @return the period; absent when none is agreed
     */
    Optional<Period> noticePeriod();

    /**
     * What it says of responsible AI.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> clauses();

    /**
     * The contract itself.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> document();

    /**
     * Starts a new contract.
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
    default Contract with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("Contract.validUntil", validFrom(), validUntil());
    }

    /** Builds a contract. */
    final class Builder extends ImmutableContract.Builder {

        Builder() {}

        /**
         * Sets {@link Contract#signedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder signedOn(String day) {
            return signedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Contract#validFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validFrom(String day) {
            return validFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link Contract#validUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validUntil(String day) {
            return validUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link Contract#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Contract#document()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder document(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return document(filled.build());
        }
    }
}
