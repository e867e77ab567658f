package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;

/**
 * The limits where an organization has declared none (STANDARD 6.2.12, all inferred): they give time, and past them
 * there is at most an observation.
 */
final class Limits {

    /** From the approval or the first day of a policy to its announcement. */
    static final Period ANNOUNCED = Period.ofDays(30);

    /** From a trigger to the look that it calls for. */
    static final Period LOOKED_AT_AGAIN = Period.ofDays(60);

    /** From the start of the AIMS to the transition day of systems that were in use before. */
    static final Period TRANSITION = Period.ofMonths(6);

    private Limits() {}

    static LocalDate lookedAtAgain(LocalDate trigger) {
        return trigger.plus(LOOKED_AT_AGAIN);
    }

    /**
     * The day from which a system in operation owes its assessments: its first day in operation; the transition day
     * where it was in use before the AIMS; the limit after it was found where it was found in use. Absent where nobody
     * knows when it went into operation: an unknown start gives no time.
     */
    static Optional<LocalDate> assessmentsOwedFrom(AiSystem system, Optional<AimsPeriod> aims) {
        Optional<LocalDate> goLive = system.operationDays().first();
        Optional<LocalDate> found = system.foundInUseOn().map(Limits::lookedAtAgain);
        Optional<LocalDate> transition = aims.filter(period -> goLive.filter(first -> first.isBefore(period.runsFrom()))
                        .isPresent())
                .map(period -> period.transitionUntil().orElse(period.runsFrom().plus(TRANSITION)));
        return Stream.of(goLive, found, transition).flatMap(Optional::stream).max(LocalDate::compareTo);
    }
}
