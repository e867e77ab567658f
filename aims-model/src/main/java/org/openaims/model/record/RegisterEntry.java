package org.openaims.model.record;

import java.time.LocalDate;
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
}
