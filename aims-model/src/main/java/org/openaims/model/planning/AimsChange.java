package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsChangeId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.HangsOn;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ReviewDecisionId;

/**
 * A change of the management system itself: its scope, policy, roles, processes or criteria (clause 6.3).
 */
@AimsRecord
@Immutable
public sealed interface AimsChange extends RegisterEntry permits ImmutableAimsChange {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AimsChangeId id();

    /**
     * What is changed.
     *
     * @return the type
     */
    Type type();

    /**
     * The day on which it was proposed.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> proposedOn();

    /**
     * The day on which it was planned.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> plannedOn();

    /**
     * The day for which it was planned.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> plannedFor();

    /**
     * Whether and when it was carried out.
     *
     * @return the occurrence, {@link Occurrence#no()} by default
     */
    @Default
    default Occurrence executedOn() {
        return Occurrence.no();
    }

    /**
     * What it is for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> purpose();

    /**
     * What it may bring with it.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> consequences();

    /**
     * How the management system stays whole while it is carried out.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> integrity();

    /**
     * What it needs.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> resources();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> responsible();

    /**
     * The decision to carry it out.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * The decisions of management reviews that it comes from.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ReviewDecisionId> reviewDecisions();

    /**
     * The nonconformities that it comes from.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<NonconformityId> nonconformities();

    /**
     * The records that it comes from, and that no other attribute names.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> reason();

    /**
     * The records that changed by it.
     *
     * @return them, in any order; empty when none is recorded
     */
    @HangsOn("executedOn")
    List<RecordLink> changed();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** The scope. */
        SCOPE,
        /** The AI policy or its commitments. */
        POLICY,
        /** Roles and who holds them. */
        ROLES,
        /** Processes. */
        PROCESSES,
        /** The AI risk criteria. */
        CRITERIA,
        /** Anything else. */
        OTHER
    }

    /**
     * Starts a new AIMS change.
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
    default AimsChange with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an AIMS change. */
    final class Builder extends ImmutableAimsChange.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AimsChange#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AimsChangeId.of(text));
        }

        /**
         * Sets {@link AimsChange#proposedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder proposedOn(String day) {
            return proposedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsChange#plannedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder plannedOn(String day) {
            return plannedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsChange#plannedFor()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder plannedFor(String day) {
            return plannedFor(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsChange#executedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder executedOn(LocalDate day) {
            return executedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link AimsChange#executedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder executedOn(String day) {
            return executedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AimsChange#responsible()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder responsible(String text) {
            return responsible(PersonId.of(text));
        }

        /**
         * Sets {@link AimsChange#approval()}.
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
         * Adds to {@link AimsChange#reason()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder reason(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addReason(added.build());
        }

        /**
         * Adds to {@link AimsChange#changed()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder changed(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addChanged(added.build());
        }

        /**
         * Adds to {@link AimsChange#reviewDecisions()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addReviewDecisions(String... texts) {
            for (String text : texts) {
                addReviewDecision(ReviewDecisionId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AimsChange#nonconformities()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addNonconformities(String... texts) {
            for (String text : texts) {
                addNonconformity(NonconformityId.of(text));
            }
            return this;
        }
    }
}
