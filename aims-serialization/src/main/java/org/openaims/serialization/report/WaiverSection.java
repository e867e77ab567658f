package org.openaims.serialization.report;

import java.util.List;
import java.util.Optional;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.Waiver;
import org.openaims.model.result.WaiverUse;

/** The waivers: what each of them is for, and what became of it. */
final class WaiverSection {

    private static final int ID = 10;
    private static final String FOUND = "      found     ";
    private static final String REASON = "      reason    ";

    private WaiverSection() {}

    static void write(CheckResult result, Page page) {
        if (result.waivers().isEmpty()) {
            return;
        }
        page.section("Waivers: what is lived with for a time; a waived gap stays a gap");
        for (RequirementOutcome outcome : result.requirementOutcomes()) {
            outcome.waivedUntil()
                    .ifPresent(until -> page.paragraph(
                            "  " + Page.padded(outcome.requirement(), ID), "gap, waived until " + until));
        }
        for (WaiverUse use : result.waivers()) {
            page.blank();
            page.paragraph("  " + use.waiver().rule() + "  ", subject(use.waiver()) + ": " + state(use));
            findings(use, result).forEach(finding -> page.paragraph(FOUND, found(finding, result)));
            use.waiver().reason().filter(text -> !text.isBlank()).ifPresent(text -> page.paragraph(REASON, text));
        }
        page.blank();
    }

    private static String subject(Waiver waiver) {
        return (waiver.subject().isEmpty() ? "the AIMS as a whole" : waiver.subject())
                + waiver.discriminator().map(one -> " (" + one + ")").orElse("");
    }

    private static String state(WaiverUse use) {
        Waiver waiver = use.waiver();
        String approver = waiver.approver().map(who -> " by " + who).orElse("");
        String there = use.findings().isEmpty() ? "; nothing of it is found any more" : "; it is still found";
        String reasons = use.reasons().isEmpty() ? "" : ": " + String.join("; ", use.reasons());
        return switch (use.state()) {
            case IN_USE -> "waived until " + day(waiver.validUntil()) + approver;
            case UNUSED -> "there is nothing to waive" + reasons;
            case NOT_YET -> "not waived before " + day(waiver.validFrom()) + there;
            case LAPSED -> "the waiver lapsed on " + day(waiver.validUntil()) + there;
            case MALFORMED -> "the waiver is malformed and waives nothing" + reasons;
        };
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("an unknown day");
    }

    private static List<Finding> findings(WaiverUse use, CheckResult result) {
        return use.state() == WaiverUse.State.IN_USE
                ? result.findings().stream().filter(use.waiver()::isFor).toList()
                : List.of();
    }

    private static String found(Finding finding, CheckResult result) {
        return result.rule(finding.rule())
                .map(rule -> rule.found(finding))
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a finding of a rule in this result, found one of " + finding.rule()));
    }
}
