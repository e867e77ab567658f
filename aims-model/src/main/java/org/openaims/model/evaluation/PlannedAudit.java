package org.openaims.model.evaluation;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PlannedAuditId;
import org.openaims.model.record.Rhythm;

/**
 * An audit that the programme plans (clause 9.2.2).
 */
@AimsRecord
@Immutable
public sealed interface PlannedAudit extends Extensible permits ImmutablePlannedAudit {

    /**
     * The id, unique in a version of the programme, and the same in every version that plans the audit.
     *
     * @return the id
     */
    PlannedAuditId id();

    /**
     * The day first planned, and how it was moved.
     *
     * @return the planned day
     */
    Rhythm.PlannedDay planned();

    /**
     * What it is to cover.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> scope();

    /**
     * The clauses and controls that it is to cover.
     *
     * @return the ids; empty when none was named
     */
    @NaturalOrder
    SortedSet<String> subjects();

    /**
     * Starts a new planned audit.
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
    default PlannedAudit with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a planned audit. */
    final class Builder extends ImmutablePlannedAudit.Builder {

        Builder() {}

        /**
         * Sets {@link PlannedAudit#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PlannedAuditId.of(text));
        }
    }
}
