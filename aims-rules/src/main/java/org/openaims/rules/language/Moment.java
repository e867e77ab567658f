package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day on which each of some subjects happened: the points of a rhythm, and the order of records.
 *
 * @param subjects the subjects
 * @param day the day of a subject; absent when it did not happen, or nobody knows when
 * @param <S> the type of a subject
 */
public record Moment<S>(Subjects<S> subjects, Function<S, Optional<LocalDate>> day) {}
