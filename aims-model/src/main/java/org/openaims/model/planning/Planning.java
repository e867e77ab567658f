package org.openaims.model.planning;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;

/**
 * The floor of clause 6: risks and opportunities, risk and impact assessments, treatment, objectives and changes.
 */
@AimsRecord
@Immutable
public sealed interface Planning extends Extensible permits ImmutablePlanning {

    /**
     * The risks and opportunities of the management system (clause 6.1.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RiskOrOpportunity> aimsRisks();

    /**
     * That risks, or opportunities, were looked for and none was found (clause 6.1.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<NoneFound> noneFound();

    /**
     * The actions on them (clause 6.1.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PlannedAction> plannedActions();

    /**
     * The versions of the AI risk criteria (clause 6.1.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AiRiskCriteria> criteria();

    /**
     * How often the criteria are to be looked at, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> criteriaReviewIntervals();

    /**
     * The risk assessments (clauses 6.1.2 and 8.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RiskAssessment> riskAssessments();

    /**
     * How often AI risk is to be assessed (clause 8.2), as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> riskAssessmentIntervals();

    /**
     * The risks of AI systems (clause 6.1.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AiRisk> risks();

    /**
     * How often those risks are to be looked at, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> riskReviewIntervals();

    /**
     * The controls of the organization's own (clause 6.1.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<OwnControl> ownControls();

    /**
     * The versions of the choice how risks are treated (clause 6.1.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RiskTreatment> treatments();

    /**
     * The versions of the treatment plan (clause 6.1.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<TreatmentPlan> treatmentPlans();

    /**
     * The actions of the treatment plan (clauses 6.1.3 and 8.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<TreatmentAction> treatmentActions();

    /**
     * The acceptances of residual risk (clause 6.1.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ResidualRiskAcceptance> acceptances();

    /**
     * The comparisons of controls with Annex A (clause 6.1.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AnnexAComparison> annexAComparisons();

    /**
     * The versions of the statement of applicability (clause 6.1.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<StatementOfApplicability> applicabilityStatements();

    /**
     * The impact assessments (clauses 6.1.4 and 8.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ImpactAssessment> impactAssessments();

    /**
     * The screenings that say whether a full impact assessment is needed (clause 6.1.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ImpactScreening> impactScreenings();

    /**
     * How often impacts are to be assessed (clause 8.4), as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> impactAssessmentIntervals();

    /**
     * The versions of the AI objectives (clause 6.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AiObjective> objectives();

    /**
     * How often the objectives are to be looked at, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> objectiveReviewIntervals();

    /**
     * The changes of the management system (clause 6.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AimsChange> aimsChanges();

    /**
     * Starts a new planning.
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
    default Planning with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a planning. */
    final class Builder extends ImmutablePlanning.Builder {

        Builder() {}

        /**
         * Adds to {@link Planning#aimsRisks()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder aimsRisk(String id, Consumer<RiskOrOpportunity.Builder> entry) {
            RiskOrOpportunity.Builder added = RiskOrOpportunity.builder().id(id);
            entry.accept(added);
            return addAimsRisk(added.build());
        }

        /**
         * Adds to {@link Planning#noneFound()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder noneFound(Consumer<NoneFound.Builder> part) {
            NoneFound.Builder added = NoneFound.builder();
            part.accept(added);
            return addNoneFound(added.build());
        }

        /**
         * Adds to {@link Planning#plannedActions()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder plannedAction(String id, Consumer<PlannedAction.Builder> entry) {
            PlannedAction.Builder added = PlannedAction.builder().id(id);
            entry.accept(added);
            return addPlannedAction(added.build());
        }

        /**
         * Adds to {@link Planning#criteria()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder criterion(String id, Consumer<AiRiskCriteria.Builder> entry) {
            AiRiskCriteria.Builder added = AiRiskCriteria.builder().id(id);
            entry.accept(added);
            return addCriterion(added.build());
        }

        /**
         * Adds to {@link Planning#criteriaReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder criteriaReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addCriteriaReviewInterval(added.build());
        }

        /**
         * Adds to {@link Planning#riskAssessments()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder riskAssessment(String id, Consumer<RiskAssessment.Builder> entry) {
            RiskAssessment.Builder added = RiskAssessment.builder().id(id);
            entry.accept(added);
            return addRiskAssessment(added.build());
        }

        /**
         * Adds to {@link Planning#riskAssessmentIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder riskAssessmentInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addRiskAssessmentInterval(added.build());
        }

        /**
         * Adds to {@link Planning#risks()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder risk(String id, Consumer<AiRisk.Builder> entry) {
            AiRisk.Builder added = AiRisk.builder().id(id);
            entry.accept(added);
            return addRisk(added.build());
        }

        /**
         * Adds to {@link Planning#riskReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder riskReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addRiskReviewInterval(added.build());
        }

        /**
         * Adds to {@link Planning#ownControls()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder ownControl(String id, Consumer<OwnControl.Builder> entry) {
            OwnControl.Builder added = OwnControl.builder().id(id);
            entry.accept(added);
            return addOwnControl(added.build());
        }

        /**
         * Adds to {@link Planning#treatments()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder treatment(String id, Consumer<RiskTreatment.Builder> entry) {
            RiskTreatment.Builder added = RiskTreatment.builder().id(id);
            entry.accept(added);
            return addTreatment(added.build());
        }

        /**
         * Adds to {@link Planning#treatmentPlans()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder treatmentPlan(String id, Consumer<TreatmentPlan.Builder> entry) {
            TreatmentPlan.Builder added = TreatmentPlan.builder().id(id);
            entry.accept(added);
            return addTreatmentPlan(added.build());
        }

        /**
         * Adds to {@link Planning#treatmentActions()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder treatmentAction(String id, Consumer<TreatmentAction.Builder> entry) {
            TreatmentAction.Builder added = TreatmentAction.builder().id(id);
            entry.accept(added);
            return addTreatmentAction(added.build());
        }

        /**
         * Adds to {@link Planning#acceptances()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder acceptance(String id, Consumer<ResidualRiskAcceptance.Builder> entry) {
            ResidualRiskAcceptance.Builder added =
                    ResidualRiskAcceptance.builder().id(id);
            entry.accept(added);
            return addAcceptance(added.build());
        }

        /**
         * Adds to {@link Planning#annexAComparisons()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder annexAComparison(String id, Consumer<AnnexAComparison.Builder> entry) {
            AnnexAComparison.Builder added = AnnexAComparison.builder().id(id);
            entry.accept(added);
            return addAnnexAComparison(added.build());
        }

        /**
         * Adds to {@link Planning#applicabilityStatements()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder applicabilityStatement(String id, Consumer<StatementOfApplicability.Builder> entry) {
            StatementOfApplicability.Builder added =
                    StatementOfApplicability.builder().id(id);
            entry.accept(added);
            return addApplicabilityStatement(added.build());
        }

        /**
         * Adds to {@link Planning#impactAssessments()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder impactAssessment(String id, Consumer<ImpactAssessment.Builder> entry) {
            ImpactAssessment.Builder added = ImpactAssessment.builder().id(id);
            entry.accept(added);
            return addImpactAssessment(added.build());
        }

        /**
         * Adds to {@link Planning#impactScreenings()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder impactScreening(String id, Consumer<ImpactScreening.Builder> entry) {
            ImpactScreening.Builder added = ImpactScreening.builder().id(id);
            entry.accept(added);
            return addImpactScreening(added.build());
        }

        /**
         * Adds to {@link Planning#impactAssessmentIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder impactAssessmentInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addImpactAssessmentInterval(added.build());
        }

        /**
         * Adds to {@link Planning#objectives()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder objective(String id, Consumer<AiObjective.Builder> entry) {
            AiObjective.Builder added = AiObjective.builder().id(id);
            entry.accept(added);
            return addObjective(added.build());
        }

        /**
         * Adds to {@link Planning#objectiveReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder objectiveReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addObjectiveReviewInterval(added.build());
        }

        /**
         * Adds to {@link Planning#aimsChanges()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder aimsChange(String id, Consumer<AimsChange.Builder> entry) {
            AimsChange.Builder added = AimsChange.builder().id(id);
            entry.accept(added);
            return addAimsChange(added.build());
        }
    }
}
