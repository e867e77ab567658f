package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Completion;
import org.openaims.model.record.DueChange;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;

/**
 * A step planned to reach an AI objective: what, with what, by whom, by when, and how it is judged (clause 6.2).
 */
@AimsRecord
@Immutable
public sealed interface ObjectivePlan extends Extensible permits ImmutableObjectivePlan {

    /**
     * The day on which it was planned.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> plannedOn();

    /**
     * What is to be done.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> what();

    /**
     * With which resources.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> resources();

    /**
     * Who is to do it.
     *
     * @return the person; absent when nobody is named
     */
    Optional<PersonId> responsible();

    /**
     * The role whose holder is to do it.
     *
     * @return the role; absent when a person is named, or nobody is
     */
    Optional<Role> responsibleRole();

    /**
     * The day by which it is first planned to be done.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * How that day was changed.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<DueChange> dueChanges();

    /**
     * How the result is to be judged.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> evaluation();

    /**
     * That it was done.
     *
     * @return the completion; absent while it is open
     */
    Optional<Completion> completion();

    /**
     * The day by which it is to be done after all changes that were decided in time, see {@link DueChange#applied}.
     *
     * @return the day, inclusive; absent when none was set
     */
    default Optional<LocalDate> currentDue() {
        return DueChange.applied(due(), dueChanges());
    }

    /**
     * Starts a new objective plan.
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
    default ObjectivePlan with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an objective plan. */
    final class Builder extends ImmutableObjectivePlan.Builder {

        Builder() {}

        /**
         * Sets {@link ObjectivePlan#plannedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder plannedOn(String day) {
            return plannedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ObjectivePlan#responsible()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder responsible(String text) {
            return responsible(PersonId.of(text));
        }

        /**
         * Sets {@link ObjectivePlan#responsibleRole()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder responsibleRole(String text) {
            return responsibleRole(Role.of(text));
        }

        /**
         * Sets {@link ObjectivePlan#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ObjectivePlan#dueChanges()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder dueChange(Consumer<DueChange.Builder> part) {
            DueChange.Builder added = DueChange.builder();
            part.accept(added);
            return addDueChange(added.build());
        }

        /**
         * Sets {@link ObjectivePlan#completion()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder completion(Consumer<Completion.Builder> part) {
            Completion.Builder filled = Completion.builder();
            part.accept(filled);
            return completion(filled.build());
        }
    }
}
