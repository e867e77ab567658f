package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Days;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;

/**
 * That a named person holds a role from a day on (clause 5.3).
 *
 * <p>A committee is no person. Who held a role on a day is told from these records alone.
 */
@AimsRecord
@Immutable
public sealed interface RoleAssignment extends RegisterEntry permits ImmutableRoleAssignment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    RoleAssignmentId id();

    /**
     * The role.
     *
     * @return the role
     */
    Role role();

    /**
     * The day on which the assignment was decided.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> appointedOn();

    /**
     * The first day on which the person holds the role; may lie ahead.
     *
     * @return the day, inclusive
     */
    LocalDate heldFrom();

    /**
     * The last day for which the person was assigned, as decided at the time.
     *
     * @return the day, inclusive; absent when there is no term
     */
    Optional<LocalDate> heldUntil();

    /**
     * The day on which the person gave up the role, before or without the end of a term.
     *
     * @return the first day on which the role was no longer held; absent while it was not given up
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * Who holds the role.
     *
     * @return the person
     */
    Optional<PersonId> person();

    /**
     * Who decided.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> appointedBy();

    /**
     * Whether the person holds the role as a deputy, or until it is filled.
     *
     * @return true for an acting holder; false by default
     */
    @Default
    default boolean acting() {
        return false;
    }

    /**
     * What the holder may decide.
     *
     * @return the text; absent when it was not written
     */
    Optional<String> authority();

    /**
     * The letter of appointment or the minutes.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> evidence();

    /**
     * The committee that it was given to.
     *
     * @return its name; absent when it was given to a person
     */
    Optional<String> committee();

    /**
     * The AI system for which it is held.
     *
     * @return the id; absent when it is held for the management system
     */
    Optional<AiSystemId> system();

    /**
     * The assignment for whose holder this one stands in.
     *
     * @return the id; absent when it stands in for none
     */
    Optional<RoleAssignmentId> deputyOf();

    /**
     * When it was communicated inside.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Communication> communications();

    /**
     * The days on which the role was held.
     *
     * @return the days; unbounded while there is neither a term nor an end
     */
    default Days held() {
        Days term =
                heldUntil().isPresent() ? Days.between(heldFrom(), heldUntil().get()) : Days.from(heldFrom());
        return endedOn().isPresent() ? term.and(Days.until(LocalDate.MIN, endedOn())) : term;
    }

    /**
     * Starts a new role assignment.
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
    default RoleAssignment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a term that ends before it starts, and an end before the start. */
    @Check
    default void check() {
        Invariants.notBefore("RoleAssignment[" + id() + "].heldUntil", Optional.of(heldFrom()), heldUntil());
        Invariants.notBefore("RoleAssignment[" + id() + "].endedOn", Optional.of(heldFrom()), endedOn());
    }

    /** Builds a role assignment. */
    final class Builder extends ImmutableRoleAssignment.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link RoleAssignment#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(RoleAssignmentId.of(text));
        }

        /**
         * Sets {@link RoleAssignment#role()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder role(String text) {
            return role(Role.of(text));
        }

        /**
         * Sets {@link RoleAssignment#appointedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder appointedOn(String day) {
            return appointedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RoleAssignment#heldFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder heldFrom(String day) {
            return heldFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link RoleAssignment#heldUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder heldUntil(String day) {
            return heldUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link RoleAssignment#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RoleAssignment#person()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder person(String text) {
            return person(PersonId.of(text));
        }

        /**
         * Sets {@link RoleAssignment#appointedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder appointedBy(String text) {
            return appointedBy(PersonId.of(text));
        }

        /**
         * Sets {@link RoleAssignment#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }

        /**
         * Sets {@link RoleAssignment#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }

        /**
         * Sets {@link RoleAssignment#deputyOf()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder deputyOf(String text) {
            return deputyOf(RoleAssignmentId.of(text));
        }

        /**
         * Adds to {@link RoleAssignment#communications()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder communication(Consumer<Communication.Builder> part) {
            Communication.Builder added = Communication.builder();
            part.accept(added);
            return addCommunication(added.build());
        }
    }
}
