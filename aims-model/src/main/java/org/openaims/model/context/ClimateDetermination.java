package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ClimateDeterminationId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;

/**
 * The decision whether climate change is a relevant matter (clause 4.1).
 *
 * <p>Either answer is one; whether there is a current one is a matter of the rules.
 */
@AimsRecord
@Immutable
public sealed interface ClimateDetermination extends RegisterEntry permits ImmutableClimateDetermination {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ClimateDeterminationId id();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * Whether climate change is a relevant matter.
     *
     * @return true when it was found relevant
     */
    boolean relevant();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> rationale();

    /**
     * Where the decision can be seen, such as minutes.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * When it was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * Starts a new climate determination.
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
    default ClimateDetermination with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a climate determination. */
    final class Builder extends ImmutableClimateDetermination.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ClimateDetermination#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ClimateDeterminationId.of(text));
        }

        /**
         * Sets {@link ClimateDetermination#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ClimateDetermination#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link ClimateDetermination#evidence()}.
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
         * Adds to {@link ClimateDetermination#reviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder review(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addReview(added.build());
        }
    }
}
