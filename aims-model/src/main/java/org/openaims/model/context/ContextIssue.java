package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ContextIssueId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;

/**
 * A matter outside or inside the organization that bears on what the management system is for (clause 4.1).
 */
@AimsRecord
@Immutable
public sealed interface ContextIssue extends RegisterEntry permits ImmutableContextIssue {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ContextIssueId id();

    /**
     * The day on which it was identified.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> identifiedOn();

    /**
     * The day from which it no longer bore on the management system.
     *
     * @return the first such day; absent while it does
     */
    @Ending
    Optional<LocalDate> closedOn();

    /**
     * On which side of the organization's borders it lies.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * What kind of matter it is.
     *
     * @return the category; absent when not recorded
     */
    Optional<Category> category();

    /**
     * What the matter is.
     *
     * @return the text
     */
    String statement();

    /**
     * How it bears on the management system.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> effect();

    /**
     * Who watches it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

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
     * What {@link #origin} may be.
     */
    enum Origin {
        /** Outside the organization. */
        EXTERNAL,
        /** Inside the organization. */
        INTERNAL
    }

    /**
     * What {@link #category} may be.
     */
    enum Category {
        /** Laws, regulators and their expectations. */
        LAW,
        /** Markets and customers. */
        MARKET,
        /** Culture and society. */
        CULTURE,
        /** Technology. */
        TECHNOLOGY,
        /** Competitors. */
        COMPETITION,
        /** Climate change. */
        CLIMATE,
        /** How the organization is governed. */
        GOVERNANCE,
        /** Its policies. */
        POLICY,
        /** Its contracts. */
        CONTRACTS,
        /** What it and its people are able to do. */
        CAPABILITY,
        /** What its AI systems are meant for. */
        INTENDED_PURPOSE,
        /** Anything else. */
        OTHER
    }

    /**
     * Starts a new context issue.
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
    default ContextIssue with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("ContextIssue[" + id() + "].closedOn", identifiedOn(), closedOn());
    }

    /** Builds a context issue. */
    final class Builder extends ImmutableContextIssue.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ContextIssue#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ContextIssueId.of(text));
        }

        /**
         * Sets {@link ContextIssue#identifiedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder identifiedOn(String day) {
            return identifiedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ContextIssue#closedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ContextIssue#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link ContextIssue#reviews()}.
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
         * Sets {@link ContextIssue#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }
    }
}
