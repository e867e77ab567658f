package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ContextIssueId;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Days;
import org.openaims.model.record.Ending;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.IncidentId;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PartyRequirementId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.standard.OrganizationalObjective;
import org.openaims.model.standard.RiskSource;

/**
 * A risk of one or more AI systems, with what it was rated at over time (clauses 6.1.1 and 6.1.2).
 */
@AimsRecord
@Immutable
public sealed interface AiRisk extends RegisterEntry permits ImmutableAiRisk {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AiRiskId id();

    /**
     * The day on which it was identified.
     *
     * @return the day
     */
    LocalDate identifiedOn();

    /**
     * The day from which it was no longer there.
     *
     * @return the first such day; absent while it is open
     */
    @Ending
    Optional<LocalDate> closedOn();

    /**
     * The systems that it is about.
     *
     * @return the ids; empty when it is about the organization
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * What may happen.
     *
     * @return the text
     */
    String statement();

    /**
     * Who watches it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * The domain and application context in which it may happen.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> context();

    /**
     * The intended use in which it may happen.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> intendedUse();

    /**
     * Where it comes from, by the sources of Annex C.
     *
     * @return the sources; empty when none was named
     */
    @NaturalOrder
    SortedSet<RiskSource> sources();

    /**
     * What it touches, by the objectives of Annex C.
     *
     * @return the objectives; empty when none was named
     */
    @NaturalOrder
    SortedSet<OrganizationalObjective> organizationalObjectives();

    /**
     * The AI objectives that it helps or hinders.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ObjectiveEffect> objectives();

    /**
     * The matters of clause 4.1 that it comes from.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ContextIssueId> issues();

    /**
     * The requirements of interested parties that it touches.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PartyRequirementId> requirements();

    /**
     * The impact assessments by which it came to light; what looked at it later is named by the assessment of a rating.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ImpactAssessmentId> impactAssessments();

    /**
     * The incidents by which it came to light; an incident in which it showed itself later names the risk.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<IncidentId> incidents();

    /**
     * The controls that already worked against it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ControlId> existingControls();

    /**
     * What it was rated at, as a history.
     *
     * @return them, in any order, but of several of one day the later one last; empty when none is recorded
     */
    List<RiskRating> ratings();

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
     * What the risk was rated at on a day.
     *
     * @param phase before or after treatment
     * @param day the day
     * @return the latest rating of that phase on or before the day, of several of one day the last; absent when there is
     *     none
     */
    default Optional<RiskRating> rating(RiskRating.Phase phase, LocalDate day) {
        return ratings().stream()
                .filter(rating -> rating.phase() == phase && !rating.ratedOn().isAfter(day))
                .reduce((a, b) -> b.ratedOn().isBefore(a.ratedOn()) ? a : b);
    }

    /**
     * The days on which what was left of the risk was not acceptable, by its residual ratings.
     *
     * @return the days; unbounded while it is so and the risk is open
     */
    default Days unacceptable() {
        Days days = Days.none();
        List<RiskRating> residual = ratings().stream()
                .filter(rating -> rating.phase() == RiskRating.Phase.RESIDUAL)
                .sorted(Comparator.comparing(RiskRating::ratedOn))
                .toList();
        for (int i = 0; i < residual.size(); i++) {
            Optional<LocalDate> next =
                    i + 1 < residual.size() ? Optional.of(residual.get(i + 1).ratedOn()) : closedOn();
            LocalDate first = residual.get(i).ratedOn();
            if (residual.get(i).acceptable().equals(Optional.of(false))
                    && next.filter(end -> !end.isAfter(first)).isEmpty()) {
                days = days.or(Days.until(first, next));
            }
        }
        return closedOn().isPresent() ? days.and(Days.until(LocalDate.MIN, closedOn())) : days;
    }

    /**
     * Starts a new AI risk.
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
    default AiRisk with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("AiRisk[" + id() + "].closedOn", Optional.of(identifiedOn()), closedOn());
    }

    /** Builds an AI risk. */
    final class Builder extends ImmutableAiRisk.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AiRisk#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AiRiskId.of(text));
        }

        /**
         * Sets {@link AiRisk#identifiedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder identifiedOn(String day) {
            return identifiedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AiRisk#closedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link AiRisk#systems()} by their texts.
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
         * Sets {@link AiRisk#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link AiRisk#objectives()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder objective(Consumer<ObjectiveEffect.Builder> part) {
            ObjectiveEffect.Builder added = ObjectiveEffect.builder();
            part.accept(added);
            return addObjective(added.build());
        }

        /**
         * Adds to {@link AiRisk#issues()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addIssues(String... texts) {
            for (String text : texts) {
                addIssue(ContextIssueId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AiRisk#requirements()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addRequirements(String... texts) {
            for (String text : texts) {
                addRequirement(PartyRequirementId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AiRisk#impactAssessments()} by their texts.
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
         * Adds to {@link AiRisk#incidents()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addIncidents(String... texts) {
            for (String text : texts) {
                addIncident(IncidentId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AiRisk#existingControls()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addExistingControls(String... texts) {
            for (String text : texts) {
                addExistingControl(ControlId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AiRisk#ratings()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder rating(Consumer<RiskRating.Builder> part) {
            RiskRating.Builder added = RiskRating.builder();
            part.accept(added);
            return addRating(added.build());
        }

        /**
         * Adds to {@link AiRisk#reviews()}.
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
         * Sets {@link AiRisk#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }
    }
}
