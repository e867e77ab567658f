package org.openaims.serialization.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.RuleOutcome;

/** What is open, and why: reasons with the requirements that they hold for, the rarer reasons first. */
final class UncheckedSection {

    private UncheckedSection() {}

    static void write(CheckResult result, Page page) {
        byReason(result, Outcome.NOT_CHECKED, "What could not be checked, and why", page);
        rules(result, page);
        byReason(result, Outcome.NEEDS_JUDGEMENT, "What a person has to judge", page);
        notYetDue(result, page);
        byReason(result, Outcome.NO_OCCASION, "What there was no occasion for", page);
        byReason(result, Outcome.NOT_APPLICABLE, "Controls that the statement of applicability leaves out", page);
    }

    private static void byReason(CheckResult result, Outcome outcome, String heading, Page page) {
        Map<String, List<String>> ids = grouped(result, outcome, one -> reasons(one, result));
        if (ids.isEmpty()) {
            return;
        }
        page.section(heading);
        ids.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getValue().size()))
                .forEach(one -> page.paragraph("  ", line(one.getKey(), one.getValue())));
        page.blank();
    }

    private static List<String> reasons(RequirementOutcome one, CheckResult result) {
        if (one.reasons().isEmpty()) {
            return List.of("no reason is given");
        }
        return one.reasons().stream()
                .map(reason -> reason(reason, result))
                .distinct()
                .toList();
    }

    /** What is told with the rules is not told again; here the requirement is named once for all of it. */
    private static String reason(String reason, CheckResult result) {
        if (reason.startsWith("unknown: ")) {
            return "a value is unknown, see the undecided rules";
        }
        return result.failedRules().stream()
                .map(failed -> "rule " + failed.rule() + " failed")
                .filter(failed -> reason.startsWith(failed + ": "))
                .findFirst()
                .map(failed -> failed + ", " + FailedSection.see())
                .orElse(reason);
    }

    /** By rule, because a requirement may be a gap for one subject and not yet due for another. */
    private static void notYetDue(CheckResult result, Page page) {
        List<RuleOutcome> open = result.ruleOutcomes().stream()
                .filter(one -> !one.notYetDue().isEmpty())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        page.section("What is not yet due");
        for (RuleOutcome one : open) {
            String due = one.due().map(day -> ", due by " + day).orElse("");
            String first = sum(one.notYetDue()) > 1 && one.due().isPresent() ? " at the earliest" : "";
            page.paragraph(
                    "  ",
                    "rule " + one.rule() + ", " + Plural.of(sum(one.notYetDue()), kind(one, result)) + due + first
                            + ": " + counted(one.notYetDue()));
        }
        page.blank();
    }

    private static String line(String reason, List<String> requirements) {
        return reason + (requirements.size() > 1 ? ", " + requirements.size() + " requirements" : "") + ": "
                + IdRanges.of(requirements);
    }

    private static Map<String, List<String>> grouped(
            CheckResult result, Outcome outcome, Function<RequirementOutcome, List<String>> reasons) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (RequirementOutcome one : result.requirementOutcomes()) {
            if (one.outcome() == outcome) {
                for (String reason : reasons.apply(one)) {
                    ids.computeIfAbsent(reason, first -> new ArrayList<>()).add(one.requirement());
                }
            }
        }
        return ids;
    }

    /** The rules that are undecided for some subject, and those that did not run where no requirement tells it. */
    private static void rules(CheckResult result, Page page) {
        List<String> lines = new ArrayList<>();
        for (RuleOutcome one : result.ruleOutcomes()) {
            if (!one.undecided().isEmpty()) {
                lines.add(
                        "rule " + one.rule() + " is undecided for " + Plural.of(sum(one.undecided()), kind(one, result))
                                + ", unknown: " + counted(one.undecided()));
            }
            if (isToldOfNoRequirement(one, result)) {
                one.notChecked()
                        .forEach(reason -> lines.add("rule " + one.rule() + " was not run: " + reason.reason()));
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        page.section("Rules that are undecided or did not run");
        lines.forEach(line -> page.paragraph("  ", line));
        page.blank();
    }

    /** Whether why it did not run stands with no requirement: it has none, or one that is a gap all the same. */
    private static boolean isToldOfNoRequirement(RuleOutcome one, CheckResult result) {
        List<String> requirements =
                result.rule(one.rule()).map(RuleDescription::requirements).orElse(List.of());
        List<Outcome> outcomes = requirements.stream()
                .flatMap(id -> result.requirementOutcome(id).stream())
                .map(RequirementOutcome::outcome)
                .toList();
        return requirements.isEmpty() || (outcomes.contains(Outcome.GAP) && !outcomes.contains(Outcome.NOT_CHECKED));
    }

    private static String kind(RuleOutcome outcome, CheckResult result) {
        return result.rule(outcome.rule()).flatMap(RuleDescription::looksAt).orElse("subject");
    }

    private static String counted(List<CountedReason> reasons) {
        return String.join(
                "; ",
                reasons.stream()
                        .map(one -> one.reason() + " (" + one.subjects() + ")")
                        .toList());
    }

    private static int sum(List<CountedReason> reasons) {
        return reasons.stream().mapToInt(CountedReason::subjects).sum();
    }
}
