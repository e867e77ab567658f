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
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PerformanceEvaluationId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;

/**
 * An evaluation of the performance and effectiveness of the management system (clause 9.1).
 */
@AimsRecord
@Immutable
public sealed interface PerformanceEvaluation extends RegisterEntry permits ImmutablePerformanceEvaluation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PerformanceEvaluationId id();

    /**
     * The day of the evaluation.
     *
     * @return the day
     */
    LocalDate evaluatedOn();

    /**
     * Who evaluated.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> evaluatedBy();

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
     * The analyses that it rests on.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AnalysisId> analyses();

    /**
     * How effective the management system was found.
     *
     * @return the result; absent when not stated
     */
    Optional<EffectivenessReview.Result> result();

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
     * Starts a new performance evaluation.
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
    default PerformanceEvaluation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("PerformanceEvaluation[" + id() + "].periodUntil", periodFrom(), periodUntil());
    }

    /** Builds a performance evaluation. */
    final class Builder extends ImmutablePerformanceEvaluation.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link PerformanceEvaluation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PerformanceEvaluationId.of(text));
        }

        /**
         * Sets {@link PerformanceEvaluation#evaluatedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder evaluatedOn(String day) {
            return evaluatedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link PerformanceEvaluation#evaluatedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder evaluatedBy(String text) {
            return evaluatedBy(PersonId.of(text));
        }

        /**
         * Sets {@link PerformanceEvaluation#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link PerformanceEvaluation#periodUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodUntil(String day) {
            return periodUntil(LocalDate.parse(day));
        }

        /**
         * Adds to {@link PerformanceEvaluation#analyses()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addAnalyses(String... texts) {
            for (String text : texts) {
                addAnalysis(AnalysisId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link PerformanceEvaluation#leadsTo()}.
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
         * Sets {@link PerformanceEvaluation#evidence()}.
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
