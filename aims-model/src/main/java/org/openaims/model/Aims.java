package org.openaims.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.Context;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.leadership.Leadership;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.planning.Planning;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Extent;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Role;

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
     * Clause 9.
     *
     * @return the floor, empty by default
     */
    @Default
    default Evaluation evaluation() {
        return Evaluation.builder().build();
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
                .map(RoleAssignment::person)
                .collect(Collectors.toCollection(TreeSet::new));
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
     * A copy with a change on the floor of clause 9.
     *
     * @param change what to change there
     * @return the changed copy
     */
    default Aims withEvaluation(Consumer<Evaluation.Builder> change) {
        return with(aims -> aims.evaluation(evaluation().with(change)));
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
         * Sets the floor of clause 9.
         *
         * @param floor fills the floor
         * @return this builder
         */
        public Builder evaluation(Consumer<Evaluation.Builder> floor) {
            return evaluation(Evaluation.builder().build().with(floor));
        }
    }
}
