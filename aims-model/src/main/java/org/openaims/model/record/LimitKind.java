package org.openaims.model.record;

/**
 * Which two things a {@link Limit} spans, from an open list: the constants name those that clauses and controls know.
 *
 * @param value the text, see {@link Code#value()}; the constants show the spelling
 */
public record LimitKind(String value) implements Code, Comparable<LimitKind> {

    /** From the approval or the effective day of a policy to its announcement (clause 5.2). */
    public static final LimitKind POLICY_ANNOUNCED = new LimitKind("policy-announced");

    /** From the appointment to a role to its announcement (clause 5.3). */
    public static final LimitKind ROLE_ANNOUNCED = new LimitKind("role-announced");

    /** From the result of an impact assessment to a risk assessment that uses it (clause 6.1.4). */
    public static final LimitKind IMPACT_RESULT_USED = new LimitKind("impact-result-used");

    /** From the day a person joined to their awareness (clause 7.3). */
    public static final LimitKind JOINER_AWARE = new LimitKind("joiner-aware");

    /** From a version of the policy to people's awareness of it (clause 7.3). */
    public static final LimitKind POLICY_AWARE = new LimitKind("policy-aware");

    /** From the end of an internal audit to its report (clause 9.2.2). */
    public static final LimitKind AUDIT_REPORTED = new LimitKind("audit-reported");

    /** From the day a nonconformity was detected to its correction (clause 10.2). */
    public static final LimitKind NONCONFORMITY_CONTAINED = new LimitKind("nonconformity-contained");

    /** From the day a risk was identified to its treatment (clause 8.3). */
    public static final LimitKind RISK_TREATED = new LimitKind("risk-treated");

    /** From a trigger to the look at what it touches (clauses 4 to 8). */
    public static final LimitKind TRIGGER_LOOKED_AT = new LimitKind("trigger-looked-at");

    /** From the day a control was found not to work to a decision (clause 8.1). */
    public static final LimitKind INEFFECTIVE_CONTROL_DECIDED = new LimitKind("ineffective-control-decided");

    /** From an emergency change to its approval (clause 8.1). */
    public static final LimitKind EMERGENCY_APPROVED = new LimitKind("emergency-approved");

    /** From the start of the management system to the day by which older systems have their records. */
    public static final LimitKind TRANSITION = new LimitKind("transition");

    /** From the day a concern was raised to its handling (control A.3.3). */
    public static final LimitKind CONCERN_HANDLED = new LimitKind("concern-handled");

    /** From a report from outside to its handling (control A.8.3). */
    public static final LimitKind OUTSIDE_REPORT_HANDLED = new LimitKind("outside-report-handled");

    /** From an incident to the notice of it to users (control A.8.4). */
    public static final LimitKind INCIDENT_COMMUNICATED = new LimitKind("incident-communicated");

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}; the constants show the spelling
     */
    public LimitKind {
        Code.checked("LimitKind", value);
    }

    /**
     * Makes a kind of limit from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the kind
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static LimitKind of(String value) {
        return new LimitKind(value);
    }

    @Override
    public int compareTo(LimitKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
