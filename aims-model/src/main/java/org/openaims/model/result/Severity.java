package org.openaims.model.result;

/**
 * How grave a finding is, before any grading by a certification body.
 */
public enum Severity {
    /** An auditor would raise a nonconformity. */
    NONCONFORMITY,
    /** Worth a remark; stands beside the outcome and never changes it. */
    OBSERVATION,
    /** A possible improvement. */
    OPPORTUNITY
}
