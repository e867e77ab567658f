package org.openaims.rules.iso42001;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;
import org.openaims.model.standard.Clause;
import org.openaims.model.standard.ControlObjective;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/** The page {@code docs/rules.md}, made from the built-in rules. */
final class RulesPage {

    private static final String INTRODUCTION = """
            # The built-in rules

            What each rule asks for, what it can find, and in which words. `{0}`, `{1}` ... stand for the ids, days and
            numbers that were there. This page is made from the rules themselves, and a test holds it to them;
            `aims rules --messages` prints the same, and `aims explain FILE RULE SUBJECT` why a rule said something of a
            record.

            * A rule is *necessary* for the requirements that it names. A requirement is shown only where a sheet says that
              its rules *decide* it: that they are all that a program can check.
            * **breach**: the records show the opposite, or a named document is missing. **late**: done later than due, or
              overdue. **incomplete**: a part that is asked for is not there. **absent**: no record shows it.
            * An *observation* stands beside the outcome and never changes it.
            """;

    private RulesPage() {}

    static String text(List<RuleSheet> sheets) {
        List<String> lines = new ArrayList<>(List.of(INTRODUCTION.split("\n")));
        for (RuleSheet sheet : sheets) {
            lines.add("");
            lines.add("## " + heading(sheet.clause()));
            lines.add("");
            lines.add(
                    sheet.decides().isEmpty()
                            ? "Decides nothing alone."
                            : "Decides " + sheet.decides().stream().sorted().collect(Collectors.joining(", ")) + ".");
            sheet.rules().forEach(rule -> write(rule, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    static String heading(String clause) {
        return Iso42001.clause(clause)
                .map(Clause::title)
                .or(() -> Iso42001.controlObjectives().stream()
                        .filter(objective -> objective.id().equals(clause))
                        .map(ControlObjective::title)
                        .findFirst())
                .map(title -> clause + " " + title)
                .orElse("The " + clause + " themselves");
    }

    private static void write(Rule rule, List<String> lines) {
        RuleDescription description = rule.description();
        lines.add("");
        lines.add("### " + rule.id() + ": " + description.title());
        lines.add("");
        for (String requirement : description.requirements()) {
            lines.add("* necessary for **" + requirement + "**: "
                    + Iso42001.entry(requirement).orElseThrow().text());
        }
        if (description.requirements().isEmpty()) {
            lines.add("* based on " + description.clause());
        }
        lines.add("* looks at "
                + description.looksAt().map(name -> "each " + name).orElse("the management system as a whole"));
        lines.add("");
        lines.add("| case | kind | found | expected | to do |");
        lines.add("|---|---|---|---|---|");
        description.cases().forEach(one -> lines.add(row(one)));
    }

    private static String row(RuleCase one) {
        String severity = one.severity() == Severity.NONCONFORMITY
                ? ""
                : ", " + one.severity().name().toLowerCase(Locale.ROOT);
        return "| `" + one.name() + "` | " + one.kind().name().toLowerCase(Locale.ROOT) + severity + " | "
                + cell(one.found()) + " | " + cell(one.expected()) + " | " + cell(one.remedy()) + " |";
    }

    static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
