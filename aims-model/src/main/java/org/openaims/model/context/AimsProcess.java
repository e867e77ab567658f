package org.openaims.model.context;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Interval;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.record.Versioned;

/**
 * One version of a process of the management system: its inputs, outputs, owner, criteria, and how it works with
 * others (clauses 4.4 and 8.1).
 *
 * <p>The processes that single clauses and controls ask for, such as those of clauses 6.1.2 and 6.1.3, are told by
 * their purpose.
 */
@AimsRecord
@Immutable
public sealed interface AimsProcess extends Versioned permits ImmutableAimsProcess {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AimsProcessId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<AimsProcessId> supersedes();

    /**
     * The name of the process.
     *
     * @return the name
     */
    String name();

    /**
     * Which of the processes that clauses and controls ask for it is.
     *
     * @return the purposes; empty when it is none of them
     */
    @NaturalOrder
    SortedSet<Purpose> purposes();

    /**
     * Who answers for the process.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * How it works.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> method();

    /**
     * How it works with other processes and the outside.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ProcessInteraction> interactions();

    /**
     * What it is controlled by.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> criteria();

    /**
     * How often it is to run, as a history.
     *
     * @return them, in any order; empty when it runs on occasion only, or none is recorded
     */
    List<Interval> runIntervals();

    /**
     * What starts it.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> triggers();

    /**
     * The roles that take part.
     *
     * @return the roles; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Role> roles();

    /**
     * Its thresholds, such as those above which a full impact assessment is needed.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> thresholds();

    /**
     * The version of the AI policy that it follows.
     *
     * @return the id; absent when not recorded
     */
    Optional<AiPolicyId> policy();

    /**
     * The AI objectives that it follows.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiObjectiveId> objectives();

    /**
     * The method of others that it runs on, such as NIST AI RMF or ISO/IEC 23894.
     *
     * @return the name; absent when it is the organization's own
     */
    Optional<String> framework();

    /**
     * What {@link #purposes} may be.
     */
    enum Purpose {
        /** Assessing AI risk (clause 6.1.2). */
        RISK_ASSESSMENT,
        /** Treating AI risk (clause 6.1.3). */
        RISK_TREATMENT,
        /** Assessing impacts on people and societies (clause 6.1.4, control A.5.2). */
        IMPACT_ASSESSMENT,
        /** Designing and developing AI systems responsibly (control A.6.1.3). */
        DEVELOPMENT,
        /** Managing data for development (control A.7.2). */
        DATA_MANAGEMENT,
        /** Recording where data comes from (control A.7.5). */
        DATA_PROVENANCE,
        /** Using AI systems responsibly (control A.9.2). */
        RESPONSIBLE_USE,
        /** Choosing and watching suppliers (control A.10.3). */
        SUPPLIERS,
        /** Handling changes of AI systems (clause 8.1). */
        CHANGE,
        /** Handling incidents. */
        INCIDENT,
        /** Handling concerns (control A.3.3). */
        CONCERNS,
        /** Handling documented information (clause 7.5.3). */
        DOCUMENT_CONTROL,
        /** Auditing internally (clause 9.2). */
        AUDIT,
        /** Handling nonconformities and improving (clause 10). */
        IMPROVEMENT
    }

    /**
     * Starts a new AIMS process.
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
    default AimsProcess with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an AIMS process. */
    final class Builder extends ImmutableAimsProcess.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AimsProcess#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AimsProcessId.of(text));
        }

        /**
         * Sets {@link AimsProcess#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(AimsProcessId.of(text));
        }

        /**
         * Sets {@link AimsProcess#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link AimsProcess#interactions()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder interaction(Consumer<ProcessInteraction.Builder> part) {
            ProcessInteraction.Builder added = ProcessInteraction.builder();
            part.accept(added);
            return addInteraction(added.build());
        }

        /**
         * Adds to {@link AimsProcess#roles()} by their texts.
         *
         * @param texts the texts
         * @return this builder
         */
        public Builder addRoles(String... texts) {
            for (String text : texts) {
                addRole(Role.of(text));
            }
            return this;
        }

        /**
         * Sets {@link AimsProcess#policy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder policy(String text) {
            return policy(AiPolicyId.of(text));
        }

        /**
         * Adds to {@link AimsProcess#objectives()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addObjectives(String... texts) {
            for (String text : texts) {
                addObjective(AiObjectiveId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AimsProcess#runIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder runInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addRunInterval(added.build());
        }
    }
}
