package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Completion;
import org.openaims.model.record.Ending;
import org.openaims.model.record.IncidentId;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.Statement;
import org.openaims.model.record.SystemChangeId;

/**
 * An incident, a drift or another unintended change, with what was done about it (clause 8.1, controls A.6.2.6 and
 * A.8.4).
 */
@AimsRecord
@Immutable
public sealed interface Incident extends RegisterEntry permits ImmutableIncident {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    IncidentId id();

    /**
     * What it was.
     *
     * @return the type; absent when not recorded
     */
    Optional<Type> type();

    /**
     * The systems concerned.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The day on which it occurred.
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
     * The day on which it was reported inside.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> reportedOn();

    /**
     * How grave it was.
     *
     * @return the gravity; absent when not recorded
     */
    Optional<Gravity> gravity();

    /**
     * How many persons it affected.
     *
     * @return a head count, zero or more; absent when unknown
     */
    Optional<Integer> personsAffected();

    /**
     * What happened.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> description();

    /**
     * What was done against harm.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Completion> mitigations();

    /**
     * When it was looked at.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * Who had to be told.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ReportingDuty> duties();

    /**
     * The risks on record that showed themselves in it; a risk that came to light by it names the incident.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiRiskId> risks();

    /**
     * The change that caused it.
     *
     * @return the id; absent when none did
     */
    Optional<SystemChangeId> change();

    /**
     * Why no nonconformity was raised; one that was names the incident.
     *
     * @return the statement; absent when one was raised, or nobody decided
     */
    Optional<Statement> noNonconformity();

    /**
     * The records that changed because of it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> changed();

    /**
     * The day on which it was closed.
     *
     * @return the day; absent while it is open
     */
    @Ending
    Optional<LocalDate> closedOn();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** Harm was done or narrowly missed. */
        INCIDENT,
        /** The system drifted from what it was validated for. */
        DRIFT,
        /** The system was used for something else. */
        MISUSE,
        /** An attack or a leak. */
        SECURITY,
        /** Another change that nobody intended. */
        UNINTENDED_CHANGE
    }

    /**
     * What {@link #gravity} may be.
     */
    enum Gravity {
        /** Minor. */
        MINOR,
        /** Moderate. */
        MODERATE,
        /** Grave. */
        GRAVE
    }

    /**
     * Starts a new incident.
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
    default Incident with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start and a number below zero. */
    @Check
    default void check() {
        Invariants.notBefore("Incident[" + id() + "].closedOn", Optional.of(detectedOn()), closedOn());
        Invariants.notNegative("Incident[" + id() + "].personsAffected", personsAffected());
    }

    /** Builds an incident. */
    final class Builder extends ImmutableIncident.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Incident#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(IncidentId.of(text));
        }

        /**
         * Adds to {@link Incident#systems()} by their texts.
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
         * Sets {@link Incident#occurredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder occurredOn(String day) {
            return occurredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Incident#detectedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder detectedOn(String day) {
            return detectedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Incident#reportedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder reportedOn(String day) {
            return reportedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Incident#mitigations()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder mitigation(Consumer<Completion.Builder> part) {
            Completion.Builder added = Completion.builder();
            part.accept(added);
            return addMitigation(added.build());
        }

        /**
         * Adds to {@link Incident#reviews()}.
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
         * Adds to {@link Incident#duties()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder duty(Consumer<ReportingDuty.Builder> part) {
            ReportingDuty.Builder added = ReportingDuty.builder();
            part.accept(added);
            return addDuty(added.build());
        }

        /**
         * Sets {@link Incident#change()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder change(String text) {
            return change(SystemChangeId.of(text));
        }

        /**
         * Sets {@link Incident#noNonconformity()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noNonconformity(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noNonconformity(filled.build());
        }

        /**
         * Adds to {@link Incident#changed()}.
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
         * Sets {@link Incident#closedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Incident#risks()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addRisks(String... texts) {
            for (String text : texts) {
                addRisk(AiRiskId.of(text));
            }
            return this;
        }
    }
}
