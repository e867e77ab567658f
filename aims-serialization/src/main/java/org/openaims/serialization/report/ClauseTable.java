package org.openaims.serialization.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Clause;
import org.openaims.model.standard.Iso42001;

/** How many requirements of each clause have each outcome. There is no total: nothing sums the counts up. */
final class ClauseTable {

    private static final String ANNEX_A = "A";
    private static final String OWN = "own";
    private static final int TITLE = 27;
    private static final int LEGEND = 15;

    /** A line of the table: a clause, or the controls. */
    private record Row(String phase, String number, String title, Map<Outcome, Integer> counts) {

        static Row of(String phase, String number, String title) {
            return new Row(phase, number, title, new EnumMap<>(Outcome.class));
        }

        String label(boolean titled) {
            String label = "  " + Page.padded(phase, 6) + " ".repeat(Math.max(0, 2 - number.length())) + number;
            return titled ? label + " " + Page.padded(title, TITLE) : label;
        }
    }

    private ClauseTable() {}

    static void write(CheckResult result, Page page) {
        Map<String, Row> rows = rows();
        for (RequirementOutcome outcome : result.requirementOutcomes()) {
            rows.computeIfAbsent(rowOf(outcome.requirement()), own -> Row.of("", "", "own controls"))
                    .counts()
                    .merge(outcome.outcome(), 1, Integer::sum);
        }
        int columns = 0;
        for (Outcome outcome : Outcome.values()) {
            columns += widthOf(outcome);
        }
        boolean titled = Row.of("", "", "").label(true).length() + columns <= page.width();
        int label = Row.of("", "", "").label(titled).length();

        page.section("Clause by clause: how many requirements have which outcome");
        page.line(head(label, 0));
        page.line(head(label, 1));
        rows.values().forEach(row -> page.line(row.label(titled) + counts(row)));
        page.blank();
        for (Outcome outcome : Outcome.values()) {
            if (rows.values().stream().anyMatch(row -> row.counts().containsKey(outcome))) {
                page.paragraph("  " + Page.padded(Words.of(outcome), LEGEND), meaning(outcome));
            }
        }
        page.blank();
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Clause clause : Iso42001.clauses()) {
            if (clause.parent().isEmpty()) {
                rows.put(clause.id(), Row.of(Words.of(clause.phase()), clause.id(), clause.title()));
            }
        }
        rows.put(ANNEX_A, Row.of("", ANNEX_A, "Controls of Annex A"));
        return rows;
    }

    private static String rowOf(String requirement) {
        Optional<CatalogueEntry> entry = Iso42001.entry(requirement);
        if (entry.isEmpty()) {
            return OWN;
        }
        if (entry.get() instanceof AnnexAControl) {
            return ANNEX_A;
        }
        String clause = entry.get().clause();
        int dot = clause.indexOf('.');
        return dot < 0 ? clause : clause.substring(0, dot);
    }

    private static String head(int label, int line) {
        StringBuilder head = new StringBuilder(" ".repeat(label));
        for (Outcome outcome : Outcome.values()) {
            String part = headOf(outcome)[line];
            head.append(" ".repeat(widthOf(outcome) - part.length())).append(part);
        }
        return head.toString();
    }

    private static String counts(Row row) {
        StringBuilder line = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            int count = row.counts().getOrDefault(outcome, 0);
            String cell = count == 0 ? "-" : Integer.toString(count);
            line.append(" ".repeat(Math.max(1, widthOf(outcome) - cell.length())))
                    .append(cell);
        }
        return line.toString();
    }

    private static int widthOf(Outcome outcome) {
        String[] head = headOf(outcome);
        return 1 + Math.max(head[0].length(), head[1].length());
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case GAP -> "the records fall short of it";
            case NOT_CHECKED -> "nothing can be said of it; the reasons stand further below";
            case NEEDS_JUDGEMENT -> "what a program can check holds; the rest takes a person";
            case NOT_YET_DUE -> "it has time until a later day";
            case JUDGED_BY_OWNER -> "what a program can check holds; its owner or doer found the rest adequate";
            case JUDGED -> "what a program can check holds; someone else found the rest adequate";
            case SHOWN -> "the records show it";
            case NO_OCCASION -> "what would call for it is not in the records";
            case NOT_APPLICABLE -> "the statement of applicability leaves this control out";
        };
    }

    private static String[] headOf(Outcome outcome) {
        return switch (outcome) {
            case GAP -> new String[] {"", "gap"};
            case NOT_CHECKED -> new String[] {"not", "checked"};
            case NEEDS_JUDGEMENT -> new String[] {"needs", "judging"};
            case NOT_YET_DUE -> new String[] {"not yet", "due"};
            case JUDGED_BY_OWNER -> new String[] {"owner", "judged"};
            case JUDGED -> new String[] {"", "judged"};
            case SHOWN -> new String[] {"", "shown"};
            case NO_OCCASION -> new String[] {"no", "occasion"};
            case NOT_APPLICABLE -> new String[] {"", "n/a"};
        };
    }
}
