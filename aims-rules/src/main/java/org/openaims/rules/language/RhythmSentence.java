package org.openaims.rules.language;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;

/**
 * A rule in the making that looks at the gaps between occasions: an empty period is a finding.
 *
 * <p>Its cases are {@code undeclared} (no interval), {@code current} and {@code past} (empty periods), {@code
 * past-mended} (an observation: a closed nonconformity names the days on which a past one was late, and its corrective
 * actions were found effective), the first two with {@code -by-default} (observations where no interval was declared) and
 * {@code past-by-calendar} or {@code current-by-calendar} (observations where only one reading of an undeclared rhythm
 * fails), {@code start-unknown} (where that can be), {@code above-ceiling} (where there is a ceiling) and {@code
 * wide-tolerance}.
 *
 * @param <S> the type of an occasion
 */
public final class RhythmSentence<S> {

    /** A quality with the case in which an occasion lacks it. */
    private record Counted<S>(RhythmParts.Quality<S> quality, RuleCase lacking) {}

    /** When it is owed at all, and whether nobody may know since when. */
    private record Whole(Function<Records, Duty> duty, boolean startMayBeUnknown) {}

    /** The owners of series, and whether nobody may know since when one owes it. */
    private record Each<S>(RhythmParts.Owners<S, ?, ?> owners, boolean startMayBeUnknown) {}

    private final RuleDescription description;
    private final Moment<S> moment;
    private final List<Counted<S>> qualities;
    private final Optional<Each<S>> owners;
    private final Optional<Whole> whole;
    private final boolean atLeastOne;
    private final boolean earlierOpens;
    private final Optional<Function<S, Optional<Evidence>>> evidence;

    RhythmSentence(RuleDescription description, Moment<S> moment) {
        this(description, moment, List.of(), Optional.empty(), Optional.empty(), false, false, Optional.empty());
    }

    private RhythmSentence(
            RuleDescription description,
            Moment<S> moment,
            List<Counted<S>> qualities,
            Optional<Each<S>> owners,
            Optional<Whole> whole,
            boolean atLeastOne,
            boolean earlierOpens,
            Optional<Function<S, Optional<Evidence>>> evidence) {
        this.description = description;
        this.moment = moment;
        this.qualities = qualities;
        this.owners = owners;
        this.whole = whole;
        this.atLeastOne = atLeastOne;
        this.earlierOpens = earlierOpens;
        this.evidence = evidence;
    }

    /**
     * Demands a quality of each occasion; one without it closes a gap all the same, and is a finding of its own.
     *
     * @param caseName the name of the case in which an occasion lacks it
     * @param expected what is expected, as a lower-case fragment
     * @param test whether an occasion has it
     * @param kind in what way the records fall short
     * @param found what was found, as a lower-case fragment; a template
     * @param values the values of the template
     * @param remedy what to do today, as an imperative sentence
     * @return the next step
     */
    public RhythmSentence<S> counting(
            String caseName,
            String expected,
            BiFunction<S, Records, Answer> test,
            GapKind kind,
            String found,
            Function<S, Values> values,
            String remedy) {
        List<Counted<S>> more = new ArrayList<>(qualities);
        more.add(new Counted<>(
                new RhythmParts.Quality<>(caseName, test, values),
                Cases.one(caseName, Severity.NONCONFORMITY, kind, found, expected, remedy)));
        return new RhythmSentence<>(
                description, moment, List.copyOf(more), owners, whole, atLeastOne, earlierOpens, evidence);
    }

    /**
     * Names the evidence that a pass rests on; it is then as strong as the weakest of these.
     *
     * @param of the evidence of an occasion
     * @return the next step
     */
    public RhythmSentence<S> evidencedBy(Function<S, Optional<Evidence>> of) {
        return new RhythmSentence<>(
                description, moment, qualities, owners, whole, atLeastOne, earlierOpens, Optional.of(of));
    }

    /**
     * Says when it is owed, once for the whole management system. In a series for each owner, it is owed on the days on
     * which the owner owes it, too ({@link Duty#and}).
     *
     * @param owed the duty
     * @return the next step
     */
    public RhythmSentence<S> during(Function<Records, Duty> owed) {
        return owed(new Whole(owed, true));
    }

    /**
     * Says that it is owed as long as the management system runs. Where nobody knows since when that is, the rule is
     * undecided: the missing start is the finding of another rule, and this one has no case {@code start-unknown} for it.
     * In a series for each owner, it is owed on the days on which the owner owes it, too ({@link Duty#and}).
     *
     * @return the next step
     */
    public RhythmSentence<S> whileTheAimsRuns() {
        return owed(new Whole(
                records -> records.aimsPeriod()
                        .map(period -> Duty.during(period.days()))
                        .orElseGet(() -> Duty.undecided("the start of the AIMS")),
                false));
    }

    private RhythmSentence<S> owed(Whole duty) {
        return new RhythmSentence<>(
                description, moment, qualities, owners, Optional.of(duty), atLeastOne, earlierOpens, evidence);
    }

    /**
     * Makes it a finding that none happened at all by the first due day, also where no interval was declared: how often
     * is then anybody's guess, but not that it has to happen.
     *
     * @return the next step
     */
    public RhythmSentence<S> atLeastOne() {
        return new RhythmSentence<>(description, moment, qualities, owners, whole, true, earlierOpens, evidence);
    }

    /**
     * Judges a series for each owner, such as each AI system.
     *
     * @param subjects the owners
     * @param occasions the occasions by their owners; one that has several counts for each
     * @param key what the occasions of an owner stand under, mostly its id
     * @param owed when an owner owes it
     * @param <O> the type of an owner
     * @param <K> the type of a key
     * @return the next step
     */
    public <O, K> RhythmSentence<S> per(
            Subjects<O> subjects, Lookup<K, S> occasions, Function<O, K> key, BiFunction<O, Records, Duty> owed) {
        return per(new Each<>(new RhythmParts.Owners<>(subjects, occasions, key, owed, Optional.empty()), true));
    }

    /**
     * Judges a series for each owner that says itself how often, such as each monitoring item.
     *
     * @param subjects the owners
     * @param occasions the occasions by their owners; one that has several counts for each
     * @param key what the occasions of an owner stand under, mostly its id
     * @param owed the days on which an owner owes it; where they are not all known, nothing is said of the owner
     * @param intervals the intervals that an owner declares
     * @param <O> the type of an owner
     * @param <K> the type of a key
     * @return the next step
     */
    public <O, K> RhythmSentence<S> per(
            Subjects<O> subjects,
            Lookup<K, S> occasions,
            Function<O, K> key,
            BiFunction<O, Records, Span> owed,
            Function<O, List<Interval>> intervals) {
        return per(new Each<>(
                new RhythmParts.Owners<>(
                        subjects,
                        occasions,
                        key,
                        (owner, records) -> duty(owed.apply(owner, records)),
                        Optional.of(intervals)),
                false));
    }

    private RhythmSentence<S> per(Each<S> each) {
        return new RhythmSentence<>(
                description, moment, qualities, Optional.of(each), whole, atLeastOne, earlierOpens, evidence);
    }

    private static Duty duty(Span owed) {
        return owed.missing().map(Duty::undecided).orElseGet(() -> Duty.during(owed.days()));
    }

    /**
     * Lets an occasion before the duty began open the series: the next one is due an interval after it, but not before
     * the duty begins, nor before a first due day of the duty's own.
     *
     * @return the next step
     */
    public RhythmSentence<S> anEarlierOneOpensTheSeries() {
        return new RhythmSentence<>(description, moment, qualities, owners, whole, atLeastOne, true, evidence);
    }

    /**
     * Says how often, as the organization declared it.
     *
     * @param intervals the declared intervals
     * @param byDefault the interval where none is declared; an empty period is then an observation
     * @param ceiling the longest interval that needs no reason
     * @return the next step
     */
    public Every every(Subjects<Interval> intervals, Period byDefault, Period ceiling) {
        return new Every(Optional.of(intervals), byDefault, Optional.of(ceiling));
    }

    /**
     * Says how often, as the organization declared it, where an interval of any length needs no reason.
     *
     * @param intervals the declared intervals
     * @param byDefault the interval where none is declared; an empty period is then an observation
     * @return the next step
     */
    public Every every(Subjects<Interval> intervals, Period byDefault) {
        return new Every(Optional.of(intervals), byDefault, Optional.empty());
    }

    /**
     * Says how often, as each owner declares it.
     *
     * @param byDefault the interval of an owner that declares none; an empty period is then an observation
     * @return the next step
     */
    public Every every(Period byDefault) {
        return new Every(Optional.empty(), byDefault, Optional.empty());
    }

    /** A rhythm of which only the words of its message are missing. */
    public final class Every {

        private final Optional<Subjects<Interval>> intervals;
        private final Period byDefault;
        private final Optional<Period> ceiling;

        private Every(Optional<Subjects<Interval>> intervals, Period byDefault, Optional<Period> ceiling) {
            boolean ownersDeclare =
                    owners.flatMap(each -> each.owners().intervals()).isPresent();
            if (ownersDeclare == intervals.isPresent()) {
                throw new IllegalStateException("rule " + description.id() + ": expected intervals of "
                        + (ownersDeclare ? "the owners alone, found a register of them" : "a register or of owners"));
            }
            this.intervals = intervals;
            this.byDefault = byDefault;
            this.ceiling = ceiling;
        }

        private String ownerKind() {
            return owners.orElseThrow().owners().subjects().name();
        }

        /**
         * Says what to do today, which completes the rule.
         *
         * @param happened what is missing in an empty period, as it follows the word {@code no}, such as {@code
         *     management review was held}; <code>{6}</code> stands for the id of the owner in a series of its own
         * @param remedy what to do about an empty period that lasts, as an imperative sentence; <code>{6}</code>
         *     likewise
         * @return the rule
         */
        public RhythmRule<S> remedy(String happened, String remedy) {
            Cases.said(description.id(), "what is missing in an empty period", happened);
            List<RuleCase> cases = new ArrayList<>();
            String occasion = moment.subjects().name();
            cases.add(Cases.one(
                    "undeclared",
                    Severity.NONCONFORMITY,
                    GapKind.INCOMPLETE,
                    "no interval for the next " + occasion
                            + (intervals.isPresent() ? "" : " of the " + ownerKind() + " {0}") + " is declared",
                    "an interval that the organization decided, with the day of the decision",
                    "Decide on an interval, and record who decided it, when and why."));
            String found = "no " + happened + " between {0} and {1} ({2} days)";
            String past = "Record a nonconformity that names this time, with its cause and what was done about it.";
            String expected = "one by {3}, at an interval of {4} with a tolerance of {5}";
            cases.add(Cases.one(RhythmRule.CURRENT, Severity.NONCONFORMITY, GapKind.LATE, found, expected, remedy));
            cases.add(Cases.one(RhythmRule.PAST, Severity.NONCONFORMITY, GapKind.LATE, found, expected, past));
            cases.add(Cases.one(
                    RhythmRule.MENDED,
                    Severity.OBSERVATION,
                    GapKind.LATE,
                    found,
                    expected + Cases.MENDED_EXPECTED,
                    Cases.MENDED_REMEDY));
            String byDefaultExpected = "one by {3}, at the default interval of {4}, as none was declared";
            cases.add(Cases.one(
                    RhythmRule.CURRENT + RhythmRule.BY_DEFAULT,
                    Severity.OBSERVATION,
                    GapKind.LATE,
                    found,
                    byDefaultExpected,
                    remedy));
            cases.add(Cases.one(
                    RhythmRule.PAST + RhythmRule.BY_DEFAULT,
                    Severity.OBSERVATION,
                    GapKind.LATE,
                    found,
                    byDefaultExpected,
                    past));
            if (atLeastOne) {
                cases.add(Cases.one(
                        RhythmRule.NEVER_BY_DEFAULT,
                        Severity.NONCONFORMITY,
                        GapKind.ABSENT,
                        "no " + happened + " since {0} ({2} days)",
                        byDefaultExpected,
                        remedy));
            }
            String calendar =
                    expected + ", counted from the last one; counted by the calendar none is late, and no record says "
                            + "which is meant";
            String declare = "Record whether the interval is counted from the last one or by the calendar.";
            cases.add(Cases.one(
                    RhythmRule.CURRENT + RhythmRule.BY_CALENDAR,
                    Severity.OBSERVATION,
                    GapKind.LATE,
                    found,
                    calendar,
                    declare));
            cases.add(Cases.one(
                    RhythmRule.PAST + RhythmRule.BY_CALENDAR,
                    Severity.OBSERVATION,
                    GapKind.LATE,
                    found,
                    calendar,
                    declare));
            if (startMayBeUnknown()) {
                cases.add(Cases.one(
                        "start-unknown",
                        Severity.NONCONFORMITY,
                        GapKind.INCOMPLETE,
                        (owners.isPresent() ? "of the " + ownerKind() + " {1}, " : "")
                                + "{0} is not on record, so that no due day can be determined",
                        "the day from which due days are counted",
                        "Record this day, and who set it."));
            }
            ceiling.ifPresent(longest -> cases.add(Cases.one(
                    "above-ceiling",
                    Severity.OBSERVATION,
                    GapKind.INCOMPLETE,
                    "the interval {0} of {1} has no recorded reason",
                    "a reason for an interval longer than " + Values.inWords(longest),
                    "Record in {0} why this interval is long enough, or shorten it.")));
            cases.add(Cases.one(
                    "wide-tolerance",
                    Severity.OBSERVATION,
                    GapKind.INCOMPLETE,
                    "the interval {0} of {1} has a tolerance of {2}",
                    "a tolerance of at most a quarter of the interval",
                    "Shorten the tolerance of {0}, or lengthen the interval and record why."));
            for (Counted<S> one : qualities) {
                RuleCase lacking = one.lacking();
                if (cases.stream().anyMatch(other -> other.name().equals(lacking.name()))) {
                    throw new IllegalArgumentException("rule " + description.id()
                            + ": expected case names to differ, found " + lacking.name() + " twice");
                }
                cases.add(lacking);
            }
            cases.forEach(one -> Cases.complete(description.id(), one));
            return new RhythmRule<>(new RhythmParts<>(
                    description.with(changed -> changed.addAllCases(cases)
                            .looksAt(owners.map(each -> each.owners().subjects().name()))),
                    moment,
                    qualities.stream().map(Counted::quality).toList(),
                    owners.map(Each::owners),
                    owners.isPresent() || whole.isPresent()
                            ? whole.map(Whole::duty)
                            : Optional.of(records -> Duty.startUnknown("when the duty starts")),
                    earlierOpens,
                    evidence,
                    intervals,
                    byDefault,
                    ceiling));
        }
    }

    private boolean startMayBeUnknown() {
        boolean ofTheWhole = whole.map(Whole::startMayBeUnknown).orElse(owners.isEmpty());
        return ofTheWhole || owners.filter(Each::startMayBeUnknown).isPresent();
    }
}
