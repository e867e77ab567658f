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
import org.openaims.rules.language.Rule;

/** Runs one rule again for one subject, and tells what it asked. A check does none of this. */
final class Explaining {

    private final Rule rule;
    private final Records records;

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
        RuleLog log = new RuleLog(rule.id());
        List<Optional<Rule.Traced>> told = new ArrayList<>(1);
        AimsChecker.guarded(log, subject, said -> told.add(rule.trace(subject, records, said)));
        Optional<Rule.Traced> traced = told.stream().flatMap(Optional::stream).findFirst();
        if (!told.isEmpty() && traced.isEmpty()) {
            throw new IllegalArgumentException("expected the id of something that rule " + rule.id() + " looks at"
                    + rule.description()
                            .looksAt()
                            .map(name -> ", of one " + name)
                            .orElse("")
                    + ", found " + subject);
        }
        List<Finding> findings = log.findings().stream()
                .filter(finding -> subject.isEmpty() || finding.subject().equals(subject))
                .toList();
        RuleOutcome outcome = log.outcome();
        List<ExplainedStep> steps = traced.map(Rule.Traced::steps).orElse(List.of());
        return Explanation.builder()
                .rule(rule.description())
                .asOf(records.day())
                .subject(subject)
                .fields(traced.map(Rule.Traced::fields).orElse(List.of()))
                .steps(steps)
                .status(status(outcome, findings, steps))
                .reasons(reasons(outcome))
                .findings(findings)
                .build();
    }

    /**
     * The status of the subject. Where the rule looks at a series as a whole, an occasion in it is in order as far as
     * nothing was found on it; where a selection leaves a subject out, the rule does not apply to it.
     */
    private static RuleStatus status(RuleOutcome outcome, List<Finding> findings, List<ExplainedStep> steps) {
        boolean leftOut = outcome.status() == RuleStatus.NO_OCCASION
                && !steps.isEmpty()
                && steps.get(0).kind() == ExplainedStep.Kind.SELECTION
                && outcome.noOccasion().isEmpty();
        if (leftOut) {
            return RuleStatus.NOT_APPLICABLE;
        }
        boolean violatedElsewhere = outcome.status() == RuleStatus.VIOLATED && findings.isEmpty();
        return violatedElsewhere ? RuleStatus.SATISFIED : outcome.status();
    }

    private static List<String> reasons(RuleOutcome outcome) {
        List<String> reasons = new ArrayList<>(outcome.errors());
        for (List<CountedReason> counted :
                List.of(outcome.notChecked(), outcome.undecided(), outcome.notYetDue(), outcome.notApplicable())) {
            counted.forEach(one -> reasons.add(one.reason()));
        }
        outcome.noOccasion().ifPresent(reasons::add);
        outcome.due().ifPresent(day -> reasons.add("due by " + day));
        return reasons;
    }
}
