package org.openaims.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;

/**
 * That a record was looked at again, with any outcome: "no change needed" is one (STANDARD clauses 4.1, 6.1.1, 9.1,
 * A.2.4).
 */
@AimsRecord
@Immutable
public sealed interface Review extends Extensible permits ImmutableReview {

    /**
     * The day on which it was looked at.
     *
     * @return the day
     */
    LocalDate reviewedOn();

    /**
     * Who looked at it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> reviewedBy();

    /**
     * What came of it.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * What prompted it.
     *
     * @return the reason; absent when it was held in the ordinary rhythm, or none was recorded
     */
    Optional<String> trigger();

    /**
     * What was found.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> note();

    /**
     * The records that changed because of it.
     *
     * @return the records; empty when nothing changed, or none was named
     */
    List<RecordLink> changed();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #outcome} may be.
     */
    enum Outcome {
        /** Nothing needed to change. */
        NO_CHANGE,
        /** Something was changed, or a new version was made. */
        CHANGE,
        /** The record was withdrawn. */
        WITHDRAW
    }

    /**
     * Starts a new review.
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
    default Review with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a review. */
    final class Builder extends ImmutableReview.Builder {

        Builder() {}

        /**
         * Sets {@link Review#reviewedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder reviewedOn(String day) {
            return reviewedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Review#reviewedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder reviewedBy(String text) {
            return reviewedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link Review#changed()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder changed(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addChanged(added.build());
        }

        /**
         * Sets {@link Review#evidence()}.
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
