package org.openaims.serialization.report;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openaims.model.result.BaselineComparison;
import org.openaims.model.result.CheckResult;

/** What is new, known and gone against an earlier check. */
final class ComparisonSection {

    private static final int SHOWN = 20;

    private ComparisonSection() {}

    static void write(CheckResult result, Page page) {
        result.comparison().ifPresent(comparison -> write(comparison, page));
    }

    private static void write(BaselineComparison comparison, Page page) {
        page.section("Against the baseline of " + comparison.baselineAsOf());
        SortedSet<String> unheardOf = new TreeSet<>(comparison.newlyFound());
        unheardOf.removeAll(comparison.worse());
        keys("new", unheardOf, page);
        if (!comparison.worse().isEmpty()) {
            keys("worse", comparison.worse(), page);
            page.paragraph(
                    "              ",
                    "known then, and graver now, lasting again or longer, or reaching further: new, too");
        }
        page.paragraph("  known       ", Plural.of(comparison.known().size(), "finding"));
        keys("gone", comparison.gone(), page);
        if (!comparison.unclear().isEmpty()) {
            keys("cannot tell", comparison.unclear(), page);
        }
        for (String reason : comparison.stale()) {
            page.paragraph("  stale       ", reason + "; write the baseline anew when you have looked at it");
        }
        page.blank();
    }

    private static void keys(String word, Collection<String> keys, Page page) {
        page.paragraph("  " + Page.padded(word, 12), Plural.of(keys.size(), "finding"));
        List<String> shown = keys.stream().limit(SHOWN).toList();
        shown.forEach(key -> page.paragraph("              - ", key));
        if (keys.size() > SHOWN) {
            page.paragraph("              - ", "and " + (keys.size() - SHOWN) + " more");
        }
    }
}
