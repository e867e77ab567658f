package org.openaims.serialization.report;

import java.util.ArrayList;
import java.util.List;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.PracticalTestItem;

/** The five things that an auditor asks for first, and whether each could be handed over. */
final class PracticalTestSection {

    private static final int LABEL = 41;

    private PracticalTestSection() {}

    static void write(CheckResult result, Page page) {
        page.section("The practical test: what could be handed to an auditor on " + result.asOf());
        for (PracticalTestItem item : result.practicalTest()) {
            page.paragraph("  " + Page.padded(Words.of(item.item()), LABEL - 2), answer(item));
        }
        page.blank();
    }

    private static String answer(PracticalTestItem item) {
        List<String> parts = new ArrayList<>(item.records());
        item.day().ifPresent(day -> parts.add(day.toString()));
        item.place().ifPresent(parts::add);
        return Words.of(item.answer()) + (parts.isEmpty() ? "" : ": " + Page.listed(parts));
    }
}
