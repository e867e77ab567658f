package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;

/**
 * A change of the state of a certificate.
 */
@AimsRecord
@Immutable
public sealed interface CertificateState extends Extensible permits ImmutableCertificateState {

    /**
     * The first day of the new state.
     *
     * @return the day
     */
    LocalDate changedOn();

    /**
     * The new state.
     *
     * @return the state
     */
    State state();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #state} may be.
     */
    enum State {
        /** Valid. */
        VALID,
        /** Suspended. */
        SUSPENDED,
        /** Withdrawn. */
        WITHDRAWN,
        /** Expired. */
        EXPIRED
    }

    /**
     * Starts a new certificate state.
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
    default CertificateState with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a certificate state. */
    final class Builder extends ImmutableCertificateState.Builder {

        Builder() {}

        /**
         * Sets {@link CertificateState#changedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder changedOn(String day) {
            return changedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link CertificateState#evidence()}.
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
