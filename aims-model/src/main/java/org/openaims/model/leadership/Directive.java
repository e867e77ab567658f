package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.DirectiveId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A mandate, a target or support that top management gave to people for their part in the management system (clause
 * 5.1).
 */
@AimsRecord
@Immutable
public sealed interface Directive extends RegisterEntry permits ImmutableDirective {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    DirectiveId id();

    /**
     * The day on which it was given.
     *
     * @return the day
     */
    LocalDate issuedOn();

    /**
     * The day from which it no longer held.
     *
     * @return the first such day; absent while it holds
     */
    @Ending
    Optional<LocalDate> withdrawnOn();

    /**
     * Who gave it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> issuedBy();

    /**
     * What it is.
     *
     * @return the type
     */
    Type type();

    /**
     * To whom.
     *
     * @return the audience
     */
    String audience();

    /**
     * To whom, by name.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PersonId> people();

    /**
     * What it says.
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
     * What {@link #type} may be.
     */
    enum Type {
        /** A mandate. */
        MANDATE,
        /** A target. */
        TARGET,
        /** A mandate to be trained. */
        TRAINING_MANDATE,
        /** Support. */
        SUPPORT
    }

    /**
     * Starts a new directive.
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
    default Directive with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("Directive[" + id() + "].withdrawnOn", Optional.of(issuedOn()), withdrawnOn());
    }

    /** Builds a directive. */
    final class Builder extends ImmutableDirective.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Directive#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(DirectiveId.of(text));
        }

        /**
         * Sets {@link Directive#issuedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder issuedOn(String day) {
            return issuedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Directive#withdrawnOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder withdrawnOn(String day) {
            return withdrawnOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Directive#issuedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder issuedBy(String text) {
            return issuedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link Directive#people()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addPeople(String... texts) {
            for (String text : texts) {
                addPerson(PersonId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link Directive#evidence()}.
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
