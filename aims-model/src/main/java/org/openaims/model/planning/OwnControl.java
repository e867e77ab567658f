package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RegisterEntry;

/**
 * A control of the organization's own, beyond Annex A (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface OwnControl extends RegisterEntry permits ImmutableOwnControl {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ControlId id();

    /**
     * What it is called.
     *
     * @return the title
     */
    String title();

    /**
     * The day on which it was found to be needed.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> decidedOn();

    /**
     * The day from which it no longer was.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * What it does.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> description();

    /**
     * Why Annex A is not enough.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * Where it is described.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> document();

    /**
     * Starts a new own control.
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
    default OwnControl with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("OwnControl[" + id() + "].endedOn", decidedOn(), endedOn());
    }

    /** Builds an own control. */
    final class Builder extends ImmutableOwnControl.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link OwnControl#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ControlId.of(text));
        }

        /**
         * Sets {@link OwnControl#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link OwnControl#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link OwnControl#document()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder document(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return document(filled.build());
        }
    }
}
