package org.openaims.model.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CommunicationPlanItemId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * What is communicated on one matter: what, when, with whom and how (clause 7.4).
 */
@AimsRecord
@Immutable
public sealed interface CommunicationPlanItem extends RegisterEntry permits ImmutableCommunicationPlanItem {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    CommunicationPlanItemId id();

    /**
     * The day from which it is so.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * The day from which it no longer was.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * Whether it stays inside the organization.
     *
     * @return the direction; absent when not recorded
     */
    Optional<Direction> direction();

    /**
     * On what.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> topic();

    /**
     * When, or on which event.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> trigger();

    /**
     * With whom.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> audience();

    /**
     * How.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> channel();

    /**
     * Who does it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> responsible();

    /**
     * What {@link #direction} may be.
     */
    enum Direction {
        /** Inside the organization. */
        INTERNAL,
        /** To the outside. */
        EXTERNAL
    }

    /**
     * Starts a new communication plan item.
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
    default CommunicationPlanItem with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("CommunicationPlanItem[" + id() + "].endedOn", Optional.of(decidedOn()), endedOn());
    }

    /** Builds a communication plan item. */
    final class Builder extends ImmutableCommunicationPlanItem.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link CommunicationPlanItem#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(CommunicationPlanItemId.of(text));
        }

        /**
         * Sets {@link CommunicationPlanItem#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link CommunicationPlanItem#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link CommunicationPlanItem#responsible()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder responsible(String text) {
            return responsible(PersonId.of(text));
        }
    }
}
