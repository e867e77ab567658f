package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;

/**
 * A supplier's answer to a question (controls A.4.3 to A.4.6).
 */
@AimsRecord
@Immutable
public sealed interface SupplierAnswer extends Extensible permits ImmutableSupplierAnswer {

    /**
     * The day on which it came.
     *
     * @return the day
     */
    LocalDate answeredOn();

    /**
     * What it says, or that the supplier does not tell.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> statement();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new supplier answer.
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
    default SupplierAnswer with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a supplier answer. */
    final class Builder extends ImmutableSupplierAnswer.Builder {

        Builder() {}

        /**
         * Sets {@link SupplierAnswer#answeredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder answeredOn(String day) {
            return answeredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SupplierAnswer#evidence()}.
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
