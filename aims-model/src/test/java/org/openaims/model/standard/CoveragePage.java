package org.openaims.model.standard;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page {@code docs/coverage.md}, made from the catalogue. */
final class CoveragePage {

    private static final String INTRODUCTION = """
            # What shows what

            Which records, and which of their attributes, can show what ISO/IEC 42001:2023 asks for. The words are ours
            and do not replace the standard; ids and short titles are the standard's, but for the letter after the
            hyphen.

            This page is made from the catalogue (`Iso42001`, `CatalogueEntry.shownBy()`); a test holds it to that, and
            every name in it to the records. `aims requirements ID` prints one row with all that the catalogue knows of
            it.

            * That a record *can* show a row does not say that yours does: that is what `aims check` is for.
            * **D**: the records alone decide it. **P**: a program decides part of it, a person the rest, in an
              `Attestation` or in the conclusion of an internal audit. **H**: it takes a person; the row names the
              `Attestation`, and what it looks at.
            * **doc**: the standard names a document for it. Elsewhere an auditor may also hear or see the answer.
            """;

    private CoveragePage() {}

    static String text(List<CatalogueEntry> entries, Map<String, String> besideTheClauses) {
        List<String> lines = new ArrayList<>(List.of(INTRODUCTION.split("\n")));
        String clause = "";
        for (CatalogueEntry entry : entries) {
            if (!entry.clause().equals(clause)) {
                clause = entry.clause();
                lines.add("");
                lines.add("## " + heading(entry));
                lines.add("");
                lines.add("| id | what is asked for | | what can show it |");
                lines.add("|---|---|---|---|");
            }
            lines.add(row(entry));
        }
        lines.add("");
        lines.add("## Beside the clauses");
        lines.add("");
        lines.add("Registers that no clause or control asks for, and why they are there.");
        lines.add("");
        lines.add("| record | why |");
        lines.add("|---|---|");
        besideTheClauses.forEach((record, why) -> lines.add("| `" + record + "` | " + why + " |"));
        lines.add("");
        lines.add("## Record by record");
        lines.add("");
        lines.add("| record | what it can show |");
        lines.add("|---|---|");
        byRecord(entries).forEach((record, ids) -> lines.add("| `" + record + "` | " + String.join(", ", ids) + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String heading(CatalogueEntry entry) {
        if (entry instanceof AnnexAControl) {
            return Iso42001.controlObjectives().stream()
                    .filter(objective -> objective.id().equals(entry.clause()))
                    .map(objective -> objective.id() + " " + objective.title())
                    .findFirst()
                    .orElseThrow();
        }
        return Iso42001.clause(entry.clause())
                .map(clause -> clause.id() + " " + clause.title())
                .orElseThrow();
    }

    private static String row(CatalogueEntry entry) {
        String asked = entry instanceof AnnexAControl control
                ? "*" + control.title() + "*<br>" + control.text()
                : entry.text();
        String shownBy = entry.shownBy().stream()
                .map(shown -> "`" + shown.record() + "` " + String.join(", ", shown.attributes()))
                .collect(joining("<br>"));
        return "| " + entry.id() + " | " + asked + " | " + entry.decidability().letter()
                + (entry.documentNamed() ? " doc" : "") + " | " + shownBy + " |";
    }

    private static Map<String, List<String>> byRecord(List<CatalogueEntry> entries) {
        Map<String, List<String>> ids = new TreeMap<>();
        for (CatalogueEntry entry : entries) {
            for (RecordAttributes shown : entry.shownBy()) {
                ids.computeIfAbsent(shown.record(), record -> new ArrayList<>()).add(entry.id());
            }
        }
        return ids;
    }
}
