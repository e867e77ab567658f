package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Days;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ResidualRiskAcceptanceId;
import org.openaims.model.record.Review;
import org.openaims.model.record.Role;
import org.openaims.model.record.TreatmentPlanId;

/**
 * That designated management accepted, or refused, the risk that is left (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface ResidualRiskAcceptance extends RegisterEntry permits ImmutableResidualRiskAcceptance {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ResidualRiskAcceptanceId id();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate acceptedOn();

    /**
     * The last day on which it holds.
     *
     * @return the day, inclusive; absent when it holds until it is withdrawn
     */
    Optional<LocalDate> validUntil();

    /**
     * The day from which it was withdrawn.
     *
     * @return the first such day; absent while it was not
     */
    @Ending
    Optional<LocalDate> withdrawnOn();

    /**
     * Who decided.
     *
     * @return the person
     */
    PersonId approver();

    /**
     * The role in which they decided.
     *
     * @return the role; absent when not recorded
     */
    Optional<Role> capacity();

    /**
     * What was decided.
     *
     * @return the decision
     */
    Approval.Decision decision();

    /**
     * The conditions set.
     *
     * @return the conditions; absent when there are none
     */
    Optional<String> conditions();

    /**
     * The risks that are accepted one by one.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiRiskId> risks();

    /**
     * The versions of the plan that are accepted with the levels they list.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<TreatmentPlanId> plans();

    /**
     * The highest level that is accepted.
     *
     * @return the name of the level; absent when not stated
     */
    Optional<String> level();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * When it was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * The days on which the acceptance holds.
     *
     * @return the days; none when it was refused
     */
    default Days holds() {
        if (decision() == Approval.Decision.REFUSED) {
            return Days.none();
        }
        Days days = validUntil().isPresent()
                ? Days.between(acceptedOn(), validUntil().get())
                : Days.from(acceptedOn());
        return withdrawnOn().isPresent() ? days.and(Days.until(LocalDate.MIN, withdrawnOn())) : days;
    }

    /**
     * Starts a new residual risk acceptance.
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
    default ResidualRiskAcceptance with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "ResidualRiskAcceptance[" + id() + "].validUntil", Optional.of(acceptedOn()), validUntil());
        Invariants.notBefore(
                "ResidualRiskAcceptance[" + id() + "].withdrawnOn", Optional.of(acceptedOn()), withdrawnOn());
    }

    /** Builds a residual risk acceptance. */
    final class Builder extends ImmutableResidualRiskAcceptance.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ResidualRiskAcceptance#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ResidualRiskAcceptanceId.of(text));
        }

        /**
         * Sets {@link ResidualRiskAcceptance#acceptedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder acceptedOn(String day) {
            return acceptedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResidualRiskAcceptance#validUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validUntil(String day) {
            return validUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResidualRiskAcceptance#withdrawnOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder withdrawnOn(String day) {
            return withdrawnOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResidualRiskAcceptance#approver()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder approver(String text) {
            return approver(PersonId.of(text));
        }

        /**
         * Sets {@link ResidualRiskAcceptance#capacity()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder capacity(String text) {
            return capacity(Role.of(text));
        }

        /**
         * Adds to {@link ResidualRiskAcceptance#risks()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addRisks(String... texts) {
            for (String text : texts) {
                addRisk(AiRiskId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link ResidualRiskAcceptance#plans()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addPlans(String... texts) {
            for (String text : texts) {
                addPlan(TreatmentPlanId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ResidualRiskAcceptance#evidence()}.
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
         * Adds to {@link ResidualRiskAcceptance#reviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder review(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addReview(added.build());
        }
    }
}
