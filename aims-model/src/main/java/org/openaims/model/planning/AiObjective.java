package org.openaims.model.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.leadership.Communication;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PartyRequirementId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Statement;
import org.openaims.model.record.Versioned;
import org.openaims.model.standard.OrganizationalObjective;

/**
 * One version of an AI objective (clause 6.2, controls A.6.1.2 and A.9.3).
 */
@AimsRecord
@Immutable
public sealed interface AiObjective extends Versioned permits ImmutableAiObjective {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AiObjectiveId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<AiObjectiveId> supersedes();

    /**
     * What is to be reached.
     *
     * @return the text
     */
    String statement();

    /**
     * The day on which it was set.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> setOn();

    /**
     * That it is no longer pursued.
     *
     * @return the closing; absent while it is pursued
     */
    Optional<ObjectiveClosing> closing();

    /**
     * What kind of objective it is.
     *
     * @return the kinds; empty when it is an objective of the management system only
     */
    @NaturalOrder
    SortedSet<Purpose> purposes();

    /**
     * The function of the organization that it is set for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> function();

    /**
     * The level of the organization that it is set for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> organizationalLevel();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * The systems that it is about.
     *
     * @return the ids; empty when it is about all
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The stages of the life cycle that it is built into.
     *
     * @return the stages; empty when none was named
     */
    @NaturalOrder
    SortedSet<LifeCycleStage> stages();

    /**
     * What it serves, by the objectives of Annex C.
     *
     * @return the objectives; empty when none was named
     */
    @NaturalOrder
    SortedSet<OrganizationalObjective> organizationalObjectives();

    /**
     * The version of the AI policy that it follows.
     *
     * @return the id; absent when not recorded
     */
    Optional<AiPolicyId> policy();

    /**
     * The statement of the policy that it follows.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> policyStatement();

    /**
     * How it fits the strategy of the organization.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> strategyFit();

    /**
     * What is measured.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> metric();

    /**
     * The unit of the measure.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> unit();

    /**
     * The value at the start, in the unit.
     *
     * @return the number; absent when not recorded
     */
    Optional<BigDecimal> baseline();

    /**
     * The value to be reached, in the unit.
     *
     * @return the number; absent when not recorded
     */
    Optional<BigDecimal> target();

    /**
     * Why it cannot be measured.
     *
     * @return the reason; absent when it can, or no reason was recorded
     */
    Optional<String> notMeasurableBecause();

    /**
     * The requirements that it regards.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PartyRequirementId> requirements();

    /**
     * Why it regards none.
     *
     * @return the reason; absent when it regards some, or no reason was recorded
     */
    Optional<String> noRequirementsBecause();

    /**
     * The day by which it is to be reached.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * How it is to be reached.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ObjectivePlan> plans();

    /**
     * That no risk was found to help or hinder it.
     *
     * @return the statement; absent when there is one, or nobody stated it
     */
    Optional<Statement> noRiskFound();

    /**
     * When it was communicated.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Communication> communications();

    /**
     * What {@link #purposes} may be.
     */
    enum Purpose {
        /** For responsible development (control A.6.1.2). */
        RESPONSIBLE_DEVELOPMENT,
        /** For responsible use (control A.9.3). */
        RESPONSIBLE_USE
    }

    /**
     * Starts a new AI objective.
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
    default AiObjective with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "AiObjective[" + id() + "].closing", setOn(), closing().map(ObjectiveClosing::closedOn));
    }

    /** Builds an AI objective. */
    final class Builder extends ImmutableAiObjective.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AiObjective#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AiObjectiveId.of(text));
        }

        /**
         * Sets {@link AiObjective#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(AiObjectiveId.of(text));
        }

        /**
         * Sets {@link AiObjective#setOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder setOn(String day) {
            return setOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AiObjective#closing()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder closing(Consumer<ObjectiveClosing.Builder> part) {
            ObjectiveClosing.Builder filled = ObjectiveClosing.builder();
            part.accept(filled);
            return closing(filled.build());
        }

        /**
         * Sets {@link AiObjective#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link AiObjective#systems()} by their texts.
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
         * Sets {@link AiObjective#policy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder policy(String text) {
            return policy(AiPolicyId.of(text));
        }

        /**
         * Adds to {@link AiObjective#requirements()} by their texts.
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
         * Sets {@link AiObjective#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Adds to {@link AiObjective#plans()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder plan(Consumer<ObjectivePlan.Builder> part) {
            ObjectivePlan.Builder added = ObjectivePlan.builder();
            part.accept(added);
            return addPlan(added.build());
        }

        /**
         * Sets {@link AiObjective#noRiskFound()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noRiskFound(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noRiskFound(filled.build());
        }

        /**
         * Adds to {@link AiObjective#communications()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder communication(Consumer<Communication.Builder> part) {
            Communication.Builder added = Communication.builder();
            part.accept(added);
            return addCommunication(added.build());
        }
    }
}
