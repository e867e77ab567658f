package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ConcernChannelId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A way to raise concerns, from inside (control A.3.3) or outside (control A.8.3).
 */
@AimsRecord
@Immutable
public sealed interface ConcernChannel extends RegisterEntry permits ImmutableConcernChannel {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ConcernChannelId id();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * The first day on which it was open.
     *
     * @return the day
     */
    LocalDate openFrom();

    /**
     * The day from which it no longer was.
     *
     * @return the first such day; absent while it is open
     */
    @Ending
    Optional<LocalDate> closedOn();

    /**
     * Who may use it.
     *
     * @return the audience
     */
    Audience audience();

    /**
     * Whether concerns can be raised in confidence.
     *
     * @return true or false; absent when nobody said
     */
    Optional<Boolean> confidential();

    /**
     * Where it can be found.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> place();

    /**
     * Who answers for it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * The process by which concerns are handled.
     *
     * @return the id; absent when not recorded
     */
    Optional<AimsProcessId> process();

    /**
     * What {@link #audience} may be.
     */
    enum Audience {
        /** People inside the organization. */
        INSIDE,
        /** Parties outside. */
        OUTSIDE,
        /** Anyone. */
        ANYONE
    }

    /**
     * Starts a new concern channel.
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
    default ConcernChannel with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("ConcernChannel[" + id() + "].closedOn", Optional.of(openFrom()), closedOn());
    }

    /** Builds a concern channel. */
    final class Builder extends ImmutableConcernChannel.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ConcernChannel#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ConcernChannelId.of(text));
        }

        /**
         * Sets {@link ConcernChannel#openFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder openFrom(String day) {
            return openFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link ConcernChannel#closedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder closedOn(String day) {
            return closedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ConcernChannel#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Sets {@link ConcernChannel#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }
    }
}
