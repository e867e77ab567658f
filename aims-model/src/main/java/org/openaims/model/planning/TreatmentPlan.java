package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.RiskTreatmentId;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.record.Versioned;

/**
 * One version of the treatment plan (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface TreatmentPlan extends Versioned permits ImmutableTreatmentPlan {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    TreatmentPlanId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<TreatmentPlanId> supersedes();

    /**
     * The day on which it was made.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> createdOn();

    /**
     * The assessments that it starts from.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<RiskAssessmentId> assessments();

    /**
     * The treatments that it carries out.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<RiskTreatmentId> treatments();

    /**
     * The level of each risk that it leaves.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PlanResidual> residuals();

    /**
     * Why this version was made, such as a treatment that did not work.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Starts a new treatment plan.
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
    default TreatmentPlan with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a treatment plan. */
    final class Builder extends ImmutableTreatmentPlan.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link TreatmentPlan#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(TreatmentPlanId.of(text));
        }

        /**
         * Sets {@link TreatmentPlan#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(TreatmentPlanId.of(text));
        }

        /**
         * Sets {@link TreatmentPlan#createdOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder createdOn(String day) {
            return createdOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link TreatmentPlan#assessments()} by their texts.
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
         * Adds to {@link TreatmentPlan#treatments()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addTreatments(String... texts) {
            for (String text : texts) {
                addTreatment(RiskTreatmentId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link TreatmentPlan#residuals()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder residual(Consumer<PlanResidual.Builder> part) {
            PlanResidual.Builder added = PlanResidual.builder();
            part.accept(added);
            return addResidual(added.build());
        }
    }
}
