package org.openaims.cli;

import java.util.Locale;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Severity;

/** From which severity on findings make the exit status 1. */
enum FailOn {
    /** From nonconformities on. */
    NONCONFORMITY,
    /** From observations on. */
    OBSERVATION,
    /** Whatever is found. */
    NEVER;

    /** The exit status; what is waived, or known from the baseline, does not fail. */
    int statusOf(CheckResult result) {
        return result.openFindings().stream().anyMatch(finding -> fails(finding.severity()))
                ? ExitStatus.FINDINGS
                : ExitStatus.OK;
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
