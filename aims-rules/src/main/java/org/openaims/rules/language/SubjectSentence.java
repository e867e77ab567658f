package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Evidence;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;

/**
 * A rule in the making that looks at subjects one by one.
 *
 * <p>Conditions get the subject and what was bound last, at first the {@link Records}.
 *
 * @param <S> the type of a subject
 * @param <B> the type of what was bound last
 */
public final class SubjectSentence<S, B> {

    /**
     * A function of a subject, what was bound to it, and the records.
     *
     * @param <S> the type of a subject
     * @param <B> the type of what was bound
     * @param <R> the type of the result
     */
    @FunctionalInterface
    public interface Of<S, B, R> {

        /**
         * Works it out.
         *
         * @param subject the subject
         * @param bound what was bound
         * @param records the records
         * @return the result
         */
        R apply(S subject, B bound, Records records);
    }

    private final RuleDescription description;
    private final Subjects<S> subjects;
    private final List<SubjectRule.Step<S>> steps;
    private final List<Demand<S, B>> demands;
    private final SubjectRule.Frame<S> frame;
    private final Optional<Of<S, B, Optional<Evidence>>> evidence;

    SubjectSentence(
            RuleDescription description,
            Subjects<S> subjects,
            List<SubjectRule.Step<S>> steps,
            List<Demand<S, B>> demands,
            SubjectRule.Frame<S> frame,
            Optional<Of<S, B, Optional<Evidence>>> evidence) {
        this.description = description;
        this.subjects = subjects;
        this.steps = steps;
        this.demands = demands;
        this.frame = frame;
        this.evidence = evidence;
    }

    static <S> SubjectSentence<S, Records> start(
            RuleDescription description, Subjects<S> subjects, Optional<Selection<S>> selection) {
        String none = "no " + subjects.name() + " is on record"
                + selection
                        .map(only -> " of which it holds that " + only.phrase())
                        .orElse("");
        SubjectRule.Frame<S> frame = new SubjectRule.Frame<>(selection, false, SubjectRule.Nothing.NO_OCCASION, none);
        RuleDescription described = description.with(changed -> changed.looksAt(subjects.name()));
        return new SubjectSentence<>(described, subjects, List.of(), List.of(), frame, Optional.empty());
    }

    /**
     * Asks only while the management system runs: before, it is not yet due, and after, it does not apply.
     *
     * @return the next step
     */
    public SubjectSentence<S, B> whileTheAimsRuns() {
        return withFrame(
                description, new SubjectRule.Frame<>(frame.selection(), true, frame.nothing(), frame.reason()));
    }

    /**
     * Applies only where a condition holds; elsewhere the rule is not applicable.
     *
     * @param phrase the condition, as a phrase such as {@code it is in operation}
     * @param test whether it holds
     * @return the next step
     */
    public SubjectSentence<S, B> when(String phrase, Predicate<S> test) {
        return whenKnown(phrase, (subject, bound, records) -> Answer.of(test.test(subject)));
    }

    /**
     * Applies only where a condition holds; elsewhere the rule is not applicable.
     *
     * @param phrase the condition, as a phrase
     * @param test whether it holds of the subject and what was bound last
     * @return the next step
     */
    public SubjectSentence<S, B> when(String phrase, BiPredicate<S, B> test) {
        return whenKnown(phrase, (subject, bound, records) -> Answer.of(test.test(subject, bound)));
    }

    /**
     * Applies only where a condition holds; where that is unknown, the rule is undecided.
     *
     * @param phrase the condition, as a phrase
     * @param test whether it holds of the subject and what was bound last
     * @return the next step
     */
    public SubjectSentence<S, B> whenKnown(String phrase, BiFunction<S, B, Answer> test) {
        return whenKnown(phrase, (subject, bound, records) -> test.apply(subject, bound));
    }

    /**
     * Applies only where a condition holds; where that is unknown, the rule is undecided.
     *
     * @param phrase the condition, as a phrase
     * @param test whether it holds of the subject, what was bound last, and the records
     * @return the next step
     */
    public SubjectSentence<S, B> whenKnown(String phrase, Of<S, B, Answer> test) {
        return withStep(new SubjectRule.When<>(phrase, "it does not hold that " + phrase, test, Optional.empty()));
    }

    /**
     * Says of the condition before why the rule does not apply where it does not hold; without it, the reason is that it
     * does not hold.
     *
     * @param why the reason, as a phrase such as {@code it is retired}
     * @return the next step
     * @throws IllegalStateException if no condition stands before
     */
    public SubjectSentence<S, B> otherwise(String why) {
        return withLast("a condition before otherwise", when -> when.otherwise(why));
    }

    /**
     * Names the values that the condition before looks at, so that an explanation tells them.
     *
     * @param template what they are, as a lower-case fragment such as {@code its stage is {0}}
     * @param values the values of the subject and what was bound last
     * @return the next step
     * @throws IllegalStateException if no condition stands before
     */
    public SubjectSentence<S, B> seeing(String template, BiFunction<S, B, Values> values) {
        return seeing(template, (subject, bound, records) -> values.apply(subject, bound));
    }

    /**
     * Names the values that the condition before looks at, so that an explanation tells them.
     *
     * @param template what they are, as a lower-case fragment
     * @param values the values of the subject, what was bound last, and the records
     * @return the next step
     * @throws IllegalStateException if no condition stands before
     */
    public SubjectSentence<S, B> seeing(String template, Of<S, B, Values> values) {
        return withLast(
                "a condition before what it sees", when -> when.seeing(new SubjectRule.Sight<>(template, values)));
    }

    private SubjectSentence<S, B> withLast(String expected, UnaryOperator<SubjectRule.When<S, B>> change) {
        requireNoDemand(expected);
        if (steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof SubjectRule.When<S, ?> last)) {
            throw new IllegalStateException("rule " + description.id() + ": expected " + expected + ", found none");
        }
        @SuppressWarnings("unchecked") // nothing was bound after it
        SubjectRule.When<S, B> when = (SubjectRule.When<S, B>) last;
        List<SubjectRule.Step<S>> more = new ArrayList<>(steps);
        more.set(more.size() - 1, change.apply(when));
        return new SubjectSentence<>(description, subjects, List.copyOf(more), demands, frame, evidence);
    }

    /**
     * Binds a value to the subject, or says what its absence means.
     *
     * @param name what is bound, such as {@code the next review}
     * @param finding finds it
     * @param absence what it means that there is none
     * @param <C> the type of the value
     * @return the next step; conditions now get the subject and this value
     * @throws IllegalStateException if a demand stands before, or evidence that was told of a value bound before, which
     *     this one takes the place of
     */
    public <C> SubjectSentence<S, C> with(
            String name, BiFunction<S, Records, Optional<C>> finding, Absence<S> absence) {
        if (evidence.isPresent() && steps.stream().anyMatch(SubjectRule.Bind.class::isInstance)) {
            throw new IllegalStateException("rule " + description.id() + ": expected evidence after " + name
                    + ", which takes the place of what it was told of");
        }
        return bind(
                name,
                (subject, before, records) -> finding.apply(subject, records),
                absence,
                evidence.map(of -> (subject, bound, records) -> of.apply(subject, nothingBound(records), records)));
    }

    /**
     * Binds one more value beside what was bound last, or says what its absence means.
     *
     * @param name what is bound, such as {@code the plan of the action}
     * @param finding finds it, given the subject and what was bound last
     * @param absence what it means that there is none
     * @param <C> the type of the value
     * @return the next step; conditions now get the subject and both values
     */
    public <C> SubjectSentence<S, Both<B, C>> alsoWith(String name, Of<S, B, Optional<C>> finding, Absence<S> absence) {
        return bind(
                name,
                (subject, before, records) ->
                        finding.apply(subject, before, records).map(found -> new Both<>(before, found)),
                absence,
                evidence.map(of -> (subject, both, records) -> of.apply(subject, both.first(), records)));
    }

    @SuppressWarnings("unchecked") // where nothing was bound so far, the records stand for it
    private B nothingBound(Records records) {
        return (B) records;
    }

    private <C> SubjectSentence<S, C> bind(
            String name,
            Of<S, B, Optional<C>> finding,
            Absence<S> absence,
            Optional<Of<S, C, Optional<Evidence>>> kept) {
        requireNoDemand(name);
        List<SubjectRule.Step<S>> more = new ArrayList<>(steps);
        more.add(new SubjectRule.Bind<>(name, finding, absence));
        RuleDescription described = absence.ownCase()
                .map(own -> Cases.complete(description.id(), own))
                .map(own -> description.with(changed -> changed.addCases(own)))
                .orElse(description);
        return new SubjectSentence<>(described, subjects, List.copyOf(more), List.of(), frame, kept);
    }

    /**
     * Says why there may be nothing to look at; then the outcome is no occasion.
     *
     * @param reason the reason, such as {@code no review has been held}
     * @return the next step
     */
    public SubjectSentence<S, B> whenNoneNoOccasion(String reason) {
        return withFrame(description, nothing(SubjectRule.Nothing.NO_OCCASION, reason));
    }

    /**
     * Says that there is nothing to check as long as something is missing; that it is missing is the finding of
     * another rule.
     *
     * @param prerequisite what is missing, such as {@code an AI policy in force}
     * @return the next step
     */
    public SubjectSentence<S, B> whenNoneNeeds(String prerequisite) {
        return withFrame(description, nothing(SubjectRule.Nothing.NOT_CHECKED, "needs " + prerequisite));
    }

    /**
     * Makes it a finding that there is nothing to look at.
     *
     * @param found what was found, as a lower-case fragment
     * @param expected what was expected, as a lower-case fragment
     * @param remedy what to do today, as an imperative sentence
     * @return the next step
     */
    public SubjectSentence<S, B> whenNoneFinding(String found, String expected, String remedy) {
        RuleCase absent = RuleCase.builder()
                .name("none")
                .severity(Severity.NONCONFORMITY)
                .kind(GapKind.ABSENT)
                .found(found)
                .expected(expected)
                .remedy(remedy)
                .build();
        if (description.namedCase(absent.name()).isPresent()) {
            throw new IllegalArgumentException(
                    "rule " + description.id() + ": expected case names to differ, found " + absent.name() + " twice");
        }
        Cases.complete(description.id(), absent);
        return withFrame(
                description.with(changed -> changed.addCases(absent)), nothing(SubjectRule.Nothing.FINDING, ""));
    }

    private SubjectRule.Frame<S> nothing(SubjectRule.Nothing nothing, String reason) {
        return new SubjectRule.Frame<>(frame.selection(), frame.whileTheAimsRuns(), nothing, reason);
    }

    private SubjectSentence<S, B> withFrame(RuleDescription described, SubjectRule.Frame<S> changed) {
        return new SubjectSentence<>(described, subjects, steps, demands, changed, evidence);
    }

    /**
     * Names the evidence that a pass rests on; it is then as strong as the weakest of these.
     *
     * @param of the evidence of a subject and what was bound last
     * @return the next step
     */
    public SubjectSentence<S, B> evidencedBy(BiFunction<S, B, Optional<Evidence>> of) {
        return new SubjectSentence<>(
                description,
                subjects,
                steps,
                demands,
                frame,
                Optional.of((subject, bound, records) -> of.apply(subject, bound)));
    }

    /**
     * Demands something.
     *
     * @param caseName the name of the case in which the demand is not met, unique in the rule
     * @param expected what is expected, as a lower-case fragment; a template
     * @param test whether it is so
     * @return the next step
     */
    public Demanded must(String caseName, String expected, BiPredicate<S, B> test) {
        return new Demanded(caseName, expected, (subject, bound, records) -> Answer.of(test.test(subject, bound)));
    }

    /**
     * Demands something; where it is unknown, the rule is undecided.
     *
     * @param caseName the name of the case in which the demand is not met, unique in the rule
     * @param expected what is expected, as a lower-case fragment; a template
     * @param test whether it is so of the subject, what was bound last, and the records
     * @return the next step
     */
    public Demanded mustKnown(String caseName, String expected, Of<S, B, Answer> test) {
        return new Demanded(caseName, expected, test);
    }

    /**
     * Demands something of each of some days: each bare stretch is a finding.
     *
     * @param phrase the days, as they follow the word {@code on}, such as {@code each day on which the role was
     *     needed}; quoted as it stands
     * @param owed the days, as far as they are known; days after the day of judgement do not matter
     * @return the next step
     */
    public CoverageSentence<S, B> throughout(String phrase, Of<S, B, Span> owed) {
        return new CoverageSentence<>(this, phrase, owed, Optional.empty());
    }

    /**
     * Demands that after each occasion something follows within a limit.
     *
     * @param phrase the occasion, as it follows the word {@code since}, such as {@code the approval}; a template
     * @param occasions the occasions of a subject; where there are none, the rule does not apply to it
     * @return the next step
     */
    public FollowingSentence<S, B> after(String phrase, Of<S, B, List<Occasion>> occasions) {
        return new FollowingSentence<>(this, phrase, occasions, Optional.empty());
    }

    /**
     * Demands that each key of a catalogue is there exactly once, and no other.
     *
     * @param key what a key is called in messages, such as {@code control}
     * @param keys the keys
     * @return the next step
     */
    public CatalogueSentence<S, B> lists(String key, Of<S, B, ? extends Collection<String>> keys) {
        return new CatalogueSentence<>(this, key, keys, ExactlyOnce.noKeys(), Optional.empty());
    }

    /**
     * Demands that the subject led to something, step by step.
     *
     * @param day the day on which the subject happened; absent when nobody knows
     * @return the next step
     */
    public TrailSentence<S, B, S> trail(Of<S, B, Optional<LocalDate>> day) {
        return TrailSentence.start(this, day);
    }

    Subjects<S> subjects() {
        return subjects;
    }

    String id() {
        return description.id();
    }

    /** Refuses a name of a demand that is not one word of a case's name. */
    Optional<String> called(String name) {
        return Optional.of(Called.named(description.id(), name));
    }

    /** Refuses a part of a message that says nothing. */
    String said(String what, String text) {
        return Cases.said(description.id(), what, text);
    }

    List<String> requirements() {
        return description.requirements();
    }

    /** Completes a demand of which the author named no case, and may have named the whole. */
    SubjectRule<S, B> demanding(Demand<S, B> demand, List<RuleCase> cases, Optional<String> called) {
        return called.map(name -> demanding(
                        new Called<>(name, demand), Called.cases(name, cases), "; call one of the two something else"))
                .orElseGet(() -> demanding(demand, cases, "; give the demand a name of its own with called"));
    }

    /** Completes a demand, with the cases in which it is not met. */
    private SubjectRule<S, B> demanding(Demand<S, B> demand, List<RuleCase> cases, String advice) {
        for (RuleCase one : cases) {
            Cases.complete(description.id(), one);
            if (description.namedCase(one.name()).isPresent()) {
                throw new IllegalArgumentException("rule " + description.id()
                        + ": expected case names to differ, found " + one.name() + " twice" + advice);
            }
        }
        List<Demand<S, B>> more = new ArrayList<>(demands);
        more.add(demand);
        RuleDescription described = description.with(changed -> changed.addAllCases(cases));
        return new SubjectRule<>(described, subjects, steps, List.copyOf(more), frame, evidence);
    }

    /** What comes after a demand would change the demands before it. */
    private void requireNoDemand(String what) {
        if (!demands.isEmpty()) {
            throw new IllegalStateException(
                    "rule " + description.id() + ": expected " + what + " before the first must");
        }
    }

    private SubjectSentence<S, B> withStep(SubjectRule.Step<S> step) {
        requireNoDemand("each condition");
        List<SubjectRule.Step<S>> more = new ArrayList<>(steps);
        more.add(step);
        return new SubjectSentence<>(description, subjects, List.copyOf(more), demands, frame, evidence);
    }

    /** A demand of which the message is still missing. */
    public final class Demanded {

        private final String caseName;
        private final String expected;
        private final Of<S, B, Answer> test;
        private final String dueWhy;
        private final Of<S, B, Optional<LocalDate>> due;
        private final String exemption;
        private final Of<S, B, Answer> exempt;
        private final Optional<SubjectRule.Sight<S, B>> exemptSight;
        private final Optional<SubjectRule.Sight<S, B>> sight;

        private Demanded(String caseName, String expected, Of<S, B, Answer> test) {
            this(
                    caseName,
                    expected,
                    test,
                    "",
                    (subject, bound, records) -> Optional.empty(),
                    "",
                    (subject, bound, records) -> Answer.NO,
                    Optional.empty(),
                    Optional.empty());
        }

        private Demanded(
                String caseName,
                String expected,
                Of<S, B, Answer> test,
                String dueWhy,
                Of<S, B, Optional<LocalDate>> due,
                String exemption,
                Of<S, B, Answer> exempt,
                Optional<SubjectRule.Sight<S, B>> exemptSight,
                Optional<SubjectRule.Sight<S, B>> sight) {
            this.caseName = caseName;
            this.expected = expected;
            this.test = test;
            this.dueWhy = dueWhy;
            this.due = due;
            this.exemption = exemption;
            this.exempt = exempt;
            this.exemptSight = exemptSight;
            this.sight = sight;
        }

        /**
         * Gives time: up to and on a day, what is not there is not yet due.
         *
         * @param why what sets the day, as a phrase
         * @param day the last day in time; absent when there is no time
         * @return the next step
         */
        public Demanded inTimeUntil(String why, Of<S, B, Optional<LocalDate>> day) {
            return new Demanded(caseName, expected, test, why, day, exemption, exempt, exemptSight, sight);
        }

        /**
         * Exempts: where this holds, the demand is met all the same.
         *
         * @param phrase what holds of a subject that is exempt
         * @param holds whether it holds
         * @return the next step
         */
        public Demanded unless(String phrase, Of<S, B, Answer> holds) {
            return new Demanded(caseName, expected, test, dueWhy, due, phrase, holds, Optional.empty(), sight);
        }

        /**
         * Names the values that the exemption before looks at, so that an explanation tells them.
         *
         * @param template what they are, as a lower-case fragment such as {@code set up on {0}}
         * @param values the values of the subject, what was bound last, and the records
         * @return the next step
         * @throws IllegalStateException if no exemption stands before
         */
        public Demanded exemptSeeing(String template, Of<S, B, Values> values) {
            if (exemption.isEmpty()) {
                throw new IllegalStateException(
                        "rule " + description.id() + ": expected an exemption before what it sees, found none");
            }
            Optional<SubjectRule.Sight<S, B>> seen = Optional.of(new SubjectRule.Sight<>(template, values));
            return new Demanded(caseName, expected, test, dueWhy, due, exemption, exempt, seen, sight);
        }

        /**
         * Names the values that the demand looks at, so that an explanation tells them also where it is met; needed where
         * the values of the message are there only when it is not.
         *
         * @param template what they are, as a lower-case fragment such as {@code it was closed on {0}}
         * @param values the values of the subject, what was bound last, and the records
         * @return the next step
         */
        public Demanded seeing(String template, Of<S, B, Values> values) {
            return new Demanded(
                    caseName,
                    expected,
                    test,
                    dueWhy,
                    due,
                    exemption,
                    exempt,
                    exemptSight,
                    Optional.of(new SubjectRule.Sight<>(template, values)));
        }

        /**
         * Says what is there instead.
         *
         * @param kind in what way the records fall short
         * @param found what was found, as a lower-case fragment; a template
         * @param values the values of the templates, of the subject and what was bound last
         * @return the next step
         */
        public Found found(GapKind kind, String found, BiFunction<S, B, Values> values) {
            return found(kind, found, (subject, bound, records) -> values.apply(subject, bound));
        }

        /**
         * Says what is there instead.
         *
         * @param kind in what way the records fall short
         * @param found what was found, as a lower-case fragment; a template
         * @param values the values of the templates, of the subject, what was bound last, and the records
         * @return the next step
         */
        public Found found(GapKind kind, String found, Of<S, B, Values> values) {
            return new Found(this, kind, found, values, Severity.NONCONFORMITY);
        }
    }

    /** A demand of which only the remedy is missing. */
    public final class Found {

        private final Demanded must;
        private final GapKind kind;
        private final String found;
        private final Of<S, B, Values> values;
        private final Severity severity;

        private Found(Demanded must, GapKind kind, String found, Of<S, B, Values> values, Severity severity) {
            this.must = must;
            this.kind = kind;
            this.found = found;
            this.values = values;
            this.severity = severity;
        }

        /**
         * Makes it an observation: worth a remark, and no gap.
         *
         * @return the next step
         */
        public Found asObservation() {
            return new Found(must, kind, found, values, Severity.OBSERVATION);
        }

        /**
         * Says what to do today, which completes the demand.
         *
         * @param remedy one imperative sentence; a template
         * @return the rule
         */
        public SubjectRule<S, B> remedy(String remedy) {
            return demanding(
                    new Must<>(
                            must.caseName,
                            must.expected,
                            must.test,
                            must.dueWhy,
                            must.due,
                            must.exemption,
                            must.exempt,
                            must.exemptSight,
                            values,
                            must.sight),
                    List.of(Cases.one(must.caseName, severity, kind, found, must.expected, remedy)),
                    "");
        }
    }
}
