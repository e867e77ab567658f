package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.result.Lapse;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.RhythmParts.Owners;
import org.openaims.rules.language.RhythmParts.Quality;

/**
 * A rule that looks at the gaps between occasions, for the whole management system or for each owner.
 *
 * @param <S> the type of an occasion
 */
public final class RhythmRule<S> implements Rule {

    static final String CURRENT = "current";
    static final String PAST = "past";
    static final String MENDED = "past-mended";
    static final String NEVER_BY_DEFAULT = "never-by-default";
    static final String BY_DEFAULT = "-by-default";
    static final String BY_CALENDAR = "-by-calendar";

    private final RhythmParts<S> parts;
    private final Shared<Intervals> inRegister;

    RhythmRule(RhythmParts<S> parts) {
        this.parts = parts;
        this.inRegister = Shared.of(
                "declared intervals of rule " + parts.description().id(),
                records -> Intervals.of(parts.intervals().map(records::all).orElse(List.of())));
    }

    RhythmParts<S> parts() {
        return parts;
    }

    @Override
    public Optional<Subjects<?>> subjects() {
        return parts.owners().map(Owners::subjects);
    }

    @Override
    public Optional<Selection<?>> selection() {
        return Optional.empty();
    }

    @Override
    public RuleDescription description() {
        return parts.description();
    }

    @Override
    public Rule withSeverity(String caseName, Severity severity) {
        RuleDescription changed = Cases.withSeverity(parts.description(), caseName, severity);
        return changed.equals(parts.description()) ? this : new RhythmRule<>(parts.with(changed));
    }

    @Override
    public List<Variant<Rule>> variants() {
        List<Variant<Rule>> variants = new ArrayList<>();
        for (Variant<RhythmParts<S>> one : parts.variants()) {
            variants.add(new Variant<>(one.altered(), new RhythmRule<>(one.changed())));
        }
        variants.addAll(Variants.ofSeverities(this));
        return List.copyOf(variants);
    }

    @Override
    public void judge(Records records, Verdicts verdicts) {
        Intervals history = inRegister(records);
        boolean lacking = !parts.qualities().isEmpty() && judgeQualities(records, verdicts);
        if (parts.owners().isPresent()) {
            records.all(parts.owners()
                    .get()
                    .subjects()); // where one was not handed in, this is said once and not of each owner
            records.all(parts.moment().subjects());
        } else if (judgeWhole(history, lacking, records, verdicts)) {
            judgeIntervals(history, records, verdicts);
        }
    }

    Intervals inRegister(Records records) {
        return records.shared(inRegister);
    }

    <O> Intervals history(Owners<S, O, ?> series, O owner, Records records) {
        return series.intervals()
                .map(declared -> Intervals.of(declared.apply(owner)))
                .orElseGet(() -> inRegister(records));
    }

    @Override
    public @Nullable Brief briefly(Object subject, Records records) {
        return null; // a pass of it rests on an occasion, not on the subject
    }

    @Override
    public void judge(Object subject, Records records, Verdicts verdicts) {
        judgeOwner(parts.owners().orElseThrow(), subject, records, verdicts);
    }

    @Override
    public void conclude(boolean lookedAt, boolean called, Records records, Verdicts verdicts) {
        if (called) {
            judgeIntervals(inRegister(records), records, verdicts);
        }
        if (parts.owners().isPresent()
                && records.all(parts.owners().get().subjects()).isEmpty()) {
            Subjects<?> none = parts.owners().get().subjects();
            NoneOccurring.tell("no " + none.name() + " is on record", none, records, verdicts);
        }
    }

    /** Reports occasions that lack a quality, of those that lie in the duty; tells whether one does. */
    private boolean judgeQualities(Records records, Verdicts verdicts) {
        Subjects<S> subjects = parts.moment().subjects();
        List<S> occasions = records.all(subjects);
        Optional<Days> owed = parts.duty().flatMap(of -> of.apply(records).knownDays());
        boolean lacking = false;
        for (int position = 0; position < occasions.size(); position++) {
            S occasion = occasions.get(position);
            if (owed.filter(days -> !parts.moment()
                            .day()
                            .apply(occasion)
                            .filter(days::contains)
                            .isPresent())
                    .isPresent()) {
                continue;
            }
            boolean violated = false;
            for (Quality<S> quality : parts.qualities()) {
                Answer answer = quality.test().apply(occasion, records);
                if (answer.isUnknown()) {
                    answer.missing().ifPresent(verdicts::undecided);
                } else if (answer.isNo()) {
                    RuleCase what = Cases.named(parts.description(), quality.caseName());
                    violated |= parts.description().isGravest(what.severity());
                    int at = position;
                    verdicts.found(
                            what,
                            subjects.name(),
                            subjects.id(occasion),
                            Optional.of(what.name()),
                            Optional.empty(),
                            () -> subjects.pointer(records, at),
                            quality.values().apply(occasion).list());
                }
            }
            if (violated) {
                verdicts.violated();
            }
            lacking |= violated;
        }
        return lacking;
    }

    private boolean judgeWhole(Intervals history, boolean lacking, Records records, Verdicts verdicts) {
        Place place =
                Place.whole(parts.moment().subjects().name(), parts.moment().subjects()::register);
        Sequence<S> occasions = records.sequence(parts.moment());
        Duty owed = parts.duty().orElseThrow().apply(records);
        return isAsked(owed, verdicts) && judgeSeries(owed, occasions, history, place, lacking, records, verdicts);
    }

    private <O> void judgeOwner(Owners<S, O, ?> series, Object subject, Records records, Verdicts verdicts) {
        @SuppressWarnings("unchecked") // the engine hands over what it read of the rule's own subjects
        O owner = (O) subject;
        Duty owed = owedBy(series, owner, records);
        if (!isAsked(owed, verdicts)) {
            return;
        }
        Place place =
                new Place(series.subjects().name(), () -> series.subjects().id(owner), Optional.empty());
        Sequence<S> occasions = Sequence.ofThoseById(parts.moment(), series.of(owner, records));
        Intervals history = history(series, owner, records);
        boolean declares = series.intervals().isPresent();
        boolean lacking = declares && hasBegun(owed, records) && judgeIntervals(history, place, records, verdicts);
        if (judgeSeries(owed, occasions, history, place, lacking, records, verdicts) && !declares) {
            verdicts.callsForMore();
        }
    }

    /** What an owner owes, on the days on which it is owed at all. */
    <O> Duty owedBy(Owners<S, O, ?> series, O owner, Records records) {
        Duty own = series.duty().apply(owner, records);
        return parts.duty().isEmpty() ? own : own.and(parts.duty().get().apply(records));
    }

    /**
     * Where the findings on a series are reported; without a pointer, on the subject that is judged. The id is asked for
     * only where something is found.
     */
    private record Place(String kind, Supplier<String> id, Optional<Supplier<String>> pointer) {

        /** On the management system, or its register. */
        static Place whole(String kind, Supplier<String> pointer) {
            return new Place(kind, () -> "", Optional.of(pointer));
        }

        boolean isOwner() {
            return pointer.isEmpty();
        }

        /** The values of a message; that on a series of an owner's own ends with the id of the owner. */
        Values told(Object... values) {
            if (!isOwner()) {
                return Values.values(values);
            }
            Object[] more = Arrays.copyOf(values, values.length + 1);
            more[values.length] = id.get();
            return Values.values(more);
        }
    }

    /** Whether anything is asked of a series; tells why not. */
    private static boolean isAsked(Duty owed, Verdicts verdicts) {
        switch (owed.kind()) {
            case NOT_OWED -> verdicts.notApplicable(owed.reason());
            case UNDECIDED -> verdicts.undecided(owed.reason());
            case OWED, START_UNKNOWN -> {
                if (!owed.days().isEmpty()) {
                    return true;
                }
                verdicts.notApplicable("never owed");
            }
        }
        return false;
    }

    /** Judges one series that is asked for; tells whether it is owed by now, so that an interval is asked for. */
    private boolean judgeSeries(
            Duty owed,
            Sequence<S> occasions,
            Intervals history,
            Place place,
            boolean lacking,
            Records records,
            Verdicts verdicts) {
        if (owed.kind() == Duty.Kind.OWED) {
            judgeGaps(owed, occasions, history, place, lacking, records, verdicts);
            return hasBegun(owed, records);
        }
        if (!hasBegun(owed, records)) {
            verdicts.notYetDue("the first one is not yet due", owed.days().first());
            return false;
        }
        report(Cases.named(parts.description(), "start-unknown"), place, place.told(owed.reason()), verdicts);
        verdicts.violated();
        sinceTheFirst(owed, occasions.days())
                .ifPresent(since -> judgeGaps(since, occasions, history, place, true, records, verdicts));
        return true;
    }

    /** What is owed after a start that nobody knows: from the first occasion in its days on; absent without one. */
    static Optional<Duty> sinceTheFirst(Duty owed, List<LocalDate> days) {
        return days.stream()
                .filter(owed.days()::contains)
                .findFirst()
                .map(first -> Duty.during(owed.days().and(Days.from(first))));
    }

    private void judgeGaps(
            Duty owed,
            Sequence<S> occasions,
            Intervals history,
            Place place,
            boolean lacking,
            Records records,
            Verdicts verdicts) {
        Series.Judgement judgement = new Series(
                        occasions.days(), history, parts.byDefault(), owed, parts.earlierOpens(), records.today())
                .judge(records.windowStart());
        int last = occasions.days().size() - 1;
        while (last >= 0 && !counts(occasions.days().get(last), owed)) {
            last--;
        }
        boolean never = last < 0;
        boolean violated = lacking;
        for (int i = 0; i < judgement.empty().size(); i++) {
            Series.EmptyPeriod gap = judgement.empty().get(i);
            if (!gap.current() && records.isBeforeWindow(gap.to())) {
                continue;
            }
            RuleCase what = Cases.named(parts.description(), caseOf(gap, never, place.id(), records));
            violated |= parts.description().isGravest(what.severity());
            report(
                    what,
                    place,
                    nameOf(gap, judgement.empty().subList(0, i)),
                    Optional.of(lapseOf(gap)),
                    place.told(
                            gap.from(),
                            gap.to(),
                            ChronoUnit.DAYS.between(gap.from(), gap.to()),
                            gap.due(),
                            gap.terms().every(),
                            gap.terms().tolerance()),
                    verdicts);
        }
        if (violated) {
            if (!lacking) {
                verdicts.violated();
            }
            return;
        }
        if (never || !hasBegun(owed, records)) {
            if (judgement.empty().isEmpty()) {
                verdicts.notYetDue("the first one is not yet due", judgement.nextDue());
            }
            return;
        }
        for (int i = place.isOwner() ? last : 0; i <= last; i++) {
            if (counts(occasions.days().get(i), owed)) {
                S occasion = occasions.subjects().get(i);
                verdicts.satisfied(
                        parts.moment().subjects().name(),
                        parts.moment().subjects().id(occasion),
                        Optional.of(occasions.days().get(i)),
                        records.strengthOf(parts.evidence().flatMap(of -> of.apply(occasion))));
            }
        }
    }

    /** The day on which an empty period begins; where several planned days fall on one, with its number among them. */
    private static String nameOf(Series.EmptyPeriod gap, List<Series.EmptyPeriod> before) {
        int number = 1;
        for (Series.EmptyPeriod one : before) {
            number += one.from().equals(gap.from()) ? 1 : 0;
        }
        return number == 1 ? gap.from().toString() : gap.from() + " #" + number;
    }

    private static Lapse lapseOf(Series.EmptyPeriod gap) {
        return Lapse.builder()
                .firstDay(firstLateDay(gap))
                .lastDay(gap.current() ? Optional.empty() : Optional.of(gap.to()))
                .build();
    }

    private static LocalDate firstLateDay(Series.EmptyPeriod gap) {
        return gap.due().plus(gap.terms().tolerance()).plusDays(1);
    }

    private static LocalDate lastLateDay(Series.EmptyPeriod gap) {
        LocalDate first = firstLateDay(gap);
        LocalDate last = gap.to().minusDays(1);
        return last.isBefore(first) ? first : last;
    }

    String caseOf(Series.EmptyPeriod gap, boolean never, Supplier<String> owner, Records records) {
        String lapse = gap.current() ? CURRENT : PAST;
        if (!gap.terms().declared()) {
            boolean asked = parts.description().namedCase(NEVER_BY_DEFAULT).isPresent();
            return asked && never && gap.current() ? NEVER_BY_DEFAULT : lapse + BY_DEFAULT;
        }
        if (gap.calendarHolds()) {
            return lapse + BY_CALENDAR;
        }
        return !gap.current() && isMended(gap, owner.get(), records) ? MENDED : lapse;
    }

    /** Whether a closed nonconformity names a past lapse: every day of it that was too late, up to the occasion. */
    private boolean isMended(Series.EmptyPeriod gap, String owner, Records records) {
        return records.shared(Lapses.SHARED)
                .isMended(parts.description().requirements(), owner, firstLateDay(gap), lastLateDay(gap));
    }

    static boolean hasBegun(Duty owed, Records records) {
        return owed.days()
                .first()
                .filter(start -> !records.today().isBefore(start))
                .isPresent();
    }

    /** Only what lies in the duty counts, and what opened the series. */
    private boolean counts(LocalDate on, Duty owed) {
        boolean opens =
                parts.earlierOpens() && owed.days().first().filter(on::isBefore).isPresent();
        return opens || owed.days().contains(on);
    }

    /** Judges the interval in force of those in the register, which stand for all series. */
    private void judgeIntervals(Intervals history, Records records, Verdicts verdicts) {
        Subjects<Interval> register = parts.intervals().orElseThrow();
        Place place = history.inForce(records.today())
                .map(interval -> new Place(
                        register.name(),
                        () -> register.id(interval),
                        Optional.of(
                                () -> register.pointer(records, history.given().indexOf(interval)))))
                .orElseGet(() -> Place.whole(register.name(), register::register));
        judgeIntervals(history, place, records, verdicts);
    }

    /** Judges the interval in force; tells whether there is none, and there has to be one. */
    private boolean judgeIntervals(Intervals history, Place place, Records records, Verdicts verdicts) {
        Optional<Interval> inForce = history.inForce(records.today());
        if (inForce.isEmpty()) {
            report(Cases.named(parts.description(), "undeclared"), place, place.told(), verdicts);
            boolean violated = parts.description()
                    .isGravest(Cases.named(parts.description(), "undeclared").severity());
            if (violated) {
                verdicts.violated();
            }
            return violated;
        }
        Interval interval = inForce.get();
        if (parts.isAboveCeiling(interval) && !RhythmParts.isReasoned(interval)) {
            report(
                    Cases.named(parts.description(), "above-ceiling"),
                    place,
                    Values.values(interval.id(), interval.every()),
                    verdicts);
        }
        if (RhythmParts.isWide(interval)) {
            report(
                    Cases.named(parts.description(), "wide-tolerance"),
                    place,
                    Values.values(interval.id(), interval.every(), interval.tolerance()),
                    verdicts);
        }
        return false;
    }

    /** Reports a case that has no stages. */
    private static void report(RuleCase what, Place place, Values values, Verdicts verdicts) {
        report(what, place, what.name(), Optional.empty(), values, verdicts);
    }

    private static void report(
            RuleCase what, Place place, String discriminator, Optional<Lapse> lapse, Values values, Verdicts verdicts) {
        if (place.pointer().isEmpty()) {
            verdicts.found(what, Optional.of(discriminator), lapse, values.list());
        } else {
            verdicts.found(
                    what,
                    place.kind(),
                    place.id().get(),
                    Optional.of(discriminator),
                    lapse,
                    place.pointer().get(),
                    values.list());
        }
    }

    @Override
    public List<String> explainable(Records records) {
        return new RhythmTrace<>(this, records).explainable();
    }

    @Override
    public Optional<Traced> trace(String subject, int among, Records records) {
        return new RhythmTrace<>(this, records).trace(subject, among);
    }

    // A rule is a value: two are equal when they describe themselves alike and are made of the same parts.
    @Override
    public boolean equals(Object other) {
        return other instanceof RhythmRule<?> that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
