package org.openaims.model.evaluation;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;

/**
 * The floor of clause 9: monitoring, audits, management reviews, judgements, and what is said in public.
 */
@AimsRecord
@Immutable
public sealed interface Evaluation extends Extensible permits ImmutableEvaluation {

    /**
     * What is monitored (clause 9.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<MonitoringItem> monitoringItems();

    /**
     * What is not monitored, and why (clause 9.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<NotMonitored> notMonitored();

    /**
     * The measurements (clause 9.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Measurement> measurements();

    /**
     * The analyses (clause 9.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Analysis> analyses();

    /**
     * The evaluations of the management system (clause 9.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PerformanceEvaluation> performanceEvaluations();

    /**
     * How often it is to be evaluated, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> evaluationIntervals();

    /**
     * The versions of the audit programme (clause 9.2.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AuditProgramme> auditProgrammes();

    /**
     * The internal audits (clause 9.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<InternalAudit> internalAudits();

    /**
     * How often internal audits are to be held (clause 9.2.1), as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> auditIntervals();

    /**
     * In which time all clauses and included controls are to be audited, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> auditCoverageIntervals();

    /**
     * The management reviews held (clause 9.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ManagementReview> managementReviews();

    /**
     * How often management reviews are to be held (clause 9.3.1), as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> reviewIntervals();

    /**
     * The judgements of what no program can judge.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Attestation> attestations();

    /**
     * The certificates of the management system.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Certificate> certificates();

    /**
     * What the organization says in public of its management system.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PublicClaim> publicClaims();

    /**
     * Starts a new evaluation.
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
    default Evaluation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an evaluation. */
    final class Builder extends ImmutableEvaluation.Builder {

        Builder() {}

        /**
         * Adds to {@link Evaluation#monitoringItems()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder monitoringItem(String id, Consumer<MonitoringItem.Builder> entry) {
            MonitoringItem.Builder added = MonitoringItem.builder().id(id);
            entry.accept(added);
            return addMonitoringItem(added.build());
        }

        /**
         * Adds to {@link Evaluation#notMonitored()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder notMonitored(Consumer<NotMonitored.Builder> part) {
            NotMonitored.Builder added = NotMonitored.builder();
            part.accept(added);
            return addNotMonitored(added.build());
        }

        /**
         * Adds to {@link Evaluation#measurements()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder measurement(String id, Consumer<Measurement.Builder> entry) {
            Measurement.Builder added = Measurement.builder().id(id);
            entry.accept(added);
            return addMeasurement(added.build());
        }

        /**
         * Adds to {@link Evaluation#analyses()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder analysis(String id, Consumer<Analysis.Builder> entry) {
            Analysis.Builder added = Analysis.builder().id(id);
            entry.accept(added);
            return addAnalysis(added.build());
        }

        /**
         * Adds to {@link Evaluation#performanceEvaluations()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder performanceEvaluation(String id, Consumer<PerformanceEvaluation.Builder> entry) {
            PerformanceEvaluation.Builder added =
                    PerformanceEvaluation.builder().id(id);
            entry.accept(added);
            return addPerformanceEvaluation(added.build());
        }

        /**
         * Adds to {@link Evaluation#evaluationIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder evaluationInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addEvaluationInterval(added.build());
        }

        /**
         * Adds to {@link Evaluation#auditProgrammes()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder auditProgramme(String id, Consumer<AuditProgramme.Builder> entry) {
            AuditProgramme.Builder added = AuditProgramme.builder().id(id);
            entry.accept(added);
            return addAuditProgramme(added.build());
        }

        /**
         * Adds to {@link Evaluation#internalAudits()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder internalAudit(String id, Consumer<InternalAudit.Builder> entry) {
            InternalAudit.Builder added = InternalAudit.builder().id(id);
            entry.accept(added);
            return addInternalAudit(added.build());
        }

        /**
         * Adds to {@link Evaluation#auditIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder auditInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addAuditInterval(added.build());
        }

        /**
         * Adds to {@link Evaluation#auditCoverageIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder auditCoverageInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addAuditCoverageInterval(added.build());
        }

        /**
         * Adds to {@link Evaluation#managementReviews()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder managementReview(String id, Consumer<ManagementReview.Builder> entry) {
            ManagementReview.Builder added = ManagementReview.builder().id(id);
            entry.accept(added);
            return addManagementReview(added.build());
        }

        /**
         * Adds to {@link Evaluation#reviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder reviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addReviewInterval(added.build());
        }

        /**
         * Adds to {@link Evaluation#attestations()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder attestation(String id, Consumer<Attestation.Builder> entry) {
            Attestation.Builder added = Attestation.builder().id(id);
            entry.accept(added);
            return addAttestation(added.build());
        }

        /**
         * Adds to {@link Evaluation#certificates()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder certificate(String id, Consumer<Certificate.Builder> entry) {
            Certificate.Builder added = Certificate.builder().id(id);
            entry.accept(added);
            return addCertificate(added.build());
        }

        /**
         * Adds to {@link Evaluation#publicClaims()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder publicClaim(String id, Consumer<PublicClaim.Builder> entry) {
            PublicClaim.Builder added = PublicClaim.builder().id(id);
            entry.accept(added);
            return addPublicClaim(added.build());
        }
    }
}
