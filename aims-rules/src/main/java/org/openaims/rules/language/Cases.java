package org.openaims.rules.language;

import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;

/** The cases of a rule's description. */
final class Cases {

    /** What is expected of a past lapse that was mended, after what was expected at the time. */
    static final String MENDED_EXPECTED = "; a closed nonconformity names this time";

    /** What to do about a past lapse that was mended. */
    static final String MENDED_REMEDY =
            "Keep the nonconformity that names this time where an auditor who asks about it can see it.";

    private Cases() {}

    /**
     * Refuses a rule that says nothing where it has to speak.
     *
     * @param rule the id of the rule
     * @param what what is to be said, such as {@code what was found}
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if it is blank
     */
    static String said(String rule, String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("rule " + rule + ": expected " + what + " in words, found none");
        }
        return text;
    }

    /** Refuses a case that lacks what was found, what is expected, or a remedy. */
    static RuleCase complete(String rule, RuleCase one) {
        said(rule + ", case " + one.name(), "what was found", one.found());
        said(rule + ", case " + one.name(), "what is expected", one.expected());
        said(rule + ", case " + one.name(), "a remedy", one.remedy());
        return one;
    }

    static RuleCase one(String name, Severity severity, GapKind kind, String found, String expected, String remedy) {
        return RuleCase.builder()
                .name(name)
                .severity(severity)
                .kind(kind)
                .found(found)
                .expected(expected)
                .remedy(remedy)
                .build();
    }

    /** The case that a rule itself declared under a name, with the severity that it has in this rule. */
    static RuleCase named(RuleDescription description, String name) {
        for (RuleCase one : description.cases()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new IllegalStateException("expected a case of rule " + description.id() + ", found " + name);
    }

    static RuleDescription withSeverity(RuleDescription description, String name, Severity severity) {
        if (description.namedCase(name).isEmpty()) {
            throw new IllegalArgumentException("expected a case of rule " + description.id() + ", one of "
                    + description.cases().stream().map(RuleCase::name).toList() + ", found " + name);
        }
        return description.with(changed -> changed.cases(description.cases().stream()
                .map(one -> one.name().equals(name) ? one.with(c -> c.severity(severity)) : one)
                .toList()));
    }
}
