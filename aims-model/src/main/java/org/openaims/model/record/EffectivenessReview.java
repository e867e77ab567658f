package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;

/**
 * A look at whether something that was done had its effect (clauses 6.1.1, 7.2, 8.3 and 10.2).
 */
@AimsRecord
@Immutable
public sealed interface EffectivenessReview extends Extensible permits ImmutableEffectivenessReview {

    /**
     * The day of the review.
     *
     * @return the day
     */
    LocalDate reviewedOn();

    /**
     * Who reviewed it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> reviewedBy();

    /**
     * What was found.
     *
     * @return the result
     */
    Result result();

    /**
     * How it was found out.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> method();

    /**
     * What was seen.
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
     * What {@link #result} may be.
     */
    enum Result {
        /** It had its effect. */
        EFFECTIVE,
        /** It had some of its effect. */
        PARTLY_EFFECTIVE,
        /** It did not have its effect. */
        INEFFECTIVE
    }

    /**
     * Starts a new effectiveness review.
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
    default EffectivenessReview with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an effectiveness review. */
    final class Builder extends ImmutableEffectivenessReview.Builder {

        Builder() {}

        /**
         * Sets {@link EffectivenessReview#reviewedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder reviewedOn(String day) {
            return reviewedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link EffectivenessReview#reviewedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder reviewedBy(String text) {
            return reviewedBy(PersonId.of(text));
        }

        /**
         * Sets {@link EffectivenessReview#evidence()}.
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
