package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.result.RuleDescription;

/**
 * What a rule about a rhythm is made of.
 *
 * @param description what it says, and with which cases
 * @param moment when each occasion happened
 * @param qualities what each occasion is to have
 * @param owners whose series it judges; absent where it is one series, of the whole management system
 * @param duty when it is owed at all; where each owner owes it, absent when nothing is said of that
 * @param earlierOpens whether an occasion before the start of duty opens the series
 * @param evidence the evidence of an occasion; absent where there is none to have
 * @param intervals the register of the declared intervals; absent where each owner declares its own
 * @param byDefault the interval where none is declared
 * @param ceiling the longest interval that needs no reason; absent where none does
 * @param <S> the type of an occasion
 */
record RhythmParts<S>(
        RuleDescription description,
        Moment<S> moment,
        List<Quality<S>> qualities,
        Optional<Owners<S, ?, ?>> owners,
        Optional<Function<Records, Duty>> duty,
        boolean earlierOpens,
        Optional<Function<S, Optional<Evidence>>> evidence,
        Optional<Subjects<Interval>> intervals,
        Period byDefault,
        Optional<Period> ceiling) {

    /** A quality that each occasion is to have. */
    record Quality<S>(String caseName, BiFunction<S, Records, Answer> test, Function<S, Values> values) {}

    /** The owners of series, the occasions of each under its key, and its own intervals where it declares them. */
    record Owners<S, O, K>(
            Subjects<O> subjects,
            Lookup<K, S> occasions,
            Function<O, K> key,
            BiFunction<O, Records, Duty> duty,
            Optional<Function<O, List<Interval>>> intervals) {

        /** The occasions of an owner, by id. */
        List<S> of(O owner, Records records) {
            return records.all(occasions, key.apply(owner));
        }
    }

    /** The same parts of a rule that describes itself otherwise. */
    RhythmParts<S> with(RuleDescription other) {
        return new RhythmParts<>(
                other, moment, qualities, owners, duty, earlierOpens, evidence, intervals, byDefault, ceiling);
    }

    /** Each declared part dropped or altered in turn, but for the severities. */
    List<Variant<RhythmParts<S>>> variants() {
        List<Variant<RhythmParts<S>>> variants = new ArrayList<>(Variants.withoutEach(
                qualities,
                quality -> "the demand of "
                        + Cases.named(description, quality.caseName()).expected(),
                fewer -> made(fewer, earlierOpens, evidence, byDefault, ceiling)));
        if (earlierOpens) {
            variants.add(new Variant<>(
                    "with no earlier one that opens the series", made(qualities, false, evidence, byDefault, ceiling)));
        }
        if (evidence.isPresent()) {
            variants.add(new Variant<>(
                    "without evidence", made(qualities, earlierOpens, Optional.empty(), byDefault, ceiling)));
        }
        variants.addAll(Variants.ofPeriod(
                "the interval by default",
                byDefault,
                other -> made(qualities, earlierOpens, evidence, other, ceiling)));
        ceiling.ifPresent(longest -> variants.addAll(Variants.ofPeriod(
                "the longest interval that needs no reason",
                longest,
                other -> made(qualities, earlierOpens, evidence, byDefault, Optional.of(other)))));
        return variants;
    }

    private RhythmParts<S> made(
            List<Quality<S>> otherQualities,
            boolean otherOpens,
            Optional<Function<S, Optional<Evidence>>> otherEvidence,
            Period otherDefault,
            Optional<Period> otherCeiling) {
        return new RhythmParts<>(
                description,
                moment,
                otherQualities,
                owners,
                duty,
                otherOpens,
                otherEvidence,
                intervals,
                otherDefault,
                otherCeiling);
    }

    /** Whether an interval is longer than one that needs no reason. */
    boolean isAboveCeiling(Interval interval) {
        LocalDate since = interval.decidedOn();
        return ceiling.filter(longest -> since.plus(interval.every()).isAfter(since.plus(longest)))
                .isPresent();
    }

    /** Whether it says why it is so long. */
    static boolean isReasoned(Interval interval) {
        return interval.reason().filter(reason -> !reason.isBlank()).isPresent();
    }

    /** Whether its tolerance is more than a quarter of it. */
    static boolean isWide(Interval interval) {
        LocalDate since = interval.decidedOn();
        return since.plus(interval.tolerance().multipliedBy(4)).isAfter(since.plus(interval.every()));
    }
}
