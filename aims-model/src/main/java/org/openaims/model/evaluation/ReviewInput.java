package org.openaims.model.evaluation;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What a management review took into account under one head (clause 9.3.2).
 *
 * <p>"No change" is an answer and is written as a statement; an input that is not listed was not taken into account.
 */
@AimsRecord
@Immutable
public sealed interface ReviewInput extends Extensible permits ImmutableReviewInput {

    /**
     * Under which head.
     *
     * @return the head
     */
    Kind kind();

    /**
     * What was reported, or that there was nothing to report.
     *
     * @return the statement
     */
    String statement();

    /** The heads under which clause 9.3.2 asks for inputs. */
    enum Kind {
        /** The state of actions from earlier reviews. */
        PRIOR_ACTIONS,
        /** Changes in outside and inside matters. */
        CONTEXT_CHANGES,
        /** Changes in the needs of interested parties. */
        PARTY_CHANGES,
        /** The trend in nonconformities and corrective actions. */
        NONCONFORMITY_TREND,
        /** The trend in monitoring results. */
        MONITORING_TREND,
        /** The trend in audit results. */
        AUDIT_TREND,
        /** Opportunities for improvement. */
        OPPORTUNITIES
    }

    /**
     * Starts a new review input.
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
    default ReviewInput with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a review input. */
    final class Builder extends ImmutableReviewInput.Builder {

        Builder() {}
    }
}
