package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Value;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.Lapse;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;

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

    private final RuleDescription description;
    private final Moment<S> moment;
    private final List<Quality<S>> qualities;
    private final Optional<Owners<S, ?, ?>> owners;

    /** When it is owed at all; where each owner owes it, absent when nothing is said of that. */
    private final Optional<Function<Records, Duty>> duty;

    private final boolean earlierOpens;
    private final Optional<Function<S, Optional<Evidence>>> evidence;
    private final Optional<Subjects<Interval>> intervals;
    private final Period byDefault;
    private final Optional<Period> ceiling;
    private final Shared<Intervals> inRegister;

    RhythmRule(
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
        this.description = description;
        this.moment = moment;
        this.qualities = qualities;
        this.owners = owners;
        this.duty = duty;
        this.earlierOpens = earlierOpens;
        this.evidence = evidence;
        this.intervals = intervals;
        this.byDefault = byDefault;
        this.ceiling = ceiling;
        this.inRegister = Shared.of(
                "declared intervals of rule " + description.id(),
                records -> Intervals.of(intervals.map(records::all).orElse(List.of())));
    }

    @Override
    public Optional<Subjects<?>> subjects() {
        return owners.map(Owners::subjects);
    }

    @Override
    public Optional<Selection<?>> selection() {
        return Optional.empty();
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Rule withSeverity(String caseName, Severity severity) {
        RuleDescription changed = Cases.withSeverity(description, caseName, severity);
        return changed.equals(description)
                ? this
                : new RhythmRule<>(
                        changed,
                        moment,
                        qualities,
                        owners,
                        duty,
                        earlierOpens,
                        evidence,
                        intervals,
                        byDefault,
                        ceiling);
    }

    @Override
    public List<Variant<Rule>> variants() {
        List<Variant<Rule>> variants = new ArrayList<>(Variants.withoutEach(
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
        variants.addAll(Variants.ofSeverities(this));
        return List.copyOf(variants);
    }

    private Rule made(
            List<Quality<S>> otherQualities,
            boolean otherOpens,
            Optional<Function<S, Optional<Evidence>>> otherEvidence,
            Period otherDefault,
            Optional<Period> otherCeiling) {
        return new RhythmRule<>(
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

    @Override
    public void judge(Records records, Verdicts verdicts) {
        Intervals history = inRegister(records);
        boolean lacking = !qualities.isEmpty() && judgeQualities(records, verdicts);
        if (owners.isPresent()) {
            records.all(
                    owners.get().subjects()); // where one was not handed in, this is said once and not of each owner
            records.all(moment.subjects());
        } else if (judgeWhole(history, lacking, records, verdicts)) {
            judgeIntervals(history, records, verdicts);
        }
    }

    private Intervals inRegister(Records records) {
        return records.shared(inRegister);
    }

    private <O> Intervals history(Owners<S, O, ?> series, O owner, Records records) {
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
        judgeOwner(owners.orElseThrow(), subject, records, verdicts);
    }

    @Override
    public void conclude(boolean lookedAt, boolean called, Records records, Verdicts verdicts) {
        if (called) {
            judgeIntervals(inRegister(records), records, verdicts);
        }
        if (owners.isPresent() && records.all(owners.get().subjects()).isEmpty()) {
            Subjects<?> none = owners.get().subjects();
            NoneOccurring.tell("no " + none.name() + " is on record", none, records, verdicts);
        }
    }

    /** Reports occasions that lack a quality, of those that lie in the duty; tells whether one does. */
    private boolean judgeQualities(Records records, Verdicts verdicts) {
        Subjects<S> subjects = moment.subjects();
        List<S> occasions = records.all(subjects);
        Optional<Days> owed = duty.flatMap(of -> of.apply(records).knownDays());
        boolean lacking = false;
        for (int position = 0; position < occasions.size(); position++) {
            S occasion = occasions.get(position);
            if (owed.filter(days ->
                            !moment.day().apply(occasion).filter(days::contains).isPresent())
                    .isPresent()) {
                continue;
            }
            boolean violated = false;
            for (Quality<S> quality : qualities) {
                Answer answer = quality.test().apply(occasion, records);
                if (answer.isUnknown()) {
                    answer.missing().ifPresent(verdicts::undecided);
                } else if (answer.isNo()) {
                    RuleCase what = Cases.named(description, quality.caseName());
                    violated |= Cases.isGravest(description, what);
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
        Place place = Place.whole(moment.subjects().name(), moment.subjects()::register);
        Sequence<S> occasions = records.sequence(moment);
        Duty owed = duty.orElseThrow().apply(records);
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
        Sequence<S> occasions = Sequence.ofThoseById(moment, series.of(owner, records));
        Intervals history = history(series, owner, records);
        boolean declares = series.intervals().isPresent();
        boolean lacking = declares && hasBegun(owed, records) && judgeIntervals(history, place, records, verdicts);
        if (judgeSeries(owed, occasions, history, place, lacking, records, verdicts) && !declares) {
            verdicts.callsForMore();
        }
    }

    /** What an owner owes, on the days on which it is owed at all. */
    private <O> Duty owedBy(Owners<S, O, ?> series, O owner, Records records) {
        Duty own = series.duty().apply(owner, records);
        return duty.isEmpty() ? own : own.and(duty.get().apply(records));
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
        report(Cases.named(description, "start-unknown"), place, place.told(owed.reason()), verdicts);
        verdicts.violated();
        sinceTheFirst(owed, occasions.days())
                .ifPresent(since -> judgeGaps(since, occasions, history, place, true, records, verdicts));
        return true;
    }

    /** What is owed after a start that nobody knows: from the first occasion in its days on; absent without one. */
    private static Optional<Duty> sinceTheFirst(Duty owed, List<LocalDate> days) {
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
                        occasions.days(), history, byDefault, owed, earlierOpens, records.today())
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
            RuleCase what = Cases.named(description, caseOf(gap, never, place.id(), records));
            violated |= Cases.isGravest(description, what);
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
                        moment.subjects().name(),
                        moment.subjects().id(occasion),
                        Optional.of(occasions.days().get(i)),
                        records.strengthOf(evidence.flatMap(of -> of.apply(occasion))));
            }
        }
    }

    /** The day on which an empty period begins; where several planned days fall on one, with its number among them. */
    private static String nameOf(Series.EmptyPeriod gap, List<Series.EmptyPeriod> before) {
        long alike =
                before.stream().filter(one -> one.from().equals(gap.from())).count();
        return alike == 0 ? gap.from().toString() : gap.from() + " #" + (alike + 1);
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

    private String caseOf(Series.EmptyPeriod gap, boolean never, Supplier<String> owner, Records records) {
        String lapse = gap.current() ? CURRENT : PAST;
        if (!gap.terms().declared()) {
            boolean asked = description.namedCase(NEVER_BY_DEFAULT).isPresent();
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
                .isMended(description.requirements(), owner, firstLateDay(gap), lastLateDay(gap));
    }

    private static boolean hasBegun(Duty owed, Records records) {
        return owed.days()
                .first()
                .filter(start -> !records.today().isBefore(start))
                .isPresent();
    }

    /** Only what lies in the duty counts, and what opened the series. */
    private boolean counts(LocalDate on, Duty owed) {
        boolean opens = earlierOpens && owed.days().first().filter(on::isBefore).isPresent();
        return opens || owed.days().contains(on);
    }

    /** Judges the interval in force of those in the register, which stand for all series. */
    private void judgeIntervals(Intervals history, Records records, Verdicts verdicts) {
        Subjects<Interval> register = intervals.orElseThrow();
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
            report(Cases.named(description, "undeclared"), place, place.told(), verdicts);
            boolean violated = Cases.isGravest(description, Cases.named(description, "undeclared"));
            if (violated) {
                verdicts.violated();
            }
            return violated;
        }
        Interval interval = inForce.get();
        if (isAboveCeiling(interval) && !isReasoned(interval)) {
            report(
                    Cases.named(description, "above-ceiling"),
                    place,
                    Values.values(interval.id(), interval.every()),
                    verdicts);
        }
        if (isWide(interval)) {
            report(
                    Cases.named(description, "wide-tolerance"),
                    place,
                    Values.values(interval.id(), interval.every(), interval.tolerance()),
                    verdicts);
        }
        return false;
    }

    private boolean isAboveCeiling(Interval interval) {
        LocalDate since = interval.decidedOn();
        return ceiling.filter(longest -> since.plus(interval.every()).isAfter(since.plus(longest)))
                .isPresent();
    }

    private static boolean isReasoned(Interval interval) {
        return interval.reason().filter(reason -> !reason.isBlank()).isPresent();
    }

    /** Whether its tolerance is more than a quarter of it. */
    private static boolean isWide(Interval interval) {
        LocalDate since = interval.decidedOn();
        return since.plus(interval.tolerance().multipliedBy(4)).isAfter(since.plus(interval.every()));
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
        Set<String> ids = new LinkedHashSet<>();
        List<String> owning = owners.isPresent() ? idsOf(owners.get().subjects(), records) : List.of();
        boolean lacksInterval = intervals.isPresent()
                && inRegister(records).inForce(records.today()).isEmpty()
                && callsForInterval(records);
        if (owning.isEmpty() || lacksInterval) {
            ids.add("");
        }
        ids.addAll(owning);
        if (!qualities.isEmpty()) {
            ids.addAll(idsOf(moment.subjects(), records));
        }
        intervals.ifPresent(register -> ids.addAll(idsOf(register, records)));
        return List.copyOf(ids);
    }

    private static <T> List<String> idsOf(Subjects<T> subjects, Records records) {
        return records.all(subjects).stream().map(subjects::id).toList();
    }

    @Override
    public Optional<Traced> trace(String subject, int among, Records records) {
        Trace trace = new Trace();
        if (owners.isEmpty() && subject.isEmpty()) {
            Duty owed = duty.orElseThrow().apply(records);
            traceSeries("", owed, records.inOrder(moment), inRegister(records), records, trace);
            return Optional.of(new Traced(List.of(), trace.steps()));
        }
        if (owners.isPresent() && subject.isEmpty()) {
            traceNone(owners.get().subjects(), records, trace);
            return Optional.of(new Traced(List.of(), trace.steps()));
        }
        Optional<Traced> owner = owners.flatMap(series -> traceOwner(series, subject, among, records, trace));
        Optional<Traced> occasion = qualities.isEmpty() ? Optional.empty() : traceOccasion(subject, records, trace);
        Optional<Traced> interval = intervals.flatMap(register -> traceInterval(register, subject, records, trace));
        return owner.or(() -> occasion).or(() -> interval).map(first -> new Traced(first.fields(), trace.steps()));
    }

    /** Why the rule says something, or nothing, of the management system as a whole. */
    private void traceNone(Subjects<?> owning, Records records, Trace trace) {
        int looked = records.all(owning).size();
        trace.add(
                ExplainedStep.Kind.SELECTION,
                "one " + owning.name() + " or more is looked at: {0}",
                Values.values(looked).list(),
                Answer.of(looked > 0));
        if (intervals.isPresent() && callsForInterval(records)) {
            traceIntervals(inRegister(records), true, records, trace);
        }
    }

    /** Whether a series is owed by now, so that an interval is asked for. */
    private boolean callsForInterval(Records records) {
        return owners.isPresent()
                ? callsForInterval(owners.get(), records)
                : callsForInterval(duty.orElseThrow().apply(records), records);
    }

    private <O> boolean callsForInterval(Owners<S, O, ?> series, Records records) {
        return records.all(series.subjects()).stream()
                .anyMatch(owner -> callsForInterval(owedBy(series, owner, records), records));
    }

    private static boolean callsForInterval(Duty owed, Records records) {
        return owed.kind() == Duty.Kind.START_UNKNOWN || (owed.kind() == Duty.Kind.OWED && hasBegun(owed, records));
    }

    /** An interval of the register; where several stand under one id, all of them. */
    private Optional<Traced> traceInterval(Subjects<Interval> register, String id, Records records, Trace trace) {
        Intervals history = inRegister(records);
        Optional<Interval> inForce = history.inForce(records.today());
        Optional<Traced> traced = Optional.empty();
        for (Interval interval : history.given()) {
            if (register.id(interval).equals(id)) {
                boolean counts = inForce.filter(interval::equals).isPresent();
                trace.add(
                        ExplainedStep.Kind.SELECTION,
                        "it is the interval in force: " + IntervalTrace.TEMPLATE,
                        IntervalTrace.values(interval),
                        Answer.of(counts));
                if (counts && isAskedOfIntervals(records, trace)) {
                    traceLengths(interval, trace);
                }
                traced = Optional.of(new Traced(Trace.fields(interval), trace.steps()));
            }
        }
        return traced;
    }

    private boolean isAskedOfIntervals(Records records, Trace trace) {
        boolean asked = callsForInterval(records);
        trace.add(
                ExplainedStep.Kind.DUTY,
                "by {0} an interval is called for",
                Values.values(records.day()).list(),
                Answer.of(asked));
        return asked;
    }

    private <O> Optional<Traced> traceOwner(
            Owners<S, O, ?> series, String id, int among, Records records, Trace trace) {
        int before = 0;
        for (O owner : records.all(series.subjects())) {
            if (series.subjects().id(owner).equals(id) && before++ == among) {
                List<S> occasions =
                        Sequence.ofThoseById(moment, series.of(owner, records)).subjects();
                Intervals history = history(series, owner, records);
                traceSeries(id, owedBy(series, owner, records), occasions, history, records, trace);
                return Optional.of(new Traced(Trace.fields(owner), trace.steps()));
            }
        }
        return Optional.empty();
    }

    /** The duty, the occasions with their qualities, the intervals, and the time between them. */
    private void traceSeries(
            String owner, Duty owed, List<S> occasions, Intervals history, Records records, Trace trace) {
        boolean known = owed.kind() == Duty.Kind.OWED;
        Optional<Days> inDuty = duty.flatMap(of -> of.apply(records).knownDays());
        trace.add(
                ExplainedStep.Kind.DUTY,
                known ? owed.days().first().isPresent() ? "it is owed from {0} on" : "it is owed" : owed.reason(),
                known
                        ? owed.days()
                                .first()
                                .map(day -> Values.values(day).list())
                                .orElse(List.of())
                        : List.of(),
                switch (owed.kind()) {
                    case OWED -> ExplainedStep.Answer.YES;
                    case NOT_OWED -> ExplainedStep.Answer.NO;
                    case UNDECIDED, START_UNKNOWN -> ExplainedStep.Answer.UNKNOWN;
                });
        for (S occasion : occasions) {
            trace.add(
                    ExplainedStep.Kind.OCCASION,
                    moment.subjects().name() + " {0} of {1}",
                    Values.values(moment.subjects().id(occasion), moment.day().apply(occasion))
                            .list(),
                    ExplainedStep.Answer.YES);
            LocalDate day = moment.day().apply(occasion).orElseThrow();
            if (inDuty.filter(days -> !days.contains(day)).isEmpty()) {
                traceQualities(occasion, records, trace);
            }
        }
        if (known ? owed.days().isEmpty() : owed.kind() != Duty.Kind.START_UNKNOWN) {
            return;
        }
        boolean ownLengths = owners.flatMap(Owners::intervals).isPresent() == owners.isPresent();
        traceIntervals(history, ownLengths && callsForInterval(owed, records), records, trace);
        if (known) {
            traceGaps(owner, owed, occasions, history, records, trace);
        } else {
            List<LocalDate> days = occasions.stream()
                    .flatMap(one -> moment.day().apply(one).stream())
                    .toList();
            sinceTheFirst(owed, days).ifPresent(since -> traceGaps(owner, since, occasions, history, records, trace));
        }
    }

    /** Each interval that was in force by now, the one that is in force today as what is demanded. */
    private void traceIntervals(Intervals history, boolean lengths, Records records, Trace trace) {
        List<Interval> byNow = history.inForceBy(records.today());
        String demanded = Cases.named(description, "undeclared").expected();
        if (byNow.isEmpty()) {
            trace.add(
                    ExplainedStep.Kind.DEMAND,
                    demanded + ": none, so that it is {0} by default",
                    Values.values(byDefault).list(),
                    ExplainedStep.Answer.NO);
            return;
        }
        Interval inForce = byNow.get(byNow.size() - 1);
        byNow.subList(0, byNow.size() - 1)
                .forEach(earlier -> trace.add(
                        ExplainedStep.Kind.BINDING,
                        "the earlier interval " + IntervalTrace.TEMPLATE,
                        IntervalTrace.values(earlier),
                        ExplainedStep.Answer.YES));
        trace.add(
                ExplainedStep.Kind.DEMAND,
                demanded + ": " + IntervalTrace.TEMPLATE,
                IntervalTrace.values(inForce),
                ExplainedStep.Answer.YES);
        if (lengths) {
            traceLengths(inForce, trace);
        }
    }

    /** Whether the interval in force is as long, and its tolerance as wide, as it may be. */
    private void traceLengths(Interval interval, Trace trace) {
        List<Value> values = Values.values(interval.id(), interval.every(), interval.tolerance())
                .list();
        if (ceiling.isPresent()) {
            traceLength(
                    "above-ceiling",
                    isAboveCeiling(interval) && !isReasoned(interval),
                    "the interval {0} of {1} " + (isAboveCeiling(interval) ? "has one" : "needs none"),
                    values,
                    trace);
        }
        traceLength(
                "wide-tolerance",
                isWide(interval),
                Cases.named(description, "wide-tolerance").found(),
                values,
                trace);
    }

    private void traceLength(String caseName, boolean found, String inOrder, List<Value> values, Trace trace) {
        RuleCase what = Cases.named(description, caseName);
        trace.add(
                ExplainedStep.Kind.DEMAND,
                what.expected() + ": " + (found ? what.found() : inOrder),
                values,
                found ? ExplainedStep.Answer.NO : ExplainedStep.Answer.YES,
                found ? Optional.of(caseName) : Optional.empty());
    }

    /** The time between the occasions, and by when the next one is due. */
    private void traceGaps(
            String owner, Duty owed, List<S> occasions, Intervals history, Records records, Trace trace) {
        List<LocalDate> points = occasions.stream()
                .map(occasion -> moment.day().apply(occasion).orElseThrow())
                .toList();
        Series.Judgement judgement =
                new Series(points, history, byDefault, owed, earlierOpens, records.today()).judge();
        for (Series.EmptyPeriod gap : judgement.empty()) {
            trace.add(
                    ExplainedStep.Kind.GAP,
                    "one by {2} after {0}, every {3} with a tolerance of {4}"
                            + (gap.terms().declared() ? "" : " by default")
                            + (gap.current() ? "" : "; the next came on {1}"),
                    Values.values(
                                    gap.from(),
                                    gap.to(),
                                    gap.due(),
                                    gap.terms().every(),
                                    gap.terms().tolerance())
                            .list(),
                    ExplainedStep.Answer.NO,
                    remark(gap, owner, records));
        }
        judgement
                .nextDue()
                .ifPresent(due -> trace.add(
                        ExplainedStep.Kind.GAP,
                        "the next one by {0}",
                        Values.values(due).list(),
                        records.today().isAfter(due) ? ExplainedStep.Answer.NO : ExplainedStep.Answer.OPEN));
    }

    /** What keeps an empty period from being a gap. */
    private Optional<String> remark(Series.EmptyPeriod gap, String owner, Records records) {
        if (!gap.current() && records.isBeforeWindow(gap.to())) {
            return Optional.of("it lies before the window, and is not found any more");
        }
        return caseOf(gap, false, () -> owner, records).equals(MENDED)
                ? Optional.of("a closed nonconformity names this time, so that it is a remark")
                : Optional.empty();
    }

    /** An occasion; where several stand under one id, all of them. */
    private Optional<Traced> traceOccasion(String id, Records records, Trace trace) {
        Optional<Traced> traced = Optional.empty();
        for (S occasion : records.all(moment.subjects())) {
            if (moment.subjects().id(occasion).equals(id)) {
                traceQualities(occasion, records, trace);
                traced = Optional.of(new Traced(Trace.fields(occasion), trace.steps()));
            }
        }
        return traced;
    }

    private void traceQualities(S occasion, Records records, Trace trace) {
        for (Quality<S> quality : qualities) {
            RuleCase what = Cases.named(description, quality.caseName());
            Answer answer = quality.test().apply(occasion, records);
            List<Value> values =
                    Trace.valuesOrNone(() -> quality.values().apply(occasion).list());
            Demand.Seen seen = answer.isNo()
                    ? new Demand.Seen(what.expected() + ": " + what.found(), values)
                    : Trace.withTheRest(what.expected(), values);
            trace.add(ExplainedStep.Kind.DEMAND, seen, Trace.answerOf(answer), answer.missing());
        }
    }

    // A rule is a value: two are equal when they describe themselves alike and are made of the same parts.
    @Override
    public boolean equals(Object other) {
        return other instanceof RhythmRule<?> that
                && description.equals(that.description)
                && moment.equals(that.moment)
                && qualities.equals(that.qualities)
                && owners.equals(that.owners)
                && duty.equals(that.duty)
                && earlierOpens == that.earlierOpens
                && evidence.equals(that.evidence)
                && intervals.equals(that.intervals)
                && byDefault.equals(that.byDefault)
                && ceiling.equals(that.ceiling);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
