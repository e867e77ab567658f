package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.Action;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RiskTreatmentId;
import org.openaims.model.record.TreatmentActionId;
import org.openaims.model.record.TreatmentPlanId;

/**
 * An action of the treatment plan (clauses 6.1.3 and 8.3).
 */
@AimsRecord
@Immutable
public sealed interface TreatmentAction extends Action permits ImmutableTreatmentAction {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    TreatmentActionId id();

    /**
     * The versions of the plan that list it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<TreatmentPlanId> plans();

    /**
     * The treatments that it carries out.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<RiskTreatmentId> treatments();

    /**
     * The controls that it puts in place.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ControlId> controls();

    /**
     * Whether it was new when the plan was made.
     *
     * @return the origin; absent when not recorded
     */
    Optional<Origin> origin();

    /**
     * The day on which it was started.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> startedOn();

    /**
     * Who is to verify that it works.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> verifier();

    /**
     * What {@link #origin} may be.
     */
    enum Origin {
        /** New with the plan. */
        NEW,
        /** In place before the plan. */
        EXISTING
    }

    /**
     * Starts a new treatment action.
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
    default TreatmentAction with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a treatment action. */
    final class Builder extends ImmutableTreatmentAction.Builder implements Action.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link TreatmentAction#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(TreatmentActionId.of(text));
        }

        /**
         * Adds to {@link TreatmentAction#plans()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addPlans(String... texts) {
            for (String text : texts) {
                addPlan(TreatmentPlanId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link TreatmentAction#treatments()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addTreatments(String... texts) {
            for (String text : texts) {
                addTreatment(RiskTreatmentId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link TreatmentAction#controls()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addControls(String... texts) {
            for (String text : texts) {
                addControl(ControlId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link TreatmentAction#startedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link TreatmentAction#verifier()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder verifier(String text) {
            return verifier(PersonId.of(text));
        }
    }
}
