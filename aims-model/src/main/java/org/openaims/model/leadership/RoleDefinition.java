package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleDefinitionId;

/**
 * A role that the organization determined as needed, with its responsibilities and authorities (clause 5.3, control
 * A.3.2).
 */
@AimsRecord
@Immutable
public sealed interface RoleDefinition extends RegisterEntry permits ImmutableRoleDefinition {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    RoleDefinitionId id();

    /**
     * The role.
     *
     * @return the role
     */
    Role role();

    /**
     * The first day on which it is to be filled.
     *
     * @return the day
     */
    LocalDate neededFrom();

    /**
     * The day from which it no longer was needed.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * Whether it is needed once, or for each AI system.
     *
     * @return the need; absent means once
     */
    Optional<Need> neededFor();

    /**
     * What whoever holds it answers for.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> responsibilities();

    /**
     * What whoever holds it may decide.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> authorities();

    /**
     * Who determined it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * The description of the role.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #neededFor} may be.
     */
    enum Need {
        /** Once, for the management system. */
        MANAGEMENT_SYSTEM,
        /** For each AI system in scope. */
        EACH_SYSTEM
    }

    /**
     * Starts a new role definition.
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
    default RoleDefinition with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("RoleDefinition[" + id() + "].endedOn", Optional.of(neededFrom()), endedOn());
    }

    /** Builds a role definition. */
    final class Builder extends ImmutableRoleDefinition.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link RoleDefinition#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(RoleDefinitionId.of(text));
        }

        /**
         * Sets {@link RoleDefinition#role()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder role(String text) {
            return role(Role.of(text));
        }

        /**
         * Sets {@link RoleDefinition#neededFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder neededFrom(String day) {
            return neededFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link RoleDefinition#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RoleDefinition#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link RoleDefinition#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
