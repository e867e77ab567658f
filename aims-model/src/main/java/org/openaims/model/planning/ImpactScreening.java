package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ImpactScreeningId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.SystemChangeId;

/**
 * A recorded answer to the question whether named AI systems need a full impact assessment (clause 6.1.4).
 *
 * <p>It names the version of the thresholds that it applied. An impact class alone is no screening.
 */
@AimsRecord
@Immutable
public sealed interface ImpactScreening extends RegisterEntry permits ImmutableImpactScreening {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ImpactScreeningId id();

    /**
     * The day of the answer.
     *
     * @return the day
     */
    LocalDate screenedOn();

    /**
     * Who answered.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> screenedBy();

    /**
     * The systems that it covers, by name.
     *
     * @return their ids; empty when none is named
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The version of the thresholds that were applied.
     *
     * @return the version; absent when not recorded
     */
    Optional<String> thresholdVersion();

    /**
     * Whether a full assessment is needed.
     *
     * @return the answer
     */
    boolean fullAssessmentNeeded();

    /**
     * Why.
     *
     * @return the reasons; absent when none were recorded
     */
    Optional<String> rationale();

    /**
     * The day until which it is to be kept.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> atLeastUntil();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> evidence();

    /**
     * The changes that it looked at.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<SystemChangeId> changes();

    /**
     * When it was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * The day by which it is to be looked at next.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> nextReviewBy();

    /**
     * Starts a new impact screening.
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
    default ImpactScreening with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an impact screening. */
    final class Builder extends ImmutableImpactScreening.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ImpactScreening#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ImpactScreeningId.of(text));
        }

        /**
         * Sets {@link ImpactScreening#screenedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder screenedOn(String day) {
            return screenedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ImpactScreening#screenedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder screenedBy(String text) {
            return screenedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link ImpactScreening#systems()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystems(String... texts) {
            for (String text : texts) {
                addSystem(AiSystemId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ImpactScreening#evidence()}.
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
         * Adds to {@link ImpactScreening#changes()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addChanges(String... texts) {
            for (String text : texts) {
                addChange(SystemChangeId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link ImpactScreening#reviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder review(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addReview(added.build());
        }

        /**
         * Sets {@link ImpactScreening#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }

        /**
         * Sets {@link ImpactScreening#atLeastUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder atLeastUntil(String day) {
            return atLeastUntil(LocalDate.parse(day));
        }
    }
}
