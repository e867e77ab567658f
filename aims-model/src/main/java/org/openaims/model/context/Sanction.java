package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * That the use of an AI system was sanctioned (clause 4.3).
 */
@AimsRecord
@Immutable
public sealed interface Sanction extends Extensible permits ImmutableSanction {

    /**
     * The day of the decision.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> sanctionedOn();

    /**
     * Who decided.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> sanctionedBy();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new sanction.
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
    default Sanction with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a sanction. */
    final class Builder extends ImmutableSanction.Builder {

        Builder() {}

        /**
         * Sets {@link Sanction#sanctionedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder sanctionedOn(String day) {
            return sanctionedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Sanction#sanctionedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder sanctionedBy(String text) {
            return sanctionedBy(PersonId.of(text));
        }

        /**
         * Sets {@link Sanction#evidence()}.
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
