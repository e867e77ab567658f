package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AnalysisId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.MonitoringItemId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;

/**
 * An analysis of results of monitoring (clause 9.1).
 */
@AimsRecord
@Immutable
public sealed interface Analysis extends RegisterEntry permits ImmutableAnalysis {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AnalysisId id();

    /**
     * What was analysed.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<MonitoringItemId> items();

    /**
     * The day of the analysis.
     *
     * @return the day
     */
    LocalDate analysedOn();

    /**
     * Who analysed.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> analysedBy();

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
     * What it concluded.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> conclusion();

    /**
     * The records that followed from it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> leadsTo();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new analysis.
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
    default Analysis with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("Analysis[" + id() + "].periodUntil", periodFrom(), periodUntil());
    }

    /** Builds an analysis. */
    final class Builder extends ImmutableAnalysis.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Analysis#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AnalysisId.of(text));
        }

        /**
         * Adds to {@link Analysis#items()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addItems(String... texts) {
            for (String text : texts) {
                addItem(MonitoringItemId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link Analysis#analysedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder analysedOn(String day) {
            return analysedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Analysis#analysedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder analysedBy(String text) {
            return analysedBy(PersonId.of(text));
        }

        /**
         * Sets {@link Analysis#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link Analysis#periodUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodUntil(String day) {
            return periodUntil(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Analysis#leadsTo()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder leadsTo(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addLeadsTo(added.build());
        }

        /**
         * Sets {@link Analysis#evidence()}.
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
