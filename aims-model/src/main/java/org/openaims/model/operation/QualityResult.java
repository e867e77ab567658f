package org.openaims.model.operation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;

/**
 * A measurement of the quality of data (control A.7.4).
 */
@AimsRecord
@Immutable
public sealed interface QualityResult extends Extensible permits ImmutableQualityResult {

    /**
     * The day of the measurement.
     *
     * @return the day
     */
    LocalDate measuredOn();

    /**
     * The value, in the unit of the requirement.
     *
     * @return the value; absent when it is not a number
     */
    Optional<BigDecimal> value();

    /**
     * Whether the requirement was met.
     *
     * @return true or false; absent when not compared
     */
    Optional<Boolean> met();

    /**
     * What was seen.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> note();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new quality result.
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
    default QualityResult with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a quality result. */
    final class Builder extends ImmutableQualityResult.Builder {

        Builder() {}

        /**
         * Sets {@link QualityResult#measuredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder measuredOn(String day) {
            return measuredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link QualityResult#evidence()}.
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
