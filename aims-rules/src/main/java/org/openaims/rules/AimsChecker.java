package org.openaims.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleCase;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.NotHandedInException;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.Subjects;
import org.openaims.rules.language.Verdicts;

/**
 * Checks records against rules as of a day: the way in.
 *
 * <p>Immutable and safe to share between threads. The same records, rules and day give the same result, on any machine.
 */
public final class AimsChecker {

    /** The version of this library, as it stands in every result. */
    public static final String VERSION = "0.1.0-SNAPSHOT";

    private static final Period DEFAULT_WINDOW = Period.ofMonths(36);

    private final RuleSet rules;
    private final Period window;
    private final Optional<String> inputDigest;
    private final Set<String> verified;

    private AimsChecker(RuleSet rules, Period window, Optional<String> inputDigest, Set<String> verified) {
        this.rules = rules;
        this.window = window;
        this.inputDigest = inputDigest;
        this.verified = verified;
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
        Records records = new Records(aims, asOf, window, verified);
        Map<Rule, RuleLog> logs = run(records);
        List<Finding> findings =
                logs.values().stream().flatMap(log -> log.findings().stream()).toList();
        return CheckResult.builder()
                .asOf(asOf)
                .window(window)
                .libraryVersion(VERSION)
                .inputDigest(inputDigest)
                .handedIn(aims.handedIn())
                .rules(rules.rules().stream().map(Rule::description).toList())
                .deviations(deviations())
                .onlyAsked(rules.onlyAsked())
                .findings(findings)
                .ruleOutcomes(logs.values().stream().map(RuleLog::outcome).toList())
                .requirementOutcomes(new RequirementJudge(records, rules, logs).judge())
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

    /** Runs every rule; those that look at the same subjects one by one run in one pass over them. */
    private Map<Rule, RuleLog> run(Records records) {
        Map<Rule, RuleLog> logs = new LinkedHashMap<>();
        Map<Subjects<?>, List<Rule>> passes = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            RuleLog log = new RuleLog(rule.id());
            logs.put(rule, log);
            guarded(log, "", said -> rule.judge(records, said));
            rule.subjects()
                    .ifPresent(subjects -> passes.computeIfAbsent(subjects, first -> new ArrayList<>())
                            .add(rule));
        }
        passes.forEach((subjects, together) -> pass(subjects, together, records, logs));
        return logs;
    }

    private static <S> void pass(Subjects<S> subjects, List<Rule> together, Records records, Map<Rule, RuleLog> logs) {
        List<S> all;
        try {
            all = records.all(subjects);
        } catch (NotHandedInException e) {
            return; // each rule has said so itself when it was asked what it says of the whole
        }
        List<RuleLog> taking = together.stream().map(logs::get).toList();
        for (int position = 0; position < all.size(); position++) {
            S subject = all.get(position);
            for (int r = 0; r < together.size(); r++) {
                Rule rule = together.get(r);
                RuleLog log = taking.get(r);
                int at = position;
                guarded(log, subjects.id(subject), said -> rule.judge(at, records, said));
            }
        }
    }

    /**
     * A rule that fails is an outcome of that rule for that subject; nothing else is lost. An assertion of the rule's
     * own, and a class that is missing when it runs, are failures of the rule too.
     */
    static void guarded(RuleLog log, String subject, Consumer<Verdicts> judging) {
        try {
            judging.accept(log.draft());
            log.keep();
        } catch (NotHandedInException e) {
            log.drop();
            log.notChecked("not handed in: " + e.register());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            log.drop();
            log.failed(subject, e);
        }
    }

    /** How the rules differ from the built-in ones. */
    private List<String> deviations() {
        List<String> deviations = new ArrayList<>();
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
            }
        }
        return List.copyOf(deviations);
    }

    /** How a rule differs from the built-in one of its id. */
    private static List<String> deviations(Rule builtIn, Rule here) {
        List<String> deviations = new ArrayList<>();
        Rule changed = builtIn;
        for (RuleCase one : here.description().cases()) {
            Optional<RuleCase> original =
                    builtIn.description().namedCase(one.name()).filter(before -> before.severity() != one.severity());
            if (original.isPresent()) {
                changed = changed.withSeverity(one.name(), one.severity());
                deviations.add("rule " + here.id() + ", case " + one.name() + ": severity " + one.severity()
                        + " in place of " + original.get().severity());
            }
        }
        return here.equals(changed) ? deviations : List.of("rule " + here.id() + " was replaced");
    }
}
