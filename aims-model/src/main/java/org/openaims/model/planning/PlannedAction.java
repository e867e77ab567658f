package org.openaims.model.planning;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.Action;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.PlannedActionId;
import org.openaims.model.record.RiskOrOpportunityId;

/**
 * An action that handles risks and opportunities of the management system (clause 6.1.1).
 */
@AimsRecord
@Immutable
public sealed interface PlannedAction extends Action permits ImmutablePlannedAction {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PlannedActionId id();

    /**
     * What it handles.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<RiskOrOpportunityId> addresses();

    /**
     * The process that it is built into.
     *
     * @return the id; absent when none is named
     */
    Optional<AimsProcessId> process();

    /**
     * What it needs.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> resources();

    /**
     * How it is to be judged whether it worked.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> evaluationMethod();

    /**
     * The decision to carry it out.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * Starts a new planned action.
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
    default PlannedAction with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a planned action. */
    final class Builder extends ImmutablePlannedAction.Builder implements Action.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link PlannedAction#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PlannedActionId.of(text));
        }

        /**
         * Adds to {@link PlannedAction#addresses()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addAddresses(String... texts) {
            for (String text : texts) {
                addAddresse(RiskOrOpportunityId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link PlannedAction#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }

        /**
         * Sets {@link PlannedAction#approval()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder approval(Consumer<Approval.Builder> part) {
            Approval.Builder filled = Approval.builder();
            part.accept(filled);
            return approval(filled.build());
        }
    }
}
