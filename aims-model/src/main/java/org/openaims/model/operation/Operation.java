package org.openaims.model.operation;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;

/**
 * The floor of clause 8 and of the controls: what runs, how it is controlled, what changed and what went wrong.
 */
@AimsRecord
@Immutable
public sealed interface Operation extends Extensible permits ImmutableOperation {

    /**
     * How controls are put in place (clause 8.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ControlImplementation> controls();

    /**
     * How often controls are to be tested, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> controlTestIntervals();

    /**
     * The mechanisms by which controls and rules work.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Mechanism> mechanisms();

    /**
     * That processes ran, and whether to their criteria (clause 8.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ProcessRun> processRuns();

    /**
     * The gates at which people approve (clause 8.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ApprovalGate> gates();

    /**
     * The decisions at those gates (clause 8.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<GateDecision> gateDecisions();

    /**
     * The ledger of decisions on suggestions of AI systems.
     *
     * @return the entries, in any order; their place is their sequence
     */
    List<DecisionLedgerEntry> ledger();

    /**
     * Which changes of AI systems count as significant (clauses 8.2 and 8.4), as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SignificanceRule> significanceRules();

    /**
     * The changes of AI systems (clauses 8.1, 8.2 and 8.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SystemChange> changes();

    /**
     * Incidents, drift and other unintended changes (clause 8.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Incident> incidents();

    /**
     * The ways to raise concerns (controls A.3.3 and A.8.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ConcernChannel> concernChannels();

    /**
     * The concerns raised (controls A.3.3 and A.8.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Concern> concerns();

    /**
     * The data (controls A.4.3 and A.7.2 to A.7.6).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<DataResource> dataResources();

    /**
     * The resources of AI systems by stage (controls A.4.2 to A.4.6).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SystemResource> resources();

    /**
     * The records of processing of personal data.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ProcessingActivity> processingActivities();

    /**
     * How often those records are to be looked at, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> processingReviewIntervals();

    /**
     * The versions of public notices on personal data.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PublicNotice> publicNotices();

    /**
     * How often those notices are to be looked at, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> noticeReviewIntervals();

    /**
     * Who answers for what in the life cycle (control A.10.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ResponsibilityAllocation> responsibilities();

    /**
     * The versions of documents about AI systems (controls A.6.2.2 to A.6.2.7, A.8.2 and A.8.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SystemDocument> documents();

    /**
     * The results of verification and validation (control A.6.2.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ValidationResult> validationResults();

    /**
     * The recording of event logs (control A.6.2.8).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<EventLogging> eventLogs();

    /**
     * The obligations to report (control A.8.5).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ReportingObligation> reportingObligations();

    /**
     * The looks at how AI systems are used (control A.9.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<UseObservation> useObservations();

    /**
     * The assessments of suppliers (control A.10.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SupplierAssessment> supplierAssessments();

    /**
     * How often suppliers are to be assessed, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> supplierReviewIntervals();

    /**
     * The questions put to suppliers (controls A.4.3 to A.4.6).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SupplierInquiry> supplierInquiries();

    /**
     * Starts a new operation.
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
    default Operation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an operation. */
    final class Builder extends ImmutableOperation.Builder {

        Builder() {}

        /**
         * Adds to {@link Operation#controls()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder control(String id, Consumer<ControlImplementation.Builder> entry) {
            ControlImplementation.Builder added =
                    ControlImplementation.builder().id(id);
            entry.accept(added);
            return addControl(added.build());
        }

        /**
         * Adds to {@link Operation#controlTestIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder controlTestInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addControlTestInterval(added.build());
        }

        /**
         * Adds to {@link Operation#mechanisms()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder mechanism(String id, Consumer<Mechanism.Builder> entry) {
            Mechanism.Builder added = Mechanism.builder().id(id);
            entry.accept(added);
            return addMechanism(added.build());
        }

        /**
         * Adds to {@link Operation#processRuns()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder processRun(String id, Consumer<ProcessRun.Builder> entry) {
            ProcessRun.Builder added = ProcessRun.builder().id(id);
            entry.accept(added);
            return addProcessRun(added.build());
        }

        /**
         * Adds to {@link Operation#gates()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder gate(String id, Consumer<ApprovalGate.Builder> entry) {
            ApprovalGate.Builder added = ApprovalGate.builder().id(id);
            entry.accept(added);
            return addGate(added.build());
        }

        /**
         * Adds to {@link Operation#gateDecisions()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder gateDecision(String id, Consumer<GateDecision.Builder> entry) {
            GateDecision.Builder added = GateDecision.builder().id(id);
            entry.accept(added);
            return addGateDecision(added.build());
        }

        /**
         * Adds to {@link Operation#ledger()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder ledger(String id, Consumer<DecisionLedgerEntry.Builder> entry) {
            DecisionLedgerEntry.Builder added = DecisionLedgerEntry.builder().id(id);
            entry.accept(added);
            return addLedger(added.build());
        }

        /**
         * Adds to {@link Operation#changes()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder change(String id, Consumer<SystemChange.Builder> entry) {
            SystemChange.Builder added = SystemChange.builder().id(id);
            entry.accept(added);
            return addChange(added.build());
        }

        /**
         * Adds to {@link Operation#incidents()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder incident(String id, Consumer<Incident.Builder> entry) {
            Incident.Builder added = Incident.builder().id(id);
            entry.accept(added);
            return addIncident(added.build());
        }

        /**
         * Adds to {@link Operation#concernChannels()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder concernChannel(String id, Consumer<ConcernChannel.Builder> entry) {
            ConcernChannel.Builder added = ConcernChannel.builder().id(id);
            entry.accept(added);
            return addConcernChannel(added.build());
        }

        /**
         * Adds to {@link Operation#concerns()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder concern(String id, Consumer<Concern.Builder> entry) {
            Concern.Builder added = Concern.builder().id(id);
            entry.accept(added);
            return addConcern(added.build());
        }

        /**
         * Adds to {@link Operation#dataResources()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder dataResource(String id, Consumer<DataResource.Builder> entry) {
            DataResource.Builder added = DataResource.builder().id(id);
            entry.accept(added);
            return addDataResource(added.build());
        }

        /**
         * Adds to {@link Operation#resources()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder resource(String id, Consumer<SystemResource.Builder> entry) {
            SystemResource.Builder added = SystemResource.builder().id(id);
            entry.accept(added);
            return addResource(added.build());
        }

        /**
         * Adds to {@link Operation#processingActivities()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder processingActivity(String id, Consumer<ProcessingActivity.Builder> entry) {
            ProcessingActivity.Builder added = ProcessingActivity.builder().id(id);
            entry.accept(added);
            return addProcessingActivity(added.build());
        }

        /**
         * Adds to {@link Operation#processingReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder processingReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addProcessingReviewInterval(added.build());
        }

        /**
         * Adds to {@link Operation#publicNotices()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder publicNotice(String id, Consumer<PublicNotice.Builder> entry) {
            PublicNotice.Builder added = PublicNotice.builder().id(id);
            entry.accept(added);
            return addPublicNotice(added.build());
        }

        /**
         * Adds to {@link Operation#responsibilities()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder responsibility(String id, Consumer<ResponsibilityAllocation.Builder> entry) {
            ResponsibilityAllocation.Builder added =
                    ResponsibilityAllocation.builder().id(id);
            entry.accept(added);
            return addResponsibility(added.build());
        }

        /**
         * Adds to {@link Operation#documents()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder document(String id, Consumer<SystemDocument.Builder> entry) {
            SystemDocument.Builder added = SystemDocument.builder().id(id);
            entry.accept(added);
            return addDocument(added.build());
        }

        /**
         * Adds to {@link Operation#validationResults()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder validationResult(String id, Consumer<ValidationResult.Builder> entry) {
            ValidationResult.Builder added = ValidationResult.builder().id(id);
            entry.accept(added);
            return addValidationResult(added.build());
        }

        /**
         * Adds to {@link Operation#eventLogs()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder eventLog(String id, Consumer<EventLogging.Builder> entry) {
            EventLogging.Builder added = EventLogging.builder().id(id);
            entry.accept(added);
            return addEventLog(added.build());
        }

        /**
         * Adds to {@link Operation#reportingObligations()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder reportingObligation(String id, Consumer<ReportingObligation.Builder> entry) {
            ReportingObligation.Builder added = ReportingObligation.builder().id(id);
            entry.accept(added);
            return addReportingObligation(added.build());
        }

        /**
         * Adds to {@link Operation#useObservations()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder useObservation(String id, Consumer<UseObservation.Builder> entry) {
            UseObservation.Builder added = UseObservation.builder().id(id);
            entry.accept(added);
            return addUseObservation(added.build());
        }

        /**
         * Adds to {@link Operation#supplierAssessments()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder supplierAssessment(String id, Consumer<SupplierAssessment.Builder> entry) {
            SupplierAssessment.Builder added = SupplierAssessment.builder().id(id);
            entry.accept(added);
            return addSupplierAssessment(added.build());
        }

        /**
         * Adds to {@link Operation#supplierReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder supplierReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addSupplierReviewInterval(added.build());
        }

        /**
         * Adds to {@link Operation#supplierInquiries()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder supplierInquiry(String id, Consumer<SupplierInquiry.Builder> entry) {
            SupplierInquiry.Builder added = SupplierInquiry.builder().id(id);
            entry.accept(added);
            return addSupplierInquiry(added.build());
        }

        /**
         * Adds to {@link Operation#noticeReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder noticeReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addNoticeReviewInterval(added.build());
        }

        /**
         * Adds to {@link Operation#significanceRules()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder significanceRule(String id, Consumer<SignificanceRule.Builder> entry) {
            SignificanceRule.Builder added = SignificanceRule.builder().id(id);
            entry.accept(added);
            return addSignificanceRule(added.build());
        }
    }
}
