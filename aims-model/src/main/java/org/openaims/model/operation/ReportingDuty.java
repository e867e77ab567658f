package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Occurrence;

/**
 * A duty to tell somebody of an incident, by a day (controls A.8.4 and A.8.5).
 */
@AimsRecord
@Immutable
public sealed interface ReportingDuty extends Extensible permits ImmutableReportingDuty {

    /**
     * Whom to tell.
     *
     * @return the audience
     */
    String audience();

    /**
     * What obliges to it: a law, a contract, the organization's own plan.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> basis();

    /**
     * The day by which they are to be told.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * Whether and when they were told, which ends the duty.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    @Ending
    default Occurrence toldOn() {
        return Occurrence.no();
    }

    /**
     * How they were told.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> channel();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new reporting duty.
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
    default ReportingDuty with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a reporting duty. */
    final class Builder extends ImmutableReportingDuty.Builder {

        Builder() {}

        /**
         * Sets {@link ReportingDuty#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Sets {@link ReportingDuty#toldOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder toldOn(LocalDate day) {
            return toldOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ReportingDuty#toldOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder toldOn(String day) {
            return toldOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ReportingDuty#evidence()}.
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
