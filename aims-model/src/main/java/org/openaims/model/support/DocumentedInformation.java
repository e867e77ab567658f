package org.openaims.model.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.DocumentedInformationId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Versioned;

/**
 * One version of a document that the standard asks for, or that the organization found necessary (clause 7.5).
 */
@AimsRecord
@Immutable
public sealed interface DocumentedInformation extends Versioned permits ImmutableDocumentedInformation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    DocumentedInformationId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<DocumentedInformationId> supersedes();

    /**
     * The title.
     *
     * @return the title
     */
    String title();

    /**
     * What kind of document it is.
     *
     * @return the type
     */
    Type type();

    /**
     * Whether it is kept up to date, or kept as it was.
     *
     * @return the upkeep
     */
    Upkeep upkeep();

    /**
     * Where it comes from.
     *
     * @return the origin; absent means inside
     */
    Optional<Origin> origin();

    /**
     * The clauses and controls that ask for it.
     *
     * @return the ids; empty when none was named
     */
    @NaturalOrder
    SortedSet<String> clauses();

    /**
     * Whether the organization itself found it necessary.
     *
     * @return false by default
     */
    @Default
    default boolean selfDetermined() {
        return false;
    }

    /**
     * The day on which it was made, or for a document from outside, taken in.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> createdOn();

    /**
     * Who wrote it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> author();

    /**
     * Who keeps it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * Where a document from outside comes from.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> source();

    /**
     * Its format, such as {@code PDF}.
     *
     * @return the format; absent when not recorded
     */
    Optional<String> format();

    /**
     * Its language, as a BCP 47 tag such as {@code en}.
     *
     * @return the tag; absent when not recorded
     */
    Optional<String> language();

    /**
     * The medium it is kept on.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> medium();

    /**
     * How confidential it is.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> classification();

    /**
     * Who may read it.
     *
     * @return the groups; empty when not recorded
     */
    @NaturalOrder
    SortedSet<String> access();

    /**
     * The records whose document it is.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> records();

    /**
     * The day until which it is to be kept.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> atLeastUntil();

    /**
     * The day by which it is to be disposed of, such as for personal data.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> disposeBy();

    /**
     * The day on which it was disposed of.
     *
     * @return the day; absent while it is kept
     */
    @Ending
    Optional<LocalDate> disposedOn();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** The scope (clause 4.3). */
        SCOPE,
        /** The management system and its processes (clause 4.4). */
        AIMS,
        /** The AI policy (clause 5.2). */
        POLICY,
        /** Actions on risks and opportunities (clause 6.1.1). */
        RISK_ACTIONS,
        /** The risk assessment process (clause 6.1.2). */
        RISK_ASSESSMENT_PROCESS,
        /** The risk treatment process (clause 6.1.3). */
        RISK_TREATMENT_PROCESS,
        /** The statement of applicability (clause 6.1.3). */
        STATEMENT_OF_APPLICABILITY,
        /** The treatment plan (clause 6.1.3). */
        TREATMENT_PLAN,
        /** The necessary controls (clause 6.1.3). */
        CONTROLS,
        /** Results of impact assessments (clauses 6.1.4 and 8.4). */
        IMPACT_ASSESSMENT,
        /** AI objectives (clause 6.2). */
        OBJECTIVES,
        /** Evidence of competence (clause 7.2). */
        COMPETENCE,
        /** Evidence that processes ran as planned (clause 8.1). */
        OPERATION,
        /** Results of risk assessments (clause 8.2). */
        RISK_ASSESSMENT,
        /** Results of risk treatment (clause 8.3). */
        RISK_TREATMENT,
        /** Results of monitoring (clause 9.1). */
        MONITORING,
        /** The audit programme and its results (clause 9.2). */
        AUDIT,
        /** Results of management reviews (clause 9.3). */
        MANAGEMENT_REVIEW,
        /** Nonconformities and what was done (clause 10.2). */
        NONCONFORMITY,
        /** A procedure of the organization's own. */
        PROCEDURE,
        /** A standard, contract or law from outside. */
        EXTERNAL_DOCUMENT,
        /** Anything else. */
        OTHER
    }

    /**
     * What {@link #upkeep} may be.
     */
    enum Upkeep {
        /** It is kept up to date, version by version. */
        MAINTAINED,
        /** It is kept as a record of what was. */
        RETAINED
    }

    /**
     * What {@link #origin} may be.
     */
    enum Origin {
        /** From inside the organization. */
        INTERNAL,
        /** From outside. */
        EXTERNAL
    }

    /**
     * Starts a new documented information.
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
    default DocumentedInformation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("DocumentedInformation[" + id() + "].disposedOn", createdOn(), disposedOn());
    }

    /** Builds a documented information. */
    final class Builder extends ImmutableDocumentedInformation.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link DocumentedInformation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(DocumentedInformationId.of(text));
        }

        /**
         * Sets {@link DocumentedInformation#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(DocumentedInformationId.of(text));
        }

        /**
         * Sets {@link DocumentedInformation#createdOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder createdOn(String day) {
            return createdOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link DocumentedInformation#author()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder author(String text) {
            return author(PersonId.of(text));
        }

        /**
         * Sets {@link DocumentedInformation#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link DocumentedInformation#records()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder record(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addRecord(added.build());
        }

        /**
         * Sets {@link DocumentedInformation#atLeastUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder atLeastUntil(String day) {
            return atLeastUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link DocumentedInformation#disposeBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder disposeBy(String day) {
            return disposeBy(LocalDate.parse(day));
        }

        /**
         * Sets {@link DocumentedInformation#disposedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder disposedOn(String day) {
            return disposedOn(LocalDate.parse(day));
        }
    }
}
