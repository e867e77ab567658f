package org.openaims.model.result;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Extent;

/**
 * What a check of an organization's records found, as of a day. Self-contained: every text can be rendered from it
 * alone.
 *
 * <p>It speaks of the records as they were handed in; nobody has verified that they are true.
 */
@AimsRecord
@Immutable
public sealed interface CheckResult extends Extensible permits ImmutableCheckResult {

    /**
     * The day as of which the records were judged.
     *
     * @return the day, inclusive
     */
    LocalDate asOf();

    /**
     * How far back past lapses count.
     *
     * @return the window before that day, as a calendar period
     */
    Period window();

    /**
     * The version of the library that made it.
     *
     * @return the version
     */
    String libraryVersion();

    /**
     * The digest of the input, where the caller gave one.
     *
     * @return the digest as the caller wrote it
     */
    Optional<String> inputDigest();

    /**
     * What of the records was handed in.
     *
     * @return the extent
     */
    Extent handedIn();

    /**
     * The rules that were asked for.
     *
     * @return the descriptions, in the order of the rules
     */
    List<RuleDescription> rules();

    /**
     * How the rules differ from the built-in set.
     *
     * @return one phrase for each deviation; empty when they do not
     */
    List<String> deviations();

    /**
     * The rules to which the check was narrowed down, where somebody asked for some of the rules alone.
     *
     * @return their ids, in the order of the rules; empty when nobody did
     */
    List<String> onlyAsked();

    /**
     * What was found.
     *
     * @return the findings, in the order of rule, subject and discriminator
     */
    List<Finding> findings();

    /**
     * What came of each rule.
     *
     * @return the outcomes, in the order of the rules
     */
    List<RuleOutcome> ruleOutcomes();

    /**
     * What the records show for each of the 182 obligations and 38 controls, and for the organization's own controls.
     *
     * @return the outcomes, in the order of the catalogue; after them the own controls by id
     */
    List<RequirementOutcome> requirementOutcomes();

    /**
     * Whether the five things that an auditor asks for first could be handed over today.
     *
     * @return the items
     */
    List<PracticalTestItem> practicalTest();

    /**
     * What became of the waivers that were applied.
     *
     * @return them, in the order in which they were given; empty when none was
     */
    List<WaiverUse> waivers();

    /**
     * What is new, known and gone against an earlier check.
     *
     * @return the comparison; absent when none was made
     */
    Optional<BaselineComparison> comparison();

    /**
     * By which policy findings were graded.
     *
     * @return its name; absent when they were not
     */
    Optional<String> gradingPolicy();

    /**
     * How grave a certification body might take the findings to be.
     *
     * @return the grades, in the order of the findings; empty when they were not graded
     */
    List<GradedFinding> grades();

    /**
     * Until when a finding is waived.
     *
     * @param finding a finding of this result
     * @return the last day on which a waiver for it holds; absent when it is not waived
     */
    default Optional<LocalDate> waivedUntil(Finding finding) {
        return waivers().stream()
                .filter(use ->
                        use.state() == WaiverUse.State.IN_USE && use.waiver().isFor(finding))
                .flatMap(use -> use.waiver().validUntil().stream())
                .max(LocalDate::compareTo);
    }

    /**
     * The findings that are neither waived nor known from an earlier check: what a gate stops at, beside the {@link
     * #failedRules()} and what was {@link #judgedNotAdequate()}.
     *
     * @return them, in their order; all findings when nothing was applied to the result
     */
    default List<Finding> openFindings() {
        return findings().stream()
                .filter(finding -> waivedUntil(finding).isEmpty())
                .filter(finding -> comparison()
                        .filter(compared -> compared.known().contains(finding.key()))
                        .isEmpty())
                .toList();
    }

    /**
     * The rules that failed, on one of their subjects at least. What they would have found there is unknown, so that a gate
     * stops at them, too.
     *
     * @return what came of them, in the order of the rules; empty when none failed
     */
    default List<RuleOutcome> failedRules() {
        return ruleOutcomes().stream()
                .filter(outcome -> outcome.status() == RuleStatus.ERROR
                        || !outcome.errors().isEmpty())
                .toList();
    }

    /**
     * The requirements that somebody judged not adequate. There is no finding of them, so that a gate stops at them, too.
     *
     * @return their outcomes, in the order of the catalogue; empty when there is none
     */
    default List<RequirementOutcome> judgedNotAdequate() {
        return requirementOutcomes().stream()
                .filter(RequirementOutcome::isJudgedNotAdequate)
                .toList();
    }

    /**
     * The message of a finding.
     *
     * @param finding a finding of this result
     * @return its text, see {@link RuleDescription#message}
     * @throws IllegalArgumentException if the rule of the finding is not in this result
     */
    default String message(Finding finding) {
        return rule(finding.rule())
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a finding of a rule in this result, found one of " + finding.rule()))
                .message(finding);
    }

    /**
     * The messages of all findings.
     *
     * @return one text for each finding, in their order
     */
    default List<String> messages() {
        return findings().stream().map(this::message).toList();
    }

    /**
     * A rule by id.
     *
     * @param id the id
     * @return its description; absent when it was not asked for
     */
    default Optional<RuleDescription> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * What came of a rule.
     *
     * @param id the id of the rule
     * @return its outcome; absent when it was not asked for
     */
    default Optional<RuleOutcome> ruleOutcome(String id) {
        return ruleOutcomes().stream()
                .filter(outcome -> outcome.rule().equals(id))
                .findFirst();
    }

    /**
     * What the records show for a requirement.
     *
     * @param id the id of the requirement or control
     * @return its outcome; absent when neither the catalogue nor the organization has one of that id
     */
    default Optional<RequirementOutcome> requirementOutcome(String id) {
        return requirementOutcomes().stream()
                .filter(outcome -> outcome.requirement().equals(id))
                .findFirst();
    }

    /**
     * Starts a new check result.
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
    default CheckResult with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a check result. */
    final class Builder extends ImmutableCheckResult.Builder {

        Builder() {}
    }
}
