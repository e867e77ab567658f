package org.openaims.rules.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * A demand in the making that each key of a catalogue is there exactly once, and no other.
 *
 * <p>Its cases are {@code missing}, {@code twice} and {@code unknown}; each finding is of one key.
 *
 * @param <S> the type of a subject
 * @param <B> the type of what was bound last
 */
public final class CatalogueSentence<S, B> {

    private final SubjectSentence<S, B> sentence;
    private final String key;
    private final Of<S, B, ? extends Collection<String>> catalogue;
    private final Of<S, B, ? extends Collection<String>> further;
    private final Optional<String> called;

    CatalogueSentence(
            SubjectSentence<S, B> sentence,
            String key,
            Of<S, B, ? extends Collection<String>> catalogue,
            Of<S, B, ? extends Collection<String>> further,
            Optional<String> called) {
        this.sentence = sentence;
        this.key = key;
        this.catalogue = catalogue;
        this.further = further;
        this.called = called;
    }

    /**
     * Gives the demand a name of its own, so that a rule may have more than one catalogue: its cases are then, for a demand
     * that is called {@code control}, {@code control-missing} and so on.
     *
     * @param name the name: lower-case letters and digits, with single hyphens between
     * @return the next step
     * @throws IllegalArgumentException if it is made of anything else
     */
    public CatalogueSentence<S, B> called(String name) {
        return new CatalogueSentence<>(sentence, key, catalogue, further, sentence.called(name));
    }

    /**
     * Allows further keys, which may be there and need not.
     *
     * @param keys the keys
     * @return the next step
     */
    public CatalogueSentence<S, B> mayList(Of<S, B, ? extends Collection<String>> keys) {
        return new CatalogueSentence<>(sentence, key, catalogue, keys, called);
    }

    /**
     * Says what is there.
     *
     * @param place where the keys stand, as it follows the word {@code in}, such as {@code the statement {1}}; a
     *     template of which the values begin at {@code {1}}, after the key
     * @param given the keys that are there, each as often as it stands
     * @param values the values of the template
     * @return the next step
     */
    public Listed exactlyOnceIn(
            String place, Of<S, B, ? extends Collection<String>> given, BiFunction<S, B, Values> values) {
        return new Listed(place, given, values);
    }

    /** A demand of which only the remedies are missing. */
    public final class Listed {

        private final String place;
        private final Of<S, B, ? extends Collection<String>> given;
        private final BiFunction<S, B, Values> values;

        private Listed(String place, Of<S, B, ? extends Collection<String>> given, BiFunction<S, B, Values> values) {
            this.place = place;
            this.given = given;
            this.values = values;
        }

        /**
         * Says what to do today, which completes the demand.
         *
         * @param missing what to do about a key that is missing; one imperative sentence, a template
         * @param twice what to do about a key that stands there more than once
         * @param unknown what to do about a key that the catalogue does not have
         * @return the rule
         */
        public SubjectRule<S, B> remedy(String missing, String twice, String unknown) {
            sentence.said("what a key is called", key);
            sentence.said("where the keys stand", place);
            String expected = "each " + key + " exactly once, and no other";
            Severity finding = Severity.NONCONFORMITY;
            return sentence.demanding(
                    new ExactlyOnce<>(
                            expected,
                            catalogue,
                            further,
                            given,
                            (subject, bound, records) -> values.apply(subject, bound)),
                    List.of(
                            Cases.one(
                                    ExactlyOnce.MISSING,
                                    finding,
                                    GapKind.INCOMPLETE,
                                    "{0} is missing in " + place,
                                    expected,
                                    missing),
                            Cases.one(
                                    ExactlyOnce.TWICE,
                                    finding,
                                    GapKind.INCOMPLETE,
                                    "{0} stands more than once in " + place,
                                    expected,
                                    twice),
                            Cases.one(
                                    ExactlyOnce.UNKNOWN,
                                    finding,
                                    GapKind.INCOMPLETE,
                                    "{0} in " + place + " is unknown",
                                    expected,
                                    unknown)),
                    called);
        }
    }
}
