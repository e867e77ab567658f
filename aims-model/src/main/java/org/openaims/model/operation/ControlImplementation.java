package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.Publication;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.ControlImplementationId;
import org.openaims.model.record.Days;
import org.openaims.model.record.DueChange;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.MechanismId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Statement;

/**
 * How a control is put in place, for all AI systems or for some (clauses 6.1.3 and 8.1).
 */
@AimsRecord
@Immutable
public sealed interface ControlImplementation extends RegisterEntry permits ImmutableControlImplementation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ControlImplementationId id();

    /**
     * The control, of Annex A or the organization's own.
     *
     * @return the id
     */
    ControlId control();

    /**
     * The systems for which it is so.
     *
     * @return the ids; empty when it is for all to which the control applies
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * Whether and since when it is in place; the first day.
     *
     * @return the occurrence; planned while it is only planned
     */
    Occurrence inPlaceOn();

    /**
     * Whether and when it was given up; the first day no longer in place.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    @Ending
    default Occurrence endedOn() {
        return Occurrence.no();
    }

    /**
     * The day by which it is first planned to be in place.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * How that day was changed.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<DueChange> dueChanges();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> responsible();

    /**
     * How it works here.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> description();

    /**
     * The mechanisms that a person can point at.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<MechanismId> mechanisms();

    /**
     * The processes that it is part of.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AimsProcessId> processes();

    /**
     * The AI objectives that it serves.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiObjectiveId> objectives();

    /**
     * What of the guidance of Annex B was considered.
     *
     * @return the text; absent when nobody said
     */
    Optional<String> guidanceConsidered();

    /**
     * Where it is described.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> document();

    /**
     * When it was communicated inside.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Communication> communications();

    /**
     * Where it was made available to interested parties.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Publication> publications();

    /**
     * Why it is not made available.
     *
     * @return the statement; absent when it is, or nobody decided
     */
    Optional<Statement> notPublished();

    /**
     * The tests whether it works.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ControlTest> tests();

    /**
     * What shows that it works.
     *
     * @return the evidence, in any order; empty when none is recorded
     */
    List<Evidence> evidence();

    /**
     * The day by which it is to be in place after all changes that were decided in time, see {@link DueChange#applied}.
     *
     * @return the day, inclusive; absent when none was set
     */
    default Optional<LocalDate> currentDue() {
        return DueChange.applied(due(), dueChanges());
    }

    /**
     * The days on which the control was known to be in place.
     *
     * @return the days; unbounded while it is
     */
    default Days inPlace() {
        return Days.during(inPlaceOn(), endedOn());
    }

    /**
     * Starts a new control implementation.
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
    default ControlImplementation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "ControlImplementation[" + id() + "].endedOn",
                inPlaceOn().happenedOn(),
                endedOn().happenedOn());
    }

    /** Builds a control implementation. */
    final class Builder extends ImmutableControlImplementation.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ControlImplementation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ControlImplementationId.of(text));
        }

        /**
         * Sets {@link ControlImplementation#control()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder control(String text) {
            return control(ControlId.of(text));
        }

        /**
         * Adds to {@link ControlImplementation#systems()} by their texts.
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
         * Sets {@link ControlImplementation#inPlaceOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder inPlaceOn(LocalDate day) {
            return inPlaceOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ControlImplementation#inPlaceOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder inPlaceOn(String day) {
            return inPlaceOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ControlImplementation#endedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder endedOn(LocalDate day) {
            return endedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link ControlImplementation#endedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ControlImplementation#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ControlImplementation#dueChanges()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder dueChange(Consumer<DueChange.Builder> part) {
            DueChange.Builder added = DueChange.builder();
            part.accept(added);
            return addDueChange(added.build());
        }

        /**
         * Sets {@link ControlImplementation#responsible()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder responsible(String text) {
            return responsible(PersonId.of(text));
        }

        /**
         * Adds to {@link ControlImplementation#mechanisms()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addMechanisms(String... texts) {
            for (String text : texts) {
                addMechanism(MechanismId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link ControlImplementation#processes()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addProcesses(String... texts) {
            for (String text : texts) {
                addProcess(AimsProcessId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link ControlImplementation#objectives()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addObjectives(String... texts) {
            for (String text : texts) {
                addObjective(AiObjectiveId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ControlImplementation#document()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder document(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return document(filled.build());
        }

        /**
         * Adds to {@link ControlImplementation#communications()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder communication(Consumer<Communication.Builder> part) {
            Communication.Builder added = Communication.builder();
            part.accept(added);
            return addCommunication(added.build());
        }

        /**
         * Adds to {@link ControlImplementation#publications()}.
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
         * Sets {@link ControlImplementation#notPublished()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder notPublished(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return notPublished(filled.build());
        }

        /**
         * Adds to {@link ControlImplementation#tests()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder test(Consumer<ControlTest.Builder> part) {
            ControlTest.Builder added = ControlTest.builder();
            part.accept(added);
            return addTest(added.build());
        }

        /**
         * Adds to {@link ControlImplementation#evidence()}.
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
