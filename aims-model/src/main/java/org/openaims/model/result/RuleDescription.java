package org.openaims.model.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * A rule as data: enough to render its findings without the rule.
 */
@AimsRecord
@Immutable
public sealed interface RuleDescription extends Extensible permits ImmutableRuleDescription {

    /**
     * The id, never reused.
     *
     * @return the id, such as {@code 9.3.1-01}
     */
    String id();

    /**
     * The state that satisfies the rule, as a phrase.
     *
     * @return the title
     */
    String title();

    /**
     * The clause or control that the rule belongs to; for an organization's own rule, what it is based on.
     *
     * @return the clause
     */
    String clause();

    /**
     * The requirements that the rule is necessary for.
     *
     * @return ids of the catalogue; empty for an organization's own rule
     */
    List<String> requirements();

    /**
     * What it looks at one by one.
     *
     * @return what one of them is called, such as {@code AI system}; absent when it looks at the management system as a
     *     whole
     */
    Optional<String> looksAt();

    /**
     * The ways in which it can find something.
     *
     * @return the cases, in the order of declaration
     */
    List<RuleCase> cases();

    /**
     * A case by name.
     *
     * @param name the name
     * @return the case; absent when the rule has none of that name
     */
    default Optional<RuleCase> namedCase(String name) {
        return cases().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Whether the rule finds nothing graver. A subject of which it finds something of that severity is not in order; what is
     * less grave is a remark.
     *
     * @param severity the severity of something that it finds
     * @return true for the highest severity of its cases
     */
    default boolean isGravest(Severity severity) {
        return cases().stream().noneMatch(one -> one.severity().compareTo(severity) < 0);
    }

    /**
     * The message of a finding: where, what was found, what was expected, and what to do.
     *
     * @param finding a finding of this rule
     * @return {@code <rule> (<clause>) at <pointer>: <found>; expected <expected>. <Remedy.>}
     * @throws IllegalArgumentException if the finding is of another rule, or of a case that this one does not have
     */
    default String message(Finding finding) {
        return id() + " (" + clause() + ") at " + finding.pointer() + ": " + found(finding) + "; expected "
                + expected(finding) + ". " + remedy(finding);
    }

    /**
     * What a finding found.
     *
     * @param finding a finding of this rule
     * @return a lower-case fragment
     */
    default String found(Finding finding) {
        return Template.render(caseOf(finding).found(), finding.values());
    }

    /**
     * What was expected.
     *
     * @param finding a finding of this rule
     * @return a lower-case fragment
     */
    default String expected(Finding finding) {
        return Template.render(caseOf(finding).expected(), finding.values());
    }

    /**
     * What to do today.
     *
     * @param finding a finding of this rule
     * @return an imperative sentence
     */
    default String remedy(Finding finding) {
        return Template.render(caseOf(finding).remedy(), finding.values());
    }

    private RuleCase caseOf(Finding finding) {
        if (!finding.rule().equals(id())) {
            throw new IllegalArgumentException(
                    "expected a finding of rule " + id() + ", found one of " + finding.rule());
        }
        return namedCase(finding.caseName())
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a case of rule " + id() + ", found " + finding.caseName()));
    }

    /**
     * Starts a new rule description.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy with a change.
     *
     * @param change what to set on the copy
     * @return the changed copy
     */
    default RuleDescription with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a rule description. */
    final class Builder extends ImmutableRuleDescription.Builder {

        Builder() {}
    }
}
