package org.openaims.serialization.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;
import org.openaims.model.standard.Clause;
import org.openaims.model.standard.ControlObjective;
import org.openaims.model.standard.Iso42001;

/** The findings of one severity, by clause in the order of the standard; those that rest on none come last. */
final class FindingGroups {

    /** What makes findings alike. */
    private record Likeness(String rule, String caseName, GapKind kind) {}

    private FindingGroups() {}

    /** The groups by the heading that they stand under; what is waived is left to {@link WaiverSection}. */
    static Map<String, List<FindingGroup>> of(CheckResult result, Severity severity) {
        Map<Likeness, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            if (finding.severity() == severity && result.waivedUntil(finding).isEmpty()) {
                alike.computeIfAbsent(
                                new Likeness(finding.rule(), finding.caseName(), finding.kind()),
                                first -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<String, RuleDescription> rules = new LinkedHashMap<>();
        result.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));

        Map<String, List<FindingGroup>> byHeading = new LinkedHashMap<>();
        Stream.concat(
                        Iso42001.clauses().stream().map(Clause::id),
                        Iso42001.controlObjectives().stream().map(ControlObjective::id))
                .forEach(clause -> byHeading.put(heading(clause), new ArrayList<>()));
        alike.forEach((likeness, findings) -> {
            RuleDescription rule = Optional.ofNullable(rules.get(likeness.rule()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected a finding of a rule in this result, found one of " + likeness.rule()));
            String heading = rule.requirements().isEmpty() ? own(rule) : heading(rule.clause());
            byHeading.computeIfAbsent(heading, first -> new ArrayList<>()).add(new FindingGroup(rule, findings));
        });
        byHeading.values().removeIf(List::isEmpty);
        return byHeading;
    }

    private static String own(RuleDescription rule) {
        return "Beside the standard: " + rule.clause();
    }

    static String heading(String clause) {
        Optional<Clause> one = Iso42001.clause(clause);
        if (one.isPresent()) {
            String above = one.get()
                    .parent()
                    .flatMap(Iso42001::clause)
                    .filter(parent -> one.get().title().equals("General"))
                    .map(parent -> parent.title() + ": ")
                    .orElse("");
            return clause + " " + above + one.get().title();
        }
        return Iso42001.controlObjectives().stream()
                .filter(objective -> objective.id().equals(clause))
                .map(objective -> clause + " " + objective.title())
                .findFirst()
                .orElse(clause);
    }
}
