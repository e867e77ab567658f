package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * The look into a nonconformity (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface NonconformityReview extends Extensible permits ImmutableNonconformityReview {

    /**
     * The day of the look.
     *
     * @return the day
     */
    LocalDate reviewedOn();

    /**
     * Who looked.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> reviewedBy();

    /**
     * What was found.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> statement();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new nonconformity review.
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
    default NonconformityReview with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a nonconformity review. */
    final class Builder extends ImmutableNonconformityReview.Builder {

        Builder() {}

        /**
         * Sets {@link NonconformityReview#reviewedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder reviewedOn(String day) {
            return reviewedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link NonconformityReview#reviewedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder reviewedBy(String text) {
            return reviewedBy(PersonId.of(text));
        }

        /**
         * Sets {@link NonconformityReview#evidence()}.
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
