package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;

/**
 * One line of the statement of applicability: a control, whether it is included, and why (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface SoaEntry extends Extensible permits ImmutableSoaEntry {

    /**
     * The control, of Annex A or the organization's own.
     *
     * @return the id
     */
    ControlId control();

    /**
     * Whether it is included.
     *
     * @return the applicability
     */
    Applicability applicability();

    /**
     * Why it is included or excluded.
     *
     * @return the justification; absent when none was written
     */
    Optional<String> reason();

    /**
     * What an inclusion rests on.
     *
     * @return the kind; absent for an exclusion, or when not recorded
     */
    Optional<Basis> basis();

    /**
     * On which ground it is excluded.
     *
     * @return the ground; absent for an inclusion, or when not recorded
     */
    Optional<Ground> ground();

    /**
     * The risks, requirements, contracts, objectives or decisions that it rests on.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> justifiedBy();

    /**
     * The AI systems to which an included control does not apply.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ControlExclusion> exclusions();

    /**
     * How far it is put in place.
     *
     * @return the status; absent when the statement does not say
     */
    Optional<Status> status();

    /**
     * The day by which it is to be in place.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> responsible();

    /**
     * What {@link #applicability} may be.
     */
    enum Applicability {
        /** Included. */
        INCLUDED,
        /** Excluded. */
        EXCLUDED
    }

    /**
     * What {@link #basis} may be.
     */
    enum Basis {
        /** A risk. */
        RISK,
        /** A requirement of an interested party. */
        REQUIREMENT,
        /** A contract. */
        CONTRACT,
        /** An objective. */
        OBJECTIVE,
        /** A recorded decision. */
        DECISION
    }

    /**
     * What {@link #ground} may be.
     */
    enum Ground {
        /** The assessment shows that it is not needed. */
        NOT_NEEDED,
        /** Nothing outside requires it. */
        NOT_REQUIRED,
        /** An exception outside allows it. */
        EXCEPTED,
        /** Another ground. */
        OTHER
    }

    /**
     * What {@link #status} may be.
     */
    enum Status {
        /** In place. */
        IN_PLACE,
        /** Partly in place. */
        PARTLY_IN_PLACE,
        /** Planned. */
        PLANNED
    }

    /**
     * Whether the control is included for an AI system.
     *
     * @param system the system
     * @return true if it is included, and not excluded for this system
     */
    default boolean appliesTo(AiSystemId system) {
        return applicability() == Applicability.INCLUDED
                && exclusions().stream()
                        .noneMatch(exclusion -> exclusion.system().equals(system));
    }

    /**
     * Starts a new entry of a statement of applicability.
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
    default SoaEntry with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an entry of a statement of applicability. */
    final class Builder extends ImmutableSoaEntry.Builder {

        Builder() {}

        /**
         * Sets {@link SoaEntry#control()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder control(String text) {
            return control(ControlId.of(text));
        }

        /**
         * Adds to {@link SoaEntry#justifiedBy()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder justifiedBy(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addJustifiedBy(added.build());
        }

        /**
         * Adds to {@link SoaEntry#exclusions()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder exclusion(Consumer<ControlExclusion.Builder> part) {
            ControlExclusion.Builder added = ControlExclusion.builder();
            part.accept(added);
            return addExclusion(added.build());
        }

        /**
         * Sets {@link SoaEntry#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Sets {@link SoaEntry#responsible()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder responsible(String text) {
            return responsible(PersonId.of(text));
        }
    }
}
