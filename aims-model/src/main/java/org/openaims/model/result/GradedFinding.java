package org.openaims.model.result;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * How grave a certification body might take a finding to be. The standard itself knows no grades.
 */
@AimsRecord
@Immutable
public sealed interface GradedFinding extends Extensible permits ImmutableGradedFinding {

    /**
     * The finding.
     *
     * @return its key, see {@link Finding#key()}
     */
    String finding();

    /**
     * The grade.
     *
     * @return the grade
     */
    Grade grade();

    /**
     * Why it is graded so.
     *
     * @return a phrase
     */
    String reason();

    /**
     * Starts a new graded finding.
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
    default GradedFinding with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a graded finding. */
    final class Builder extends ImmutableGradedFinding.Builder {

        Builder() {}
    }
}
