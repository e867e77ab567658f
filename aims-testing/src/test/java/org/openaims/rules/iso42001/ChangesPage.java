package org.openaims.rules.iso42001;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openaims.model.result.Outcome;
import org.openaims.rules.language.RuleSheet;

/** The page {@code docs/changes.md}: each change to a sound dossier that the tests make, and all that comes of it. */
final class ChangesPage {

    private static final String INTRODUCTION = """
            # One change at a time

            Each row starts from sound records (`Dossier` in aims-testing), in which no built-in rule finds anything,
            changes one thing, and shows the whole message that comes of it. The rows are the tests of the rules: this
            page is made from them, and a test holds it to them. Of the changes to clauses 5, 9 and 10 it is also held
            that no other rule finds anything but what the last column names, and that no other requirement comes out
            differently.
            """;

    private ChangesPage() {}

    static String text(List<RuleSheet> sheets, List<Change> changes) {
        List<String> lines = new ArrayList<>(List.of(INTRODUCTION.split("\n")));
        for (RuleSheet sheet : sheets) {
            lines.add("");
            lines.add("## " + RulesPage.heading(sheet.clause()));
            lines.add("");
            lines.add("| in | change | what is found | what else comes of it |");
            lines.add("|---|---|---|---|");
            changes.stream()
                    .filter(change -> sheet.rules().contains(change.rule()))
                    .map(ChangesPage::row)
                    .forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(Change change) {
        String day = change.asOf().equals(change.dossier().asOf()) ? "" : ", as of " + change.asOf();
        List<String> also = new ArrayList<>(change.alsoFound());
        change.makes().entrySet().stream().map(ChangesPage::outcome).forEach(also::add);
        return "| " + change.dossier() + day + " | " + change.name() + " | "
                + change.messages().stream().map(RulesPage::cell).collect(Collectors.joining("<br>")) + " | "
                + String.join("<br>", also).replace("|", " ") + " |";
    }

    private static String outcome(Map.Entry<String, Outcome> made) {
        return made.getKey() + ": "
                + made.getValue().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
