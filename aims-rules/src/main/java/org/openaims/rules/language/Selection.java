package org.openaims.rules.language;

import java.util.function.BiFunction;
import org.openaims.model.record.Answer;

/**
 * Subjects of which something holds; declare it once, as a constant: rules that share it ask once.
 *
 * @param <S> the type of a subject
 */
public final class Selection<S> {

    private final Subjects<S> subjects;
    private final String phrase;
    private final BiFunction<S, Records, Answer> test;

    Selection(Subjects<S> subjects, String phrase, BiFunction<S, Records, Answer> test) {
        this.subjects = subjects;
        this.phrase = phrase;
        this.test = test;
    }

    /**
     * The subjects that it selects from.
     *
     * @return the subjects
     */
    public Subjects<S> subjects() {
        return subjects;
    }

    /**
     * What holds of those selected.
     *
     * @return a lower-case phrase, such as {@code it is in operation}
     */
    public String phrase() {
        return phrase;
    }

    /**
     * Whether it holds of a subject.
     *
     * @param subject the subject
     * @param records the records
     * @return the answer
     */
    public Answer holdsOf(S subject, Records records) {
        return test.apply(subject, records);
    }

    @Override
    public String toString() {
        return phrase;
    }
}
