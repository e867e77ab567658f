package org.openaims.model.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.MeasurementId;
import org.openaims.model.record.MonitoringItemId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A measurement (clause 9.1).
 */
@AimsRecord
@Immutable
public sealed interface Measurement extends RegisterEntry permits ImmutableMeasurement {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    MeasurementId id();

    /**
     * What was measured.
     *
     * @return the id
     */
    MonitoringItemId item();

    /**
     * The day of the measurement; the last day where it took several.
     *
     * @return the day
     */
    LocalDate measuredOn();

    /**
     * Who measured.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> measuredBy();

    /**
     * The value, in the unit of the item.
     *
     * @return the value; absent when it is not a number
     */
    Optional<BigDecimal> value();

    /**
     * The result in words.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> result();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new measurement.
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
    default Measurement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a measurement. */
    final class Builder extends ImmutableMeasurement.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Measurement#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(MeasurementId.of(text));
        }

        /**
         * Sets {@link Measurement#item()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder item(String text) {
            return item(MonitoringItemId.of(text));
        }

        /**
         * Sets {@link Measurement#measuredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder measuredOn(String day) {
            return measuredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Measurement#measuredBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder measuredBy(String text) {
            return measuredBy(PersonId.of(text));
        }

        /**
         * Sets {@link Measurement#evidence()}.
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
