package org.openaims.model.improvement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.Action;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CorrectiveActionId;
import org.openaims.model.record.HangsOn;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.RootCauseId;

/**
 * An action against a cause of a nonconformity (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface CorrectiveAction extends Action permits ImmutableCorrectiveAction {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    CorrectiveActionId id();

    /**
     * The nonconformity.
     *
     * @return the id
     */
    NonconformityId nonconformity();

    /**
     * The causes that it is against.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<RootCauseId> causes();

    /**
     * When it counts as effective.
     *
     * @return the text; absent when not recorded
     */
    @HangsOn("criterionSetOn")
    Optional<String> effectivenessCriterion();

    /**
     * The day on which that was set.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> criterionSetOn();

    /**
     * How long after it is done its effect is to be judged.
     *
     * @return the period; absent when none was set
     */
    Optional<Period> effectivenessAfter();

    /**
     * Why it fits the effects of the nonconformity.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> proportionality();

    /**
     * Starts a new corrective action.
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
    default CorrectiveAction with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a corrective action. */
    final class Builder extends ImmutableCorrectiveAction.Builder implements Action.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link CorrectiveAction#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(CorrectiveActionId.of(text));
        }

        /**
         * Sets {@link CorrectiveAction#nonconformity()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder nonconformity(String text) {
            return nonconformity(NonconformityId.of(text));
        }

        /**
         * Sets {@link CorrectiveAction#criterionSetOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder criterionSetOn(String day) {
            return criterionSetOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link CorrectiveAction#causes()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addCauses(String... texts) {
            for (String text : texts) {
                addCause(RootCauseId.of(text));
            }
            return this;
        }
    }
}
