package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * A demand in the making that something led to something.
 *
 * <p>Its cases are {@code stops} (a link is missing, its limit passed, if it has one), {@code order} (a link lies before
 * the one before it), {@code late} (a link came after a declared limit), and, as observations where only a default was
 * passed, {@code stops-by-default} and {@code late-by-default}; only a trail with a limited link has the last three.
 * Where nobody knows a day from which an order or a limit is reckoned, or that is held against one, the rule is undecided
 * for the subject.
 *
 * @param <S> the type of a subject
 * @param <B> the type of what was bound last
 * @param <X> the type of what the trail has led to so far
 */
public final class TrailSentence<S, B, X> {

    private static final String EXPECTED =
            "each step of the trail, in order and in time, or a record of why none was needed";

    private final SubjectSentence<S, B> sentence;
    private final Of<S, B, Optional<LocalDate>> start;
    private final List<Trail.Link<?, ?>> links;
    private final Optional<String> called;

    private TrailSentence(
            SubjectSentence<S, B> sentence,
            Of<S, B, Optional<LocalDate>> start,
            List<Trail.Link<?, ?>> links,
            Optional<String> called) {
        this.sentence = sentence;
        this.start = start;
        this.links = links;
        this.called = called;
    }

    static <S, B> TrailSentence<S, B, S> start(SubjectSentence<S, B> sentence, Of<S, B, Optional<LocalDate>> start) {
        return new TrailSentence<>(sentence, start, List.of(), Optional.empty());
    }

    /**
     * Gives the demand a name of its own, so that a rule may have more than one trail: its cases are then, for a demand
     * that is called {@code incident}, {@code incident-stops} and so on.
     *
     * @param name the name: lower-case letters and digits, with single hyphens between
     * @return the next step
     * @throws IllegalArgumentException if it is made of anything else
     */
    public TrailSentence<S, B, X> called(String name) {
        return new TrailSentence<>(sentence, start, links, sentence.called(name));
    }

    /**
     * Leads to something that is due at once, on the day of what led to it or later.
     *
     * @param what what it leads to, as a lower-case noun without an article, such as {@code nonconformity}
     * @param lead finds it
     * @param <Y> the type of what it leads to
     * @return the next step
     */
    public <Y> TrailSentence<S, B, Y> leadsTo(String what, BiFunction<X, Records, Lead<Y>> lead) {
        return plus(new Trail.Link<>(what, lead, false, Optional.empty()));
    }

    /**
     * Leads to something within a limit, on the day of what led to it or later.
     *
     * @param what what it leads to, as a lower-case noun without an article
     * @param limit within which time, as declared or by default
     * @param lead finds it
     * @param <Y> the type of what it leads to
     * @return the next step
     */
    public <Y> TrailSentence<S, B, Y> leadsWithin(String what, TimeLimit limit, BiFunction<X, Records, Lead<Y>> lead) {
        return plus(new Trail.Link<>(what, lead, false, Optional.of(limit)));
    }

    /**
     * Leads to something on a later day than what led to it: the same day is too early.
     *
     * @param what what it leads to, as a lower-case noun without an article
     * @param lead finds it
     * @param <Y> the type of what it leads to
     * @return the next step
     */
    public <Y> TrailSentence<S, B, Y> leadsLaterTo(String what, BiFunction<X, Records, Lead<Y>> lead) {
        return plus(new Trail.Link<>(what, lead, true, Optional.empty()));
    }

    /**
     * Leads to something within a limit, on a later day than what led to it: the same day is too early.
     *
     * @param what what it leads to, as a lower-case noun without an article
     * @param limit within which time, as declared or by default
     * @param lead finds it
     * @param <Y> the type of what it leads to
     * @return the next step
     */
    public <Y> TrailSentence<S, B, Y> leadsLaterWithin(
            String what, TimeLimit limit, BiFunction<X, Records, Lead<Y>> lead) {
        return plus(new Trail.Link<>(what, lead, true, Optional.of(limit)));
    }

    private <Y> TrailSentence<S, B, Y> plus(Trail.Link<X, Y> link) {
        List<Trail.Link<?, ?>> more = new ArrayList<>(links);
        more.add(link);
        return new TrailSentence<>(sentence, start, List.copyOf(more), called);
    }

    /**
     * Says what to do today where the trail stops, which completes the demand.
     *
     * @param stops one imperative sentence; a template of the id of the subject, what the trail led to last, the id of
     *     that, its day, and what is missing
     * @return the rule
     * @throws IllegalArgumentException if the trail has no link
     */
    public SubjectRule<S, B> remedy(String stops) {
        if (links.isEmpty()) {
            throw new IllegalArgumentException(
                    "rule " + sentence.id() + ": expected a trail that leads to something, found none");
        }
        links.forEach(link -> sentence.said("what the trail leads to", link.what()));
        String stop = "the trail of {0} stops at the {1} {2}: no {4} is on record";
        String next = "the {4} that followed, or a record of why none was needed";
        List<RuleCase> cases = new ArrayList<>();
        cases.add(Cases.one(Trail.STOPS, Severity.NONCONFORMITY, GapKind.ABSENT, stop, next, stops));
        cases.add(Cases.one(
                Trail.ORDER,
                Severity.NONCONFORMITY,
                GapKind.BREACH,
                "the {4} {7} of {8} does not come after the {1} {2} of {3}",
                "the {4} after the {1} {2}",
                "Correct the days on record, or record the {4} that did follow."));
        if (links.stream().anyMatch(link -> link.limit().isPresent())) {
            String late = "the {4} {7} of {8} followed the {1} {2} of {3} late";
            String byDefault = " within {6} by default, as no limit is declared";
            cases.add(Cases.one(
                    Trail.STOPS + Trail.BY_DEFAULT,
                    Severity.OBSERVATION,
                    GapKind.ABSENT,
                    stop,
                    "the {4} by {5}, that is" + byDefault + ", or a record of why none was needed",
                    stops));
            cases.add(Cases.one(
                    Trail.LATE,
                    Severity.NONCONFORMITY,
                    GapKind.LATE,
                    late,
                    "the {4} by {5}, that is within {6}",
                    "Record a nonconformity for the delay, with its cause and what was done about it."));
            cases.add(Cases.one(
                    Trail.LATE + Trail.BY_DEFAULT,
                    Severity.OBSERVATION,
                    GapKind.LATE,
                    late,
                    "the {4} by {5}, that is" + byDefault,
                    "Declare within which time the {4} is to follow, and keep to it."));
        }
        return sentence.demanding(new Trail<>(EXPECTED, start, links, sentence.subjects()), cases, called);
    }
}
