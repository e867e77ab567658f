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
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.MechanismId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * Something that a person can point at, by which a control or a rule works: an access right, a gate, a ledger, a job
 * that deletes data (clause 8.1).
 */
@AimsRecord
@Immutable
public sealed interface Mechanism extends RegisterEntry permits ImmutableMechanism {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    MechanismId id();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * What kind of thing it is.
     *
     * @return the type; absent when not recorded
     */
    Optional<Type> type();

    /**
     * Whether and since when it works; the first day.
     *
     * @return the occurrence
     */
    Occurrence startedOn();

    /**
     * Whether and when it was taken out; the first day no longer working.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    @Ending
    default Occurrence endedOn() {
        return Occurrence.no();
    }

    /**
     * The controls that work through it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ControlId> controls();

    /**
     * The systems in which it works.
     *
     * @return the ids; empty when it is not part of one
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * Where it can be seen: a URI, or a path.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> place();

    /**
     * How it works.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> description();

    /**
     * What shows that it works.
     *
     * @return the evidence, in any order; empty when none is recorded
     */
    List<Evidence> evidence();

    /**
     * Its runs, where single ones are recorded.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<MechanismRun> runs();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** Access to data that by construction only reads. */
        READ_ONLY_ACCESS,
        /** A ledger of decisions on suggestions of AI systems. */
        DECISION_LEDGER,
        /** A gate at which a person approves. */
        APPROVAL_GATE,
        /** Deletion of data whose time is over. */
        RETENTION,
        /** Collecting no more data than needed. */
        MINIMIZATION,
        /** Recording of events. */
        LOGGING,
        /** Monitoring. */
        MONITORING,
        /** Another technical means. */
        TECHNICAL,
        /** Another organizational means. */
        ORGANIZATIONAL
    }

    /**
     * Starts a new mechanism.
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
    default Mechanism with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "Mechanism[" + id() + "].endedOn",
                startedOn().happenedOn(),
                endedOn().happenedOn());
    }

    /** Builds a mechanism. */
    final class Builder extends ImmutableMechanism.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Mechanism#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(MechanismId.of(text));
        }

        /**
         * Sets {@link Mechanism#startedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder startedOn(LocalDate day) {
            return startedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link Mechanism#startedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Mechanism#endedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder endedOn(LocalDate day) {
            return endedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link Mechanism#endedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Mechanism#controls()} by their texts.
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
         * Adds to {@link Mechanism#systems()} by their texts.
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
         * Sets {@link Mechanism#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link Mechanism#evidence()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder added = Evidence.builder();
            part.accept(added);
            return addEvidence(added.build());
        }

        /**
         * Adds to {@link Mechanism#runs()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder run(Consumer<MechanismRun.Builder> part) {
            MechanismRun.Builder added = MechanismRun.builder();
            part.accept(added);
            return addRun(added.build());
        }
    }
}
