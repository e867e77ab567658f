package org.openaims.rules.language;

import java.util.Optional;
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
    private final Optional<SubjectRule.Sight<S, Records>> sight;

    Selection(
            Subjects<S> subjects,
            String phrase,
            BiFunction<S, Records, Answer> test,
            Optional<SubjectRule.Sight<S, Records>> sight) {
        this.subjects = subjects;
        this.phrase = phrase;
        this.test = test;
        this.sight = sight;
    }

    /**
     * The same selection, which names the values that it looks at, so that an explanation tells them.
     *
     * @param template what they are, as a lower-case fragment such as {@code it applies from {0}}
     * @param values the values of a subject
     * @return the selection to declare as a constant
     */
    public Selection<S> seeing(String template, BiFunction<S, Records, Values> values) {
        return new Selection<>(
                subjects,
                phrase,
                test,
                Optional.of(new SubjectRule.Sight<>(
                        template, (subject, bound, records) -> values.apply(subject, records))));
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

    /** What it looks at, and the values that were there. */
    Demand.Seen seen(S subject, Records records) {
        return Trace.seen(phrase, sight, subject, records, records);
    }

    @Override
    public String toString() {
        return phrase;
    }
}
