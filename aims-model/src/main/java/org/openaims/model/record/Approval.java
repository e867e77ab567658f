package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;

/**
 * A decision to approve or refuse the version of the record that it stands in (clauses 5.2, 6.1.3, 7.5.2).
 *
 * <p>It says in which capacity the approver acted; whether they held that role on the day is a matter of the role
 * assignments.
 */
@AimsRecord
@Immutable
public sealed interface Approval extends Extensible permits ImmutableApproval {

    /** What was decided. */
    enum Decision {
        /** Approved without conditions. */
        APPROVED,
        /** Approved, and conditions were set. */
        APPROVED_WITH_CONDITIONS,
        /** Not approved. */
        REFUSED
    }

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided.
     *
     * @return the person
     */
    PersonId approver();

    /**
     * The role in which the approver acted.
     *
     * @return the role; absent when not recorded
     */
    Optional<Role> capacity();

    /**
     * What was decided.
     *
     * @return the decision
     */
    Decision decision();

    /**
     * The conditions set.
     *
     * @return the conditions; absent when there are none
     */
    Optional<String> conditions();

    /**
     * Where the decision can be seen.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> evidence();

    /**
     * Whether the record was approved, with or without conditions.
     *
     * @return false only when it was refused
     */
    default boolean approves() {
        return decision() != Decision.REFUSED;
    }

    /**
     * Starts a new approval.
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
    default Approval with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an approval. */
    final class Builder extends ImmutableApproval.Builder {

        Builder() {}

        /**
         * Sets {@link Approval#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Approval#approver()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder approver(String text) {
            return approver(PersonId.of(text));
        }

        /**
         * Sets {@link Approval#capacity()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder capacity(String text) {
            return capacity(Role.of(text));
        }

        /**
         * Sets {@link Approval#evidence()}.
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
