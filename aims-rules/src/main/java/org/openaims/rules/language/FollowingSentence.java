package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * A demand in the making that after each occasion something follows within a limit.
 *
 * <p>Its cases are {@code never} and {@code late} against a limit that the organization declared, and, as observations,
 * {@code never-by-default} and {@code late-by-default} where it declared none. Up to the last day in time it is not yet
 * due. What came late before the window is not told. Where nobody knows the day of an occasion, the rule is undecided for
 * the subject.
 *
 * @param <S> the type of a subject
 * @param <B> the type of what was bound last
 */
public final class FollowingSentence<S, B> {

    private final SubjectSentence<S, B> sentence;
    private final String occasion;
    private final Of<S, B, List<Occasion>> occasions;
    private final Optional<String> called;

    FollowingSentence(
            SubjectSentence<S, B> sentence,
            String occasion,
            Of<S, B, List<Occasion>> occasions,
            Optional<String> called) {
        this.sentence = sentence;
        this.occasion = occasion;
        this.occasions = occasions;
        this.called = called;
    }

    /**
     * Gives the demand a name of its own, so that a rule may have more than one {@code after}: its cases are then, for a demand
     * that is called {@code incident}, {@code incident-never} and so on.
     *
     * @param name the name: lower-case letters and digits, with single hyphens between
     * @return the next step
     * @throws IllegalArgumentException if it is made of anything else
     */
    public FollowingSentence<S, B> called(String name) {
        return new FollowingSentence<>(sentence, occasion, occasions, sentence.called(name));
    }

    /**
     * Says what is to follow; any outcome of it will do.
     *
     * @param what what is to follow, as a lower-case fragment without an article, such as {@code look at the risks of
     *     {5}}; a template
     * @param followed the days on which it happened, in any order; those before the occasion do not count
     * @return the next step
     */
    public Follows follows(String what, Of<S, B, ? extends Collection<LocalDate>> followed) {
        return new Follows(what, followed);
    }

    /** A demand of which limit and message are still missing. */
    public final class Follows {

        private final String what;
        private final Of<S, B, ? extends Collection<LocalDate>> followed;

        private Follows(String what, Of<S, B, ? extends Collection<LocalDate>> followed) {
            this.what = what;
            this.followed = followed;
        }

        /**
         * Says within which time.
         *
         * @param limit the limit, as declared or by default
         * @return the next step
         */
        public Limited within(TimeLimit limit) {
            return new Limited(this, limit);
        }
    }

    /** A demand of which the message is still missing. */
    public final class Limited {

        private final Follows follows;
        private final TimeLimit limit;

        private Limited(Follows follows, TimeLimit limit) {
            this.follows = follows;
            this.limit = limit;
        }

        /**
         * Names the values that the message quotes.
         *
         * @param values the values, from {@code {5}} on; before them stand the day of the occasion, the last day in
         *     time, the limit, the day on which it happened, and the id of the record that tells of the occasion
         * @return the next step
         */
        public Told telling(BiFunction<S, B, Values> values) {
            return new Told(this, values);
        }
    }

    /** A demand of which only the remedies are missing. */
    public final class Told {

        private final Limited limited;
        private final BiFunction<S, B, Values> values;

        private Told(Limited limited, BiFunction<S, B, Values> values) {
            this.limited = limited;
            this.values = values;
        }

        /**
         * Says what to do today, which completes the demand.
         *
         * @param never what to do where it did not happen; one imperative sentence, a template
         * @param late what to do where it came late; one imperative sentence, a template
         * @return the rule
         */
        public SubjectRule<S, B> remedy(String never, String late) {
            String what = sentence.said("what is to follow", limited.follows.what);
            sentence.said("the occasion", occasion);
            String none = "no " + what + " since " + occasion + " on {0} is on record";
            String after = "the first " + what + " since " + occasion + " on {0} is of {3}";
            String within = "one by {1}, that is within {2}";
            String byDefault = within + " by default, as no limit is declared";
            Severity finding = Severity.NONCONFORMITY;
            Severity observation = Severity.OBSERVATION;
            return sentence.demanding(
                    new Following<>(
                            "one " + what + " within the limit",
                            occasion,
                            occasions,
                            limited.follows.followed,
                            limited.limit,
                            "a limit of " + Values.inWords(limited.limit.byDefault()) + " unless another is declared ("
                                    + limited.limit.kind() + ")",
                            "nothing calls for it",
                            (subject, bound, records) -> values.apply(subject, bound)),
                    List.of(
                            Cases.one(Following.NEVER, finding, GapKind.ABSENT, none, within, never),
                            Cases.one(Following.LATE, finding, GapKind.LATE, after, within, late),
                            Cases.one(
                                    Following.NEVER + Following.BY_DEFAULT,
                                    observation,
                                    GapKind.ABSENT,
                                    none,
                                    byDefault,
                                    never),
                            Cases.one(
                                    Following.LATE + Following.BY_DEFAULT,
                                    observation,
                                    GapKind.LATE,
                                    after,
                                    byDefault,
                                    late)),
                    called);
        }
    }
}
