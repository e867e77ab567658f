package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.context.PersonalData;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.DataResourceId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.ProcessingActivityId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.Statement;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.SupplierInquiryId;

/**
 * Data that AI systems are built with or work on (controls A.4.3 and A.7.2 to A.7.6).
 */
@AimsRecord
@Immutable
public sealed interface DataResource extends RegisterEntry permits ImmutableDataResource {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    DataResourceId id();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * The day on which it was entered into the register.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> registeredOn();

    /**
     * The day from which it was no longer used.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * The systems that use it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * What it is used for.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Category> categories();

    /**
     * Whether it holds personal data.
     *
     * @return the answer; absent when nobody looked
     */
    Optional<PersonalData> personalData();

    /**
     * What it is like: kind, amount, period, known bias.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> characteristics();

    /**
     * Under which licence it may be used.
     *
     * @return the licence; absent when unknown
     */
    Optional<String> licence();

    /**
     * Where it comes from.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Provenance> provenances();

    /**
     * Why that is not recorded.
     *
     * @return the statement; absent when it is, or nobody stated it
     */
    Optional<Statement> noProvenance();

    /**
     * What its quality has to be.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<QualityRequirement> quality();

    /**
     * How it is prepared.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<DataPreparation> preparations();

    /**
     * How long it is kept, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RetentionRule> retention();

    /**
     * When it was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * Whether more is collected than the rule says.
     *
     * @return true or false; absent when nobody looked
     */
    Optional<Boolean> collectsMoreThanNeeded();

    /**
     * The day on which it was disposed of.
     *
     * @return the day; absent while it is kept
     */
    @Ending
    Optional<LocalDate> disposedOn();

    /**
     * The records of processing that it belongs to.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ProcessingActivityId> activities();

    /**
     * The supplier that holds these facts, where the organization does not know them.
     *
     * @return the id; absent when it does
     */
    Optional<SupplierId> heldBy();

    /**
     * The questions put to the supplier about it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<SupplierInquiryId> inquiries();

    /**
     * What {@link #categories} may be.
     */
    enum Category {
        /** Training. */
        TRAINING,
        /** Validation. */
        VALIDATION,
        /** Tests. */
        TEST,
        /** Input in operation. */
        PRODUCTION,
        /** Looked up in operation. */
        RETRIEVAL,
        /** Logs of operation. */
        LOGS
    }

    /**
     * Starts a new data resource.
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
    default DataResource with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a data resource. */
    final class Builder extends ImmutableDataResource.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link DataResource#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(DataResourceId.of(text));
        }

        /**
         * Sets {@link DataResource#registeredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder registeredOn(String day) {
            return registeredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link DataResource#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link DataResource#systems()} by their texts.
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
         * Adds to {@link DataResource#provenances()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder provenance(Consumer<Provenance.Builder> part) {
            Provenance.Builder added = Provenance.builder();
            part.accept(added);
            return addProvenance(added.build());
        }

        /**
         * Sets {@link DataResource#noProvenance()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noProvenance(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noProvenance(filled.build());
        }

        /**
         * Adds to {@link DataResource#quality()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder quality(Consumer<QualityRequirement.Builder> part) {
            QualityRequirement.Builder added = QualityRequirement.builder();
            part.accept(added);
            return addQuality(added.build());
        }

        /**
         * Adds to {@link DataResource#preparations()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder preparation(Consumer<DataPreparation.Builder> part) {
            DataPreparation.Builder added = DataPreparation.builder();
            part.accept(added);
            return addPreparation(added.build());
        }

        /**
         * Adds to {@link DataResource#retention()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder retention(Consumer<RetentionRule.Builder> part) {
            RetentionRule.Builder added = RetentionRule.builder();
            part.accept(added);
            return addRetention(added.build());
        }

        /**
         * Sets {@link DataResource#disposedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder disposedOn(String day) {
            return disposedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link DataResource#activities()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addActivities(String... texts) {
            for (String text : texts) {
                addActivity(ProcessingActivityId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link DataResource#heldBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder heldBy(String text) {
            return heldBy(SupplierId.of(text));
        }

        /**
         * Adds to {@link DataResource#inquiries()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addInquiries(String... texts) {
            for (String text : texts) {
                addInquiry(SupplierInquiryId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link DataResource#reviews()}.
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
