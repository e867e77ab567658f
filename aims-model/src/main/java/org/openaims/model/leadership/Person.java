package org.openaims.model.leadership;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A person who acts in the management system.
 *
 * <p>It holds what is needed to name a person and no more; what they may do is a matter of the role assignments.
 */
@AimsRecord
@Immutable
public sealed interface Person extends RegisterEntry permits ImmutablePerson {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PersonId id();

    /**
     * The name of the person.
     *
     * @return the name
     */
    String name();

    /**
     * The organizational unit to which the person belongs.
     *
     * @return the name of the unit; absent when it was not recorded
     */
    Optional<String> unit();

    /**
     * Starts a new person.
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
    default Person with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a person. */
    final class Builder extends ImmutablePerson.Builder {

        Builder() {}
    }
}
