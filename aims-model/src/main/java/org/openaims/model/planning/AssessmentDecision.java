package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;

/**
 * A decision that followed from an assessment (clauses 6.1.2 and 6.1.4).
 */
@AimsRecord
@Immutable
public sealed interface AssessmentDecision extends Extensible permits ImmutableAssessmentDecision {

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

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
     * The records that changed because of it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> changed();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new assessment decision.
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
    default AssessmentDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an assessment decision. */
    final class Builder extends ImmutableAssessmentDecision.Builder {

        Builder() {}

        /**
         * Sets {@link AssessmentDecision#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AssessmentDecision#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link AssessmentDecision#changed()}.
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
         * Sets {@link AssessmentDecision#evidence()}.
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
