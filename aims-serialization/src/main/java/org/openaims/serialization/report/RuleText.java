package org.openaims.serialization.report;

import java.util.List;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;

/** Rules as a text for people: what each asks for, and what it can find. Lines keep to 100 characters. */
public final class RuleText {

    private static final int WIDTH = 100;
    private static final int ID = 10;

    private RuleText() {}

    /**
     * A list of rules.
     *
     * @param rules the rules
     * @return for each its id, title, requirements, and cases with their severity
     */
    public static String of(List<RuleDescription> rules) {
        return of(rules, false);
    }

    /**
     * A list of rules with the templates of their messages.
     *
     * @param rules the rules
     * @return for each its id, title, requirements, and cases with their severity and templates
     */
    public static String withMessages(List<RuleDescription> rules) {
        return of(rules, true);
    }

    private static String of(List<RuleDescription> rules, boolean messages) {
        Page page = new Page(WIDTH, false);
        boolean first = true;
        for (RuleDescription rule : rules) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(Page.padded(rule.id(), ID), rule.title());
            page.paragraph(
                    "    for     ", rule.requirements().isEmpty() ? rule.clause() : Page.listed(rule.requirements()));
            rule.cases().forEach(one -> write(one, messages, page));
        }
        return page.toString();
    }

    private static void write(RuleCase one, boolean messages, Page page) {
        page.paragraph("    finds   ", one.name() + " (" + Words.of(one.kind()) + "): " + Words.of(one.severity()));
        if (messages) {
            page.paragraph("            found     ", one.found());
            page.paragraph("            expected  ", one.expected());
            page.paragraph("            to do     ", one.remedy());
        }
    }
}
