package org.openaims.rules.language;

import java.util.function.BiFunction;
import org.openaims.model.record.Answer;

/**
 * Subjects of which something holds; declare it once, as a constant.
 *
 * @param subjects the subjects
 * @param phrase what holds of those selected
 * @param test whether it holds of one
 * @param <S> the type of a subject
 */
public record Selection<S>(Subjects<S> subjects, String phrase, BiFunction<S, Records, Answer> test) {}
