package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.PersonId;

/**
 * The search for similar nonconformities (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface SimilarCheck extends Extensible permits ImmutableSimilarCheck {

    /**
     * The day of the search.
     *
     * @return the day
     */
    LocalDate checkedOn();

    /**
     * Who searched.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> checkedBy();

    /**
     * Whether similar ones exist or could occur.
     *
     * @return true when they do
     */
    boolean found();

    /**
     * What was found.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> result();

    /**
     * The nonconformities that were found.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<NonconformityId> nonconformities();

    /**
     * Starts a new similar check.
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
    default SimilarCheck with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a similar check. */
    final class Builder extends ImmutableSimilarCheck.Builder {

        Builder() {}

        /**
         * Sets {@link SimilarCheck#checkedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder checkedOn(String day) {
            return checkedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SimilarCheck#checkedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder checkedBy(String text) {
            return checkedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link SimilarCheck#nonconformities()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addNonconformities(String... texts) {
            for (String text : texts) {
                addNonconformity(NonconformityId.of(text));
            }
            return this;
        }
    }
}
