package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.ThirdPartyModelId;

/**
 * The use of a third party's model by an AI system (clause 4.3).
 */
@AimsRecord
@Immutable
public sealed interface ModelUse extends Extensible permits ImmutableModelUse {

    /**
     * The model in its version.
     *
     * @return the id
     */
    ThirdPartyModelId model();

    /**
     * Whether and when the use started; the first day in use.
     *
     * @return the occurrence
     */
    Occurrence startedOn();

    /**
     * Whether and when it ended; the first day no longer in use.
     *
     * @return the occurrence, {@link Occurrence#no()} by default: it is still in use
     */
    @Default
    @Ending
    default Occurrence endedOn() {
        return Occurrence.no();
    }

    /**
     * What the model does in the system.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> purpose();

    /**
     * Starts a new model use.
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
    default ModelUse with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "ModelUse.endedOn", startedOn().happenedOn(), endedOn().happenedOn());
    }

    /** Builds a model use. */
    final class Builder extends ImmutableModelUse.Builder {

        Builder() {}

        /**
         * Sets {@link ModelUse#model()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder model(String text) {
            return model(ThirdPartyModelId.of(text));
        }

        /**
         * Sets {@link ModelUse#startedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder startedOn(LocalDate day) {
            return startedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ModelUse#startedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ModelUse#endedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder endedOn(LocalDate day) {
            return endedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ModelUse#endedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }
    }
}
