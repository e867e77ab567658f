package org.openaims.model.context;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What has to be true before an AI system may enter a stage of its life cycle, where a process sets a gate (clauses
 * 8.1 and A.6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface StageCriteria extends Extensible permits ImmutableStageCriteria {

    /**
     * The stage that is entered.
     *
     * @return the stage
     */
    LifeCycleStage stage();

    /**
     * What has to be true.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> criteria();

    /**
     * Starts a new stage criteria.
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
    default StageCriteria with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a stage criteria. */
    final class Builder extends ImmutableStageCriteria.Builder {

        Builder() {}
    }
}
