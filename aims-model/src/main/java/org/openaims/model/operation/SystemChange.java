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
import org.openaims.model.record.Approval;
import org.openaims.model.record.Completion;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.SystemChangeId;

/**
 * A change of one or more AI systems, planned or not (clauses 8.1, 8.2 and 8.4).
 */
@AimsRecord
@Immutable
public sealed interface SystemChange extends RegisterEntry permits ImmutableSystemChange {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SystemChangeId id();

    /**
     * The systems that change.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * What changes.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Type> types();

    /**
     * Whether the change was planned.
     *
     * @return the answer; absent when not recorded
     */
    Optional<Manner> manner();

    /**
     * What changes.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> description();

    /**
     * The version before.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> fromVersion();

    /**
     * The version after.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> toVersion();

    /**
     * The day on which it was proposed.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> proposedOn();

    /**
     * The day on which an unplanned change was noticed.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> noticedOn();

    /**
     * Whether it is significant.
     *
     * @return the decision; absent when nobody decided
     */
    Optional<SignificanceDecision> significance();

    /**
     * What it was found to bring with it.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> assessedImpact();

    /**
     * The decision to carry it out.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * Whether and when it was carried out.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    default Occurrence deployedOn() {
        return Occurrence.no();
    }

    /**
     * The day on which it was taken back.
     *
     * @return the day; absent when it was not
     */
    @Ending
    Optional<LocalDate> rolledBackOn();

    /**
     * When its effects were looked at, above all those of an unplanned change.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * What was done against harm that it did.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Completion> mitigations();

    /**
     * What {@link #types} may be.
     */
    enum Type {
        /** The model. */
        MODEL,
        /** The data. */
        DATA,
        /** What the system is used for. */
        USE,
        /** The groups of persons that it affects. */
        PERSONS,
        /** Where it is used. */
        JURISDICTION,
        /** How far it acts on its own. */
        AUTONOMY,
        /** A supplier or a contract. */
        SUPPLIER,
        /** Its configuration. */
        CONFIGURATION,
        /** It is retired. */
        RETIREMENT,
        /** Anything else. */
        OTHER
    }

    /**
     * What {@link #manner} may be.
     */
    enum Manner {
        /** Planned. */
        PLANNED,
        /** Declared an emergency, to be approved afterwards. */
        EMERGENCY,
        /** It happened unplanned. */
        UNPLANNED
    }

    /**
     * Starts a new system change.
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
    default SystemChange with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "SystemChange[" + id() + "].rolledBackOn", deployedOn().happenedOn(), rolledBackOn());
    }

    /** Builds a system change. */
    final class Builder extends ImmutableSystemChange.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link SystemChange#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(SystemChangeId.of(text));
        }

        /**
         * Adds to {@link SystemChange#systems()} by their texts.
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
         * Sets {@link SystemChange#proposedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder proposedOn(String day) {
            return proposedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SystemChange#noticedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder noticedOn(String day) {
            return noticedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SystemChange#significance()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder significance(Consumer<SignificanceDecision.Builder> part) {
            SignificanceDecision.Builder filled = SignificanceDecision.builder();
            part.accept(filled);
            return significance(filled.build());
        }

        /**
         * Sets {@link SystemChange#approval()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder approval(Consumer<Approval.Builder> part) {
            Approval.Builder filled = Approval.builder();
            part.accept(filled);
            return approval(filled.build());
        }

        /**
         * Sets {@link SystemChange#deployedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder deployedOn(LocalDate day) {
            return deployedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link SystemChange#deployedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder deployedOn(String day) {
            return deployedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SystemChange#rolledBackOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder rolledBackOn(String day) {
            return rolledBackOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link SystemChange#reviews()}.
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
         * Adds to {@link SystemChange#mitigations()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder mitigation(Consumer<Completion.Builder> part) {
            Completion.Builder added = Completion.builder();
            part.accept(added);
            return addMitigation(added.build());
        }
    }
}
