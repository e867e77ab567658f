package org.openaims.model.improvement;

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
import org.openaims.model.record.ImprovementId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;

/**
 * An improvement of the management system (clause 10.1).
 */
@AimsRecord
@Immutable
public sealed interface Improvement extends RegisterEntry permits ImmutableImprovement {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ImprovementId id();

    /**
     * Where the idea came from.
     *
     * @return the source; absent when not recorded
     */
    Optional<Source> source();

    /**
     * The records that it came from.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> origins();

    /**
     * What it improves.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Quality> qualities();

    /**
     * What is improved, and how.
     *
     * @return the text
     */
    String statement();

    /**
     * The day on which it was decided.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> decidedOn();

    /**
     * Who decided.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * The day by which it is to be done.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * That it was done, and what it changed.
     *
     * @return the completion; absent while it is open
     */
    Optional<Completion> completion();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #source} may be.
     */
    enum Source {
        /** A management review. */
        MANAGEMENT_REVIEW,
        /** An audit. */
        AUDIT,
        /** Monitoring. */
        MONITORING,
        /** An incident or a concern. */
        INCIDENT,
        /** A suggestion. */
        SUGGESTION,
        /** Elsewhere. */
        OTHER
    }

    /**
     * What {@link #qualities} may be.
     */
    enum Quality {
        /** The suitability of the management system. */
        SUITABILITY,
        /** Its adequacy. */
        ADEQUACY,
        /** Its effectiveness. */
        EFFECTIVENESS
    }

    /**
     * Starts a new improvement.
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
    default Improvement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an improvement. */
    final class Builder extends ImmutableImprovement.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Improvement#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ImprovementId.of(text));
        }

        /**
         * Adds to {@link Improvement#origins()}.
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
         * Sets {@link Improvement#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Improvement#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link Improvement#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Sets {@link Improvement#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }

        /**
         * Sets {@link Improvement#completion()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder completion(Consumer<Completion.Builder> part) {
            Completion.Builder filled = Completion.builder();
            part.accept(filled);
            return completion(filled.build());
        }
    }
}
