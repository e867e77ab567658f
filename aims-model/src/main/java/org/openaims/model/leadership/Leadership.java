package org.openaims.model.leadership;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * The floor of clause 5: people, roles and the AI policy.
 */
@AimsRecord
@Immutable
public sealed interface Leadership extends Extensible permits ImmutableLeadership {

    /**
     * The people who are named in other records.
     *
     * @return the people, in any order
     */
    List<Person> people();

    /**
     * Who held which role when.
     *
     * @return the assignments, in any order
     */
    List<RoleAssignment> roleAssignments();

    /**
     * The versions of the AI policy.
     *
     * @return the versions, in any order
     */
    List<AiPolicy> policies();

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
    }
}
