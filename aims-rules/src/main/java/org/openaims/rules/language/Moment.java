package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day on which each of some subjects happened: the points of a rhythm, and the order of records. Declare it once,
 * as a constant: the order is then worked out once in a check.
 *
 * @param <S> the type of a subject
 */
public final class Moment<S> {

    private final Subjects<S> subjects;
    private final Function<S, Optional<LocalDate>> day;

    Moment(Subjects<S> subjects, Function<S, Optional<LocalDate>> day) {
        this.subjects = subjects;
        this.day = day;
    }

    /**
     * What happened.
     *
     * @return the subjects, each with its day
     */
    public Subjects<S> subjects() {
        return subjects;
    }

    /**
     * When each happened.
     *
     * @return the day of a subject; absent when it did not happen, or nobody knows when
     */
    public Function<S, Optional<LocalDate>> day() {
        return day;
    }
}
