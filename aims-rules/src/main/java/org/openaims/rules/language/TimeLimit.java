package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.openaims.model.record.Limit;
import org.openaims.model.record.LimitKind;

/**
 * How long after one thing another is to have happened, as the organization declared it; where it declared nothing, by
 * default, and what comes later than a default is at most an observation. Declare it once, as a constant.
 *
 * @param kind the kind under which the organization declares it
 * @param byDefault the time where it did not
 */
public record TimeLimit(LimitKind kind, Period byDefault) {

    private static final Comparator<Limit> BY_FORCE = Comparator.comparing(TimeLimit::inForceFrom)
            .thenComparing(Limit::decidedOn)
            .thenComparing(Limit::id)
            .thenComparing(Limit::toString);

    private static final Shared<Boolean> HANDED_IN =
            Shared.of("whether limits were handed in", records -> records.includes(Registers.LIMITS.register()));

    /**
     * The last day in time, and what set it.
     *
     * @param last the day, inclusive
     * @param within how long after
     * @param declared whether the organization declared it
     */
    public record Deadline(LocalDate last, Period within, boolean declared) {}

    /**
     * The last day in time after something happened. The limit in force on that day counts; a change that took effect
     * by the last day in time moves it, but to no day before the change.
     *
     * @param since the day on which it happened
     * @param records the records; where the limits were not handed in, the default is used
     * @return the last day in time
     */
    public Deadline after(LocalDate since, Records records) {
        Period within = byDefault;
        boolean declared = false;
        LocalDate last = since.plus(within);
        for (Limit limit : history(records)) {
            LocalDate inForce = inForceFrom(limit);
            if (!inForce.isAfter(since)) {
                within = limit.within();
                declared = true;
                last = since.plus(within);
            } else if (!inForce.isAfter(last)) {
                within = limit.within();
                declared = true;
                LocalDate moved = since.plus(within);
                last = moved.isBefore(inForce) ? inForce : moved;
            }
        }
        return new Deadline(last, within, declared);
    }

    private List<Limit> history(Records records) {
        if (!records.shared(HANDED_IN)) {
            return List.of();
        }
        return records.all(Registers.LIMITS_OF, kind).stream().sorted(BY_FORCE).toList();
    }

    /** A limit cannot be in force before it was decided, whatever it says. */
    private static LocalDate inForceFrom(Limit limit) {
        return limit.effectiveFrom().isAfter(limit.decidedOn()) ? limit.effectiveFrom() : limit.decidedOn();
    }
}
