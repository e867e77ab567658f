package org.openaims.model.support;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.Action;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CompetenceActionId;
import org.openaims.model.record.CompetenceRequirementId;
import org.openaims.model.record.PersonId;

/**
 * An action to give a person a competence that is missing (clause 7.2).
 */
@AimsRecord
@Immutable
public sealed interface CompetenceAction extends Action permits ImmutableCompetenceAction {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    CompetenceActionId id();

    /**
     * Who is to have it.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The requirements that are not met yet.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<CompetenceRequirementId> requirements();

    /**
     * What is done.
     *
     * @return the type; absent when not recorded
     */
    Optional<Type> type();

    /**
     * Who supervises the person until then.
     *
     * @return the person; absent when nobody does
     */
    Optional<PersonId> supervisor();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** Training. */
        TRAINING,
        /** Mentoring. */
        MENTORING,
        /** Giving the work to somebody else. */
        REASSIGNMENT,
        /** Hiring or contracting somebody. */
        HIRING
    }

    /**
     * Starts a new competence action.
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
    default CompetenceAction with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a competence action. */
    final class Builder extends ImmutableCompetenceAction.Builder implements Action.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link CompetenceAction#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(CompetenceActionId.of(text));
        }

        /**
         * Sets {@link CompetenceAction#person()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder person(String text) {
            return person(PersonId.of(text));
        }

        /**
         * Adds to {@link CompetenceAction#requirements()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addRequirements(String... texts) {
            for (String text : texts) {
                addRequirement(CompetenceRequirementId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link CompetenceAction#supervisor()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supervisor(String text) {
            return supervisor(PersonId.of(text));
        }
    }
}
