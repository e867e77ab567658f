package org.openaims.model.context;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * An AI system that was left out of the scope, and why (clause 4.3).
 */
@AimsRecord
@Immutable
public sealed interface ScopeExclusion extends Extensible permits ImmutableScopeExclusion {

    /**
     * The system.
     *
     * @return its id
     */
    AiSystemId system();

    /**
     * Why it is left out.
     *
     * @return the reason; absent when none was recorded
     */
    Optional<String> reason();

    /**
     * Starts a new scope exclusion.
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
    default ScopeExclusion with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a scope exclusion. */
    final class Builder extends ImmutableScopeExclusion.Builder {

        Builder() {}

        /**
         * Sets {@link ScopeExclusion#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }
    }
}
