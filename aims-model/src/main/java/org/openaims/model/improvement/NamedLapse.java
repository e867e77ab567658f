package org.openaims.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;

/**
 * An empty period that a nonconformity is about: a stretch in which something that is to happen in a rhythm did not
 * (clauses 8.2 to 9.3).
 */
@AimsRecord
@Immutable
public sealed interface NamedLapse extends Extensible permits ImmutableNamedLapse {

    /**
     * The requirement, such as {@code 9.3.1-a}.
     *
     * @return its id
     */
    String requirement();

    /**
     * The record that the rhythm belongs to, such as an AI system.
     *
     * @return the text of its id; absent when it belongs to the management system
     */
    Optional<String> recordId();

    /**
     * The first day of the stretch.
     *
     * @return the day, inclusive
     */
    LocalDate firstDay();

    /**
     * Its last day.
     *
     * @return the day, inclusive; absent while it lasted
     */
    Optional<LocalDate> lastDay();

    /**
     * Starts a new named lapse.
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
    default NamedLapse with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("NamedLapse.lastDay", Optional.of(firstDay()), lastDay());
    }

    /** Builds a named lapse. */
    final class Builder extends ImmutableNamedLapse.Builder {

        Builder() {}

        /**
         * Sets {@link NamedLapse#firstDay()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder firstDay(String day) {
            return firstDay(LocalDate.parse(day));
        }

        /**
         * Sets {@link NamedLapse#lastDay()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder lastDay(String day) {
            return lastDay(LocalDate.parse(day));
        }
    }
}
