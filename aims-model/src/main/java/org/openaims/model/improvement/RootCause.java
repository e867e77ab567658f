package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RootCauseId;

/**
 * A cause of a nonconformity (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface RootCause extends Extensible permits ImmutableRootCause {

    /**
     * The id, unique among all causes of all nonconformities.
     *
     * @return the id
     */
    RootCauseId id();

    /**
     * The cause.
     *
     * @return the text
     */
    String statement();

    /**
     * The day on which it was found.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> foundOn();

    /**
     * How it was found.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> method();

    /**
     * The record that the cause lies in, such as an assessment.
     *
     * @return the link; absent when it lies in none
     */
    Optional<RecordLink> inRecord();

    /**
     * Why no action against it is needed; an action that is names the cause.
     *
     * @return the reason; absent when there are actions, or none was recorded
     */
    Optional<String> noneNeededBecause();

    /**
     * Starts a new root cause.
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
    default RootCause with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a root cause. */
    final class Builder extends ImmutableRootCause.Builder {

        Builder() {}

        /**
         * Sets {@link RootCause#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(RootCauseId.of(text));
        }

        /**
         * Sets {@link RootCause#foundOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder foundOn(String day) {
            return foundOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RootCause#inRecord()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder inRecord(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder filled = RecordLink.builder();
            part.accept(filled);
            return inRecord(filled.build());
        }
    }
}
