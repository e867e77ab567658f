package org.openaims.model.evaluation;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;

/**
 * That a person attended a management review, and in which capacity.
 */
@AimsRecord
@Immutable
public sealed interface Attendee extends Extensible permits ImmutableAttendee {

    /**
     * Who attended.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The role in which they attended.
     *
     * @return the role; absent when not recorded
     */
    Optional<Role> capacity();

    /**
     * Starts a new attendee.
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
    default Attendee with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an attendee. */
    final class Builder extends ImmutableAttendee.Builder {

        Builder() {}

        /**
         * Sets {@link Attendee#person()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder person(String text) {
            return person(PersonId.of(text));
        }

        /**
         * Sets {@link Attendee#capacity()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder capacity(String text) {
            return capacity(Role.of(text));
        }
    }
}
