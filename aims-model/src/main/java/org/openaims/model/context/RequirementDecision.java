package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;

/**
 * The decision whether the management system meets a requirement of an interested party (clause 4.2).
 */
@AimsRecord
@Immutable
public sealed interface RequirementDecision extends Extensible permits ImmutableRequirementDecision {

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
     * Whether the management system meets it.
     *
     * @return true when it is to be met through the management system
     */
    boolean addressed();

    /**
     * The controls, objectives or other records through which it is met.
     *
     * @return them; empty when it is not met, or none is named
     */
    List<RecordLink> addressedBy();

    /**
     * The clauses and controls through which it is met, such as {@code 8.1} or {@code A.8.5}.
     *
     * @return the ids; empty when it is not met, or none is named
     */
    @NaturalOrder
    SortedSet<String> clauses();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Starts a new requirement decision.
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
    default RequirementDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a requirement decision. */
    final class Builder extends ImmutableRequirementDecision.Builder {

        Builder() {}

        /**
         * Sets {@link RequirementDecision#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RequirementDecision#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link RequirementDecision#addressedBy()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder addressedBy(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addAddressedBy(added.build());
        }
    }
}
