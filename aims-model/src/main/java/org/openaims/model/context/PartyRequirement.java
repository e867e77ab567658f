package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PartyRequirementId;

/**
 * Something that an interested party requires (clause 4.2).
 */
@AimsRecord
@Immutable
public sealed interface PartyRequirement extends Extensible permits ImmutablePartyRequirement {

    /**
     * The id, unique among all requirements of all parties.
     *
     * @return the id
     */
    PartyRequirementId id();

    /**
     * The day from which it was a requirement.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> arisenOn();

    /**
     * The day from which it no longer was one.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * What it rests on.
     *
     * @return the kind; absent when not recorded
     */
    Optional<Kind> kind();

    /**
     * What is required.
     *
     * @return the text
     */
    String statement();

    /**
     * Where it is written, such as an article or a section of a contract.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> source();

    /**
     * Whether the management system is to meet it, as a history.
     *
     * @return the decisions; empty when none was made
     */
    List<RequirementDecision> decisions();

    /**
     * What {@link #kind} may be.
     */
    enum Kind {
        /** A law or an order of an authority. */
        LAW,
        /** A contract. */
        CONTRACT,
        /** A stated need. */
        NEED,
        /** An expectation. */
        EXPECTATION
    }

    /**
     * The decision that stands.
     *
     * @return the latest one, of several of one day the last; absent when none was made
     */
    default Optional<RequirementDecision> decision() {
        return decisions().stream().reduce((a, b) -> b.decidedOn().isBefore(a.decidedOn()) ? a : b);
    }

    /**
     * Starts a new party requirement.
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
    default PartyRequirement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("PartyRequirement[" + id() + "].endedOn", arisenOn(), endedOn());
    }

    /** Builds a party requirement. */
    final class Builder extends ImmutablePartyRequirement.Builder {

        Builder() {}

        /**
         * Sets {@link PartyRequirement#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PartyRequirementId.of(text));
        }

        /**
         * Sets {@link PartyRequirement#arisenOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder arisenOn(String day) {
            return arisenOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link PartyRequirement#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link PartyRequirement#decisions()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder decision(Consumer<RequirementDecision.Builder> part) {
            RequirementDecision.Builder added = RequirementDecision.builder();
            part.accept(added);
            return addDecision(added.build());
        }
    }
}
