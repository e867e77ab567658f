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
import org.openaims.model.record.Evidence;
import org.openaims.model.record.HangsOn;
import org.openaims.model.record.InternalAuditId;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.PlannedAuditId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Statement;

/**
 * An internal audit, from its plan to its report (clause 9.2).
 */
@AimsRecord
@Immutable
public sealed interface InternalAudit extends RegisterEntry permits ImmutableInternalAudit {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    InternalAuditId id();

    /**
     * The version of the programme that it belongs to.
     *
     * @return the id; absent when not recorded
     */
    Optional<AuditProgrammeId> programme();

    /**
     * The audit of the programme that it carries out.
     *
     * @return the id; absent when it was not planned there, or not recorded
     */
    Optional<PlannedAuditId> plannedAudit();

    /**
     * The day on which its objectives, criteria and scope were set.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> plannedOn();

    /**
     * The first day of the audit.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> startedOn();

    /**
     * The last day of the audit; before it there is no result.
     *
     * @return the day; absent while it runs
     */
    Optional<LocalDate> completedOn();

    /**
     * What it was to find out.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> objectives();

    /**
     * What it audited against.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Criterion> criteria();

    /**
     * What it covered.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> scope();

    /**
     * Who audited.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Auditor> auditors();

    /**
     * What was looked at.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AuditedArea> areas();

    /**
     * What it concluded, clause by clause and control by control.
     *
     * @return them, in any order; empty when none is recorded
     */
    @HangsOn("completedOn")
    List<AuditConclusion> conclusions();

    /**
     * What it concluded on whether the management system is put in place and kept up effectively.
     *
     * @return the text; absent when not recorded
     */
    @HangsOn("completedOn")
    Optional<String> effectivenessConclusion();

    /**
     * What it found.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AuditFinding> findings();

    /**
     * That it found nothing.
     *
     * @return the statement; absent when it found something, or nobody stated it
     */
    Optional<Statement> noFindings();

    /**
     * The day on which it was reported.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> reportedOn();

    /**
     * To whom.
     *
     * @return the ids; empty when none is recorded
     */
    @HangsOn("reportedOn")
    @NaturalOrder
    SortedSet<PersonId> reportedTo();

    /**
     * The report.
     *
     * @return the evidence; absent when not recorded
     */
    @HangsOn("reportedOn")
    Optional<Evidence> report();

    /**
     * What {@link #criteria} may be.
     */
    enum Criterion {
        /** The organization's own requirements. */
        OWN_REQUIREMENTS,
        /** ISO/IEC 42001. */
        ISO_42001,
        /** Anything else. */
        OTHER
    }

    /**
     * Starts a new internal audit.
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
    default InternalAudit with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("InternalAudit[" + id() + "].completedOn", startedOn(), completedOn());
    }

    /** Builds an internal audit. */
    final class Builder extends ImmutableInternalAudit.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link InternalAudit#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(InternalAuditId.of(text));
        }

        /**
         * Sets {@link InternalAudit#programme()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder programme(String text) {
            return programme(AuditProgrammeId.of(text));
        }

        /**
         * Sets {@link InternalAudit#plannedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder plannedOn(String day) {
            return plannedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link InternalAudit#startedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link InternalAudit#completedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder completedOn(String day) {
            return completedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link InternalAudit#auditors()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder auditor(Consumer<Auditor.Builder> part) {
            Auditor.Builder added = Auditor.builder();
            part.accept(added);
            return addAuditor(added.build());
        }

        /**
         * Adds to {@link InternalAudit#areas()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder area(Consumer<AuditedArea.Builder> part) {
            AuditedArea.Builder added = AuditedArea.builder();
            part.accept(added);
            return addArea(added.build());
        }

        /**
         * Adds to {@link InternalAudit#conclusions()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder conclusion(Consumer<AuditConclusion.Builder> part) {
            AuditConclusion.Builder added = AuditConclusion.builder();
            part.accept(added);
            return addConclusion(added.build());
        }

        /**
         * Adds to {@link InternalAudit#findings()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder finding(String id, Consumer<AuditFinding.Builder> entry) {
            AuditFinding.Builder added = AuditFinding.builder().id(id);
            entry.accept(added);
            return addFinding(added.build());
        }

        /**
         * Sets {@link InternalAudit#noFindings()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noFindings(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noFindings(filled.build());
        }

        /**
         * Sets {@link InternalAudit#reportedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder reportedOn(String day) {
            return reportedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link InternalAudit#reportedTo()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addReportedTo(String... texts) {
            for (String text : texts) {
                addReportedTo(PersonId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link InternalAudit#report()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder report(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return report(filled.build());
        }

        /**
         * Sets {@link InternalAudit#plannedAudit()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder plannedAudit(String text) {
            return plannedAudit(PlannedAuditId.of(text));
        }
    }
}
