package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;

/**
 * A piece of evidence that can be handed over: minutes, a report, a log, a certificate (documented information, clause
 * 7.5).
 *
 * <p>It does not hold the document, and says nothing of whether the document is true.
 */
@AimsRecord
@Immutable
public sealed interface Evidence extends Extensible permits ImmutableEvidence {

    /**
     * What it is, in a few words.
     *
     * @return the title; absent when none was given
     */
    Optional<String> title();

    /**
     * The day it is about, or from.
     *
     * @return the day; absent when unknown
     */
    Optional<LocalDate> datedOn();

    /**
     * The day on which it was filed.
     *
     * @return the day; absent when it was not kept
     */
    Optional<LocalDate> recordedOn();

    /**
     * The last day on which it is valid.
     *
     * @return the day, inclusive; absent when it does not expire
     */
    Optional<LocalDate> validUntil();

    /**
     * Who keeps it.
     *
     * @return the person; absent when unknown
     */
    Optional<PersonId> owner();

    /**
     * Where it can be found: a URI, or a path relative to the organization's evidence root.
     *
     * @return the place; absent when unknown
     */
    Optional<String> place();

    /**
     * The SHA-256 of its content, as 64 lower-case hexadecimal digits.
     *
     * @return the digest; absent when it was not taken
     */
    Optional<String> sha256();

    /**
     * Starts a new piece of evidence.
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
    default Evidence with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a digest that is none. */
    @Check
    default void check() {
        Invariants.sha256("Evidence.sha256", sha256());
    }

    /** Builds a piece of evidence. */
    final class Builder extends ImmutableEvidence.Builder {

        Builder() {}

        /**
         * Sets {@link Evidence#datedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder datedOn(String day) {
            return datedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Evidence#recordedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder recordedOn(String day) {
            return recordedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Evidence#validUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validUntil(String day) {
            return validUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link Evidence#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }
    }
}
