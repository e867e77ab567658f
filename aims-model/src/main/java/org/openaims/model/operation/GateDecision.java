package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ApprovalGateId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.GateDecisionId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;

/**
 * A decision at an approval gate (clause 8.1, control A.6.2.5).
 */
@AimsRecord
@Immutable
public sealed interface GateDecision extends RegisterEntry permits ImmutableGateDecision {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    GateDecisionId id();

    /**
     * The gate.
     *
     * @return the id
     */
    ApprovalGateId gate();

    /**
     * The system that it was about.
     *
     * @return the id; absent when it was about none
     */
    Optional<AiSystemId> system();

    /**
     * The version of the system.
     *
     * @return the version; absent when it has none
     */
    Optional<String> version();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided.
     *
     * @return the person
     */
    PersonId decidedBy();

    /**
     * The role in which they decided.
     *
     * @return the role; absent when not recorded
     */
    Optional<Role> capacity();

    /**
     * What was decided.
     *
     * @return the decision
     */
    Approval.Decision decision();

    /**
     * The conditions set.
     *
     * @return the conditions; absent when there are none
     */
    Optional<String> conditions();

    /**
     * Whether the criteria of the gate were met.
     *
     * @return true or false; absent when nobody looked
     */
    Optional<Boolean> criteriaMet();

    /**
     * The records that the decision rests on.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> restsOn();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new gate decision.
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
    default GateDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a gate decision. */
    final class Builder extends ImmutableGateDecision.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link GateDecision#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(GateDecisionId.of(text));
        }

        /**
         * Sets {@link GateDecision#gate()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder gate(String text) {
            return gate(ApprovalGateId.of(text));
        }

        /**
         * Sets {@link GateDecision#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }

        /**
         * Sets {@link GateDecision#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link GateDecision#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link GateDecision#capacity()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder capacity(String text) {
            return capacity(Role.of(text));
        }

        /**
         * Adds to {@link GateDecision#restsOn()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder restsOn(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addRestsOn(added.build());
        }

        /**
         * Sets {@link GateDecision#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
