package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ApprovalGateId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.MechanismId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;

/**
 * A gate at which a person approves before an AI system goes on, or before something leaves the organization (clause
 * 8.1, control A.6.2.5).
 */
@AimsRecord
@Immutable
public sealed interface ApprovalGate extends RegisterEntry permits ImmutableApprovalGate {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ApprovalGateId id();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * The first day on which it is in force.
     *
     * @return the day
     */
    LocalDate inForceFrom();

    /**
     * The day from which it no longer was.
     *
     * @return the first such day; absent while it is in force
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * The stage of the life cycle that is entered through it.
     *
     * @return the stage; absent for a gate of another kind
     */
    Optional<LifeCycleStage> stage();

    /**
     * The systems for which it is.
     *
     * @return the ids; empty when it is for all
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The process that sets it.
     *
     * @return the id; absent when not recorded
     */
    Optional<AimsProcessId> process();

    /**
     * The roles that may approve.
     *
     * @return the roles; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Role> approvers();

    /**
     * What has to be true.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> criteria();

    /**
     * The mechanism that holds back what is not approved.
     *
     * @return the id; absent when nothing does
     */
    Optional<MechanismId> mechanism();

    /**
     * Starts a new approval gate.
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
    default ApprovalGate with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("ApprovalGate[" + id() + "].endedOn", Optional.of(inForceFrom()), endedOn());
    }

    /** Builds an approval gate. */
    final class Builder extends ImmutableApprovalGate.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ApprovalGate#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ApprovalGateId.of(text));
        }

        /**
         * Sets {@link ApprovalGate#inForceFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder inForceFrom(String day) {
            return inForceFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link ApprovalGate#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ApprovalGate#systems()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystems(String... texts) {
            for (String text : texts) {
                addSystem(AiSystemId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ApprovalGate#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }

        /**
         * Adds to {@link ApprovalGate#approvers()} by their texts.
         *
         * @param texts the texts
         * @return this builder
         */
        public Builder addApprovers(String... texts) {
            for (String text : texts) {
                addApprover(Role.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ApprovalGate#mechanism()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder mechanism(String text) {
            return mechanism(MechanismId.of(text));
        }
    }
}
