package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.CONCERNS;
import static org.openaims.rules.language.Registers.INCIDENTS;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Registers.SYSTEMS;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
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
 * @param concernsSystems whether an AI system was in operation at its start and at its end
 */
record Silence(LocalDate from, LocalDate to, boolean isLong, boolean concernsSystems) {

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
        return new Silence(
                from,
                to,
                aimsRan && !isReported,
                operating(from, to, records).findFirst().isPresent());
    }

    /** How many AI systems were in operation at its start and at its end; asked only where that is told. */
    int systems(Records records) {
        return (int) operating(from, to, records).count();
    }

    private static Stream<AiSystem> operating(LocalDate from, LocalDate to, Records records) {
        return records.all(SYSTEMS).stream().filter(system -> system.operatedOn(to) && system.operatedOn(from));
    }
}
