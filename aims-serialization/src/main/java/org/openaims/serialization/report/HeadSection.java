package org.openaims.serialization.report;

import java.util.ArrayList;
import java.util.List;
import org.openaims.model.record.Extent;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.Severity;

/** What was checked, and what a reader may not take the report for. */
final class HeadSection {

    private HeadSection() {}

    static void write(CheckResult result, Page page) {
        page.section("Records of an AI management system, held against ISO/IEC 42001:2023 as of " + result.asOf());
        page.paragraph("These are records as handed in. Nobody has verified that they are true.");
        page.paragraph("Only an accredited body certifies.");
        page.blank();
        if (!result.onlyAsked().isEmpty()) {
            page.paragraph("  Asked       ", "these rules alone, no other was run: " + Page.listed(result.onlyAsked()));
        }
        page.paragraph("  As of       ", result.asOf() + "; nothing later was looked at");
        page.paragraph(
                "  Window      ",
                "past lapses count from " + result.asOf().minus(result.window()) + " on, for "
                        + Words.of(result.window()));
        handedIn(result.handedIn(), page);
        page.paragraph("  Found       ", found(result));
        failed(result.failedRules().size(), page);
        rules(result, page);
        page.paragraph("  Library     ", "AIMS " + result.libraryVersion());
        result.inputDigest().ifPresent(digest -> page.paragraph("  Input       ", digest));
        page.blank();
    }

    private static void rules(CheckResult result, Page page) {
        List<String> deviations = result.onlyAsked().isEmpty()
                ? result.deviations()
                : result.deviations().stream()
                        .filter(deviation -> !deviation.endsWith(" was left out"))
                        .toList();
        page.paragraph(
                "  Rules       ",
                Plural.of(result.rules().size(), "rule")
                        + (deviations.isEmpty() ? ", as built in" : ", which differ from those built in:"));
        deviations.forEach(deviation -> page.paragraph("              - ", deviation));
    }

    private static void handedIn(Extent extent, Page page) {
        if (extent instanceof Extent.WholeAims whole) {
            page.paragraph(
                    "  Handed in   ",
                    "the whole AIMS"
                            + whole.completeAsOf()
                                    .map(day -> ", complete as of " + day)
                                    .orElse("")
                            + whole.statedBy().map(who -> ", stated by " + who).orElse(""));
        } else if (extent instanceof Extent.NamedRegisters named) {
            page.paragraph("  Handed in   ", "these registers only; nothing else counts as missing:");
            for (Extent.HandedInRegister one : named.registers()) {
                page.paragraph(
                        "              - ",
                        one.register()
                                + one.completeAsOf()
                                        .map(day -> ", complete as of " + day)
                                        .orElse("")
                                + one.statedBy()
                                        .map(who -> ", stated by " + who)
                                        .orElse(""));
            }
        }
    }

    private static String found(CheckResult result) {
        int grave = count(result, Severity.NONCONFORMITY);
        int remarks = count(result, Severity.OBSERVATION);
        int chances = count(result, Severity.OPPORTUNITY);
        List<String> parts = new ArrayList<>();
        if (grave > 0) {
            parts.add(Plural.of(grave, "finding") + " for which an auditor would raise a nonconformity");
        }
        if (remarks > 0) {
            parts.add(Plural.of(remarks, "observation"));
        }
        if (chances > 0) {
            parts.add(Plural.of(chances, "opportunity"));
        }
        long waived = result.findings().stream()
                .filter(finding -> result.waivedUntil(finding).isPresent())
                .count();
        if (waived > 0) {
            parts.add(waived + " of them waived");
        }
        int judged = result.judgedNotAdequate().size();
        if (judged > 0) {
            parts.add(Plural.of(judged, "requirement") + " judged not adequate");
        }
        return parts.isEmpty() ? foundWithoutFinding(result) : String.join("; ", parts);
    }

    /** A gap is never nothing, even where the result tells neither a finding nor a judgement that makes it one. */
    private static String foundWithoutFinding(CheckResult result) {
        int gaps = (int) result.requirementOutcomes().stream()
                .filter(outcome -> outcome.outcome() == Outcome.GAP)
                .count();
        return gaps == 0
                ? "nothing, in what could be checked"
                : Plural.of(gaps, "requirement") + (gaps == 1 ? " that is a gap" : " that are a gap");
    }

    private static void failed(int count, Page page) {
        if (count > 0) {
            page.paragraph(
                    "  Failed      ",
                    Plural.of(count, "rule") + "; what " + (count == 1 ? "it" : "they")
                            + " would have found is unknown, " + FailedSection.see());
        }
    }

    private static int count(CheckResult result, Severity severity) {
        return (int) result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
