package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.InternalAuditId;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.RecordLink;

/**
 * What a management review took into account under one head (clause 9.3.2).
 *
 * <p>"No change" is an answer and is written as a statement; an input that is not listed was not taken into account.
 */
@AimsRecord
@Immutable
public sealed interface ReviewInput extends Extensible permits ImmutableReviewInput {

    /**
     * Under which head.
     *
     * @return the head
     */
    Kind kind();

    /**
     * What was reported, or that there was nothing to report.
     *
     * @return the statement
     */
    String statement();

    /**
     * Whether it reported that nothing changed, or that there was nothing.
     *
     * @return true or false; absent when not stated
     */
    Optional<Boolean> noChange();

    /**
     * The first day of the period that its figures cover.
     *
     * @return the day, inclusive; absent when it is that of the whole review
     */
    Optional<LocalDate> periodFrom();

    /**
     * The last day whose figures went into it.
     *
     * @return the day, inclusive; absent when it is that of the whole review
     */
    Optional<LocalDate> cutOff();

    /**
     * The figure that it reported, such as the number of nonconformities.
     *
     * @return a number, zero or more; absent when it reported none
     */
    Optional<Integer> count();

    /**
     * The records that it reported on.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> records();

    /**
     * The internal audits that it reported on.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<InternalAuditId> audits();

    /**
     * The nonconformities that it reported on.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<NonconformityId> nonconformities();

    /** The heads under which clause 9.3.2 asks for inputs. */
    enum Kind {
        /** The state of actions from earlier reviews. */
        PRIOR_ACTIONS,
        /** Changes in outside and inside matters. */
        CONTEXT_CHANGES,
        /** Changes in the needs of interested parties. */
        PARTY_CHANGES,
        /** The trend in nonconformities and corrective actions. */
        NONCONFORMITY_TREND,
        /** The trend in monitoring results. */
        MONITORING_TREND,
        /** The trend in audit results. */
        AUDIT_TREND,
        /** Opportunities for improvement. */
        OPPORTUNITIES,
        /** Whether AI objectives were met; not asked for by the clause. */
        OBJECTIVES,
        /** Incidents; not asked for by the clause. */
        INCIDENTS
    }

    /**
     * Starts a new review input.
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
    default ReviewInput with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a review input. */
    final class Builder extends ImmutableReviewInput.Builder {

        Builder() {}

        /**
         * Sets {@link ReviewInput#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link ReviewInput#cutOff()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder cutOff(String day) {
            return cutOff(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ReviewInput#records()}.
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
         * Adds to {@link ReviewInput#audits()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addAudits(String... texts) {
            for (String text : texts) {
                addAudit(InternalAuditId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link ReviewInput#nonconformities()} by their texts.
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
