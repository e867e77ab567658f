package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PerformanceReportId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A report on the performance of the management system to top management (clause 5.3).
 */
@AimsRecord
@Immutable
public sealed interface PerformanceReport extends RegisterEntry permits ImmutablePerformanceReport {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PerformanceReportId id();

    /**
     * The day of the report.
     *
     * @return the day
     */
    LocalDate reportedOn();

    /**
     * Who reported.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> reportedBy();

    /**
     * To whom.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PersonId> reportedTo();

    /**
     * The first day of the period that it covers.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> periodFrom();

    /**
     * The last day of the period that it covers.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> periodUntil();

    /**
     * What it says.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> summary();

    /**
     * The report itself.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new performance report.
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
    default PerformanceReport with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("PerformanceReport[" + id() + "].periodUntil", periodFrom(), periodUntil());
    }

    /** Builds a performance report. */
    final class Builder extends ImmutablePerformanceReport.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link PerformanceReport#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PerformanceReportId.of(text));
        }

        /**
         * Sets {@link PerformanceReport#reportedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder reportedOn(String day) {
            return reportedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link PerformanceReport#reportedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder reportedBy(String text) {
            return reportedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link PerformanceReport#reportedTo()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addReportedTo(String... texts) {
            for (String text : texts) {
                addReportedTo(PersonId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link PerformanceReport#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link PerformanceReport#periodUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodUntil(String day) {
            return periodUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link PerformanceReport#evidence()}.
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
