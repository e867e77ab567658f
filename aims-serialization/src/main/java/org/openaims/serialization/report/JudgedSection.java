package org.openaims.serialization.report;

import java.util.List;
import java.util.stream.Collectors;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.RequirementOutcome;

/** The requirements that somebody judged not adequate: gaps without a finding. */
final class JudgedSection {

    private static final int ID = 10;

    private JudgedSection() {}

    static void write(CheckResult result, Page page) {
        List<RequirementOutcome> judged = result.judgedNotAdequate();
        if (judged.isEmpty()) {
            return;
        }
        page.alarm("Judged not adequate");
        for (RequirementOutcome one : judged) {
            String lead = "  " + Page.padded(one.requirement() + "  ", ID);
            for (Judgement judgement : one.judgements()) {
                if (judgement.isRefuting()) {
                    page.paragraph(lead, said(judgement));
                    lead = " ".repeat(lead.length());
                }
            }
        }
        page.blank();
        page.paragraph("  ", "Each of these is a gap. No waiver and no baseline can name it.");
        page.blank();
    }

    private static String said(Judgement judgement) {
        return switch (judgement.source()) {
            case ATTESTATION ->
                "judged not adequate on " + judgement.judgedOn() + by(judgement) + " (" + judgement.id() + ")";
            case INTERNAL_AUDIT ->
                "the internal audit " + judgement.id() + " of " + judgement.judgedOn() + " concluded against it"
                        + (judgement.reasons().isEmpty() ? "" : ": " + String.join("; ", judgement.reasons()));
        };
    }

    private static String by(Judgement judgement) {
        return judgement.judges().isEmpty()
                ? ""
                : " by "
                        + judgement.judges().stream()
                                .map(judge -> judge.person().value())
                                .collect(Collectors.joining(", "));
    }
}
