package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Days;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.InvalidRecordException;
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
    PersonId person();

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
        heldUntil().filter(last -> last.isBefore(heldFrom())).ifPresent(last -> {
            throw new InvalidRecordException(
                    "RoleAssignment[" + id() + "].heldUntil: must not be before " + heldFrom() + ", but was " + last);
        });
        endedOn().filter(end -> end.isBefore(heldFrom())).ifPresent(end -> {
            throw new InvalidRecordException(
                    "RoleAssignment[" + id() + "].endedOn: must not be before " + heldFrom() + ", but was " + end);
        });
    }

    /** Builds a role assignment. */
    final class Builder extends ImmutableRoleAssignment.Builder {

        Builder() {}
    }
}
