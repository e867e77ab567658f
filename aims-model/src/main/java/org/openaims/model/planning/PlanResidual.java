package org.openaims.model.planning;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * The level of risk that a treatment plan leaves (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface PlanResidual extends Extensible permits ImmutablePlanResidual {

    /**
     * The risk.
     *
     * @return the id
     */
    AiRiskId risk();

    /**
     * The level that is left.
     *
     * @return the name of the level
     */
    String level();

    /**
     * Starts a new plan residual.
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
    default PlanResidual with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a plan residual. */
    final class Builder extends ImmutablePlanResidual.Builder {

        Builder() {}

        /**
         * Sets {@link PlanResidual#risk()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder risk(String text) {
            return risk(AiRiskId.of(text));
        }
    }
}
