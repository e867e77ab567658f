package org.openaims.model.result;

/**
 * How certification bodies grade a nonconformity. ISO/IEC 42001 knows no grades; they are practice (ISO/IEC 17021-1), and
 * stand apart from the {@link Severity} of a finding.
 */
public enum Grade {
    /** It puts in doubt that the management system can do what it is for. */
    MAJOR,
    /** It does not. */
    MINOR
}
