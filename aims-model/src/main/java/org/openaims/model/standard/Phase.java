package org.openaims.model.standard;

/** The phase of plan, do, check, act that a clause of ISO/IEC 42001 belongs to. */
public enum Phase {

    /** Clauses 4 to 7: context, leadership, planning, support. */
    PLAN,

    /** Clause 8: operation. */
    DO,

    /** Clause 9: performance evaluation. */
    CHECK,

    /** Clause 10: improvement. */
    ACT
}
