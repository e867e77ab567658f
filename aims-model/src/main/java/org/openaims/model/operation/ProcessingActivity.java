package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ProcessingActivityId;
import org.openaims.model.record.PublicNoticeId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.Statement;
import org.openaims.model.record.SupplierId;

/**
 * A record of the processing of personal data, tied to systems, suppliers and rules.
 */
@AimsRecord
@Immutable
public sealed interface ProcessingActivity extends RegisterEntry permits ImmutableProcessingActivity {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ProcessingActivityId id();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * Whether and when it started.
     *
     * @return the occurrence
     */
    Occurrence startedOn();

    /**
     * Whether and when it ended.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    @Ending
    default Occurrence endedOn() {
        return Occurrence.no();
    }

    /**
     * What for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> purpose();

    /**
     * On which legal basis.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> legalBasis();

    /**
     * Whose data.
     *
     * @return the groups; empty when none was named
     */
    @NaturalOrder
    SortedSet<String> dataSubjects();

    /**
     * The AI systems that take part.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The suppliers that take part.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<SupplierId> suppliers();

    /**
     * How long data is kept, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RetentionRule> retention();

    /**
     * The policy that it follows.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> policy();

    /**
     * The public notices that tell of it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PublicNoticeId> notices();

    /**
     * The data protection impact assessment.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> dpia();

    /**
     * Why there is none.
     *
     * @return the statement; absent when there is one, or nobody stated it
     */
    Optional<Statement> noDpia();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

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
     * Starts a new processing activity.
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
    default ProcessingActivity with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "ProcessingActivity[" + id() + "].endedOn",
                startedOn().happenedOn(),
                endedOn().happenedOn());
    }

    /** Builds a processing activity. */
    final class Builder extends ImmutableProcessingActivity.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ProcessingActivity#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ProcessingActivityId.of(text));
        }

        /**
         * Sets {@link ProcessingActivity#startedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder startedOn(LocalDate day) {
            return startedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ProcessingActivity#startedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ProcessingActivity#endedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder endedOn(LocalDate day) {
            return endedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ProcessingActivity#endedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ProcessingActivity#systems()} by their texts.
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
         * Adds to {@link ProcessingActivity#suppliers()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSuppliers(String... texts) {
            for (String text : texts) {
                addSupplier(SupplierId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link ProcessingActivity#retention()}.
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
         * Adds to {@link ProcessingActivity#notices()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addNotices(String... texts) {
            for (String text : texts) {
                addNotice(PublicNoticeId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ProcessingActivity#dpia()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder dpia(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return dpia(filled.build());
        }

        /**
         * Sets {@link ProcessingActivity#noDpia()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noDpia(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noDpia(filled.build());
        }

        /**
         * Sets {@link ProcessingActivity#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link ProcessingActivity#reviews()}.
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
         * Sets {@link ProcessingActivity#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }
    }
}
