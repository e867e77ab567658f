package org.openaims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.NotHandedInException;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.RhythmRule;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.Subjects;

/** Runs one rule again, for one subject where it can, and tells what it asked. A check does none of this. */
final class Explaining {

    /** What came of the rule for a subject; {@code among} tells it from others of its id, the first being 0. */
    private record Verdict(int among, RuleStatus status, List<String> reasons, List<Finding> findings) {}

    private final Rule rule;
    private final Records records;
    private Optional<RuleLog> everything = Optional.empty();

    Explaining(Rule rule, Records records) {
        this.rule = rule;
        this.records = records;
    }

    List<Explanation> explainAll() {
        List<String> subjects;
        try {
            subjects = rule.explainable(records);
        } catch (NotHandedInException e) {
            subjects = List.of();
        }
        return subjects.isEmpty()
                ? List.of(explain(""))
                : subjects.stream().distinct().map(this::explain).toList();
    }

    Explanation explain(String subject) {
        Optional<Verdict> judged = rule.subjects().flatMap(subjects -> judged(subjects, subject));
        Rule.Traced traced = traced(subject, judged.map(Verdict::among).orElse(0));
        Verdict verdict = applied(
                judged.map(own -> withOthersOfThatId(own, subject)).orElseGet(() -> whole(subject, traced.steps())));
        return Explanation.builder()
                .rule(rule.description())
                .asOf(records.day())
                .subject(subject)
                .fields(traced.fields())
                .steps(traced.steps())
                .status(verdict.status())
                .reasons(verdict.reasons())
                .findings(verdict.findings())
                .build();
    }

    /** A verdict as a check has it: on a control that is left out, none but that. */
    private Verdict applied(Verdict verdict) {
        return Ruling.leftOut(rule, verdict.status(), new Applicability(records))
                .map(why -> new Verdict(verdict.among(), RuleStatus.NOT_APPLICABLE, why, List.of()))
                .orElse(verdict);
    }

    /** The steps; those of a rule that fails, or misses a register, end before they begin, and the verdict says why. */
    private Rule.Traced traced(String subject, int among) {
        Optional<Rule.Traced> traced;
        try {
            traced = rule.trace(subject, among, records);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return new Rule.Traced(List.of(), List.of());
        }
        return traced.orElseThrow(() -> new IllegalArgumentException("expected the id of something that rule "
                + rule.id()
                + " looks at"
                + rule.description().looksAt().map(name -> ", of one " + name).orElse("") + ", found " + subject));
    }

    /**
     * What the rule says of one of its subjects; absent when it has none of that id. Where an id stands twice, the first
     * of which it finds something is meant.
     */
    private <S> Optional<Verdict> judged(Subjects<S> subjects, String subject) {
        List<S> all;
        try {
            all = records.all(subjects);
        } catch (NotHandedInException e) {
            return Optional.empty(); // what is said of the whole says so
        }
        Pass.Judge<S> judge = new Pass.Judge<>(new Pass<>(subjects, List.of(rule), records), records);
        Optional<Verdict> first = Optional.empty();
        int among = 0;
        for (int position = 0; position < all.size(); position++) {
            if (subjects.id(all.get(position)).equals(subject)) {
                RuleLog log = new RuleLog(rule, false);
                log.inOrder().grow(1);
                judge.moveTo(position, all.get(position));
                log.add(judge.judge(0), 0);
                Verdict verdict = log.hasLooked()
                        ? verdict(among, log.outcome(), log.findings())
                        : new Verdict(among, RuleStatus.NOT_APPLICABLE, List.of(), List.of());
                if (!verdict.findings().isEmpty()) {
                    return Optional.of(verdict);
                }
                first = first.or(() -> Optional.of(verdict));
                among++;
            }
        }
        return first;
    }

    /** A verdict with what the rule finds on an occasion, or an interval, that has the id of one of its subjects. */
    private Verdict withOthersOfThatId(Verdict own, String subject) {
        if (!(rule instanceof RhythmRule<?>)) {
            return own;
        }
        List<Finding> findings = new ArrayList<>(own.findings());
        ofAll().findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .filter(finding ->
                        own.findings().stream().noneMatch(other -> other.key().equals(finding.key())))
                .forEach(findings::add);
        return findings.size() == own.findings().size()
                ? own
                : new Verdict(
                        own.among(),
                        isViolated(findings) ? RuleStatus.VIOLATED : own.status(),
                        own.reasons(),
                        findings);
    }

    /** What the rule says of everything; worked out once. */
    private RuleLog ofAll() {
        if (everything.isEmpty()) {
            everything = Optional.ofNullable(
                    Run.of(RuleSet.of(rule), records, Optional.empty()).get(rule));
        }
        return everything.orElseThrow(
                () -> new IllegalStateException("expected a log of rule " + rule.id() + ", found none"));
    }

    /** What the rule says of the records as a whole, or of an occasion among them. */
    private Verdict whole(String subject, List<ExplainedStep> steps) {
        RuleLog log = ofAll();
        RuleOutcome outcome = log.outcome();
        boolean broken = outcome.status() == RuleStatus.ERROR || outcome.status() == RuleStatus.NOT_CHECKED;
        return subject.isEmpty() || broken
                ? verdict(0, outcome, log.findings())
                : occasion(
                        log.findings().stream()
                                .filter(finding -> finding.subject().equals(subject))
                                .toList(),
                        steps);
    }

    /** What came of an occasion, or an interval, which a rule looks at together with the others. */
    private Verdict occasion(List<Finding> findings, List<ExplainedStep> steps) {
        if (!findings.isEmpty()) {
            return new Verdict(
                    0, isViolated(findings) ? RuleStatus.VIOLATED : RuleStatus.SATISFIED, List.of(), findings);
        }
        List<String> unknown = steps.stream()
                .filter(step -> step.answer() == ExplainedStep.Answer.UNKNOWN)
                .flatMap(step -> step.detail().stream())
                .toList();
        if (!unknown.isEmpty()) {
            return new Verdict(0, RuleStatus.UNDECIDED, unknown, findings);
        }
        boolean lacking = steps.stream().anyMatch(step -> step.answer() == ExplainedStep.Answer.NO);
        return lacking
                ? new Verdict(
                        0,
                        RuleStatus.NOT_APPLICABLE,
                        List.of("it lies outside the time for which it is asked"),
                        findings)
                : new Verdict(0, RuleStatus.SATISFIED, List.of(), findings);
    }

    private boolean isViolated(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> rule.description().isGravest(finding.severity()));
    }

    private static Verdict verdict(int among, RuleOutcome outcome, List<Finding> findings) {
        List<String> reasons = new ArrayList<>(outcome.errors());
        for (List<CountedReason> counted :
                List.of(outcome.notChecked(), outcome.undecided(), outcome.notYetDue(), outcome.notApplicable())) {
            counted.forEach(one -> reasons.add(one.reason()));
        }
        outcome.noOccasion().ifPresent(reasons::add);
        outcome.due().ifPresent(day -> reasons.add("due by " + day));
        return new Verdict(among, outcome.status(), reasons, findings);
    }
}
