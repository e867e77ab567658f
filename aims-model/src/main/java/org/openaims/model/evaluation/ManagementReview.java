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
     * Why it decided nothing.
     *
     * @return the reason; absent when it decided something, or gave none
     */
    Optional<String> noDecisionBecause();

    /**
     * The minutes.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> minutes();

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
    final class Builder extends ImmutableManagementReview.Builder {

        Builder() {}
    }
}
