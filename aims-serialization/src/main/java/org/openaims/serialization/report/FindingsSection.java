package org.openaims.serialization.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Grade;
import org.openaims.model.result.Severity;

/** What was found: the graver first, each by clause, with the place and what to do. */
final class FindingsSection {

    private static final int SHOWN = 5;

    private static final String FOUND = "      found     ";
    private static final String EXPECTED = "      expected  ";
    private static final String TO_DO = "      to do     ";
    private static final String PLACE = "      place     ";
    private static final String NEXT = "                ";

    private FindingsSection() {}

    static void write(CheckResult result, Page page) {
        if (result.findings().isEmpty()) {
            page.section("Findings");
            page.paragraph("  ", "None. The rules found nothing in what they could check; the rest stands below.");
            page.blank();
            return;
        }
        if (result.findings().stream()
                .allMatch(finding -> result.waivedUntil(finding).isPresent())) {
            page.section("Findings");
            page.paragraph("  ", "None but those that are waived; they stand below.");
            page.blank();
            return;
        }
        Map<String, Grade> grades = new HashMap<>();
        result.grades().forEach(graded -> grades.put(graded.finding(), graded.grade()));
        for (Severity severity : Severity.values()) {
            Map<String, List<FindingGroup>> groups = FindingGroups.of(result, severity);
            if (!groups.isEmpty()) {
                heading(severity, page);
                groups.forEach((heading, alike) -> {
                    page.heading(heading);
                    page.blank();
                    alike.forEach(group -> write(group, grades, page));
                });
            }
        }
    }

    private static void heading(Severity severity, Page page) {
        switch (severity) {
            case NONCONFORMITY -> page.alarm("Findings: an auditor would raise a nonconformity");
            case OBSERVATION -> page.remark("Observations: worth a remark, they change no outcome");
            case OPPORTUNITY -> page.section("Opportunities: possible improvements");
        }
    }

    private static void write(FindingGroup group, Map<String, Grade> grades, Page page) {
        page.paragraph(
                "  " + group.rule().id() + "  ",
                group.subject() + " (" + Words.of(group.first().kind()) + grades(group, grades) + ")");
        group.found().ifPresent(found -> page.paragraph(FOUND, found));
        group.expected().ifPresent(expected -> page.paragraph(EXPECTED, expected));
        group.remedy().ifPresent(remedy -> page.paragraph(TO_DO, remedy));
        places(group, page);
        page.blank();
    }

    /** The grades of a group as it is graded; nothing where it is not. */
    private static String grades(FindingGroup group, Map<String, Grade> grades) {
        StringBuilder words = new StringBuilder();
        for (Grade grade : Grade.values()) {
            if (group.findings().stream().anyMatch(finding -> grades.get(finding.key()) == grade)) {
                words.append(", ").append(Words.of(grade));
            }
        }
        return words.toString();
    }

    private static void places(FindingGroup group, Page page) {
        List<Finding> findings = group.findings();
        String lead = PLACE;
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            page.paragraph(lead, place(group, finding));
            lead = NEXT;
        }
        if (findings.size() > SHOWN) {
            page.paragraph(
                    lead,
                    "and " + (findings.size() - SHOWN) + " more "
                            + (group.remedy().isPresent() ? "with the same remedy" : "of the same kind")
                            + " (all of them in --format json)");
        }
    }

    private static String place(FindingGroup group, Finding finding) {
        StringBuilder place = new StringBuilder();
        if (group.findings().size() > 1 && !finding.subject().isEmpty()) {
            place.append(finding.subject()).append(" at ");
        }
        place.append(finding.pointer().isEmpty() ? "the document as a whole" : finding.pointer());
        if (group.found().isEmpty()) {
            place.append(": ").append(group.rule().found(finding));
        }
        if (group.expected().isEmpty()) {
            place.append("; expected ").append(group.rule().expected(finding));
        }
        if (group.remedy().isEmpty()) {
            place.append(". ").append(group.rule().remedy(finding));
        }
        return place.toString();
    }
}
