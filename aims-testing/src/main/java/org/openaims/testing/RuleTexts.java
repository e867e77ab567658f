package org.openaims.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/**
 * Whether the texts of a rule have the form that they owe, and say no word that they may not: a promise that records cannot
 * keep, or another name for a finding.
 */
final class RuleTexts {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.]+(?:-[A-Za-z0-9.]+)*-[0-9]{2,}");
    private static final Pattern CASE = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern FRAGMENT = Pattern.compile("(?:\\{[0-9]+}|[a-z0-9]).*[^.\\s]");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.!?]*(?:\\.\\S[^.!?]*)*\\.");

    /** What only an accredited body, or a court, can say of somebody. */
    private static final String PROMISES = "(?:non-?)?compliant|in compliance|certified";

    /**
     * An error or a violation as what the rule found: after an article or the like, and not the first part of a longer
     * name. An error rate is something that can be measured.
     */
    private static final String OTHER_NAMES = "(?:(?:an?|the|this|no|any|each|one|is|are|as|has|have)\\s+)"
            + "(?:violations?|errors?)"
            + "(?![\\w-])(?!\\s+(?!(?:in|of|on|at|by|with|for|was|were|is|are|has|had|and|or|that|which)\\b)[a-z])";

    private static final Pattern REFUSED =
            Pattern.compile("\\b(?:" + PROMISES + "|" + OTHER_NAMES + ")(?!\\w)", Pattern.CASE_INSENSITIVE);

    private final Rule rule;
    private final List<String> breaches = new ArrayList<>();

    private RuleTexts(Rule rule) {
        this.rule = rule;
    }

    /** What is amiss with them; empty when nothing is. */
    static List<String> breaches(Rule rule) {
        RuleTexts texts = new RuleTexts(rule);
        texts.describe(rule.description());
        return texts.breaches;
    }

    private void describe(RuleDescription description) {
        matches("the id", description.id(), ID, "a prefix, a hyphen and at least two digits");
        if (RuleSet.isKeptForBuiltIn(description.id())
                && Iso42001Rules.all()
                        .rule(description.id())
                        .filter(rule::equals)
                        .isEmpty()) {
            breaches.add("the id: expected a prefix of its own, found \"" + description.id()
                    + "\"; ids of that form are kept for built-in rules");
        }
        matches("the title", description.title(), FRAGMENT, "a lower-case phrase without a full stop");
        if (description.clause().isBlank()) {
            breaches.add("it does not say what it is based on");
        }
        if (description.cases().isEmpty()) {
            breaches.add("it has no case in which it finds something");
        }
        Set<String> names = new HashSet<>();
        for (RuleCase one : description.cases()) {
            matches("the name of case " + one.name(), one.name(), CASE, "lower-case words with hyphens");
            if (!names.add(one.name())) {
                breaches.add("two cases are called " + one.name());
            }
            matches("what " + one.name() + " found", one.found(), FRAGMENT, "a lower-case phrase without a full stop");
            matches(
                    "what " + one.name() + " expected",
                    one.expected(),
                    FRAGMENT,
                    "a lower-case phrase without a full stop");
            matches("the remedy of " + one.name(), one.remedy(), SENTENCE, "one sentence");
        }
    }

    private void matches(String what, String text, Pattern form, String expected) {
        if (!form.matcher(text).matches()) {
            breaches.add(what + ": expected " + expected + ", found \"" + text + "\"");
        }
        refused(text)
                .ifPresent(word ->
                        breaches.add(what + ": expected no word that blames or promises, found \"" + word + "\""));
    }

    /** The first word in a text that none may say; absent when there is none. */
    static Optional<String> refused(String text) {
        Matcher refused = REFUSED.matcher(text);
        return refused.find() ? Optional.of(refused.group()) : Optional.empty();
    }
}
