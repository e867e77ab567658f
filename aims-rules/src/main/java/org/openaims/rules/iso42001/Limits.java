package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.record.LimitKind;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.TimeLimit;

/**
 * The limits where an organization has declared none (STANDARD 6.2.12, all inferred): they give time, and past them
 * there is at most an observation.
 */
final class Limits {

    /** From the approval or the first day of a policy to its announcement. */
    static final TimeLimit ANNOUNCED = new TimeLimit(LimitKind.POLICY_ANNOUNCED, Period.ofDays(30));

    /** From the first day in a role to its announcement. */
    static final TimeLimit ROLE_ANNOUNCED = new TimeLimit(LimitKind.ROLE_ANNOUNCED, Period.ofDays(30));

    /** From the approval of an impact assessment to the risk assessment that uses it. */
    static final TimeLimit IMPACT_RESULT_USED = new TimeLimit(LimitKind.IMPACT_RESULT_USED, Period.ofDays(30));

    /** From the test that found a control not to work to the decision on it. */
    static final TimeLimit INEFFECTIVE_DECIDED =
            new TimeLimit(LimitKind.INEFFECTIVE_CONTROL_DECIDED, Period.ofDays(30));

    /** From the end of an internal audit to its report. */
    static final TimeLimit AUDIT_REPORTED = new TimeLimit(LimitKind.AUDIT_REPORTED, Period.ofDays(30));

    /** From an emergency change to its approval. */
    static final TimeLimit EMERGENCY_APPROVED = new TimeLimit(LimitKind.EMERGENCY_APPROVED, Period.ofDays(30));

    /** From a trigger to the look that it calls for. */
    static final TimeLimit LOOKED_AT = new TimeLimit(LimitKind.TRIGGER_LOOKED_AT, Period.ofDays(60));

    /** From the day a nonconformity was detected to its correction. */
    static final TimeLimit CONTAINED = new TimeLimit(LimitKind.NONCONFORMITY_CONTAINED, Period.ofDays(30));

    /** From the start of the AIMS to the transition day of systems that were in use before. */
    static final TimeLimit TRANSITION = new TimeLimit(LimitKind.TRANSITION, Period.ofMonths(6));

    private Limits() {}

    static LocalDate lookedAtAgain(LocalDate trigger, Records records) {
        return LOOKED_AT.after(trigger, records).last();
    }

    /** The day by which the AIMS has caught up with what was there before it. */
    static LocalDate transitionDay(AimsPeriod period, Records records) {
        return period.transitionUntil()
                .orElseGet(() -> TRANSITION.after(period.runsFrom(), records).last());
    }

    /**
     * The day from which a system in operation owes its assessments: its first day in operation; the transition day
     * where it was in use before the AIMS; the limit after it was found where it was found in use. Absent where nobody
     * knows when it went into operation: an unknown start gives no time.
     */
    static Optional<LocalDate> assessmentsOwedFrom(AiSystem system, Optional<AimsPeriod> aims, Records records) {
        Optional<LocalDate> goLive = system.operationDays().first();
        Optional<LocalDate> found = system.foundInUseOn().map(day -> lookedAtAgain(day, records));
        Optional<LocalDate> transition = aims.filter(period -> goLive.filter(first -> first.isBefore(period.runsFrom()))
                        .isPresent())
                .map(period -> transitionDay(period, records));
        return later(later(goLive, found), transition);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean isOther = other.isPresent() && (one.isEmpty() || other.get().isAfter(one.get()));
        return isOther ? other : one;
    }
}
