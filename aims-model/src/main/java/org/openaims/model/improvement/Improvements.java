package org.openaims.model.improvement;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;

/**
 * The floor of clause 10: nonconformities, corrective actions and improvements.
 */
@AimsRecord
@Immutable
public sealed interface Improvements extends Extensible permits ImmutableImprovements {

    /**
     * The nonconformities (clause 10.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Nonconformity> nonconformities();

    /**
     * The actions against their causes (clause 10.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<CorrectiveAction> correctiveActions();

    /**
     * The improvements (clause 10.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Improvement> improvements();

    /**
     * How often the management system is to be improved, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> improvementIntervals();

    /**
     * Starts a new improvements.
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
    default Improvements with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an improvements. */
    final class Builder extends ImmutableImprovements.Builder {

        Builder() {}

        /**
         * Adds to {@link Improvements#nonconformities()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder nonconformity(String id, Consumer<Nonconformity.Builder> entry) {
            Nonconformity.Builder added = Nonconformity.builder().id(id);
            entry.accept(added);
            return addNonconformity(added.build());
        }

        /**
         * Adds to {@link Improvements#correctiveActions()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder correctiveAction(String id, Consumer<CorrectiveAction.Builder> entry) {
            CorrectiveAction.Builder added = CorrectiveAction.builder().id(id);
            entry.accept(added);
            return addCorrectiveAction(added.build());
        }

        /**
         * Adds to {@link Improvements#improvements()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder improvement(String id, Consumer<Improvement.Builder> entry) {
            Improvement.Builder added = Improvement.builder().id(id);
            entry.accept(added);
            return addImprovement(added.build());
        }

        /**
         * Adds to {@link Improvements#improvementIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder improvementInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addImprovementInterval(added.build());
        }
    }
}
