package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiRiskCriteriaId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RiskAssessmentId;

/**
 * How likely and how grave a risk was found to be on a day, and whether that was acceptable (clause 6.1.2).
 *
 * <p>The level and the answer are as recorded; whether they agree with the criteria is a matter of the rules.
 */
@AimsRecord
@Immutable
public sealed interface RiskRating extends Extensible permits ImmutableRiskRating {

    /**
     * The day of the rating.
     *
     * @return the day
     */
    LocalDate ratedOn();

    /**
     * Before or after treatment.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * The assessment in which it was rated.
     *
     * @return the id; absent when not recorded
     */
    Optional<RiskAssessmentId> assessment();

    /**
     * The version of the criteria that was used.
     *
     * @return the id; absent when not recorded
     */
    Optional<AiRiskCriteriaId> criteria();

    /**
     * Who rated it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> assessor();

    /**
     * How likely it is, as a level of the scale of likelihood.
     *
     * @return the name of the level; absent when not rated
     */
    Optional<String> likelihood();

    /**
     * Why likelihood does not apply.
     *
     * @return the reason; absent when it does, or no reason was recorded
     */
    Optional<String> likelihoodNotApplicableBecause();

    /**
     * What it would mean, and for whom.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Consequence> consequences();

    /**
     * The level of risk.
     *
     * @return the name of the level; absent when not determined
     */
    Optional<String> level();

    /**
     * Whether that is acceptable.
     *
     * @return true or false; absent when not compared with the criteria
     */
    Optional<Boolean> acceptable();

    /**
     * Its place in the order of treatment, 1 being the first; ties are allowed.
     *
     * @return the place; absent when not ranked
     */
    Optional<Integer> priority();

    /**
     * Why, where an assessor judged.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * What {@link #phase} may be.
     */
    enum Phase {
        /** Before any control. */
        INHERENT,
        /** With the controls that were in place. */
        CURRENT,
        /** As it is after treatment. */
        RESIDUAL
    }

    /**
     * Starts a new risk rating.
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
    default RiskRating with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a place below the first. */
    @Check
    default void check() {
        Invariants.fromOne("RiskRating.priority", priority());
    }

    /** Builds a risk rating. */
    final class Builder extends ImmutableRiskRating.Builder {

        Builder() {}

        /**
         * Sets {@link RiskRating#ratedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder ratedOn(String day) {
            return ratedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RiskRating#assessment()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder assessment(String text) {
            return assessment(RiskAssessmentId.of(text));
        }

        /**
         * Sets {@link RiskRating#criteria()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder criteria(String text) {
            return criteria(AiRiskCriteriaId.of(text));
        }

        /**
         * Sets {@link RiskRating#assessor()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder assessor(String text) {
            return assessor(PersonId.of(text));
        }

        /**
         * Adds to {@link RiskRating#consequences()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder consequence(Consumer<Consequence.Builder> part) {
            Consequence.Builder added = Consequence.builder();
            part.accept(added);
            return addConsequence(added.build());
        }
    }
}
