package org.openaims.cli;

import java.util.Locale;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Severity;

/** From which severity on findings make the exit status 1; unless it is never, failures and judgements do so, too. */
enum FailOn {
    /** From nonconformities on. */
    NONCONFORMITY,
    /** From observations on. */
    OBSERVATION,
    /** Whatever is found. */
    NEVER;

    /** The exit status; a finding that is waived, or known from the baseline, does not fail. */
    int statusOf(CheckResult result) {
        return fails(result) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    /** What was judged not adequate is as grave as a nonconformity; of a rule that failed nobody knows what it would be. */
    private boolean fails(CheckResult result) {
        if (this == NEVER) {
            return false;
        }
        return !result.failedRules().isEmpty()
                || !result.judgedNotAdequate().isEmpty()
                || result.openFindings().stream().anyMatch(finding -> fails(finding.severity()));
    }

    private boolean fails(Severity severity) {
        return switch (this) {
            case NONCONFORMITY -> severity == Severity.NONCONFORMITY;
            case OBSERVATION -> severity == Severity.NONCONFORMITY || severity == Severity.OBSERVATION;
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
