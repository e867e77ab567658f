package org.openaims.model.result;

import java.util.Optional;

/** Grades by how much of what is required falls short. */
final class ByExtent implements GradingPolicy {

    /** Fewer than this are single cases, however many there are in all. */
    private static final int MANY = 3;

    @Override
    public String name() {
        return "by extent";
    }

    @Override
    public Optional<GradedFinding> grade(Finding finding, CheckResult result) {
        if (finding.kind() == GapKind.ABSENT && finding.subject().isEmpty()) {
            return Optional.of(graded(finding, Grade.MAJOR, "no record shows it at all"));
        }
        int violated =
                result.ruleOutcome(finding.rule()).map(RuleOutcome::violated).orElse(0);
        int satisfied =
                result.ruleOutcome(finding.rule()).map(RuleOutcome::satisfied).orElse(0);
        String extent = "found on " + violated + " of " + (violated + satisfied) + " that were judged";
        boolean most = violated >= MANY && violated > satisfied;
        return Optional.of(graded(finding, most ? Grade.MAJOR : Grade.MINOR, extent));
    }

    private static GradedFinding graded(Finding finding, Grade grade, String reason) {
        return GradedFinding.builder()
                .finding(finding.key())
                .grade(grade)
                .reason(reason)
                .build();
    }
}
