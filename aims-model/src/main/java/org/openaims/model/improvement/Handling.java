package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Occurrence;

/**
 * What was done at once about a nonconformity, or why nothing was (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface Handling extends Extensible permits ImmutableHandling {

    /**
     * Whether and when it was done.
     *
     * @return the occurrence; not applicable when nothing could be done
     */
    Occurrence doneOn();

    /**
     * What was done.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> statement();

    /**
     * Why nothing could be done.
     *
     * @return the reason; absent when something was done, or none was recorded
     */
    Optional<String> notApplicableBecause();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new handling.
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
    default Handling with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a handling. */
    final class Builder extends ImmutableHandling.Builder {

        Builder() {}

        /**
         * Sets {@link Handling#doneOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder doneOn(LocalDate day) {
            return doneOn(Occurrence.on(day));
        }

        /**
         * Sets {@link Handling#doneOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder doneOn(String day) {
            return doneOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Handling#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
