package org.openaims.serialization.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openaims.model.record.Value;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleDescription;

/**
 * Findings of one rule, case and severity: what is said of all of them is said once.
 *
 * @param rule the rule
 * @param findings its findings, at least one
 */
record FindingGroup(RuleDescription rule, List<Finding> findings) {

    private static final Value EACH = Value.of("each of them");

    FindingGroup {
        findings = List.copyOf(findings);
    }

    Finding first() {
        return findings.get(0);
    }

    /** What the group is about, in a few words. */
    String subject() {
        if (findings.size() == 1) {
            return first().subject().isEmpty()
                    ? first().subjectKind()
                    : first().subjectKind() + " " + first().subject();
        }
        return isAboutDifferentSubjects()
                ? Plural.of(findings.size(), first().subjectKind())
                : Plural.of(findings.size(), "finding") + " on: " + first().subjectKind();
    }

    Optional<String> found() {
        return ofAll(rule::found);
    }

    Optional<String> expected() {
        return ofAll(rule::expected);
    }

    Optional<String> remedy() {
        return ofAll(rule::remedy);
    }

    /** The one text of all findings, where they differ in their subject alone; absent where they differ in more. */
    private Optional<String> ofAll(Function<Finding, String> text) {
        Optional<String> same = one(text);
        return same.isPresent() || !isAboutDifferentSubjects()
                ? same
                : one(finding -> text.apply(withoutSubject(finding)));
    }

    private Optional<String> one(Function<Finding, String> text) {
        String first = text.apply(first());
        return findings.stream().allMatch(finding -> text.apply(finding).equals(first))
                ? Optional.of(first)
                : Optional.empty();
    }

    private static Finding withoutSubject(Finding finding) {
        return finding.with(changed -> changed.values(finding.values().stream()
                .map(value -> value.toString().equals(finding.subject()) ? EACH : value)
                .toList()));
    }

    private boolean isAboutDifferentSubjects() {
        Set<String> subjects = new LinkedHashSet<>();
        findings.forEach(finding -> subjects.add(finding.subject()));
        return subjects.size() == findings.size() && !subjects.contains("");
    }
}
