package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * That an AI objective is no longer pursued, and whether it was reached (clause 6.2).
 */
@AimsRecord
@Immutable
public sealed interface ObjectiveClosing extends Extensible permits ImmutableObjectiveClosing {

    /**
     * The day from which it was no longer pursued.
     *
     * @return the first such day
     */
    LocalDate closedOn();

    /**
     * Whether it was reached.
     *
     * @return true or false; absent when nobody said
     */
    Optional<Boolean> reached();

    /**
     * Why it was closed.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Starts a new objective closing.
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
    default ObjectiveClosing with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an objective closing. */
    final class Builder extends ImmutableObjectiveClosing.Builder {

        Builder() {}

        /**
         * Sets {@link ObjectiveClosing#closedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closedOn(LocalDate.parse(day));
        }
    }
}
