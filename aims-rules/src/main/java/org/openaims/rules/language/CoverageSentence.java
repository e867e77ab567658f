package org.openaims.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * A demand in the making that something holds on each of some days.
 *
 * <p>Its cases are {@code current} (a lapse that lasts), {@code past} (one that ended inside the window) and {@code
 * past-mended} (an observation: a closed nonconformity names it, and its corrective actions were found effective). A
 * lapse that ended before the window is not told. Where days are unknown, the rule is undecided for the subject.
 *
 * @param <S> the type of a subject
 * @param <B> the type of what was bound last
 */
public final class CoverageSentence<S, B> {

    private static final String RECORD_IT =
            "Record a nonconformity that names this time, with its cause and what was done about it.";

    private final SubjectSentence<S, B> sentence;
    private final String owedPhrase;
    private final Of<S, B, Span> owed;
    private final Optional<String> called;

    CoverageSentence(SubjectSentence<S, B> sentence, String owedPhrase, Of<S, B, Span> owed, Optional<String> called) {
        this.sentence = sentence;
        this.owedPhrase = owedPhrase;
        this.owed = owed;
        this.called = called;
    }

    /**
     * Gives the demand a name of its own, so that a rule may have more than one {@code throughout}: its cases are then, for a demand
     * that is called {@code policy}, {@code policy-current} and so on.
     *
     * @param name the name: lower-case letters and digits, with single hyphens between
     * @return the next step
     * @throws IllegalArgumentException if it is made of anything else
     */
    public CoverageSentence<S, B> called(String name) {
        return new CoverageSentence<>(sentence, owedPhrase, owed, sentence.called(name));
    }

    /**
     * Says what is to hold on these days.
     *
     * @param what what is expected, as a lower-case fragment such as {@code a holder of the role}; a template of which
     *     the values of the message begin at {@code {3}}
     * @param covered the days on which it holds
     * @return the next step
     */
    public Covered coveredBy(String what, Of<S, B, Span> covered) {
        return new Covered(what, covered);
    }

    /** A demand of which the message is still missing. */
    public final class Covered {

        private final String what;
        private final Of<S, B, Span> covered;

        private Covered(String what, Of<S, B, Span> covered) {
            this.what = what;
            this.covered = covered;
        }

        /**
         * Says what is there instead.
         *
         * @param kind in what way the records fall short
         * @param found what was found, as a lower-case fragment to which the days of the stretch are added, such as
         *     {@code nobody held the role {3}}; a template
         * @param values the values of the template, from {@code {3}} on
         * @return the next step
         */
        public Bare found(GapKind kind, String found, BiFunction<S, B, Values> values) {
            return new Bare(this, kind, found, values);
        }
    }

    /** A demand of which only the remedy is missing. */
    public final class Bare {

        private final Covered covered;
        private final GapKind kind;
        private final String found;
        private final BiFunction<S, B, Values> values;

        private Bare(Covered covered, GapKind kind, String found, BiFunction<S, B, Values> values) {
            this.covered = covered;
            this.kind = kind;
            this.found = found;
            this.values = values;
        }

        /**
         * Says what to do today about a lapse that lasts, which completes the demand.
         *
         * @param remedy one imperative sentence; a template
         * @return the rule
         */
        public SubjectRule<S, B> remedy(String remedy) {
            sentence.said("the days", owedPhrase);
            sentence.said("what is to hold on them", covered.what);
            sentence.said("what was found", found);
            String since = found + " since {0} (days: {2})";
            String fromTo = found + " from {0} to {1} (days: {2})";
            String expected = covered.what + " on " + owedPhrase;
            String named = expected + Cases.MENDED_EXPECTED;
            return sentence.demanding(
                    new Coverage<>(
                            expected,
                            owed,
                            covered.covered,
                            "there was no such day: " + owedPhrase,
                            sentence.requirements(),
                            sentence.subjects(),
                            (subject, bound, records) -> values.apply(subject, bound)),
                    List.of(
                            Cases.one(Coverage.CURRENT, Severity.NONCONFORMITY, kind, since, expected, remedy),
                            Cases.one(Coverage.PAST, Severity.NONCONFORMITY, kind, fromTo, expected, RECORD_IT),
                            Cases.one(Coverage.MENDED, Severity.OBSERVATION, kind, fromTo, named, Cases.MENDED_REMEDY)),
                    called);
        }
    }
}
