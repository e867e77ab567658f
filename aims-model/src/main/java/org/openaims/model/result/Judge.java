package org.openaims.model.result;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;

/**
 * Somebody who judged, and in which role.
 */
@AimsRecord
@Immutable
public sealed interface Judge extends Extensible permits ImmutableJudge {

    /**
     * Who.
     *
     * @return the id
     */
    PersonId person();

    /**
     * The roles that the person held on the day of the judgement.
     *
     * @return them; empty when none is on record
     */
    @NaturalOrder
    SortedSet<Role> roles();

    /**
     * The role in which the person says to have judged.
     *
     * @return the role; absent when not recorded
     */
    Optional<Role> capacity();

    /**
     * Starts a new judge.
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
    default Judge with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a judge. */
    final class Builder extends ImmutableJudge.Builder {

        Builder() {}
    }
}
