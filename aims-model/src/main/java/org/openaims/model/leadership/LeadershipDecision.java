package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Completion;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.LeadershipDecisionId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;

/**
 * A minuted decision of top management outside a management review (clause 5.1).
 *
 * <p>The scope, the owner, the policy, the criteria and the acceptances can each point to one; a review's own
 * decisions stand in the review.
 */
@AimsRecord
@Immutable
public sealed interface LeadershipDecision extends RegisterEntry permits ImmutableLeadershipDecision {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    LeadershipDecisionId id();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided.
     *
     * @return the ids; empty when nobody is named
     */
    @NaturalOrder
    SortedSet<PersonId> decidedBy();

    /**
     * What it is about.
     *
     * @return the type
     */
    Type type();

    /**
     * What was decided.
     *
     * @return the text
     */
    String statement();

    /**
     * Why nothing needed to change, where that was the decision.
     *
     * @return the reason; absent when something was to change
     */
    Optional<String> nothingNeededBecause();

    /**
     * The records that follow from it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> leadsTo();

    /**
     * Who is to do it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * The day by which it is to be done.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * That it was done.
     *
     * @return the completion; absent while it is open, or nothing was to be done
     */
    Optional<Completion> completion();

    /**
     * The minutes.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> minutes();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** Improving the management system. */
        IMPROVEMENT,
        /** Changing it. */
        AIMS_CHANGE,
        /** The AI risks, looked at by top management. */
        RISK_REVIEW,
        /** The AI risk criteria. */
        RISK_CRITERIA,
        /** The treatment plan. */
        TREATMENT_PLAN,
        /** The acceptance of residual risk. */
        RISK_ACCEPTANCE,
        /** The scope. */
        SCOPE,
        /** The AI policy. */
        POLICY,
        /** Who holds a role. */
        APPOINTMENT,
        /** Resources. */
        RESOURCES,
        /** AI objectives. */
        OBJECTIVES,
        /** Anything else. */
        OTHER
    }

    /**
     * Starts a new leadership decision.
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
    default LeadershipDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a leadership decision. */
    final class Builder extends ImmutableLeadershipDecision.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link LeadershipDecision#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(LeadershipDecisionId.of(text));
        }

        /**
         * Sets {@link LeadershipDecision#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link LeadershipDecision#decidedBy()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addDecidedBy(String... texts) {
            for (String text : texts) {
                addDecidedBy(PersonId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link LeadershipDecision#leadsTo()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder leadsTo(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addLeadsTo(added.build());
        }

        /**
         * Sets {@link LeadershipDecision#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Sets {@link LeadershipDecision#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Sets {@link LeadershipDecision#completion()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder completion(Consumer<Completion.Builder> part) {
            Completion.Builder filled = Completion.builder();
            part.accept(filled);
            return completion(filled.build());
        }

        /**
         * Sets {@link LeadershipDecision#minutes()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder minutes(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return minutes(filled.build());
        }
    }
}
