package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A person who acts in the management system.
 *
 * <p>It holds what is needed to name a person and no more; what they may do is a matter of the role assignments.
 */
@AimsRecord
@Immutable
public sealed interface Person extends RegisterEntry permits ImmutablePerson {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PersonId id();

    /**
     * The name of the person.
     *
     * @return the name
     */
    String name();

    /**
     * The organizational unit to which the person belongs.
     *
     * @return the name of the unit; absent when it was not recorded
     */
    Optional<String> unit();

    /**
     * The day on which they began to work under the organization's control.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> joinedOn();

    /**
     * The day from which they no longer did.
     *
     * @return the first such day; absent while they do
     */
    @Ending
    Optional<LocalDate> leftOn();

    /**
     * Whether they sit on the board.
     *
     * @return true or false; absent when not recorded
     */
    Optional<Boolean> director();

    /**
     * Whether they work for somebody else under the organization's control.
     *
     * @return true or false; absent when not recorded
     */
    Optional<Boolean> contractor();

    /**
     * Starts a new person.
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
    default Person with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a person. */
    final class Builder extends ImmutablePerson.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Person#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PersonId.of(text));
        }

        /**
         * Sets {@link Person#joinedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder joinedOn(String day) {
            return joinedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Person#leftOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder leftOn(String day) {
            return leftOn(LocalDate.parse(day));
        }
    }
}
