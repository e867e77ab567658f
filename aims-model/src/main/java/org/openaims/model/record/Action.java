package org.openaims.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An action that somebody is to take by a day (clauses 6.1.1, 6.1.3, 7.2 and 10.2).
 *
 * <p>The day first set is kept beside each later one, so that a moved day can be told from a day that was met.
 */
public interface Action extends RegisterEntry {

    /**
     * What is to be done.
     *
     * @return the text
     */
    String statement();

    /**
     * The day on which the action was decided.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> decidedOn();

    /**
     * Who is to do it.
     *
     * @return the person; absent when nobody is named
     */
    Optional<PersonId> owner();

    /**
     * The day by which it was first to be done.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> due();

    /**
     * How that day was changed.
     *
     * @return the changes, in any order; empty when it stands as first set
     */
    List<DueChange> dueChanges();

    /**
     * That it was done.
     *
     * @return the completion; absent while it is open
     */
    Optional<Completion> completion();

    /**
     * Whether it had its effect, as a history.
     *
     * @return the reviews, in any order; empty when nobody looked
     */
    List<EffectivenessReview> effectivenessReviews();

    /**
     * The day by which it is to be done after all changes that were decided in time, see {@link DueChange#applied}.
     *
     * @return the day, inclusive; absent when none was set
     */
    default Optional<LocalDate> currentDue() {
        return DueChange.applied(due(), dueChanges());
    }

    /**
     * What the builder of each such record takes in a second form: days and ids as text, parts by a function.
     *
     * @param <B> the builder
     */
    interface Steps<B> extends RegisterEntry.Steps<B> {

        /**
         * Sets {@link Action#decidedOn()}.
         *
         * @param day the day
         * @return this builder
         */
        B decidedOn(LocalDate day);

        /**
         * Sets {@link Action#owner()}.
         *
         * @param value the value
         * @return this builder
         */
        B owner(PersonId value);

        /**
         * Sets {@link Action#due()}.
         *
         * @param day the day
         * @return this builder
         */
        B due(LocalDate day);

        /**
         * Adds to {@link Action#dueChanges()}.
         *
         * @param value the value
         * @return this builder
         */
        B addDueChange(DueChange value);

        /**
         * Sets {@link Action#completion()}.
         *
         * @param value the value
         * @return this builder
         */
        B completion(Completion value);

        /**
         * Adds to {@link Action#effectivenessReviews()}.
         *
         * @param value the value
         * @return this builder
         */
        B addEffectivenessReview(EffectivenessReview value);

        /**
         * Sets {@link Action#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        default B decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Action#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        default B owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Sets {@link Action#due()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        default B due(String day) {
            return due(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Action#dueChanges()}.
         *
         * @param part fills the part
         * @return this builder
         */
        default B dueChange(Consumer<DueChange.Builder> part) {
            DueChange.Builder added = DueChange.builder();
            part.accept(added);
            return addDueChange(added.build());
        }

        /**
         * Sets {@link Action#completion()}.
         *
         * @param part fills it
         * @return this builder
         */
        default B completion(Consumer<Completion.Builder> part) {
            Completion.Builder filled = Completion.builder();
            part.accept(filled);
            return completion(filled.build());
        }

        /**
         * Adds to {@link Action#effectivenessReviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        default B effectivenessReview(Consumer<EffectivenessReview.Builder> part) {
            EffectivenessReview.Builder added = EffectivenessReview.builder();
            part.accept(added);
            return addEffectivenessReview(added.build());
        }
    }
}
