package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ContextIssueId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PartyRequirementId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.RiskOrOpportunityId;
import org.openaims.model.record.Statement;

/**
 * A risk or an opportunity of the management system itself (clause 6.1.1); the risks of AI systems are {@link
 * AiRisk}.
 */
@AimsRecord
@Immutable
public sealed interface RiskOrOpportunity extends RegisterEntry permits ImmutableRiskOrOpportunity {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    RiskOrOpportunityId id();

    /**
     * The day on which it was identified.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> identifiedOn();

    /**
     * The day from which it was no longer followed.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> closedOn();

    /**
     * Whether it is a risk or an opportunity.
     *
     * @return the type
     */
    Type type();

    /**
     * What it is.
     *
     * @return the text
     */
    String statement();

    /**
     * What it bears on.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Aim> aims();

    /**
     * The matters that it comes from.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ContextIssueId> issues();

    /**
     * The requirements of interested parties that it comes from.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PartyRequirementId> requirements();

    /**
     * Who watches it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * Why no action is planned.
     *
     * @return the statement; absent when actions are planned, or nobody stated it
     */
    Optional<Statement> accepted();

    /**
     * When it was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * The day by which it is to be looked at next.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> nextReviewBy();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** A risk. */
        RISK,
        /** An opportunity. */
        OPPORTUNITY
    }

    /**
     * What {@link #aims} may be.
     */
    enum Aim {
        /** That the management system reaches its results. */
        INTENDED_RESULTS,
        /** That unwanted effects are prevented or lessened. */
        UNWANTED_EFFECTS,
        /** That it improves. */
        IMPROVEMENT
    }

    /**
     * Starts a new risk or opportunity.
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
    default RiskOrOpportunity with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("RiskOrOpportunity[" + id() + "].closedOn", identifiedOn(), closedOn());
    }

    /** Builds a risk or opportunity. */
    final class Builder extends ImmutableRiskOrOpportunity.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link RiskOrOpportunity#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(RiskOrOpportunityId.of(text));
        }

        /**
         * Sets {@link RiskOrOpportunity#identifiedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder identifiedOn(String day) {
            return identifiedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RiskOrOpportunity#closedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link RiskOrOpportunity#issues()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addIssues(String... texts) {
            for (String text : texts) {
                addIssue(ContextIssueId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link RiskOrOpportunity#requirements()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addRequirements(String... texts) {
            for (String text : texts) {
                addRequirement(PartyRequirementId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link RiskOrOpportunity#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Sets {@link RiskOrOpportunity#accepted()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder accepted(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return accepted(filled.build());
        }

        /**
         * Adds to {@link RiskOrOpportunity#reviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder review(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addReview(added.build());
        }

        /**
         * Sets {@link RiskOrOpportunity#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }
    }
}
