package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;

/**
 * That a nonconformity was closed, and whether it was opened again (clause 10.2).
 */
@AimsRecord
@Immutable
public sealed interface Closing extends Extensible permits ImmutableClosing {

    /**
     * The day on which it was closed.
     *
     * @return the day
     */
    LocalDate closedOn();

    /**
     * Who closed it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> closedBy();

    /**
     * That it was opened again.
     *
     * @return the reopening; absent while it stays closed
     */
    Optional<Reopening> reopening();

    /**
     * Starts a new closing.
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
    default Closing with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a reopening before the closing. */
    @Check
    default void check() {
        reopening().ifPresent(again -> Invariants.notBefore("Closing.reopening", closedOn(), again.reopenedOn()));
    }

    /** Builds a closing. */
    final class Builder extends ImmutableClosing.Builder {

        Builder() {}

        /**
         * Sets {@link Closing#closedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Closing#closedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder closedBy(String text) {
            return closedBy(PersonId.of(text));
        }

        /**
         * Sets {@link Closing#reopening()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder reopening(Consumer<Reopening.Builder> part) {
            Reopening.Builder filled = Reopening.builder();
            part.accept(filled);
            return reopening(filled.build());
        }
    }
}
