package org.openaims.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;

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
     * The records that changed by it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> changedRecords();

    /**
     * Why nothing needed to change.
     *
     * @return the reason; absent when something changed, or none was recorded
     */
    Optional<String> nothingChangedBecause();

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

        /**
         * Sets {@link Completion#doneOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder doneOn(String day) {
            return doneOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Completion#doneBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder doneBy(String text) {
            return doneBy(PersonId.of(text));
        }

        /**
         * Sets {@link Completion#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }

        /**
         * Adds to {@link Completion#changedRecords()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder changedRecord(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addChangedRecord(added.build());
        }
    }
}
