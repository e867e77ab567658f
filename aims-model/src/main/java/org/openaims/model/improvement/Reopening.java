package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * That a closed nonconformity was opened again (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface Reopening extends Extensible permits ImmutableReopening {

    /**
     * The day on which it was opened again.
     *
     * @return the day
     */
    LocalDate reopenedOn();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Starts a new reopening.
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
    default Reopening with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a reopening. */
    final class Builder extends ImmutableReopening.Builder {

        Builder() {}

        /**
         * Sets {@link Reopening#reopenedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder reopenedOn(String day) {
            return reopenedOn(LocalDate.parse(day));
        }
    }
}
