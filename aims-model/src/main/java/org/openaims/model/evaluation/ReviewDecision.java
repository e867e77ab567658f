package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Completion;
import org.openaims.model.record.DueChange;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.ReviewDecisionId;

/**
 * A decision of a management review (clause 9.3.3).
 */
@AimsRecord
@Immutable
public sealed interface ReviewDecision extends Extensible permits ImmutableReviewDecision {

    /**
     * The id, unique among all decisions of all reviews.
     *
     * @return the id
     */
    ReviewDecisionId id();

    /**
     * What it is about.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What was decided.
     *
     * @return the statement
     */
    String statement();

    /**
     * Who is to do it.
     *
     * @return the person; absent when nobody is named
     */
    Optional<PersonId> owner();

    /**
     * The day by which it is to be done.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * That it was done.
     *
     * @return the completion; absent while it is open
     */
    Optional<Completion> completion();

    /**
     * How that day was changed.
     *
     * @return them, in any order; empty when it stands as first set
     */
    List<DueChange> dueChanges();

    /**
     * The records that followed from it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> leadsTo();

    /** What a decision of a management review is about. */
    enum Kind {
        /** Improving the management system. */
        IMPROVEMENT,
        /** Changing the management system. */
        AIMS_CHANGE,
        /** Anything else. */
        OTHER
    }

    /**
     * The day by which it is to be done after all changes that were decided in time, see {@link DueChange#applied}.
     *
     * @return the day, inclusive; absent when none was set
     */
    default Optional<LocalDate> currentDue() {
        return DueChange.applied(due(), dueChanges());
    }

    /**
     * Starts a new review decision.
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
    default ReviewDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a review decision. */
    final class Builder extends ImmutableReviewDecision.Builder {

        Builder() {}

        /**
         * Sets {@link ReviewDecision#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ReviewDecisionId.of(text));
        }

        /**
         * Sets {@link ReviewDecision#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Sets {@link ReviewDecision#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Sets {@link ReviewDecision#completion()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder completion(Consumer<Completion.Builder> part) {
            Completion.Builder filled = Completion.builder();
            part.accept(filled);
            return completion(filled.build());
        }

        /**
         * Adds to {@link ReviewDecision#dueChanges()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder dueChange(Consumer<DueChange.Builder> part) {
            DueChange.Builder added = DueChange.builder();
            part.accept(added);
            return addDueChange(added.build());
        }

        /**
         * Adds to {@link ReviewDecision#leadsTo()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder leadsTo(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addLeadsTo(added.build());
        }
    }
}
