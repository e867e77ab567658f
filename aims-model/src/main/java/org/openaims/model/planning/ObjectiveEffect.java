package org.openaims.model.planning;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * That a risk helps or hinders an AI objective (clause 6.1.2).
 */
@AimsRecord
@Immutable
public sealed interface ObjectiveEffect extends Extensible permits ImmutableObjectiveEffect {

    /**
     * The objective.
     *
     * @return the id
     */
    AiObjectiveId objective();

    /**
     * Which of the two.
     *
     * @return the effect
     */
    Effect effect();

    /**
     * What {@link #effect} may be.
     */
    enum Effect {
        /** It helps. */
        HELPS,
        /** It hinders. */
        HINDERS
    }

    /**
     * Starts a new objective effect.
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
    default ObjectiveEffect with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an objective effect. */
    final class Builder extends ImmutableObjectiveEffect.Builder {

        Builder() {}

        /**
         * Sets {@link ObjectiveEffect#objective()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder objective(String text) {
            return objective(AiObjectiveId.of(text));
        }
    }
}
