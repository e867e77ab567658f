package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.InterestedPartyId;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;

/**
 * A party that matters to the management system, and what it requires (clause 4.2).
 */
@AimsRecord
@Immutable
public sealed interface InterestedParty extends RegisterEntry permits ImmutableInterestedParty {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    InterestedPartyId id();

    /**
     * The day on which it was identified.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> identifiedOn();

    /**
     * The day from which it no longer mattered.
     *
     * @return the first such day; absent while it does
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * What kind of party it is.
     *
     * @return the category
     */
    Category category();

    /**
     * Who it is.
     *
     * @return the name
     */
    String name();

    /**
     * What it requires.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PartyRequirement> requirements();

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
     * What {@link #category} may be.
     */
    enum Category {
        /** A regulator or another relevant authority. */
        REGULATOR,
        /** A customer. */
        CUSTOMER,
        /** Users of AI systems. */
        USER,
        /** People who are subject to decisions of AI systems. */
        AFFECTED_PERSONS,
        /** People who work for the organization. */
        EMPLOYEE,
        /** A supplier. */
        SUPPLIER,
        /** A partner. */
        PARTNER,
        /** Owners and investors. */
        OWNER,
        /** The public and those who speak for it. */
        SOCIETY,
        /** Anyone else. */
        OTHER
    }

    /**
     * Starts a new interested party.
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
    default InterestedParty with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("InterestedParty[" + id() + "].endedOn", identifiedOn(), endedOn());
    }

    /** Builds an interested party. */
    final class Builder extends ImmutableInterestedParty.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link InterestedParty#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(InterestedPartyId.of(text));
        }

        /**
         * Sets {@link InterestedParty#identifiedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder identifiedOn(String day) {
            return identifiedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link InterestedParty#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link InterestedParty#requirements()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder requirement(String id, Consumer<PartyRequirement.Builder> entry) {
            PartyRequirement.Builder added = PartyRequirement.builder().id(id);
            entry.accept(added);
            return addRequirement(added.build());
        }

        /**
         * Adds to {@link InterestedParty#reviews()}.
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
         * Sets {@link InterestedParty#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }
    }
}
