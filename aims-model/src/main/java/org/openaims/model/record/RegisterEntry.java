package org.openaims.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A record that stands in a register under an id of its own, and says when it was entered.
 *
 * <p>Each such record has an {@code id()} of its own type.
 */
public interface RegisterEntry extends Extensible {

    /**
     * The day on which the record was entered, as opposed to the day on which it happened.
     *
     * @return the day; absent when it was not kept
     */
    Optional<LocalDate> recordedOn();

    /**
     * Who entered the record.
     *
     * @return the person; absent when it was not kept
     */
    Optional<PersonId> recordedBy();

    /**
     * The places in other standards, laws or frameworks that the record also serves.
     *
     * @return the places; empty when none was named
     */
    List<StandardRef> standardRefs();

    /**
     * What the builder of each such record takes in a second form: days and ids as text, parts by a function.
     *
     * @param <B> the builder
     */
    interface Steps<B> {

        /**
         * Sets {@link RegisterEntry#recordedOn()}.
         *
         * @param day the day
         * @return this builder
         */
        B recordedOn(LocalDate day);

        /**
         * Sets {@link RegisterEntry#recordedBy()}.
         *
         * @param value the value
         * @return this builder
         */
        B recordedBy(PersonId value);

        /**
         * Adds to {@link RegisterEntry#standardRefs()}.
         *
         * @param reference the place
         * @return this builder
         */
        B addStandardRef(StandardRef reference);

        /**
         * Sets {@link RegisterEntry#recordedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        default B recordedOn(String day) {
            return recordedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link RegisterEntry#recordedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        default B recordedBy(String text) {
            return recordedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link RegisterEntry#standardRefs()}.
         *
         * @param standard the standard, such as {@code ISO/IEC 27001:2022}
         * @param clause the clause, article or control there
         * @return this builder
         */
        default B standardRef(String standard, String clause) {
            return addStandardRef(new StandardRef(standard, clause));
        }
    }
}
