package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.CONCERNS;
import static org.openaims.rules.language.Registers.INCIDENTS;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.Concern;
import org.openaims.model.operation.Incident;
import org.openaims.model.record.Answer;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;

/** A time in which AI systems were in operation, and what was reported in it. */
record Silence(LocalDate from, LocalDate to, boolean aimsRan, int systems, long reports) {

    /** The time in which something is reported wherever AI systems are in operation. */
    private static final Period QUIET = Period.ofMonths(24);

    private static final Selection<AiSystem> OPERATED_ALL_THE_WHILE = SYSTEMS.where(
                    "it was in operation at the start of the quiet time and at its end",
                    (system, records) ->
                            Answer.of(system.operatedOn(records.day()) && system.operatedOn(start(records))))
            .seeing("the quiet time began on {0}", (system, records) -> values(start(records)));

    private static final Shared<LocalDate> START = Shared.of(
            "start of the quiet time", records -> records.day().minus(QUIET).plusDays(1));

    private static LocalDate start(Records records) {
        return records.shared(START);
    }

    static Silence of(Records records) {
        LocalDate to = records.day();
        LocalDate from = start(records);
        long reports = Stream.of(
                        records.all(NONCONFORMITIES).stream().map(Nonconformity::detectedOn),
                        records.all(INCIDENTS).stream().map(Incident::detectedOn),
                        records.all(CONCERNS).stream().map(Concern::raisedOn),
                        records.all(INTERNAL_AUDITS).stream()
                                .filter(audit -> !audit.findings().isEmpty())
                                .flatMap(audit -> audit.completedOn().or(audit::startedOn).stream()))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(from))
                .count();
        return new Silence(
                from,
                to,
                records.aimsPeriod()
                        .filter(period ->
                                period.days().contains(from) && period.days().contains(to))
                        .isPresent(),
                records.all(OPERATED_ALL_THE_WHILE).size(),
                reports);
    }

    boolean isLong() {
        return aimsRan && reports == 0;
    }
}
