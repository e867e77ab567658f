package org.openaims.serialization.report;

import java.util.List;
import java.util.stream.Collectors;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleStatus;

/** Why a rule said what it said, as a text for people. Lines keep to 100 characters. */
public final class ExplanationText {

    private static final int WIDTH = 100;
    private static final int SHOWN = 20;

    private ExplanationText() {}

    /**
     * One explanation in full.
     *
     * @param explanation the explanation
     * @return the record as the rule saw it, each step with its answer, and what came of it
     */
    public static String of(Explanation explanation) {
        Page page = new Page(WIDTH, false);
        page.paragraph(explanation.rule().id() + "  ", explanation.rule().title());
        page.paragraph("  on        ", subject(explanation) + ", as of " + explanation.asOf());
        explanation.fields().forEach(field -> page.paragraph("              ", field.name() + ": " + field.value()));
        page.blank();
        explanation.steps().forEach(step -> write(step, page));
        if (!explanation.steps().isEmpty()) {
            page.blank();
        }
        page.paragraph("  so it is  ", words(explanation.status()) + reasons(explanation));
        for (Finding finding : explanation.findings()) {
            page.paragraph("    found     ", explanation.rule().found(finding));
            page.paragraph("    expected  ", explanation.rule().expected(finding));
            page.paragraph("    to do     ", explanation.rule().remedy(finding));
        }
        return page.toString();
    }

    /**
     * Several explanations of one rule, each in one line, those first that are not satisfied.
     *
     * @param explanations the explanations
     * @return the lines, twenty at most, and how many more there are
     */
    public static String listed(List<Explanation> explanations) {
        Page page = new Page(WIDTH, false);
        List<Explanation> ordered = explanations.stream()
                .sorted((a, b) -> Boolean.compare(isSatisfied(a), isSatisfied(b)))
                .toList();
        for (Explanation one : ordered.subList(0, Math.min(SHOWN, ordered.size()))) {
            page.paragraph("  " + subject(one) + "  ", words(one.status()) + reasons(one));
        }
        if (ordered.size() > SHOWN) {
            page.paragraph("  ", "and " + (ordered.size() - SHOWN) + " more");
        }
        return page.toString();
    }

    private static boolean isSatisfied(Explanation explanation) {
        return explanation.status() == RuleStatus.SATISFIED;
    }

    private static String subject(Explanation explanation) {
        return explanation.subject().isEmpty() ? "the AIMS as a whole" : explanation.subject();
    }

    private static String reasons(Explanation explanation) {
        List<String> reasons = explanation.reasons().isEmpty()
                ? explanation.findings().stream().map(Finding::label).toList()
                : explanation.reasons();
        return reasons.isEmpty() ? "" : reasons.stream().collect(Collectors.joining("; ", ": ", ""));
    }

    private static void write(ExplainedStep step, Page page) {
        page.paragraph(
                "  " + Page.padded(answer(step), 10),
                kind(step.kind())
                        + step.text()
                        + step.detail().map(detail -> " (" + detail + ")").orElse(""));
    }

    private static String answer(ExplainedStep step) {
        return switch (step.answer()) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "unknown";
            case OPEN -> "not yet";
        };
    }

    private static String kind(ExplainedStep.Kind kind) {
        return switch (kind) {
            case SELECTION -> "looked at if: ";
            case DUTY -> "on the day: ";
            case CONDITION -> "only if: ";
            case BINDING -> "together with ";
            case DEMAND -> "expected: ";
            case OCCASION -> "";
            case GAP -> "expected: ";
        };
    }

    private static String words(RuleStatus status) {
        return switch (status) {
            case SATISFIED -> "satisfied";
            case VIOLATED -> "violated";
            case UNDECIDED -> "undecided";
            case NOT_YET_DUE -> "not yet due";
            case NO_OCCASION -> "without an occasion";
            case NOT_APPLICABLE -> "not applicable";
            case NOT_CHECKED -> "not checked";
            case ERROR -> "failing";
        };
    }
}
