package org.openaims.model;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.Context;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.improvement.Improvements;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Leadership;
import org.openaims.model.operation.Operation;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.Planning;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Extent;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordTree;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Role;
import org.openaims.model.record.Versioned;
import org.openaims.model.support.Support;

/**
 * All records of an AI management system, one attribute for each floor of the standard: the input of a check.
 *
 * <p>Immutable; build it from an application's own data, or read it from JSON.
 */
@AimsRecord
@Immutable
public sealed interface Aims extends Extensible permits ImmutableAims {

    /**
     * Clause 4.
     *
     * @return the floor, empty by default
     */
    @Default
    default Context context() {
        return Context.builder().build();
    }

    /**
     * Clause 5.
     *
     * @return the floor, empty by default
     */
    @Default
    default Leadership leadership() {
        return Leadership.builder().build();
    }

    /**
     * Clause 6.
     *
     * @return the floor, empty by default
     */
    @Default
    default Planning planning() {
        return Planning.builder().build();
    }

    /**
     * Clause 7.
     *
     * @return the floor, empty by default
     */
    @Default
    default Support support() {
        return Support.builder().build();
    }

    /**
     * Clause 8.
     *
     * @return the floor, empty by default
     */
    @Default
    default Operation operation() {
        return Operation.builder().build();
    }

    /**
     * Clause 9.
     *
     * @return the floor, empty by default
     */
    @Default
    default Evaluation evaluation() {
        return Evaluation.builder().build();
    }

    /**
     * Clause 10.
     *
     * @return the floor, empty by default
     */
    @Default
    default Improvements improvement() {
        return Improvements.builder().build();
    }

    /**
     * What of the records was handed in.
     *
     * @return the extent, the whole AIMS by default
     */
    @Default
    default Extent handedIn() {
        return Extent.wholeAims();
    }

    /**
     * What the records showed at the end of a day, see {@link RecordType#asOf}.
     *
     * @param day the day, inclusive
     * @return the records as of that day
     */
    default Aims asOf(LocalDate day) {
        return RecordType.of(Aims.class).asOf(this, day).orElseThrow();
    }

    /**
     * What was on record at the end of a day, see {@link RecordType#knownOn}.
     *
     * @param day the day, inclusive
     * @return the records as known on that day
     */
    default Aims knownOn(LocalDate day) {
        return RecordType.of(Aims.class).knownOn(this, day).orElseThrow();
    }

    /**
     * The register entry of an AI system.
     *
     * @param id the id
     * @return the first entry with that id; absent when there is none
     */
    default Optional<AiSystem> system(AiSystemId id) {
        return context().systems().stream()
                .filter(system -> system.id().equals(id))
                .findFirst();
    }

    /**
     * The register entry of an AI system.
     *
     * @param id the text of the id
     * @return the first entry with that id; absent when there is none
     */
    default Optional<AiSystem> system(String id) {
        return system(AiSystemId.of(id));
    }

    /**
     * The impact assessments that cover an AI system.
     *
     * @param system the id of the system
     * @return the assessments, in the order of the register
     */
    default List<ImpactAssessment> impactAssessmentsOf(AiSystemId system) {
        return planning().impactAssessments().stream()
                .filter(assessment -> assessment.systems().contains(system))
                .toList();
    }

    /**
     * The risk assessments that cover an AI system.
     *
     * @param system the id of the system
     * @return the assessments, in the order of the register
     */
    default List<RiskAssessment> riskAssessmentsOf(AiSystemId system) {
        return planning().riskAssessments().stream()
                .filter(assessment -> assessment.systems().contains(system))
                .toList();
    }

    /**
     * The risks of an AI system.
     *
     * @param system the id of the system
     * @return the risks, in the order of the register
     */
    default List<AiRisk> risksOf(AiSystemId system) {
        return planning().risks().stream()
                .filter(risk -> risk.systems().contains(system))
                .toList();
    }

    /**
     * The version of the scope in force on a day.
     *
     * @param day the day
     * @return the version; absent when none was
     */
    default Optional<Scope> scopeOn(LocalDate day) {
        return Versioned.inForce(context().scopes(), day);
    }

    /**
     * The version of the AI policy in force on a day.
     *
     * @param day the day
     * @return the version; absent when none was
     */
    default Optional<AiPolicy> policyOn(LocalDate day) {
        return Versioned.inForce(leadership().policies(), day);
    }

    /**
     * The version of the statement of applicability in force on a day.
     *
     * @param day the day
     * @return the version; absent when none was
     */
    default Optional<StatementOfApplicability> statementOfApplicabilityOn(LocalDate day) {
        return Versioned.inForce(planning().applicabilityStatements(), day);
    }

    /**
     * Every record of a type, in any register and as a part of any record.
     *
     * @param type the type, such as {@code Interval.class}
     * @param <R> the records
     * @return the records, in the order of a document
     */
    default <R> List<R> all(Class<R> type) {
        return RecordTree.of(RecordType.of(Aims.class), this).all(type);
    }

    /**
     * Who held a role on a day.
     *
     * @param role the role
     * @param day the day
     * @return the people, sorted; empty when nobody did
     */
    default SortedSet<PersonId> holdersOf(Role role, LocalDate day) {
        return leadership().roleAssignments().stream()
                .filter(assignment -> assignment.role().equals(role))
                .filter(assignment -> assignment.held().contains(day))
                .flatMap(assignment -> assignment.person().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Who held a role on a day, where one person did.
     *
     * @param role the role
     * @param day the day
     * @return the person; of several the first by id; absent when nobody did
     */
    default Optional<PersonId> holderOf(Role role, LocalDate day) {
        return holdersOf(role, day).stream().findFirst();
    }

    /**
     * Starts a new AIMS.
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
    default Aims with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /**
     * A copy with a change of one AI system in the register.
     *
     * @param id the text of the system's id
     * @param change what to change there
     * @return the changed copy
     * @throws NoSuchElementException if the register has no such system
     */
    default Aims withSystem(String id, Consumer<AiSystem.Builder> change) {
        return withRecord(AiSystem.class, AiSystemId.of(id), system -> system.with(change));
    }

    /**
     * A copy with a change of one record, wherever it stands.
     *
     * @param type the type of the record, such as {@code ManagementReview.class}
     * @param id its id; where two records of the type share one, the first is changed
     * @param change makes the changed record, as a rule by its {@code with}
     * @param <R> the record
     * @return the changed copy
     * @throws NoSuchElementException if there is no such record
     */
    default <R> Aims withRecord(Class<R> type, RecordId id, UnaryOperator<R> change) {
        RecordType<R> described = RecordType.of(type);
        Attribute<R> ids = described
                .attribute("id")
                .orElseThrow(() -> new NoSuchElementException("expected a record with an id, found " + type.getName()));
        return RecordTree.of(RecordType.of(Aims.class), this)
                .changed(type, record -> ids.get(record).equals(id), change)
                .orElseThrow(() -> new NoSuchElementException(
                        "expected a record " + described.name() + " with the id " + id + ", found none"));
    }

    /**
     * A copy with a change on the floor of clause 4.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withContext(Consumer<Context.Builder> change) {
        return with(aims -> aims.context(context().with(change)));
    }

    /**
     * A copy with a change on the floor of clause 5.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withLeadership(Consumer<Leadership.Builder> change) {
        return with(aims -> aims.leadership(leadership().with(change)));
    }

    /**
     * A copy with a change on the floor of clause 6.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withPlanning(Consumer<Planning.Builder> change) {
        return with(aims -> aims.planning(planning().with(change)));
    }

    /**
     * A copy with a change on the floor of clause 7.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withSupport(Consumer<Support.Builder> change) {
        return with(aims -> aims.support(support().with(change)));
    }

    /**
     * A copy with a change on the floor of clause 8.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withOperation(Consumer<Operation.Builder> change) {
        return with(aims -> aims.operation(operation().with(change)));
    }

    /**
     * A copy with a change on the floor of clause 9.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withEvaluation(Consumer<Evaluation.Builder> change) {
        return with(aims -> aims.evaluation(evaluation().with(change)));
    }

    /**
     * A copy with a change on the floor of clause 10.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withImprovement(Consumer<Improvements.Builder> change) {
        return with(aims -> aims.improvement(improvement().with(change)));
    }

    /** Builds the root of the records. */
    final class Builder extends ImmutableAims.Builder {

        Builder() {}

        /**
         * Sets the floor of clause 4.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder context(Consumer<Context.Builder> floor) {
            return context(Context.builder().build().with(floor));
        }

        /**
         * Sets the floor of clause 5.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder leadership(Consumer<Leadership.Builder> floor) {
            return leadership(Leadership.builder().build().with(floor));
        }

        /**
         * Sets the floor of clause 6.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder planning(Consumer<Planning.Builder> floor) {
            return planning(Planning.builder().build().with(floor));
        }

        /**
         * Sets the floor of clause 7.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder support(Consumer<Support.Builder> floor) {
            return support(Support.builder().build().with(floor));
        }

        /**
         * Sets the floor of clause 8.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder operation(Consumer<Operation.Builder> floor) {
            return operation(Operation.builder().build().with(floor));
        }

        /**
         * Sets the floor of clause 9.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder evaluation(Consumer<Evaluation.Builder> floor) {
            return evaluation(Evaluation.builder().build().with(floor));
        }

        /**
         * Sets the floor of clause 10.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder improvement(Consumer<Improvements.Builder> floor) {
            return improvement(Improvements.builder().build().with(floor));
        }
    }
}
