package org.openaims.model.planning;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * That a control does not apply to an AI system, and why (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface ControlExclusion extends Extensible permits ImmutableControlExclusion {

    /**
     * The system.
     *
     * @return the id
     */
    AiSystemId system();

    /**
     * On which ground.
     *
     * @return the ground; absent when not recorded
     */
    Optional<SoaEntry.Ground> ground();

    /**
     * Why.
     *
     * @return the reason; absent when none was recorded
     */
    Optional<String> reason();

    /**
     * Starts a new control exclusion.
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
    default ControlExclusion with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a control exclusion. */
    final class Builder extends ImmutableControlExclusion.Builder {

        Builder() {}

        /**
         * Sets {@link ControlExclusion#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }
    }
}
