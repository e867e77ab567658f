package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AuditFindingId;
import org.openaims.model.record.ControlImplementationId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.IncidentId;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Statement;
import org.openaims.model.record.SystemChangeId;
import org.openaims.model.record.UseObservationId;

/**
 * A nonconformity, and what was done about it from correction to the change of the management system (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface Nonconformity extends RegisterEntry permits ImmutableNonconformity {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    NonconformityId id();

    /**
     * Where it came to light.
     *
     * @return the source; absent when not recorded
     */
    Optional<Source> source();

    /**
     * The records that it came from, and that no other attribute names.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> origins();

    /**
     * The findings of internal audits that it came from.
     *
     * @return the ids; empty when it came from elsewhere
     */
    @NaturalOrder
    SortedSet<AuditFindingId> auditFindings();

    /**
     * The incidents that it came from.
     *
     * @return the ids; empty when it came from elsewhere
     */
    @NaturalOrder
    SortedSet<IncidentId> incidents();

    /**
     * The changes of AI systems that it came from, such as one that nobody approved.
     *
     * @return the ids; empty when it came from elsewhere
     */
    @NaturalOrder
    SortedSet<SystemChangeId> systemChanges();

    /**
     * The looks at the use of AI systems that it came from.
     *
     * @return the ids; empty when it came from elsewhere
     */
    @NaturalOrder
    SortedSet<UseObservationId> useObservations();

    /**
     * The implementations of controls that were found not to work.
     *
     * @return the ids; empty when it is about none
     */
    @NaturalOrder
    SortedSet<ControlImplementationId> controlImplementations();

    /**
     * The day from which it was there.
     *
     * @return the day; absent when unknown
     */
    Optional<LocalDate> occurredOn();

    /**
     * The day on which it was detected.
     *
     * @return the day
     */
    LocalDate detectedOn();

    /**
     * The requirement that is not met: of the standard, or the organization's own.
     *
     * @return its id; absent when none was named
     */
    Optional<String> requirement();

    /**
     * How grave it is, by the organization's own grades.
     *
     * @return the grade; absent when not recorded
     */
    Optional<Grade> grade();

    /**
     * What is not as it is to be.
     *
     * @return the text
     */
    String statement();

    /**
     * How far it goes.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> extent();

    /**
     * The systems concerned.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The empty periods that it is about.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<NamedLapse> lapses();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * How it was controlled and corrected.
     *
     * @return what was done; absent when nothing is recorded
     */
    Optional<Handling> correction();

    /**
     * How its consequences were dealt with.
     *
     * @return what was done; absent when nothing is recorded
     */
    Optional<Handling> consequences();

    /**
     * The look into it.
     *
     * @return the review; absent when none is recorded
     */
    Optional<NonconformityReview> review();

    /**
     * Its causes.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RootCause> rootCauses();

    /**
     * The search for similar ones.
     *
     * @return the search; absent when none is recorded
     */
    Optional<SimilarCheck> similarCheck();

    /**
     * Why no change of the management system is needed; one that is names the nonconformity.
     *
     * @return the statement; absent when there is a change, or nobody decided
     */
    Optional<Statement> noAimsChange();

    /**
     * The records that changed because of it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> changed();

    /**
     * When it was closed, and whether it was opened again.
     *
     * @return the closings, in any order; empty when it was never closed
     */
    List<Closing> closings();

    /**
     * What shows its nature, and what was done.
     *
     * @return the evidence, in any order; empty when none is recorded
     */
    List<Evidence> evidence();

    /**
     * What {@link #source} may be.
     */
    enum Source {
        /** In an internal audit. */
        INTERNAL_AUDIT,
        /** In an audit by a certification body or a customer. */
        EXTERNAL_AUDIT,
        /** In an incident. */
        INCIDENT,
        /** Through a concern. */
        CONCERN,
        /** In monitoring. */
        MONITORING,
        /** In a management review. */
        MANAGEMENT_REVIEW,
        /** The organization found it itself. */
        SELF_FOUND,
        /** Elsewhere. */
        OTHER
    }

    /**
     * What {@link #grade} may be.
     */
    enum Grade {
        /** Major. */
        MAJOR,
        /** Minor. */
        MINOR
    }

    /**
     * The day on which it was closed for good, as far as the records tell.
     *
     * @return the day of the last closing after which it was not opened again; absent while it is open
     */
    default Optional<LocalDate> closedOn() {
        boolean open = closings().stream()
                .anyMatch(closing -> closing.reopening()
                        .filter(again -> closings().stream()
                                .noneMatch(later -> !later.closedOn().isBefore(again.reopenedOn())))
                        .isPresent());
        return open
                ? Optional.empty()
                : closings().stream().map(Closing::closedOn).max(Comparator.naturalOrder());
    }

    /**
     * Starts a new nonconformity.
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
    default Nonconformity with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        closings()
                .forEach(closing ->
                        Invariants.notBefore("Nonconformity[" + id() + "].closings", detectedOn(), closing.closedOn()));
    }

    /** Builds a nonconformity. */
    final class Builder extends ImmutableNonconformity.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Nonconformity#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(NonconformityId.of(text));
        }

        /**
         * Adds to {@link Nonconformity#origins()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder origin(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addOrigin(added.build());
        }

        /**
         * Sets {@link Nonconformity#occurredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder occurredOn(String day) {
            return occurredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Nonconformity#detectedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder detectedOn(String day) {
            return detectedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Nonconformity#systems()} by their texts.
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
         * Adds to {@link Nonconformity#lapses()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder lapse(Consumer<NamedLapse.Builder> part) {
            NamedLapse.Builder added = NamedLapse.builder();
            part.accept(added);
            return addLapse(added.build());
        }

        /**
         * Sets {@link Nonconformity#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Sets {@link Nonconformity#correction()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder correction(Consumer<Handling.Builder> part) {
            Handling.Builder filled = Handling.builder();
            part.accept(filled);
            return correction(filled.build());
        }

        /**
         * Sets {@link Nonconformity#consequences()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder consequences(Consumer<Handling.Builder> part) {
            Handling.Builder filled = Handling.builder();
            part.accept(filled);
            return consequences(filled.build());
        }

        /**
         * Sets {@link Nonconformity#review()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder review(Consumer<NonconformityReview.Builder> part) {
            NonconformityReview.Builder filled = NonconformityReview.builder();
            part.accept(filled);
            return review(filled.build());
        }

        /**
         * Adds to {@link Nonconformity#rootCauses()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder rootCause(Consumer<RootCause.Builder> part) {
            RootCause.Builder added = RootCause.builder();
            part.accept(added);
            return addRootCause(added.build());
        }

        /**
         * Sets {@link Nonconformity#similarCheck()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder similarCheck(Consumer<SimilarCheck.Builder> part) {
            SimilarCheck.Builder filled = SimilarCheck.builder();
            part.accept(filled);
            return similarCheck(filled.build());
        }

        /**
         * Sets {@link Nonconformity#noAimsChange()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noAimsChange(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noAimsChange(filled.build());
        }

        /**
         * Adds to {@link Nonconformity#changed()}.
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
         * Adds to {@link Nonconformity#closings()}: it was closed.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closing(closing -> closing.closedOn(day));
        }

        /**
         * Adds to {@link Nonconformity#evidence()}.
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
         * Adds to {@link Nonconformity#closings()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder closing(Consumer<Closing.Builder> part) {
            Closing.Builder added = Closing.builder();
            part.accept(added);
            return addClosing(added.build());
        }

        /**
         * Adds to {@link Nonconformity#auditFindings()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addAuditFindings(String... texts) {
            for (String text : texts) {
                addAuditFinding(AuditFindingId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link Nonconformity#incidents()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addIncidents(String... texts) {
            for (String text : texts) {
                addIncident(IncidentId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link Nonconformity#systemChanges()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystemChanges(String... texts) {
            for (String text : texts) {
                addSystemChange(SystemChangeId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link Nonconformity#useObservations()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addUseObservations(String... texts) {
            for (String text : texts) {
                addUseObservation(UseObservationId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link Nonconformity#controlImplementations()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addControlImplementations(String... texts) {
            for (String text : texts) {
                addControlImplementation(ControlImplementationId.of(text));
            }
            return this;
        }
    }
}
