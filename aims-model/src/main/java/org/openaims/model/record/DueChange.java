package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;

/**
 * A change of a day by which something was to be done.
 */
@AimsRecord
@Immutable
public sealed interface DueChange extends Extensible permits ImmutableDueChange {

    /**
     * The day on which the change was decided.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> decidedBy();

    /**
     * The new day by which it is to be done.
     *
     * @return the day, inclusive
     */
    LocalDate due();

    /**
     * Why it was changed.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * The day by which something is to be done after its changes. A change counts only if it was decided on or before the
     * day then due: a day that has passed cannot be moved.
     *
     * @param first the day first set; absent when none was
     * @param changes the changes, in any order
     * @return the day, inclusive; absent when none was ever set
     */
    static Optional<LocalDate> applied(Optional<LocalDate> first, List<DueChange> changes) {
        Optional<LocalDate> due = first;
        List<DueChange> inOrder = changes.stream()
                .sorted(Comparator.comparing(DueChange::decidedOn).thenComparing(DueChange::due))
                .toList();
        for (DueChange change : inOrder) {
            if (due.isEmpty() || !change.decidedOn().isAfter(due.get())) {
                due = Optional.of(change.due());
            }
        }
        return due;
    }

    /**
     * Starts a new due change.
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
    default DueChange with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a due change. */
    final class Builder extends ImmutableDueChange.Builder {

        Builder() {}

        /**
         * Sets {@link DueChange#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link DueChange#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link DueChange#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder due(String day) {
            return due(LocalDate.parse(day));
        }
    }
}
