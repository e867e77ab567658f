package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;

/**
 * A dated statement that there is nothing, or that nothing is needed, and why: an answer, as opposed to a blank.
 */
@AimsRecord
@Immutable
public sealed interface Statement extends Extensible permits ImmutableStatement {

    /**
     * The day on which it was stated.
     *
     * @return the day
     */
    LocalDate statedOn();

    /**
     * Who stated it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> statedBy();

    /**
     * Why there is nothing, or nothing is needed.
     *
     * @return the text
     */
    String reason();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new statement.
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
    default Statement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a statement. */
    final class Builder extends ImmutableStatement.Builder {

        Builder() {}

        /**
         * Sets {@link Statement#statedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder statedOn(String day) {
            return statedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Statement#statedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder statedBy(String text) {
            return statedBy(PersonId.of(text));
        }

        /**
         * Sets {@link Statement#evidence()}.
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
