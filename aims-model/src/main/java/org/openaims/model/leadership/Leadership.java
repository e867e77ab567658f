package org.openaims.model.leadership;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;

/**
 * The floor of clause 5: people, roles, the AI policy, and what top management did.
 */
@AimsRecord
@Immutable
public sealed interface Leadership extends Extensible permits ImmutableLeadership {

    /**
     * The people that other records name.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Person> people();

    /**
     * The roles that the organization determined as needed (clause 5.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RoleDefinition> roles();

    /**
     * Who held which role from when to when (clause 5.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RoleAssignment> roleAssignments();

    /**
     * The versions of the AI policy (clause 5.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AiPolicy> policies();

    /**
     * How often the AI policy is to be reviewed (control A.2.4), as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> policyReviewIntervals();

    /**
     * Where other policies touch AI objectives (control A.2.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PolicyAlignment> policyAlignments();

    /**
     * Resources given to the management system (clauses 5.1 and 7.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ResourceAllocation> resourceAllocations();

    /**
     * Messages of top management (clause 5.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<LeadershipCommunication> communications();

    /**
     * How often such messages are to be given, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> communicationIntervals();

    /**
     * Requirements of the management system in business processes (clause 5.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ProcessIntegration> processIntegrations();

    /**
     * Mandates, targets and support given to people (clause 5.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Directive> directives();

    /**
     * Minuted decisions of top management outside reviews (clause 5.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<LeadershipDecision> decisions();

    /**
     * Reports to top management on the performance of the management system (clause 5.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PerformanceReport> performanceReports();

    /**
     * How often such reports are to be made, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> reportIntervals();

    /**
     * Starts a new leadership.
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
    default Leadership with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a leadership. */
    final class Builder extends ImmutableLeadership.Builder {

        Builder() {}

        /**
         * Adds to {@link Leadership#people()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder person(String id, Consumer<Person.Builder> entry) {
            Person.Builder added = Person.builder().id(id);
            entry.accept(added);
            return addPerson(added.build());
        }

        /**
         * Adds to {@link Leadership#roles()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder role(String id, Consumer<RoleDefinition.Builder> entry) {
            RoleDefinition.Builder added = RoleDefinition.builder().id(id);
            entry.accept(added);
            return addRole(added.build());
        }

        /**
         * Adds to {@link Leadership#roleAssignments()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder roleAssignment(String id, Consumer<RoleAssignment.Builder> entry) {
            RoleAssignment.Builder added = RoleAssignment.builder().id(id);
            entry.accept(added);
            return addRoleAssignment(added.build());
        }

        /**
         * Adds to {@link Leadership#policies()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder policy(String id, Consumer<AiPolicy.Builder> entry) {
            AiPolicy.Builder added = AiPolicy.builder().id(id);
            entry.accept(added);
            return addPolicy(added.build());
        }

        /**
         * Adds to {@link Leadership#policyReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder policyReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addPolicyReviewInterval(added.build());
        }

        /**
         * Adds to {@link Leadership#policyAlignments()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder policyAlignment(String id, Consumer<PolicyAlignment.Builder> entry) {
            PolicyAlignment.Builder added = PolicyAlignment.builder().id(id);
            entry.accept(added);
            return addPolicyAlignment(added.build());
        }

        /**
         * Adds to {@link Leadership#resourceAllocations()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder resourceAllocation(String id, Consumer<ResourceAllocation.Builder> entry) {
            ResourceAllocation.Builder added = ResourceAllocation.builder().id(id);
            entry.accept(added);
            return addResourceAllocation(added.build());
        }

        /**
         * Adds to {@link Leadership#communications()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder communication(String id, Consumer<LeadershipCommunication.Builder> entry) {
            LeadershipCommunication.Builder added =
                    LeadershipCommunication.builder().id(id);
            entry.accept(added);
            return addCommunication(added.build());
        }

        /**
         * Adds to {@link Leadership#communicationIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder communicationInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addCommunicationInterval(added.build());
        }

        /**
         * Adds to {@link Leadership#processIntegrations()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder processIntegration(String id, Consumer<ProcessIntegration.Builder> entry) {
            ProcessIntegration.Builder added = ProcessIntegration.builder().id(id);
            entry.accept(added);
            return addProcessIntegration(added.build());
        }

        /**
         * Adds to {@link Leadership#directives()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder directive(String id, Consumer<Directive.Builder> entry) {
            Directive.Builder added = Directive.builder().id(id);
            entry.accept(added);
            return addDirective(added.build());
        }

        /**
         * Adds to {@link Leadership#decisions()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder decision(String id, Consumer<LeadershipDecision.Builder> entry) {
            LeadershipDecision.Builder added = LeadershipDecision.builder().id(id);
            entry.accept(added);
            return addDecision(added.build());
        }

        /**
         * Adds to {@link Leadership#performanceReports()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder performanceReport(String id, Consumer<PerformanceReport.Builder> entry) {
            PerformanceReport.Builder added = PerformanceReport.builder().id(id);
            entry.accept(added);
            return addPerformanceReport(added.build());
        }

        /**
         * Adds to {@link Leadership#reportIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder reportInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addReportInterval(added.build());
        }
    }
}
