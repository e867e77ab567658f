package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * That something decided was done.
 */
@AimsRecord
@Immutable
public sealed interface Completion extends Extensible permits ImmutableCompletion {

    /**
     * The day on which it was done.
     *
     * @return the day
     */
    LocalDate doneOn();

    /**
     * Who did it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> doneBy();

    /**
     * What changed by it, or that nothing needed to.
     *
     * @return the statement; absent when none was recorded
     */
    Optional<String> changed();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new completion.
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
    default Completion with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a completion. */
    final class Builder extends ImmutableCompletion.Builder {

        Builder() {}
    }
}
