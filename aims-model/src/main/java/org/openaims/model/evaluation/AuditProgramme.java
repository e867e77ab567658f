package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AuditProgrammeId;
import org.openaims.model.record.InternalAuditId;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Versioned;

/**
 * One version of the internal audit programme (clause 9.2.2).
 */
@AimsRecord
@Immutable
public sealed interface AuditProgramme extends Versioned permits ImmutableAuditProgramme {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AuditProgrammeId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<AuditProgrammeId> supersedes();

    /**
     * The first day of the period that it covers.
     *
     * @return the day
     */
    LocalDate periodFrom();

    /**
     * The last day of the period that it covers.
     *
     * @return the day, inclusive
     */
    LocalDate periodUntil();

    /**
     * How often audits are held.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> frequency();

    /**
     * How they are held.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> methods();

    /**
     * Who answers for what.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> responsibilities();

    /**
     * How they are planned.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> planningRequirements();

    /**
     * How they are reported.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reporting();

    /**
     * How the importance of processes and earlier results went into it.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> rationale();

    /**
     * The earlier audits whose results went into it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<InternalAuditId> priorAudits();

    /**
     * The audits that it plans.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PlannedAudit> plannedAudits();

    /**
     * Starts a new audit programme.
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
    default AuditProgramme with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("AuditProgramme[" + id() + "].periodUntil", periodFrom(), periodUntil());
    }

    /** Builds an audit programme. */
    final class Builder extends ImmutableAuditProgramme.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AuditProgramme#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AuditProgrammeId.of(text));
        }

        /**
         * Sets {@link AuditProgramme#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(AuditProgrammeId.of(text));
        }

        /**
         * Sets {@link AuditProgramme#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link AuditProgramme#periodUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodUntil(String day) {
            return periodUntil(LocalDate.parse(day));
        }

        /**
         * Adds to {@link AuditProgramme#priorAudits()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addPriorAudits(String... texts) {
            for (String text : texts) {
                addPriorAudit(InternalAuditId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AuditProgramme#plannedAudits()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder plannedAudit(Consumer<PlannedAudit.Builder> part) {
            PlannedAudit.Builder added = PlannedAudit.builder();
            part.accept(added);
            return addPlannedAudit(added.build());
        }
    }
}
