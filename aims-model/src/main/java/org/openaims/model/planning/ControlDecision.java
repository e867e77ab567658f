package org.openaims.model.planning;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Extensible;

/**
 * Whether a control was found necessary when the controls were compared with Annex A (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface ControlDecision extends Extensible permits ImmutableControlDecision {

    /**
     * The control.
     *
     * @return the id
     */
    ControlId control();

    /**
     * Whether it is necessary.
     *
     * @return true when it is
     */
    boolean necessary();

    /**
     * How it bears on the treatment options.
     *
     * @return the note; absent when none was written
     */
    Optional<String> relevance();

    /**
     * Starts a new control decision.
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
    default ControlDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a control decision. */
    final class Builder extends ImmutableControlDecision.Builder {

        Builder() {}

        /**
         * Sets {@link ControlDecision#control()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder control(String text) {
            return control(ControlId.of(text));
        }
    }
}
