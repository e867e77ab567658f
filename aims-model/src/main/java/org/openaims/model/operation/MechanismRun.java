package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;

/**
 * One run of a mechanism, such as a deletion of data whose time is over.
 */
@AimsRecord
@Immutable
public sealed interface MechanismRun extends Extensible permits ImmutableMechanismRun {

    /**
     * The day of the run.
     *
     * @return the day
     */
    LocalDate ranOn();

    /**
     * Whether it did what it is for.
     *
     * @return true or false; absent when nobody looked
     */
    Optional<Boolean> successful();

    /**
     * What it did.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> note();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new mechanism run.
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
    default MechanismRun with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a mechanism run. */
    final class Builder extends ImmutableMechanismRun.Builder {

        Builder() {}

        /**
         * Sets {@link MechanismRun#ranOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder ranOn(String day) {
            return ranOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link MechanismRun#evidence()}.
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
