package org.openaims.model.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CompetenceRequirementId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;

/**
 * A competence that whoever holds a role needs (clause 7.2).
 */
@AimsRecord
@Immutable
public sealed interface CompetenceRequirement extends RegisterEntry permits ImmutableCompetenceRequirement {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    CompetenceRequirementId id();

    /**
     * The role.
     *
     * @return the role
     */
    Role role();

    /**
     * What they have to be able to do.
     *
     * @return the competence
     */
    String competence();

    /**
     * The day from which it is required.
     *
     * @return the day
     */
    LocalDate determinedOn();

    /**
     * The day from which it no longer was.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * The systems for which it is required.
     *
     * @return the ids; empty when it is for all
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The stages of the life cycle for which it is required.
     *
     * @return the stages; empty when it is for all
     */
    @NaturalOrder
    SortedSet<LifeCycleStage> stages();

    /**
     * Who determined it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * Starts a new competence requirement.
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
    default CompetenceRequirement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("CompetenceRequirement[" + id() + "].endedOn", Optional.of(determinedOn()), endedOn());
    }

    /** Builds a competence requirement. */
    final class Builder extends ImmutableCompetenceRequirement.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link CompetenceRequirement#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(CompetenceRequirementId.of(text));
        }

        /**
         * Sets {@link CompetenceRequirement#role()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder role(String text) {
            return role(Role.of(text));
        }

        /**
         * Sets {@link CompetenceRequirement#determinedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder determinedOn(String day) {
            return determinedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link CompetenceRequirement#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link CompetenceRequirement#systems()} by their texts.
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
         * Sets {@link CompetenceRequirement#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }
    }
}
