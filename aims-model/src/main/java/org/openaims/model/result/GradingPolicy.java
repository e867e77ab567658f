package org.openaims.model.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grades the findings of a result as a certification body might. The grades stand beside the severities and change
 * nothing; an organization that is graded otherwise writes a policy of its own.
 *
 * <p>A policy is a pure function of the result: the same result gives the same grades.
 */
public interface GradingPolicy {

    /**
     * What the policy is called in the result.
     *
     * @return the name
     */
    String name();

    /**
     * Grades one finding.
     *
     * @param finding a finding of the result for which an auditor would raise a nonconformity
     * @param result the result
     * @return the grade, and why; absent when the policy does not grade it
     */
    Optional<GradedFinding> grade(Finding finding, CheckResult result);

    /**
     * The result with the grades of this policy in it. No outcome, finding or status changes.
     *
     * @param result the result of a check; grades that were given before are forgotten
     * @return the result with the grades
     */
    default CheckResult applyTo(CheckResult result) {
        List<GradedFinding> grades = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (finding.severity() == Severity.NONCONFORMITY) {
                grade(finding, result).ifPresent(grades::add);
            }
        }
        return result.with(changed -> changed.gradingPolicy(name()).grades(grades));
    }

    /**
     * The usual practice of certification bodies: major where a required thing is absent altogether or where most of what a
     * rule looked at falls short, minor where single things do.
     *
     * @return the policy
     */
    static GradingPolicy byExtent() {
        return new ByExtent();
    }
}
