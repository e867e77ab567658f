package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;

/**
 * An audit by a certification body.
 */
@AimsRecord
@Immutable
public sealed interface ExternalAudit extends Extensible permits ImmutableExternalAudit {

    /**
     * Which audit.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * The last day of the audit.
     *
     * @return the day
     */
    LocalDate heldOn();

    /**
     * The day of the certification decision that followed.
     *
     * @return the day; absent when there was none
     */
    Optional<LocalDate> decidedOn();

    /**
     * The report.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> report();

    /**
     * What {@link #stage} may be.
     */
    enum Stage {
        /** Stage 1, the documents. */
        STAGE_1,
        /** Stage 2, the operation. */
        STAGE_2,
        /** Surveillance. */
        SURVEILLANCE,
        /** Recertification. */
        RECERTIFICATION,
        /** For a special reason. */
        SPECIAL
    }

    /**
     * Starts a new external audit.
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
    default ExternalAudit with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an external audit. */
    final class Builder extends ImmutableExternalAudit.Builder {

        Builder() {}

        /**
         * Sets {@link ExternalAudit#heldOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder heldOn(String day) {
            return heldOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ExternalAudit#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ExternalAudit#report()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder report(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return report(filled.build());
        }
    }
}
