package org.openaims.model.context;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Occurrence;

/**
 * The entry of an AI system into a stage of its life cycle.
 */
@AimsRecord
@Immutable
public sealed interface StageEntry extends Extensible permits ImmutableStageEntry {

    /**
     * The stage.
     *
     * @return the stage
     */
    LifeCycleStage stage();

    /**
     * Whether and when it entered the stage.
     *
     * @return the occurrence; day unknown when only the stage was stated
     */
    Occurrence enteredOn();

    /**
     * Starts a new stage entry.
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
    default StageEntry with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a stage entry. */
    final class Builder extends ImmutableStageEntry.Builder {

        Builder() {}

        /**
         * Sets {@link StageEntry#enteredOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder enteredOn(LocalDate day) {
            return enteredOn(Occurrence.on(day));
        }

        /**
         * Sets {@link StageEntry#enteredOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder enteredOn(String day) {
            return enteredOn(LocalDate.parse(day));
        }
    }
}
