package org.openaims.model.planning;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * The version of an AI system that an assessment looked at (clause 6.1.4).
 */
@AimsRecord
@Immutable
public sealed interface CoveredVersion extends Extensible permits ImmutableCoveredVersion {

    /**
     * The system.
     *
     * @return the id
     */
    AiSystemId system();

    /**
     * The version, as the organization writes it.
     *
     * @return the version
     */
    String version();

    /**
     * Starts a new covered version.
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
    default CoveredVersion with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a covered version. */
    final class Builder extends ImmutableCoveredVersion.Builder {

        Builder() {}

        /**
         * Sets {@link CoveredVersion#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }
    }
}
