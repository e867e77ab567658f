package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SupplierAssessmentId;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.ThirdPartyModelId;

/**
 * A look at whether what a supplier supplies fits the organization's approach to responsible AI (control A.10.3).
 */
@AimsRecord
@Immutable
public sealed interface SupplierAssessment extends RegisterEntry permits ImmutableSupplierAssessment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SupplierAssessmentId id();

    /**
     * The supplier.
     *
     * @return the id
     */
    SupplierId supplier();

    /**
     * The day of the assessment.
     *
     * @return the day
     */
    LocalDate assessedOn();

    /**
     * Who assessed.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> assessedBy();

    /**
     * The models that it looked at.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ThirdPartyModelId> models();

    /**
     * What was found.
     *
     * @return the result
     */
    Result result();

    /**
     * The conditions set.
     *
     * @return the conditions; absent when there are none
     */
    Optional<String> conditions();

    /**
     * The day by which it is to be assessed next.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> nextReviewBy();

    /**
     * What changed because of it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> changed();

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
        /** It fits. */
        SUITABLE,
        /** It fits under conditions. */
        SUITABLE_WITH_CONDITIONS,
        /** It does not fit. */
        NOT_SUITABLE
    }

    /**
     * Starts a new supplier assessment.
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
    default SupplierAssessment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a supplier assessment. */
    final class Builder extends ImmutableSupplierAssessment.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link SupplierAssessment#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(SupplierAssessmentId.of(text));
        }

        /**
         * Sets {@link SupplierAssessment#supplier()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supplier(String text) {
            return supplier(SupplierId.of(text));
        }

        /**
         * Sets {@link SupplierAssessment#assessedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder assessedOn(String day) {
            return assessedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SupplierAssessment#assessedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder assessedBy(String text) {
            return assessedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link SupplierAssessment#models()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addModels(String... texts) {
            for (String text : texts) {
                addModel(ThirdPartyModelId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link SupplierAssessment#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }

        /**
         * Adds to {@link SupplierAssessment#changed()}.
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
         * Sets {@link SupplierAssessment#evidence()}.
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
