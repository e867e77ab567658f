package org.openaims.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleOutcome;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/**
 * Checks records against rules as of a day: the way in.
 *
 * <p>Immutable and safe to share between threads. The same records, rules and day give the same result, on any machine.
 */
public final class AimsChecker {

    /** The version of this library, as it stands in every result. */
    public static final String VERSION = "0.1.0-SNAPSHOT";

    private static final Period DEFAULT_WINDOW = Period.ofMonths(36);

    /** So many days are checked by one thread in a row: the first costs the most. */
    private static final int IN_A_ROW = 4;

    private final RuleSet rules;
    private final Period window;
    private final Optional<String> inputDigest;
    private final Set<String> verified;
    private final List<String> deviations;

    private AimsChecker(RuleSet rules, Period window, Optional<String> inputDigest, Set<String> verified) {
        this.rules = rules;
        this.window = window;
        this.inputDigest = inputDigest;
        this.verified = verified;
        this.deviations = deviations(rules);
    }

    /**
     * A checker with the built-in rules for ISO/IEC 42001:2023.
     *
     * @return the checker
     */
    public static AimsChecker iso42001() {
        return of(Iso42001Rules.all());
    }

    /**
     * A checker with rules of the caller's choice.
     *
     * @param rules the rules
     * @return the checker
     */
    public static AimsChecker of(RuleSet rules) {
        return new AimsChecker(rules, DEFAULT_WINDOW, Optional.empty(), Set.of());
    }

    /**
     * The same checker with another window; past lapses count only inside it.
     *
     * @param window how far back, 36 months unless set
     * @return the checker
     */
    public AimsChecker withWindow(Period window) {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("expected a window longer than zero, found " + window);
        }
        return new AimsChecker(rules, window, inputDigest, verified);
    }

    /**
     * The same checker, which writes the digest of its input into the result.
     *
     * @param digest the digest, as the caller writes it, such as {@code sha256:...}
     * @return the checker
     */
    public AimsChecker withInputDigest(String digest) {
        return new AimsChecker(rules, window, Optional.of(digest), verified);
    }

    /**
     * The same checker, told which evidence was verified.
     *
     * @param digests the SHA-256 digests that the caller recomputed from the evidence itself in this run
     * @return the checker
     */
    public AimsChecker withVerifiedEvidence(Set<String> digests) {
        return new AimsChecker(rules, window, inputDigest, Set.copyOf(digests));
    }

    /**
     * The rules of this checker.
     *
     * @return the rules
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Checks records as of a day; no rule sees anything later.
     *
     * @param aims the records
     * @param asOf the day, inclusive
     * @return what the records show and what they do not
     */
    public CheckResult check(Aims aims, LocalDate asOf) {
        return check(aims, asOf, Optional.empty());
    }

    /**
     * Checks records as of a day with the help of threads that the caller lends; the result is the same as without.
     *
     * <p>The calling thread takes part. It waits only for work that somebody is at, so that an executor without a free
     * thread, even one whose only thread makes this call, does no harm.
     *
     * @param aims the records
     * @param asOf the day, inclusive
     * @param executor runs parts of the check; what it still has queued when the check ends does nothing
     * @return what the records show and what they do not
     */
    public CheckResult check(Aims aims, LocalDate asOf, Executor executor) {
        return check(aims, asOf, Optional.of(executor));
    }

    /**
     * Starts checks that are made again after each change, or for another day, judging anew only what that can touch.
     *
     * @param aims the records
     * @param asOf the day of the first of them, inclusive
     * @return the first of them
     */
    public Check start(Aims aims, LocalDate asOf) {
        return live().check(aims, asOf);
    }

    private LiveCheck live() {
        return new LiveCheck(
                rules, window, verified, (changed, latest) -> result(changed, latest.records(), latest.logs()));
    }

    /**
     * Checks records as of several days. From one day to the next only that is judged anew of which the records show
     * something else by then, or of which an answer has run out: see {@link Check#on}.
     *
     * @param aims the records
     * @param days the days, each inclusive, in any order
     * @return a result for each day, in the order of the days: the one that {@link #check(Aims, LocalDate)} gives
     */
    public List<CheckResult> resultsAt(Aims aims, List<LocalDate> days) {
        return resultsAt(aims, days, Optional.empty());
    }

    /**
     * Checks records as of several days with the help of threads that the caller lends, several days in a row by each of
     * them; the results are the same as without. As in {@link #check(Aims, LocalDate, Executor)} the calling thread
     * takes part.
     *
     * @param aims the records
     * @param days the days, each inclusive, in any order
     * @param executor runs the checks; what it still has queued when the last one ends does nothing
     * @return a result for each day, in the order of the days
     */
    public List<CheckResult> resultsAt(Aims aims, List<LocalDate> days, Executor executor) {
        return resultsAt(aims, days, Optional.of(executor));
    }

    private List<CheckResult> resultsAt(Aims aims, List<LocalDate> days, Optional<Executor> executor) {
        List<LocalDate> sorted = List.copyOf(new TreeSet<>(days));
        Map<LocalDate, CheckResult> results = new ConcurrentHashMap<>();
        if (executor.isEmpty()) {
            checkInARow(aims, sorted, results);
        } else {
            int rows = (sorted.size() + IN_A_ROW - 1) / IN_A_ROW;
            Crew.share(rows, executor.get(), row -> {
                int from = row * IN_A_ROW;
                checkInARow(aims, sorted.subList(from, Math.min(from + IN_A_ROW, sorted.size())), results);
            });
        }
        return days.stream()
                .map(day -> Objects.requireNonNull(results.get(day)))
                .toList();
    }

    private void checkInARow(Aims aims, List<LocalDate> days, Map<LocalDate, CheckResult> results) {
        if (days.size() == 1) {
            results.put(days.get(0), check(aims, days.get(0)));
            return;
        }
        LiveCheck live = live();
        for (LocalDate day : days) {
            results.put(day, live.check(aims, day).result());
        }
    }

    private CheckResult check(Aims aims, LocalDate asOf, Optional<Executor> helpers) {
        Records records = new Records(aims, asOf, window, verified);
        return result(aims, records, Run.of(rules, records, helpers));
    }

    private CheckResult result(Aims aims, Records records, Map<Rule, RuleLog> logs) {
        Applicability applicability = new Applicability(records);
        Map<Rule, Ruling> rulings = Ruling.of(logs, applicability);
        List<Finding> findings = new ArrayList<>();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (Ruling ruling : rulings.values()) {
            findings.addAll(ruling.findings());
            outcomes.add(ruling.outcome());
        }
        return CheckResult.builder()
                .asOf(records.day())
                .window(window)
                .libraryVersion(VERSION)
                .inputDigest(inputDigest)
                .handedIn(aims.handedIn())
                .rules(rules.rules().stream().map(Rule::description).toList())
                .deviations(deviations)
                .onlyAsked(rules.onlyAsked())
                .findings(findings)
                .ruleOutcomes(outcomes)
                .requirementOutcomes(new RequirementJudge(records, rules, applicability, rulings).judge())
                .practicalTest(PracticalTest.of(records))
                .build();
    }

    /**
     * Explains what a rule says of one subject, be it a finding, a pass or that it does not apply: the rule is run again
     * for this subject alone, and each of its conditions is told with the values that it saw.
     *
     * @param aims the records
     * @param asOf the day, inclusive
     * @param rule the id of one of the rules of this checker
     * @param subject the id of what the rule looks at; empty for the management system as a whole
     * @return the explanation
     * @throws IllegalArgumentException if there is no such rule, or it looks at nothing of that id
     */
    public Explanation explain(Aims aims, LocalDate asOf, String rule, String subject) {
        return new Explaining(known(rule), new Records(aims, asOf, window, verified)).explain(subject);
    }

    /**
     * Explains what a rule says of each of its subjects.
     *
     * @param aims the records
     * @param asOf the day, inclusive
     * @param rule the id of one of the rules of this checker
     * @return the explanations, in the order of the records; one for the management system as a whole where there is no
     *     subject
     * @throws IllegalArgumentException if there is no such rule
     */
    public List<Explanation> explain(Aims aims, LocalDate asOf, String rule) {
        return new Explaining(known(rule), new Records(aims, asOf, window, verified)).explainAll();
    }

    private Rule known(String id) {
        return rules.rule(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected the id of a rule of this checker, found " + id));
    }

    /** How the rules differ from the built-in ones. */
    private static List<String> deviations(RuleSet rules) {
        List<String> deviations = new ArrayList<>();
        rules.profiles().forEach(name -> deviations.add("the profile " + name + " was applied"));
        RuleSet builtIn = Iso42001Rules.all();
        for (Rule rule : builtIn.rules()) {
            Optional<Rule> here = rules.rule(rule.id());
            if (here.isEmpty()) {
                deviations.add("rule " + rule.id() + " was left out");
            } else {
                deviations.addAll(deviations(rule, here.get()));
            }
        }
        for (Rule rule : rules.rules()) {
            if (builtIn.rule(rule.id()).isEmpty()) {
                deviations.add("rule " + rule.id() + " was added");
                deviations.addAll(severities(rules.asAdded(rule.id()), rule).deviations());
            }
        }
        return List.copyOf(deviations);
    }

    /** How a rule differs from the built-in one of its id. */
    private static List<String> deviations(Rule builtIn, Rule here) {
        Severities severities = severities(builtIn, here);
        return here.equals(severities.changed())
                ? severities.deviations()
                : List.of("rule " + here.id() + " was replaced");
    }

    /** Where the severities of a rule differ from those that it had, and the rule that it was with these. */
    private record Severities(List<String> deviations, Rule changed) {}

    private static Severities severities(Rule before, Rule here) {
        List<String> deviations = new ArrayList<>();
        Rule changed = before;
        for (RuleCase one : here.description().cases()) {
            Optional<RuleCase> original =
                    before.description().namedCase(one.name()).filter(was -> was.severity() != one.severity());
            if (original.isPresent()) {
                changed = changed.withSeverity(one.name(), one.severity());
                deviations.add("rule " + here.id() + ", case " + one.name() + ": severity " + one.severity()
                        + " in place of " + original.get().severity());
            }
        }
        return new Severities(List.copyOf(deviations), changed);
    }
}
