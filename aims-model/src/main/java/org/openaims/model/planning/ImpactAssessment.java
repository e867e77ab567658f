package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.leadership.Publication;
import org.openaims.model.record.AiRiskCriteriaId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.InterestedPartyId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.Statement;
import org.openaims.model.record.SystemChangeId;

/**
 * An assessment of what one or several named AI systems can do to people and societies (clauses 6.1.4 and 8.4,
 * controls A.5.2 to A.5.5).
 *
 * <p>It counts from the day on which it was approved. A decision that no full assessment is needed is an {@link
 * ImpactScreening}.
 */
@AimsRecord
@Immutable
public sealed interface ImpactAssessment extends RegisterEntry permits ImmutableImpactAssessment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ImpactAssessmentId id();

    /**
     * Whether and when the assessment was made.
     *
     * @return the occurrence
     */
    Occurrence performedOn();

    /**
     * Who made it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> performedBy();

    /**
     * The decision to approve or refuse its result.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * The systems that it covers, by name.
     *
     * @return their ids; empty when none is named
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The intended use that was looked at.
     *
     * @return the text; absent when it was not written
     */
    Optional<String> intendedUse();

    /**
     * The foreseeable misuse that was looked at.
     *
     * @return the text; absent when it was not written
     */
    Optional<String> foreseeableMisuse();

    /**
     * What it found for individuals or groups of individuals.
     *
     * @return the text; absent when not answered
     */
    Optional<String> individuals();

    /**
     * What it found for societies.
     *
     * @return the text; absent when not answered
     */
    Optional<String> societies();

    /**
     * What it came to.
     *
     * @return the conclusion; absent when there is none
     */
    Optional<Conclusion> conclusion();

    /**
     * The report.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> report();

    /**
     * What it found for groups of individuals.
     *
     * @return the text; absent when the section is missing
     */
    Optional<String> groups();

    /**
     * Why there is no effect on individuals.
     *
     * @return the reason; absent when there is one, or none was recorded
     */
    Optional<String> noIndividualsBecause();

    /**
     * Why there is no effect on groups.
     *
     * @return the reason; absent when there is one, or none was recorded
     */
    Optional<String> noGroupsBecause();

    /**
     * Why there is no effect on societies.
     *
     * @return the reason; absent when there is one, or none was recorded
     */
    Optional<String> noSocietiesBecause();

    /**
     * The single effects.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ImpactEffect> effects();

    /**
     * The group of similar systems that it covers as one.
     *
     * @return the name; absent when it covers single systems
     */
    Optional<String> group();

    /**
     * The versions of the systems that it looked at.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<CoveredVersion> versions();

    /**
     * What occasioned it.
     *
     * @return the occasion; absent when not recorded
     */
    Optional<RiskAssessment.Occasion> occasion();

    /**
     * Its number in the order of all impact assessments, 1 being the first.
     *
     * @return the number; absent when they are not numbered
     */
    Optional<Integer> sequence();

    /**
     * The changes that it looked at.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<SystemChangeId> changes();

    /**
     * How the systems are deployed.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> deployment();

    /**
     * The technical context.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> technicalContext();

    /**
     * The societal context.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> societalContext();

    /**
     * The jurisdictions that it took into account, as ISO 3166 codes.
     *
     * @return the codes; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> jurisdictions();

    /**
     * The version of the process that it followed.
     *
     * @return the id; absent when not recorded
     */
    Optional<AimsProcessId> process();

    /**
     * The version of the criteria by which it judged impacts.
     *
     * @return the id; absent when not recorded
     */
    Optional<AiRiskCriteriaId> criteria();

    /**
     * The conditions of its conclusion.
     *
     * @return the conditions; absent when there are none
     */
    Optional<String> conditions();

    /**
     * The interested parties that were consulted.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<InterestedPartyId> consulted();

    /**
     * What they said.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> consultation();

    /**
     * The data protection impact assessment that goes with it.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> dpia();

    /**
     * The decisions that followed.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AssessmentDecision> decisions();

    /**
     * Where its result was made available to interested parties.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Publication> publications();

    /**
     * Whether it is to be made available, and why.
     *
     * @return the statement; absent when nobody decided
     */
    Optional<Statement> disclosure();

    /**
     * The assessment whose place it takes.
     *
     * @return the id; absent when it takes none's place
     */
    Optional<ImpactAssessmentId> supersedes();

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
     * The day until which its result is to be kept.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> atLeastUntil();

    /** What an impact assessment came to. */
    enum Conclusion {
        /** The system may be used. */
        GO,
        /** The system may be used under conditions. */
        GO_WITH_CONDITIONS,
        /** The system is not to be used. */
        NO_GO
    }

    /**
     * The day from which the assessment counts.
     *
     * @return the day of its approval; absent when it was not approved
     */
    default Optional<LocalDate> approvedOn() {
        return approval().filter(Approval::approves).map(Approval::decidedOn);
    }

    /**
     * Starts a new impact assessment.
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
    default ImpactAssessment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an impact assessment. */
    final class Builder extends ImmutableImpactAssessment.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ImpactAssessment#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ImpactAssessmentId.of(text));
        }

        /**
         * Sets {@link ImpactAssessment#performedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder performedOn(LocalDate day) {
            return performedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ImpactAssessment#performedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder performedOn(String day) {
            return performedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ImpactAssessment#performedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder performedBy(String text) {
            return performedBy(PersonId.of(text));
        }

        /**
         * Sets {@link ImpactAssessment#approval()}.
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
         * Adds to {@link ImpactAssessment#systems()} by their texts.
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
         * Sets {@link ImpactAssessment#report()}.
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
         * Adds to {@link ImpactAssessment#effects()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder effect(Consumer<ImpactEffect.Builder> part) {
            ImpactEffect.Builder added = ImpactEffect.builder();
            part.accept(added);
            return addEffect(added.build());
        }

        /**
         * Adds to {@link ImpactAssessment#versions()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder version(Consumer<CoveredVersion.Builder> part) {
            CoveredVersion.Builder added = CoveredVersion.builder();
            part.accept(added);
            return addVersion(added.build());
        }

        /**
         * Adds to {@link ImpactAssessment#changes()} by their texts.
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
         * Sets {@link ImpactAssessment#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }

        /**
         * Adds to {@link ImpactAssessment#consulted()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addConsulted(String... texts) {
            for (String text : texts) {
                addConsulted(InterestedPartyId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ImpactAssessment#dpia()}.
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
         * Adds to {@link ImpactAssessment#decisions()}.
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
         * Adds to {@link ImpactAssessment#publications()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder publication(Consumer<Publication.Builder> part) {
            Publication.Builder added = Publication.builder();
            part.accept(added);
            return addPublication(added.build());
        }

        /**
         * Sets {@link ImpactAssessment#disclosure()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder disclosure(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return disclosure(filled.build());
        }

        /**
         * Sets {@link ImpactAssessment#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(ImpactAssessmentId.of(text));
        }

        /**
         * Adds to {@link ImpactAssessment#reviews()}.
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
         * Sets {@link ImpactAssessment#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }

        /**
         * Sets {@link ImpactAssessment#atLeastUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder atLeastUntil(String day) {
            return atLeastUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link ImpactAssessment#criteria()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder criteria(String text) {
            return criteria(AiRiskCriteriaId.of(text));
        }
    }
}
