package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AnnexAComparisonId;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.StatementOfApplicabilityId;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.record.Versioned;

/**
 * One version of the statement of applicability (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface StatementOfApplicability extends Versioned permits ImmutableStatementOfApplicability {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    StatementOfApplicabilityId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<StatementOfApplicabilityId> supersedes();

    /**
     * The day on which it was made.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> createdOn();

    /**
     * The comparison with Annex A that it rests on.
     *
     * @return the id; absent when not recorded
     */
    Optional<AnnexAComparisonId> comparison();

    /**
     * The treatment plans that it goes with.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<TreatmentPlanId> plans();

    /**
     * Its lines.
     *
     * @return the lines, in the order of the document
     */
    List<SoaEntry> entries();

    /**
     * Why groups of controls serve the AI objectives, where they are not linked one by one.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ControlGroupStatement> objectiveStatements();

    /**
     * The line of a control.
     *
     * @param control the control
     * @return its first line; absent when it has none
     */
    default Optional<SoaEntry> entry(ControlId control) {
        return entries().stream()
                .filter(entry -> entry.control().equals(control))
                .findFirst();
    }

    /**
     * Starts a new statement of applicability.
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
    default StatementOfApplicability with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a statement of applicability. */
    final class Builder extends ImmutableStatementOfApplicability.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link StatementOfApplicability#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(StatementOfApplicabilityId.of(text));
        }

        /**
         * Sets {@link StatementOfApplicability#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(StatementOfApplicabilityId.of(text));
        }

        /**
         * Sets {@link StatementOfApplicability#createdOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder createdOn(String day) {
            return createdOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link StatementOfApplicability#comparison()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder comparison(String text) {
            return comparison(AnnexAComparisonId.of(text));
        }

        /**
         * Adds to {@link StatementOfApplicability#plans()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addPlans(String... texts) {
            for (String text : texts) {
                addPlan(TreatmentPlanId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link StatementOfApplicability#entries()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder entry(Consumer<SoaEntry.Builder> part) {
            SoaEntry.Builder added = SoaEntry.builder();
            part.accept(added);
            return addEntry(added.build());
        }

        /**
         * Adds to {@link StatementOfApplicability#objectiveStatements()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder objectiveStatement(Consumer<ControlGroupStatement.Builder> part) {
            ControlGroupStatement.Builder added = ControlGroupStatement.builder();
            part.accept(added);
            return addObjectiveStatement(added.build());
        }
    }
}
