package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * What was set up so that an audit is objective although an auditor is close to what is audited (clause 9.2.2).
 */
@AimsRecord
@Immutable
public sealed interface Safeguard extends Extensible permits ImmutableSafeguard {

    /**
     * The day on which it was set up.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> setUpOn();

    /**
     * Who set it up.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> setUpBy();

    /**
     * What it is, such as a second reviewer or an auditor from outside.
     *
     * @return the text
     */
    String statement();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new safeguard.
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
    default Safeguard with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a safeguard. */
    final class Builder extends ImmutableSafeguard.Builder {

        Builder() {}

        /**
         * Sets {@link Safeguard#setUpOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder setUpOn(String day) {
            return setUpOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Safeguard#setUpBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder setUpBy(String text) {
            return setUpBy(PersonId.of(text));
        }

        /**
         * Sets {@link Safeguard#evidence()}.
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
