package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.Days;
import org.openaims.model.record.Value;
import org.openaims.model.result.Lapse;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * The demand that something holds on each of some days; each bare stretch is a finding of its own.
 *
 * <p>A stretch that lasts on the day of judgement is a current lapse, one that ended inside the window a past lapse,
 * which a later record does not erase.
 *
 * @param expected what is expected
 * @param owed the days on which it is to hold
 * @param covered the days on which it holds
 * @param notOwed why nothing is demanded where there are no such days
 * @param requirements the requirements under which a nonconformity may name a past lapse
 * @param subjects the subjects
 * @param values the values of the message beyond its own
 * @param <S> the type of a subject
 * @param <B> the type of what was bound
 */
record Coverage<S, B>(
        String expected,
        Of<S, B, Span> owed,
        Of<S, B, Span> covered,
        String notOwed,
        List<String> requirements,
        Subjects<S> subjects,
        Of<S, B, Values> values)
        implements Demand<S, B> {

    static final String CURRENT = "current";
    static final String PAST = "past";
    static final String MENDED = "past-mended";

    @Override
    public Judged judge(S subject, B bound, Records records) {
        Today today = records.today();
        Span needed = owed.apply(subject, bound, records);
        if (needed.days().first().filter(first -> !today.isBefore(first)).isEmpty()) {
            return needed.missing().isPresent() ? Judged.undecided(needed.missing()) : Judged.notAsked(notOwed);
        }
        Span had = covered.apply(subject, bound, records);
        List<Days.Stretch> bare = today.bare(needed.days(), had.days()).stretches();
        List<Found> found = new ArrayList<>(bare.size());
        Optional<String> undecided = needed.missing();
        for (Days.Stretch stretch : bare) {
            boolean current = !today.isAfter(stretch.last());
            if (!current && records.isBeforeWindow(stretch.last())) {
                continue;
            }
            if (had.missing().isPresent()) {
                undecided = undecided.or(had::missing);
            } else {
                found.add(found(stretch, current, subject, bound, records));
            }
        }
        return found.isEmpty() && undecided.isEmpty()
                ? Judged.IN_ORDER
                : new Judged(List.copyOf(found), undecided, Optional.empty(), Optional.empty());
    }

    @Override
    public List<Variant<Demand<S, B>>> variants() {
        return requirements.isEmpty()
                ? List.of() // a nonconformity names a lapse by its requirement
                : List.of(new Variant<>(
                        "with no nonconformity that mends a past lapse",
                        new Coverage<>(expected, owed, covered, notOwed, List.of(), subjects, values)));
    }

    @Override
    public Seen seen(S subject, B bound, Records records) {
        Days needed = owedSoFar(subject, bound, records).days();
        Days had = needed.and(covered.apply(subject, bound, records).days());
        Optional<LocalDate> first = needed.first();
        Optional<LocalDate> last =
                needed.stretches().stream().map(Days.Stretch::last).reduce((one, other) -> other);
        List<Value> all =
                new ArrayList<>(Values.values(first, last, count(needed)).list());
        List<Value> own = values.apply(subject, bound, records).list();
        all.addAll(own);
        all.addAll(Values.values(count(had)).list());
        String days =
                first.isEmpty() ? "" : ": {" + (3 + own.size()) + "} of the {2} days, the first {0}, the last {1}";
        return new Seen(expected + days, List.copyOf(all));
    }

    private static long count(Days days) {
        return days.stretches().stream()
                .mapToLong(stretch -> ChronoUnit.DAYS.between(stretch.first(), stretch.last()) + 1)
                .sum();
    }

    /** The days on which it is to hold, up to the day of judgement. */
    private Span owedSoFar(S subject, B bound, Records records) {
        return owed.apply(subject, bound, records).and(Days.until(LocalDate.MIN, dayAfter(records.day())));
    }

    private Found found(Days.Stretch bare, boolean current, S subject, B bound, Records records) {
        boolean mended = !current
                && records.shared(Lapses.SHARED)
                        .isMended(requirements, subjects.id(subject), bare.first(), bare.last());
        List<Value> all = new ArrayList<>(
                Values.values(bare.first(), bare.last(), ChronoUnit.DAYS.between(bare.first(), bare.last()) + 1)
                        .list());
        all.addAll(values.apply(subject, bound, records).list());
        Lapse lapse = Lapse.builder()
                .firstDay(bare.first())
                .lastDay(current ? Optional.empty() : Optional.of(bare.last()))
                .build();
        return new Found(
                current ? CURRENT : mended ? MENDED : PAST,
                Optional.of(bare.first().toString()),
                Optional.of(lapse),
                List.copyOf(all));
    }

    private static Optional<LocalDate> dayAfter(LocalDate day) {
        return Optional.of(day.plusDays(1));
    }
}
