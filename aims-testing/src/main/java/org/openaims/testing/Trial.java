package org.openaims.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/**
 * The test of a rule as a sentence: on a sound record, with one change, as of a day, the rule finds exactly this.
 *
 * <pre>{@code
 * Trial.of(HAS_A_COST_CENTRE)
 *         .on(Samples.sound())
 *         .with("a system without a cost centre", aims -> aims.withSystem("scoring", ...))
 *         .finds("none @scoring")
 *         .says("ACME-001 (ACME policy 7.4) at /context/systems/0: scoring has none; expected ...");
 * }</pre>
 *
 * <p>It needs no test framework: what does not hold is an {@link AssertionError} that tells what differs. Immutable; every
 * step gives a new trial, so that one beginning serves many tests.
 */
public final class Trial {

    private final Rule rule;
    private final Aims aims;
    private final LocalDate asOf;
    private final String changes;

    private Trial(Rule rule, Aims aims, LocalDate asOf, String changes) {
        this.rule = rule;
        this.aims = aims;
        this.asOf = asOf;
        this.changes = changes;
    }

    /**
     * A trial of a rule on the sound dossier, as of the day on which it is sound.
     *
     * @param rule the rule
     * @return the trial
     */
    public static Trial of(Rule rule) {
        return new Trial(rule, Samples.sound(), Samples.DAY, "");
    }

    Aims aims() {
        return aims;
    }

    LocalDate asOf() {
        return asOf;
    }

    /**
     * The same trial on other records.
     *
     * @param records the records
     * @return the trial
     */
    public Trial on(Aims records) {
        return new Trial(rule, records, asOf, "");
    }

    /**
     * The same trial as of another day.
     *
     * @param day the day, inclusive
     * @return the trial
     */
    public Trial asOf(LocalDate day) {
        return new Trial(rule, aims, day, changes);
    }

    /**
     * The same trial as of another day.
     *
     * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
     * @return the trial
     */
    public Trial asOf(String day) {
        return asOf(LocalDate.parse(day));
    }

    /**
     * The same trial with one thing changed.
     *
     * @param what what is changed, in words; it stands in the message of a trial that fails
     * @param change the change
     * @return the trial
     * @throws AssertionError if the change changes nothing: the trial would then show nothing
     */
    public Trial with(String what, UnaryOperator<Aims> change) {
        Aims changed = change.apply(aims);
        if (changed.equals(aims)) {
            throw new AssertionError("rule " + rule.id() + ": expected a change by \"" + what + "\", found none");
        }
        return new Trial(rule, changed, asOf, changes.isEmpty() ? what : changes + ", " + what);
    }

    /**
     * Holds that the rule finds exactly this: these, in this order, and nothing else.
     *
     * @param findings what is found, each as {@code <case> <detail> @<subject>}, see {@link Probe#found()}; none for a
     *     rule that is silent
     * @return this trial, for {@link #says}
     * @throws AssertionError if it finds more, less, or something else, or if it fails: what it would have found then is
     *     not known
     */
    public Trial finds(String... findings) {
        List<String> expected = List.of(findings);
        List<String> found = unfailing("to find " + told(expected)).found();
        if (!found.equals(expected)) {
            throw failure("to find " + told(expected), "found " + told(found) + difference(expected, found));
        }
        return this;
    }

    /**
     * Holds that the rule finds nothing, whatever it says otherwise. It may be undecided or not checked; a rule that fails
     * has not looked.
     *
     * @return this trial
     * @throws AssertionError if it finds something, or fails
     */
    public Trial findsNothing() {
        return finds();
    }

    /**
     * Holds that the messages of what the rule finds are these.
     *
     * @param messages the whole texts, in the order of the findings
     * @return this trial
     * @throws AssertionError if one differs, and it tells from which character on; if the rule fails
     */
    public Trial says(String... messages) {
        List<String> expected = List.of(messages);
        List<String> said = unfailing("to say" + lines(expected)).messages();
        if (!said.equals(expected)) {
            throw failure("to say" + lines(expected), "said" + lines(said) + firstDifference(expected, said));
        }
        return this;
    }

    /**
     * Holds that the rule looked at something and all of it was in order: nothing is found, an observation neither, and
     * nothing is undecided, not yet due or not checked. It need not apply to all subjects.
     *
     * @return this trial
     * @throws AssertionError if not
     */
    public Trial isSatisfied() {
        isSaid(RuleStatus.SATISFIED, List.of());
        List<String> open = open(probe().outcome());
        if (!open.isEmpty()) {
            throw failure("to be satisfied", "it is so in part only, not where " + told(open));
        }
        return this;
    }

    /**
     * Holds that the rule looked at so many subjects, and all were in order, as {@link #isSatisfied()} has it.
     *
     * @param subjects how many
     * @return this trial
     * @throws AssertionError if not
     */
    public Trial isSatisfiedBy(int subjects) {
        isSatisfied();
        int satisfied = probe().outcome().satisfied();
        if (satisfied != subjects) {
            throw failure("to be satisfied by " + subjects, "it was by " + satisfied);
        }
        return this;
    }

    /**
     * Holds that there was nothing for the rule to look at, and that it finds nothing.
     *
     * @return this trial
     * @throws AssertionError if there was, or it finds something
     */
    public Trial hasNoOccasion() {
        return isSaid(RuleStatus.NO_OCCASION, List.of());
    }

    /**
     * Holds that the rule applied to none of the subjects, whatever the reason, and finds nothing.
     *
     * @return this trial
     * @throws AssertionError if it did, or finds something
     */
    public Trial isNotApplicable() {
        return isSaid(RuleStatus.NOT_APPLICABLE, List.of());
    }

    /**
     * Holds that the rule applied to none of the subjects for exactly these reasons, and finds nothing.
     *
     * @param first the first reason
     * @param more the others; all of them, in the order of the texts
     * @return this trial
     * @throws AssertionError if it did, for another reason, or finds something
     */
    public Trial isNotApplicable(String first, String... more) {
        return isSaid(RuleStatus.NOT_APPLICABLE, listed(first, more));
    }

    /**
     * Holds that nothing of what the rule asks for is due, the first of it on a day.
     *
     * @param due the last day on which it is in time
     * @return this trial
     * @throws AssertionError if something is due, or on another day
     */
    public Trial isNotYetDueBefore(LocalDate due) {
        isSaid(RuleStatus.NOT_YET_DUE, List.of());
        if (!probe().outcome().due().filter(due::equals).isPresent()) {
            throw failure(
                    "to be due by " + due,
                    "it was due by "
                            + probe().outcome().due().map(LocalDate::toString).orElse("no known day"));
        }
        return this;
    }

    /**
     * Holds that nothing of what the rule asks for is due, the first of it on a day.
     *
     * @param due the last day on which it is in time, as ISO 8601 writes it
     * @return this trial
     * @throws AssertionError if something is due, or on another day
     */
    public Trial isNotYetDueBefore(String due) {
        return isNotYetDueBefore(LocalDate.parse(due));
    }

    /**
     * Holds that nothing of what the rule asks for is due, whatever the reason and whether or not a day is known.
     *
     * @return this trial
     * @throws AssertionError if something is due, or it finds something
     */
    public Trial isNotYetDue() {
        return isSaid(RuleStatus.NOT_YET_DUE, List.of());
    }

    /**
     * Holds that nothing of what the rule asks for is due for exactly these reasons, whether or not a day is known.
     *
     * @param first the first reason
     * @param more the others; all of them, in the order of the texts
     * @return this trial
     * @throws AssertionError if something is due, for another reason, or it finds something
     */
    public Trial isNotYetDue(String first, String... more) {
        return isSaid(RuleStatus.NOT_YET_DUE, listed(first, more));
    }

    /**
     * Holds that the rule cannot tell, because values are unknown, whichever they are, and finds nothing.
     *
     * @return this trial
     * @throws AssertionError if it can tell, or finds something
     */
    public Trial isUndecided() {
        return isSaid(RuleStatus.UNDECIDED, List.of());
    }

    /**
     * Holds that the rule cannot tell, because exactly these values are unknown, and finds nothing.
     *
     * @param first the first of what one would have to know
     * @param more the others; all of them, in the order of the texts
     * @return this trial
     * @throws AssertionError if it can tell, something else is unknown, or it finds something
     */
    public Trial isUndecided(String first, String... more) {
        return isSaid(RuleStatus.UNDECIDED, listed(first, more));
    }

    /**
     * Holds that the rule was not checked, whatever the reason, and finds nothing.
     *
     * @return this trial
     * @throws AssertionError if it was, or finds something
     */
    public Trial isNotChecked() {
        return isSaid(RuleStatus.NOT_CHECKED, List.of());
    }

    /**
     * Holds that the rule was not checked for exactly these reasons, and finds nothing.
     *
     * @param first the first reason
     * @param more the others; all of them, in the order of the texts
     * @return this trial
     * @throws AssertionError if it was, for another reason, or it finds something
     */
    public Trial isNotChecked(String first, String... more) {
        return isSaid(RuleStatus.NOT_CHECKED, listed(first, more));
    }

    /**
     * Holds that the records, judged by all built-in rules and this one, show so much for a requirement.
     *
     * @param requirement the id of the requirement or control
     * @param outcome the outcome
     * @return this trial
     * @throws AssertionError if they show something else
     */
    public Trial makes(String requirement, Outcome outcome) {
        RuleSet builtIn = Iso42001Rules.all();
        RuleSet rules = builtIn.rule(rule.id()).isPresent() ? builtIn : builtIn.plus(rule);
        RequirementOutcome made = AimsChecker.of(rules)
                .check(aims, asOf)
                .requirementOutcome(requirement)
                .orElseThrow(() -> failure("to make something of " + requirement, "there is no such requirement"));
        if (made.outcome() != outcome) {
            throw failure(
                    "to make " + requirement + " " + outcome,
                    "it made it " + made.outcome() + " (" + String.join("; ", made.reasons()) + ")");
        }
        return this;
    }

    /**
     * Holds that something is found from a day on, and not on the day before it.
     *
     * @param day the first day on which it is found
     * @param finding what is found, as in {@link #finds}
     * @return this trial
     * @throws AssertionError if it is found on the day before, or not on the day itself
     */
    public Trial findsFrom(LocalDate day, String finding) {
        return turnsOn(day, finding, true);
    }

    /**
     * Holds that something is found from a day on, and not on the day before it.
     *
     * @param day the first day on which it is found, as ISO 8601 writes it
     * @param finding what is found, as in {@link #finds}
     * @return this trial
     * @throws AssertionError if it is found on the day before, or not on the day itself
     */
    public Trial findsFrom(String day, String finding) {
        return findsFrom(LocalDate.parse(day), finding);
    }

    /**
     * Holds that something is found on the day before a day, and no longer on the day itself.
     *
     * @param day the first day on which it is found no more
     * @param finding what was found, as in {@link #finds}
     * @return this trial
     * @throws AssertionError if it is not found on the day before, or still on the day itself
     */
    public Trial findsUntil(LocalDate day, String finding) {
        return turnsOn(day, finding, false);
    }

    /**
     * Holds that something is found on the day before a day, and no longer on the day itself.
     *
     * @param day the first day on which it is found no more, as ISO 8601 writes it
     * @param finding what was found, as in {@link #finds}
     * @return this trial
     * @throws AssertionError if it is not found on the day before, or still on the day itself
     */
    public Trial findsUntil(String day, String finding) {
        return findsUntil(LocalDate.parse(day), finding);
    }

    /**
     * Every day of a time on which what the rule finds changes: the edges, as a table that a test can hold whole.
     *
     * @param from the first day
     * @param to the last day, inclusive
     * @return for the first day, and for each day on which something changes, a text such as
     *     {@code 2026-03-03: never @policy-1}; {@code nothing} stands for no finding
     * @throws AssertionError if the rule fails on one of the days
     */
    public List<String> edges(LocalDate from, LocalDate to) {
        List<String> edges = new ArrayList<>();
        String before = "";
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            String found = told(asOf(day).unfailing("to tell what it finds").found());
            if (!found.equals(before)) {
                edges.add(day + ": " + found);
                before = found;
            }
        }
        return List.copyOf(edges);
    }

    /**
     * What came of the rule, for whatever has no word here.
     *
     * @return the probe
     */
    public Probe probe() {
        return Probe.of(rule, aims, asOf);
    }

    /**
     * The result of the rule alone.
     *
     * @return the result
     */
    public CheckResult result() {
        return probe().result();
    }

    private Trial turnsOn(LocalDate day, String finding, boolean appears) {
        String expected = "to find " + finding + (appears ? " from that day on" : " until the day before");
        List<String> before = asOf(day.minusDays(1)).unfailing(expected).found();
        List<String> then = asOf(day).unfailing(expected).found();
        if (before.contains(finding) == appears || then.contains(finding) != appears) {
            throw asOf(day)
                    .failure(
                            expected,
                            "on the day before it found " + told(before) + ", on the day itself " + told(then));
        }
        CheckResult goneOn = AimsChecker.of(RuleSet.of(rule))
                .start(aims, day.minusDays(1))
                .on(day)
                .result();
        if (!goneOn.equals(asOf(day).result())) {
            throw asOf(day)
                    .failure(
                            "to say the same where a check of the day before goes on to it",
                            "that found " + told(new Probe(goneOn, rule.id()).named())
                                    + "; today().of is for the days that stand in the record, and a limit is asked "
                                    + "with isAfter or isBefore");
        }
        return this;
    }

    /** What came of the rule, where it did not fail. */
    private Probe unfailing(String expected) {
        Probe probe = probe();
        List<String> errors = probe.outcome().errors();
        if (!errors.isEmpty()) {
            throw failure(expected, "it failed (" + String.join("; ", errors) + ")");
        }
        return probe;
    }

    private Trial isSaid(RuleStatus status, List<String> reasons) {
        RuleOutcome outcome = probe().outcome();
        if (outcome.status() != status) {
            throw failure("to be " + words(status), "it is " + words(outcome.status()) + why(outcome));
        }
        List<String> given = reasons(status, outcome);
        if (!reasons.isEmpty() && !given.equals(reasons)) {
            throw failure("to be " + words(status) + " for " + told(reasons), "it is so for " + told(given));
        }
        List<String> found = probe().named();
        if (!found.isEmpty()) {
            throw failure("to be " + words(status) + " and to find nothing", "found " + told(found));
        }
        return this;
    }

    private static List<String> listed(String first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }

    /** What is not in order yet, of a rule that says nothing worse than that it is satisfied. */
    private static List<String> open(RuleOutcome outcome) {
        return Stream.of(RuleStatus.NOT_CHECKED, RuleStatus.UNDECIDED, RuleStatus.NOT_YET_DUE)
                .flatMap(status -> counted(status, outcome).stream()
                        .map(one -> "it is " + words(status) + " of " + one.subjects() + " (" + one.reason() + ")"))
                .toList();
    }

    private static List<String> reasons(RuleStatus status, RuleOutcome outcome) {
        return counted(status, outcome).stream().map(CountedReason::reason).toList();
    }

    private static List<CountedReason> counted(RuleStatus status, RuleOutcome outcome) {
        return switch (status) {
            case UNDECIDED -> outcome.undecided();
            case NOT_APPLICABLE -> outcome.notApplicable();
            case NOT_YET_DUE -> outcome.notYetDue();
            case NOT_CHECKED -> outcome.notChecked();
            case SATISFIED, VIOLATED, NO_OCCASION, ERROR -> List.of();
        };
    }

    /** What the rule itself gives as reasons for its status. */
    private String why(RuleOutcome outcome) {
        List<String> why = new ArrayList<>(reasons(outcome.status(), outcome));
        outcome.noOccasion().ifPresent(why::add);
        why.addAll(outcome.errors());
        probe().named().forEach(why::add);
        return why.isEmpty() ? "" : " (" + String.join("; ", why) + ")";
    }

    private static String words(RuleStatus status) {
        return switch (status) {
            case SATISFIED -> "satisfied";
            case VIOLATED -> "violated";
            case UNDECIDED -> "undecided";
            case NOT_YET_DUE -> "not yet due";
            case NO_OCCASION -> "without an occasion";
            case NOT_APPLICABLE -> "not applicable";
            case NOT_CHECKED -> "not checked";
            case ERROR -> "failing";
        };
    }

    private AssertionError failure(String expected, String found) {
        return new AssertionError("rule " + rule.id() + ", as of " + asOf
                + (changes.isEmpty() ? "" : ", with " + changes) + ": expected " + expected + ", but " + found);
    }

    private static String told(List<String> texts) {
        return texts.isEmpty() ? "nothing" : String.join(" and ", texts);
    }

    private static String lines(List<String> texts) {
        return texts.isEmpty() ? " nothing" : "\n  " + String.join("\n  ", texts) + "\n";
    }

    /** What is missing and what is too much, where a list is long enough for that to help. */
    private static String difference(List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> surplus = new ArrayList<>(found);
        expected.forEach(surplus::remove);
        if (missing.isEmpty() && surplus.isEmpty()) {
            return "; the order differs";
        }
        return expected.size() < 2 && found.size() < 2
                ? ""
                : (missing.isEmpty() ? "" : "; missing: " + told(missing))
                        + (surplus.isEmpty() ? "" : "; too much: " + told(surplus));
    }

    private static String firstDifference(List<String> expected, List<String> said) {
        for (int i = 0; i < Math.min(expected.size(), said.size()); i++) {
            String one = expected.get(i);
            String other = said.get(i);
            if (!one.equals(other)) {
                int at = 0;
                while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
                    at++;
                }
                return "they differ from here on: \"" + one.substring(at) + "\" against \"" + other.substring(at)
                        + "\"";
            }
        }
        return "one has more than the other";
    }
}
