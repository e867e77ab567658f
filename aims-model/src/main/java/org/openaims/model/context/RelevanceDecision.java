package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * The decision whether a supplied product or service is relevant to the management system (clause 8.1).
 */
@AimsRecord
@Immutable
public sealed interface RelevanceDecision extends Extensible permits ImmutableRelevanceDecision {

    /**
     * The day of the decision.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> decidedOn();

    /**
     * Who decided.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * Whether it is relevant, and so to be controlled.
     *
     * @return true when it is
     */
    boolean relevant();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Starts a new relevance decision.
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
    default RelevanceDecision with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a relevance decision. */
    final class Builder extends ImmutableRelevanceDecision.Builder {

        Builder() {}

        /**
         * Sets {@link RelevanceDecision#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RelevanceDecision#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }
    }
}
