package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Occurrence;

/**
 * How data is prepared, and why so (control A.7.6).
 */
@AimsRecord
@Immutable
public sealed interface DataPreparation extends Extensible permits ImmutableDataPreparation {

    /**
     * The method.
     *
     * @return the method
     */
    String method();

    /**
     * The criteria by which it was chosen.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> criteria();

    /**
     * Whether and when it was prepared.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    default Occurrence preparedOn() {
        return Occurrence.no();
    }

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new data preparation.
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
    default DataPreparation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a data preparation. */
    final class Builder extends ImmutableDataPreparation.Builder {

        Builder() {}

        /**
         * Sets {@link DataPreparation#preparedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder preparedOn(LocalDate day) {
            return preparedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link DataPreparation#preparedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder preparedOn(String day) {
            return preparedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link DataPreparation#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
