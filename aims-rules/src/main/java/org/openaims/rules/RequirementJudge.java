package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Decidability;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/** Makes one outcome for each requirement of the catalogue from what its rules said; the first that holds. */
final class RequirementJudge {

    private final RuleSet rules;
    private final Judgements judgements;
    private final Map<String, List<RuleOutcome>> outcomes = new HashMap<>();
    private final Map<String, List<Finding>> gaps = new HashMap<>();

    RequirementJudge(Records records, RuleSet rules, Map<Rule, RuleLog> logs) {
        this.rules = rules;
        this.judgements = new Judgements(records);
        logs.forEach((rule, log) -> {
            RuleOutcome outcome = log.outcome();
            List<Finding> grave = log.findings().stream()
                    .filter(finding -> finding.severity() == Severity.NONCONFORMITY)
                    .toList();
            for (String requirement : rule.description().requirements()) {
                outcomes.computeIfAbsent(requirement, first -> new ArrayList<>())
                        .add(outcome);
                gaps.computeIfAbsent(requirement, first -> new ArrayList<>()).addAll(grave);
            }
        });
    }

    List<RequirementOutcome> judge() {
        return Iso42001.entries().stream().map(this::judge).toList();
    }

    private RequirementOutcome judge(CatalogueEntry entry) {
        List<RuleOutcome> said = outcomes.getOrDefault(entry.id(), List.of());
        List<Finding> found = gaps.getOrDefault(entry.id(), List.of());
        RequirementOutcome.Builder outcome = RequirementOutcome.builder()
                .requirement(entry.id())
                .subjects(said.stream().mapToInt(RequirementJudge::subjects).sum())
                .rules(said.stream().map(RuleOutcome::rule).toList());
        said.forEach(one -> one.restsOn().ifPresent(outcome::addRestsOn));

        Optional<String> refuted = judgements.refuting(entry);
        if (!found.isEmpty() || refuted.isPresent()) {
            SortedSet<GapKind> kinds = new TreeSet<>();
            found.forEach(finding -> kinds.add(finding.kind()));
            refuted.ifPresent(judgement -> kinds.add(GapKind.BREACH));
            counted(found)
                    .forEach((rule, count) ->
                            outcome.addReasons(count + (count == 1 ? " finding" : " findings") + " of rule " + rule));
            refuted.ifPresent(outcome::addReasons);
            return outcome.outcome(Outcome.GAP).gapKinds(kinds).build();
        }
        List<String> obstacles = obstacles(entry, said);
        if (!obstacles.isEmpty()) {
            return outcome.outcome(Outcome.NOT_CHECKED).addAllReasons(obstacles).build();
        }
        if (said.stream().anyMatch(one -> one.status() == RuleStatus.NOT_YET_DUE)) {
            Optional<LocalDate> due =
                    said.stream().flatMap(one -> one.due().stream()).min(LocalDate::compareTo);
            said.forEach(one -> one.notYetDue().forEach(reason -> outcome.addReasons(reason.reason())));
            return outcome.outcome(Outcome.NOT_YET_DUE).due(due).build();
        }
        boolean holds =
                said.stream().filter(one -> decides(entry, one)).anyMatch(one -> one.status() == RuleStatus.SATISFIED);
        if (!holds && entry.decidability() != Decidability.HUMAN) {
            said.forEach(one -> {
                one.noOccasion().ifPresent(outcome::addReasons);
                one.notApplicable().forEach(reason -> outcome.addReasons(reason.reason()));
            });
            return outcome.outcome(Outcome.NO_OCCASION).build();
        }
        if (entry.decidability() != Decidability.RECORDS) {
            Optional<Outcome> judged = judgements.supporting(entry);
            if (judged.isEmpty()) {
                return outcome.outcome(Outcome.NEEDS_JUDGEMENT)
                        .addReasons(judgements.lacking(entry))
                        .build();
            }
            return outcome.outcome(judged.get()).strength(strength(said)).build();
        }
        return outcome.outcome(Outcome.SHOWN).strength(strength(said)).build();
    }

    /** Whether a rule may add a pass: an organization's own rule that names the requirement adds gaps only. */
    private static boolean decides(CatalogueEntry entry, RuleOutcome outcome) {
        return Iso42001Rules.deciding(entry.id()).stream()
                .anyMatch(rule -> rule.id().equals(outcome.rule()));
    }

    /** Why nothing can be said of a requirement; empty when something can. */
    private List<String> obstacles(CatalogueEntry entry, List<RuleOutcome> said) {
        if (entry.decidability() == Decidability.HUMAN) {
            return judgements.obstacles();
        }
        List<Rule> deciding = Iso42001Rules.deciding(entry.id());
        if (deciding.isEmpty()) {
            return List.of(
                    said.isEmpty()
                            ? "no rule decides it yet"
                            : "no rule decides it yet; a part of it is checked by "
                                    + String.join(
                                            ", ",
                                            said.stream().map(RuleOutcome::rule).toList()));
        }
        List<String> obstacles = new ArrayList<>();
        for (Rule rule : deciding) {
            Optional<Rule> here = rules.rule(rule.id());
            if (here.isEmpty()) {
                obstacles.add("rule " + rule.id() + " was left out");
            } else if (!here.get().equals(rule)) {
                obstacles.add("rule " + rule.id() + " was changed");
            }
        }
        for (RuleOutcome one : said) {
            one.errors().forEach(error -> obstacles.add("rule " + one.rule() + " failed: " + error));
            one.notChecked().forEach(reason -> obstacles.add(reason.reason() + ofSubjects(reason)));
            one.undecided().forEach(reason -> obstacles.add("unknown: " + reason.reason() + ofSubjects(reason)));
        }
        return obstacles.stream().distinct().toList();
    }

    private static String ofSubjects(CountedReason reason) {
        return reason.subjects() > 1 ? " (" + reason.subjects() + " times)" : "";
    }

    private static int subjects(RuleOutcome outcome) {
        return outcome.satisfied() + outcome.violated() + sum(outcome.undecided()) + sum(outcome.notYetDue());
    }

    private static int sum(List<CountedReason> reasons) {
        return reasons.stream().mapToInt(CountedReason::subjects).sum();
    }

    private static Map<String, Integer> counted(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    private static Optional<Strength> strength(List<RuleOutcome> said) {
        return said.stream().flatMap(one -> one.strength().stream()).min(Strength::compareTo);
    }
}
