package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ResponsibilityAllocationId;
import org.openaims.model.record.Review;

/**
 * Who answers for what in one stage of an AI system's life cycle (control A.10.2).
 */
@AimsRecord
@Immutable
public sealed interface ResponsibilityAllocation extends RegisterEntry permits ImmutableResponsibilityAllocation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ResponsibilityAllocationId id();

    /**
     * The systems.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The stage.
     *
     * @return the stage
     */
    LifeCycleStage stage();

    /**
     * The day from which it is so.
     *
     * @return the day
     */
    LocalDate agreedOn();

    /**
     * The day from which it no longer was.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * Whether the stage applies to the systems.
     *
     * @return true or false; absent means it does
     */
    Optional<Boolean> applicable();

    /**
     * The parties and their parts.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ResponsibilityCell> cells();

    /**
     * Where it is agreed.
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
     * Starts a new responsibility allocation.
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
    default ResponsibilityAllocation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("ResponsibilityAllocation[" + id() + "].endedOn", Optional.of(agreedOn()), endedOn());
    }

    /** Builds a responsibility allocation. */
    final class Builder extends ImmutableResponsibilityAllocation.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ResponsibilityAllocation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ResponsibilityAllocationId.of(text));
        }

        /**
         * Adds to {@link ResponsibilityAllocation#systems()} by their texts.
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
         * Sets {@link ResponsibilityAllocation#agreedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder agreedOn(String day) {
            return agreedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResponsibilityAllocation#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ResponsibilityAllocation#cells()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder cell(Consumer<ResponsibilityCell.Builder> part) {
            ResponsibilityCell.Builder added = ResponsibilityCell.builder();
            part.accept(added);
            return addCell(added.build());
        }

        /**
         * Sets {@link ResponsibilityAllocation#evidence()}.
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
         * Adds to {@link ResponsibilityAllocation#reviews()}.
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
