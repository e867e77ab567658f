package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ReviewDecisionId;

/**
 * A review of the management system by top management, as it was held (clause 9.3).
 *
 * <p>A planned review is no review: plans stand in the declared {@link Interval}.
 */
@AimsRecord
@Immutable
public sealed interface ManagementReview extends RegisterEntry permits ImmutableManagementReview {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ManagementReviewId id();

    /**
     * The day on which it was held; the last day where it took several.
     *
     * @return the day
     */
    LocalDate heldOn();

    /**
     * The first day of the period under review.
     *
     * @return the day, inclusive; absent when not stated
     */
    Optional<LocalDate> periodFrom();

    /**
     * The last day whose figures went into it.
     *
     * @return the day, inclusive; absent when not stated
     */
    Optional<LocalDate> inputCutOff();

    /**
     * The day planned for the next review.
     *
     * @return the day; absent when none was planned
     */
    Optional<LocalDate> nextPlannedFor();

    /**
     * How it was held.
     *
     * @return the mode; absent when not recorded
     */
    Optional<Mode> mode();

    /**
     * Who attended.
     *
     * @return the attendees; empty when nobody is recorded
     */
    List<Attendee> attendees();

    /**
     * What it took into account.
     *
     * @return the inputs, in any order
     */
    List<ReviewInput> inputs();

    /**
     * The decisions of earlier reviews whose state was reported.
     *
     * @return their ids; empty when none was
     */
    @NaturalOrder
    SortedSet<ReviewDecisionId> reports();

    /**
     * What it concluded on the suitability of the management system.
     *
     * @return the conclusion; absent when there is none
     */
    Optional<String> suitability();

    /**
     * What it concluded on the adequacy of the management system.
     *
     * @return the conclusion; absent when there is none
     */
    Optional<String> adequacy();

    /**
     * What it concluded on the effectiveness of the management system.
     *
     * @return the conclusion; absent when there is none
     */
    Optional<String> effectiveness();

    /**
     * What it decided.
     *
     * @return the decisions, in the order of the minutes
     */
    List<ReviewDecision> decisions();

    /**
     * The minutes.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> minutes();

    /**
     * What it concluded on whether the management system reaches its intended results.
     *
     * @return the conclusion; absent when there is none
     */
    Optional<String> intendedResults();

    /**
     * Why it decided nothing on improvement.
     *
     * @return the reason; absent when it decided something, or gave none
     */
    Optional<String> noImprovementBecause();

    /**
     * Why it decided no change of the management system.
     *
     * @return the reason; absent when it decided one, or gave none
     */
    Optional<String> noAimsChangeBecause();

    /** How a management review was held. */
    enum Mode {
        /** In a meeting, in one place or remotely. */
        MEETING,
        /** In writing. */
        WRITTEN
    }

    /**
     * Starts a new management review.
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
    default ManagementReview with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a management review. */
    final class Builder extends ImmutableManagementReview.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ManagementReview#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ManagementReviewId.of(text));
        }

        /**
         * Sets {@link ManagementReview#heldOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder heldOn(String day) {
            return heldOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ManagementReview#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link ManagementReview#inputCutOff()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder inputCutOff(String day) {
            return inputCutOff(LocalDate.parse(day));
        }

        /**
         * Sets {@link ManagementReview#nextPlannedFor()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextPlannedFor(String day) {
            return nextPlannedFor(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ManagementReview#attendees()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder attendee(Consumer<Attendee.Builder> part) {
            Attendee.Builder added = Attendee.builder();
            part.accept(added);
            return addAttendee(added.build());
        }

        /**
         * Adds to {@link ManagementReview#inputs()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder input(Consumer<ReviewInput.Builder> part) {
            ReviewInput.Builder added = ReviewInput.builder();
            part.accept(added);
            return addInput(added.build());
        }

        /**
         * Adds to {@link ManagementReview#reports()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addReports(String... texts) {
            for (String text : texts) {
                addReport(ReviewDecisionId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link ManagementReview#decisions()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder decision(String id, Consumer<ReviewDecision.Builder> entry) {
            ReviewDecision.Builder added = ReviewDecision.builder().id(id);
            entry.accept(added);
            return addDecision(added.build());
        }

        /**
         * Sets {@link ManagementReview#minutes()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder minutes(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return minutes(filled.build());
        }
    }
}
