package org.openaims.model.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CompetenceRecordId;
import org.openaims.model.record.CompetenceRequirementId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * That a person has a competence, and what shows it (clause 7.2).
 */
@AimsRecord
@Immutable
public sealed interface CompetenceRecord extends RegisterEntry permits ImmutableCompetenceRecord {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    CompetenceRecordId id();

    /**
     * Who has it.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The requirements that it meets.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<CompetenceRequirementId> requirements();

    /**
     * What it rests on.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Whether and when it was acquired.
     *
     * @return the occurrence
     */
    Occurrence acquiredOn();

    /**
     * The last day on which it holds.
     *
     * @return the day, inclusive; absent when it does not expire
     */
    Optional<LocalDate> validUntil();

    /**
     * Who found that the person has it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> assessedBy();

    /**
     * What shows it.
     *
     * @return the evidence, in any order; empty when none is recorded
     */
    List<Evidence> evidence();

    /**
     * What {@link #basis} may be.
     */
    enum Basis {
        /** Education. */
        EDUCATION,
        /** Training. */
        TRAINING,
        /** Experience. */
        EXPERIENCE
    }

    /**
     * Starts a new competence record.
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
    default CompetenceRecord with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a competence record. */
    final class Builder extends ImmutableCompetenceRecord.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link CompetenceRecord#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(CompetenceRecordId.of(text));
        }

        /**
         * Sets {@link CompetenceRecord#person()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder person(String text) {
            return person(PersonId.of(text));
        }

        /**
         * Adds to {@link CompetenceRecord#requirements()} by their texts.
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
         * Sets {@link CompetenceRecord#acquiredOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder acquiredOn(LocalDate day) {
            return acquiredOn(Occurrence.on(day));
        }

        /**
         * Sets {@link CompetenceRecord#acquiredOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder acquiredOn(String day) {
            return acquiredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link CompetenceRecord#validUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validUntil(String day) {
            return validUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link CompetenceRecord#assessedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder assessedBy(String text) {
            return assessedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link CompetenceRecord#evidence()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder added = Evidence.builder();
            part.accept(added);
            return addEvidence(added.build());
        }
    }
}
