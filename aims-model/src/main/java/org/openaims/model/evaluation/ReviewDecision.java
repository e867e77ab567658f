package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
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
    }
}
