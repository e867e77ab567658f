package org.openaims.model.evaluation;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;

/**
 * The floor of clause 9: management reviews and judgements.
 */
@AimsRecord
@Immutable
public sealed interface Evaluation extends Extensible permits ImmutableEvaluation {

    /**
     * The management reviews held.
     *
     * @return the reviews, in any order
     */
    List<ManagementReview> managementReviews();

    /**
     * How often management reviews are to be held (clause 9.3.1), as a history.
     *
     * @return the intervals, in any order
     */
    List<Interval> reviewIntervals();

    /**
     * The judgements of what no program can judge.
     *
     * @return the judgements, in any order
     */
    List<Attestation> attestations();

    /**
     * Starts a new evaluation.
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
    default Evaluation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an evaluation. */
    final class Builder extends ImmutableEvaluation.Builder {

        Builder() {}
    }
}
