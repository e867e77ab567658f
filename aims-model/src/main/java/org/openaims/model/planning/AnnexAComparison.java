package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AnnexAComparisonId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.Statement;

/**
 * The comparison of the controls that were determined with those of Annex A, so that none that is needed is missed
 * (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface AnnexAComparison extends RegisterEntry permits ImmutableAnnexAComparison {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AnnexAComparisonId id();

    /**
     * The day of the comparison.
     *
     * @return the day
     */
    LocalDate comparedOn();

    /**
     * Who compared.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> comparedBy();

    /**
     * The assessments that it looked at.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<RiskAssessmentId> assessments();

    /**
     * What was found for each control.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ControlDecision> results();

    /**
     * That no control beyond Annex A is needed, and why.
     *
     * @return the statement; absent when there are controls of the organization's own, or nobody stated it
     */
    Optional<Statement> noFurtherControls();

    /**
     * When it was confirmed.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> confirmations();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new annex a comparison.
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
    default AnnexAComparison with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an annex a comparison. */
    final class Builder extends ImmutableAnnexAComparison.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AnnexAComparison#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AnnexAComparisonId.of(text));
        }

        /**
         * Sets {@link AnnexAComparison#comparedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder comparedOn(String day) {
            return comparedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AnnexAComparison#comparedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder comparedBy(String text) {
            return comparedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link AnnexAComparison#assessments()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addAssessments(String... texts) {
            for (String text : texts) {
                addAssessment(RiskAssessmentId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AnnexAComparison#results()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder result(Consumer<ControlDecision.Builder> part) {
            ControlDecision.Builder added = ControlDecision.builder();
            part.accept(added);
            return addResult(added.build());
        }

        /**
         * Sets {@link AnnexAComparison#noFurtherControls()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noFurtherControls(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noFurtherControls(filled.build());
        }

        /**
         * Adds to {@link AnnexAComparison#confirmations()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder confirmation(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addConfirmation(added.build());
        }

        /**
         * Sets {@link AnnexAComparison#evidence()}.
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
