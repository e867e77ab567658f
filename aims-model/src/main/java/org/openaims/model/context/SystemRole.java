package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.Invariants;
import org.openaims.model.standard.AiActorRole;
import org.openaims.model.standard.AiActorSubRole;

/**
 * A role that the organization has towards an AI system (clause 4.1, roles of ISO/IEC 22989).
 */
@AimsRecord
@Immutable
public sealed interface SystemRole extends Extensible permits ImmutableSystemRole {

    /**
     * The role.
     *
     * @return the role
     */
    AiActorRole role();

    /**
     * The finer role.
     *
     * @return the sub-role; absent when it was not determined
     */
    Optional<AiActorSubRole> subRole();

    /**
     * The day on which the organization determined that it has this role.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> determinedOn();

    /**
     * The day from which it no longer had this role, such as when it stopped developing what it goes on using.
     *
     * @return the first such day; absent while it has it
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * Why the organization sees itself in this role.
     *
     * @return the reasons; absent when none were recorded
     */
    Optional<String> rationale();

    /**
     * Starts a new system role.
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
    default SystemRole with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a sub-role of another role, and an end before its start. */
    @Check
    default void check() {
        subRole().filter(finer -> finer.role() != role()).ifPresent(finer -> {
            throw new InvalidRecordException(
                    "SystemRole.subRole: must be a sub-role of " + role() + ", but was " + finer);
        });
        Invariants.notBefore("SystemRole.endedOn", determinedOn(), endedOn());
    }

    /** Builds a system role. */
    final class Builder extends ImmutableSystemRole.Builder {

        Builder() {}

        /**
         * Sets {@link SystemRole#determinedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder determinedOn(String day) {
            return determinedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SystemRole#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }
    }
}
