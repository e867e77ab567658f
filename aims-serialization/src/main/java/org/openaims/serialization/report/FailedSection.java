package org.openaims.serialization.report;

import java.util.List;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleOutcome;

/** The rules that failed, each with its errors, whatever came of its requirements. */
final class FailedSection {

    private static final String HEADING = "Rules that failed";

    private static final int ID = 10;

    private FailedSection() {}

    static void write(CheckResult result, Page page) {
        List<RuleOutcome> failed = result.failedRules();
        if (failed.isEmpty()) {
            return;
        }
        page.alarm(HEADING);
        for (RuleOutcome one : failed) {
            String lead = "  " + Page.padded(one.rule() + "  ", ID);
            for (String error : one.errors()) {
                page.paragraph(lead, error);
                lead = " ".repeat(lead.length());
            }
            if (one.errors().isEmpty()) {
                page.paragraph(lead, "no error is given");
            }
        }
        page.blank();
        page.paragraph("  ", "What they would have found is unknown. Of each rule five errors are told at most.");
        page.blank();
    }

    /** Where to read of them, for a sentence in another section. */
    static String see() {
        return "see \"" + HEADING + "\"";
    }
}
