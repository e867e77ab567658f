package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SignificanceRuleId;

/**
 * Which changes of AI systems the organization counts as significant, so that risks and impacts are assessed again
 * (clauses 8.2 and 8.4).
 *
 * <p>A changed rule is a new entry, so that the rule in force on a past day can be told. It does not decide on a single
 * change: a {@link SignificanceDecision} does.
 */
@AimsRecord
@Immutable
public sealed interface SignificanceRule extends RegisterEntry permits ImmutableSignificanceRule {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SignificanceRuleId id();

    /**
     * The day on which the rule was decided.
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
     * The day from which it no longer was in force.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * Who decided it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * The kinds of change that are always significant.
     *
     * @return the kinds; empty when each change is decided by the criteria
     */
    @NaturalOrder
    SortedSet<SystemChange.Type> types();

    /**
     * By what any other change is found to be significant, such as a drop of a measure below its threshold.
     *
     * @return the text; absent when only the kinds count
     */
    Optional<String> criteria();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * The first day on which it is in force.
     *
     * @return {@link #inForceFrom()}, or the day of the decision
     */
    default LocalDate effectiveFrom() {
        return inForceFrom().orElse(decidedOn());
    }

    /**
     * Starts a new significance rule.
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
    default SignificanceRule with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before the decision; it may end before it comes into force. */
    @Check
    default void check() {
        Invariants.notBefore("SignificanceRule[" + id() + "].endedOn", Optional.of(decidedOn()), endedOn());
    }

    /** Builds a significance rule. */
    final class Builder extends ImmutableSignificanceRule.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link SignificanceRule#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(SignificanceRuleId.of(text));
        }

        /**
         * Sets {@link SignificanceRule#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SignificanceRule#inForceFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder inForceFrom(String day) {
            return inForceFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link SignificanceRule#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SignificanceRule#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link SignificanceRule#evidence()}.
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
