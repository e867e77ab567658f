package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.Value;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.Lapse;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * The demand that after each occasion something follows within a limit: on the day of the occasion or later.
 *
 * @param expected what is expected
 * @param occasion what an occasion is, as it follows the word {@code since}
 * @param occasions the occasions
 * @param followed the days on which it happened, in any order
 * @param limit the limit
 * @param dueWhy what gives time
 * @param none why nothing is demanded where there is no occasion
 * @param values the values of the message beyond its own
 * @param <S> the type of a subject
 * @param <B> the type of what was bound
 */
record Following<S, B>(
        String expected,
        String occasion,
        Of<S, B, List<Occasion>> occasions,
        Of<S, B, ? extends Collection<LocalDate>> followed,
        TimeLimit limit,
        String dueWhy,
        String none,
        Of<S, B, Values> values)
        implements Demand<S, B> {

    static final String NEVER = "never";
    static final String LATE = "late";
    static final String BY_DEFAULT = "-by-default";

    /** How many values of its own stand before those of the message. */
    private static final int OWN_VALUES = 5;

    @Override
    public Judged judge(S subject, B bound, Records records) {
        List<Occasion> all = occasions.apply(subject, bound, records);
        if (all.isEmpty()) {
            return Judged.notAsked(none);
        }
        Collection<LocalDate> days = followed.apply(subject, bound, records);
        List<Found> found = new ArrayList<>();
        Optional<Open> open = Optional.empty();
        Optional<String> undecided = Optional.empty();
        for (Occasion each : all) {
            Optional<TimeLimit.Deadline> limited = each.timedFrom().map(from -> limit.after(from, records));
            if (each.since().isEmpty() || limited.isEmpty()) {
                if (limited.filter(one -> !records.today().isAfter(one.last())).isPresent()) {
                    open = earlier(open, limited.get());
                } else {
                    undecided = undecided.or(each::missing);
                }
                continue;
            }
            TimeLimit.Deadline deadline = limited.get();
            Optional<LocalDate> first = firstOf(days, each.since().get());
            if (first.filter(day -> !day.isAfter(deadline.last())).isPresent()) {
                continue;
            }
            if (!records.today().isAfter(deadline.last())) {
                open = earlier(open, deadline);
            } else if (first.filter(records::isBeforeWindow).isEmpty()) {
                Found one = found(each, deadline, first, subject, bound, records);
                if (!found.contains(one)) { // told twice, of one day
                    found.add(one);
                }
            }
        }
        return found.isEmpty() && undecided.isEmpty() && open.isEmpty()
                ? Judged.IN_ORDER
                : new Judged(List.copyOf(found), undecided, open, Optional.empty());
    }

    private Optional<Open> earlier(Optional<Open> open, TimeLimit.Deadline next) {
        return open.flatMap(Open::until)
                        .filter(until -> !next.last().isBefore(until))
                        .isPresent()
                ? open
                : Optional.of(new Open(dueWhy, Optional.of(next.last())));
    }

    @Override
    public List<Variant<Demand<S, B>>> variants() {
        return Variants.ofLimit(
                "the limit",
                limit,
                other -> new Following<>(expected, occasion, occasions, followed, other, dueWhy, none, values));
    }

    /** Each occasion with what followed it, and by when it was due. */
    @Override
    public List<Look> looks(S subject, B bound, Records records) {
        Collection<LocalDate> days = followed.apply(subject, bound, records);
        List<Look> looks = new ArrayList<>();
        for (Occasion each : occasions.apply(subject, bound, records)) {
            Optional<TimeLimit.Deadline> deadline = each.timedFrom().map(from -> limit.after(from, records));
            if (each.since().isEmpty() || deadline.isEmpty()) {
                looks.add(new Look(
                        ExplainedStep.Kind.OCCASION,
                        new Seen(
                                occasion + " on a day that nobody knows",
                                told(each, deadline, Optional.empty(), subject, bound, records)),
                        ExplainedStep.Answer.UNKNOWN));
                continue;
            }
            Optional<LocalDate> first = firstOf(days, each.since().get());
            looks.add(Look.occasion(
                    occasion + " on {0}, followed by one "
                            + (first.isPresent() ? "on {3}" : "on no day so far") + ", in time up to {1} ({2}"
                            + (deadline.get().declared() ? ")" : " by default)"),
                    told(each, deadline, first, subject, bound, records)));
        }
        return looks;
    }

    @Override
    public Seen seen(S subject, B bound, Records records) {
        List<Value> all = new ArrayList<>(Collections.nCopies(OWN_VALUES, Value.absent()));
        all.addAll(values.apply(subject, bound, records).list());
        return new Seen(expected, List.copyOf(all));
    }

    private static Optional<LocalDate> firstOf(Collection<LocalDate> days, LocalDate since) {
        LocalDate first = null;
        for (LocalDate day : days) {
            if (!day.isBefore(since) && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return Optional.ofNullable(first);
    }

    private Found found(
            Occasion each,
            TimeLimit.Deadline deadline,
            Optional<LocalDate> first,
            S subject,
            B bound,
            Records records) {
        String caseName = (first.isPresent() ? LATE : NEVER) + (deadline.declared() ? "" : BY_DEFAULT);
        return new Found(
                caseName,
                Optional.of(each.key()),
                Optional.of(Lapse.builder().lastDay(first).build()),
                told(each, Optional.of(deadline), first, subject, bound, records));
    }

    private List<Value> told(
            Occasion each,
            Optional<TimeLimit.Deadline> deadline,
            Optional<LocalDate> first,
            S subject,
            B bound,
            Records records) {
        List<Value> all = new ArrayList<>(Values.values(
                        each.since(),
                        deadline.map(TimeLimit.Deadline::last),
                        deadline.map(TimeLimit.Deadline::within),
                        first,
                        each.id())
                .list());
        all.addAll(values.apply(subject, bound, records).list());
        return List.copyOf(all);
    }
}
