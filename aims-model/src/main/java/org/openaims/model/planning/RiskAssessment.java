package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiRiskCriteriaId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.SystemChangeId;

/**
 * An assessment of the risks of one or several named AI systems, as an event (clauses 6.1.2 and 8.2).
 *
 * <p>It holds when it was made, for what and by which criteria; the risks themselves are not part of it.
 */
@AimsRecord
@Immutable
public sealed interface RiskAssessment extends RegisterEntry permits ImmutableRiskAssessment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    RiskAssessmentId id();

    /**
     * The day on which it was completed.
     *
     * @return the day
     */
    LocalDate performedOn();

    /**
     * Who led it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> performedBy();

    /**
     * The systems that it covers, by name.
     *
     * @return their ids; empty when none is named
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The report.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> report();

    /**
     * What occasioned it.
     *
     * @return the occasion; absent when not recorded
     */
    Optional<Occasion> occasion();

    /**
     * What {@link #occasion} may be.
     */
    enum Occasion {
        /** The first of its systems. */
        INITIAL,
        /** The planned interval. */
        PLANNED,
        /** A change, proposed or happened. */
        CHANGE,
        /** An incident. */
        INCIDENT,
        /** Anything else. */
        OTHER
    }

    /**
     * Its number in the order of all risk assessments, 1 being the first.
     *
     * @return the number; absent when they are not numbered
     */
    Optional<Integer> sequence();

    /**
     * The group of similar systems that it covers as one.
     *
     * @return the name; absent when it covers single systems
     */
    Optional<String> group();

    /**
     * The version of the process that it followed.
     *
     * @return the id; absent when not recorded
     */
    Optional<AimsProcessId> process();

    /**
     * The version of the criteria that it used.
     *
     * @return the id; absent when not recorded
     */
    Optional<AiRiskCriteriaId> criteria();

    /**
     * The method used.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> method();

    /**
     * Who took part.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PersonId> participants();

    /**
     * The changes that it looked at.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<SystemChangeId> changes();

    /**
     * The impact assessments whose results it used.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ImpactAssessmentId> impactAssessments();

    /**
     * The decisions that followed.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AssessmentDecision> decisions();

    /**
     * The decision to approve or refuse its result.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * The assessment whose place it takes.
     *
     * @return the id; absent when it takes none's place
     */
    Optional<RiskAssessmentId> supersedes();

    /**
     * When it was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * The day until which its result is to be kept.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> atLeastUntil();

    /**
     * Starts a new risk assessment.
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
    default RiskAssessment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a risk assessment. */
    final class Builder extends ImmutableRiskAssessment.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link RiskAssessment#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(RiskAssessmentId.of(text));
        }

        /**
         * Sets {@link RiskAssessment#performedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder performedOn(String day) {
            return performedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RiskAssessment#performedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder performedBy(String text) {
            return performedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link RiskAssessment#systems()} by their texts.
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
         * Sets {@link RiskAssessment#report()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder report(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return report(filled.build());
        }

        /**
         * Sets {@link RiskAssessment#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }

        /**
         * Sets {@link RiskAssessment#criteria()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder criteria(String text) {
            return criteria(AiRiskCriteriaId.of(text));
        }

        /**
         * Adds to {@link RiskAssessment#participants()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addParticipants(String... texts) {
            for (String text : texts) {
                addParticipant(PersonId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link RiskAssessment#changes()} by their texts.
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
         * Adds to {@link RiskAssessment#impactAssessments()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addImpactAssessments(String... texts) {
            for (String text : texts) {
                addImpactAssessment(ImpactAssessmentId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link RiskAssessment#decisions()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder decision(Consumer<AssessmentDecision.Builder> part) {
            AssessmentDecision.Builder added = AssessmentDecision.builder();
            part.accept(added);
            return addDecision(added.build());
        }

        /**
         * Sets {@link RiskAssessment#approval()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder approval(Consumer<Approval.Builder> part) {
            Approval.Builder filled = Approval.builder();
            part.accept(filled);
            return approval(filled.build());
        }

        /**
         * Sets {@link RiskAssessment#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(RiskAssessmentId.of(text));
        }

        /**
         * Sets {@link RiskAssessment#atLeastUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder atLeastUntil(String day) {
            return atLeastUntil(LocalDate.parse(day));
        }

        /**
         * Adds to {@link RiskAssessment#reviews()}.
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
