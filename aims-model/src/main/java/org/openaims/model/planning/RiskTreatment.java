package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.RiskTreatmentId;
import org.openaims.model.record.Versioned;

/**
 * One version of the choice how risks are treated (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface RiskTreatment extends Versioned permits ImmutableRiskTreatment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    RiskTreatmentId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<RiskTreatmentId> supersedes();

    /**
     * The day of the choice.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> decidedOn();

    /**
     * Who chose.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * The risks that are treated.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiRiskId> risks();

    /**
     * The assessments that it starts from.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<RiskAssessmentId> assessments();

    /**
     * The impact assessments that found the effects that it treats.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ImpactAssessmentId> impactAssessments();

    /**
     * What is done.
     *
     * @return the option; absent when not recorded
     */
    Optional<Option> option();

    /**
     * The controls that are needed for it, of Annex A or the organization's own.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ControlId> controls();

    /**
     * Why it was chosen.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Whether it worked, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<EffectivenessReview> effectivenessReviews();

    /**
     * What {@link #option} may be.
     */
    enum Option {
        /** Not starting, or stopping, what the risk comes from. */
        AVOID,
        /** Removing the source. */
        REMOVE_SOURCE,
        /** Changing likelihood or consequences by controls. */
        MODIFY,
        /** Sharing the risk with others. */
        SHARE,
        /** Retaining it by an informed choice. */
        RETAIN,
        /** Taking more of it for an opportunity. */
        PURSUE
    }

    /**
     * Starts a new risk treatment.
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
    default RiskTreatment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a risk treatment. */
    final class Builder extends ImmutableRiskTreatment.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link RiskTreatment#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(RiskTreatmentId.of(text));
        }

        /**
         * Sets {@link RiskTreatment#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(RiskTreatmentId.of(text));
        }

        /**
         * Sets {@link RiskTreatment#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RiskTreatment#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link RiskTreatment#risks()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addRisks(String... texts) {
            for (String text : texts) {
                addRisk(AiRiskId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link RiskTreatment#assessments()} by their texts.
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
         * Adds to {@link RiskTreatment#controls()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addControls(String... texts) {
            for (String text : texts) {
                addControl(ControlId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link RiskTreatment#effectivenessReviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder effectivenessReview(Consumer<EffectivenessReview.Builder> part) {
            EffectivenessReview.Builder added = EffectivenessReview.builder();
            part.accept(added);
            return addEffectivenessReview(added.build());
        }

        /**
         * Adds to {@link RiskTreatment#impactAssessments()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addImpactAssessments(String... texts) {
            for (String text : texts) {
                addImpactAssessment(ImpactAssessmentId.of(text));
            }
            return this;
        }
    }
}
