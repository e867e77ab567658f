package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.SignificanceRuleId;

/**
 * The decision whether a change of an AI system is significant (clauses 8.2 and 8.4).
 */
@AimsRecord
@Immutable
public sealed interface SignificanceDecision extends Extensible permits ImmutableSignificanceDecision {

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * Whether it is significant.
     *
     * @return true when it is
     */
    boolean significant();

    /**
     * The rule of the organization by which it was decided.
     *
     * @return the id; absent when not recorded
     */
    Optional<SignificanceRuleId> rule();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Starts a new significance decision.
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
    default SignificanceDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a significance decision. */
    final class Builder extends ImmutableSignificanceDecision.Builder {

        Builder() {}

        /**
         * Sets {@link SignificanceDecision#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SignificanceDecision#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link SignificanceDecision#rule()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder rule(String text) {
            return rule(SignificanceRuleId.of(text));
        }
    }
}
