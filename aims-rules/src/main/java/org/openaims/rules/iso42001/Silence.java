package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.CONCERNS;
import static org.openaims.rules.language.Registers.INCIDENTS;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Registers.SYSTEMS;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.Concern;
import org.openaims.model.operation.Incident;
import org.openaims.rules.language.Records;

/**
 * A time in which AI systems were in operation, and whether anything was reported in it.
 *
 * @param from its first day
 * @param to its last day, the one of judgement
 * @param isLong whether the AIMS ran all the while, and nothing was reported
 * @param systems how many AI systems were in operation at its start and at its end; where it is not long, one stands for any
 */
record Silence(LocalDate from, LocalDate to, boolean isLong, int systems) {

    /** The time in which something is reported wherever AI systems are in operation. */
    private static final Period QUIET = Period.ofMonths(24);

    static Silence of(Records records) {
        LocalDate to = records.day();
        LocalDate from = to.minus(QUIET).plusDays(1);
        boolean isReported = Stream.of(
                        records.all(NONCONFORMITIES).stream().map(Nonconformity::detectedOn),
                        records.all(INCIDENTS).stream().map(Incident::detectedOn),
                        records.all(CONCERNS).stream().map(Concern::raisedOn),
                        records.all(INTERNAL_AUDITS).stream()
                                .filter(audit -> !audit.findings().isEmpty())
                                .flatMap(audit -> audit.completedOn().or(audit::startedOn).stream()))
                .flatMap(days -> days)
                .anyMatch(day -> !day.isBefore(from));
        boolean aimsRan = records.aimsPeriod()
                .filter(period -> period.days().contains(from) && period.days().contains(to))
                .isPresent();
        boolean isLong = aimsRan && !isReported;
        int systems = (int) records.all(SYSTEMS).stream()
                .filter(system -> system.operatedOn(to) && system.operatedOn(from))
                .limit(isLong ? Long.MAX_VALUE : 1)
                .count();
        return new Silence(from, to, isLong, systems);
    }
}
