package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * That the text of a law, standard or principle changed (clauses 4.1 and 4.2).
 *
 * <p>It does not say what followed for the organization: the matters and requirements that were looked at again do.
 */
@AimsRecord
@Immutable
public sealed interface FrameworkChange extends Extensible permits ImmutableFrameworkChange {

    /**
     * The day on which the changed text was published.
     *
     * @return the day
     */
    LocalDate publishedOn();

    /**
     * The day on which the organization noticed it.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> noticedOn();

    /**
     * The first day on which the changed text applies; may lie ahead.
     *
     * @return the day, inclusive; absent when it is not known, or it applied at once
     */
    Optional<LocalDate> appliesFrom();

    /**
     * What changed.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> statement();

    /**
     * Starts a new framework change.
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
    default FrameworkChange with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a framework change. */
    final class Builder extends ImmutableFrameworkChange.Builder {

        Builder() {}

        /**
         * Sets {@link FrameworkChange#publishedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder publishedOn(String day) {
            return publishedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link FrameworkChange#noticedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder noticedOn(String day) {
            return noticedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link FrameworkChange#appliesFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder appliesFrom(String day) {
            return appliesFrom(LocalDate.parse(day));
        }
    }
}
