package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Value;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.RuleCase;
import org.openaims.rules.language.RhythmParts.Owners;
import org.openaims.rules.language.RhythmParts.Quality;
import org.openaims.rules.language.Rule.Traced;

/**
 * Tells what a rule about a rhythm asks of one subject, step by step; asked only to explain.
 *
 * @param <S> the type of an occasion
 */
final class RhythmTrace<S> {

    private final RhythmRule<S> rule;
    private final RhythmParts<S> parts;
    private final Records records;
    private final Trace trace = new Trace();

    RhythmTrace(RhythmRule<S> rule, Records records) {
        this.rule = rule;
        this.parts = rule.parts();
        this.records = records;
    }

    /** The ids of what the rule can be explained for. */
    List<String> explainable() {
        Set<String> ids = new LinkedHashSet<>();
        List<String> owning =
                parts.owners().isPresent() ? idsOf(parts.owners().get().subjects()) : List.of();
        boolean lacksInterval = parts.intervals().isPresent()
                && rule.inRegister(records).inForce(records.today()).isEmpty()
                && callsForInterval();
        if (owning.isEmpty() || lacksInterval) {
            ids.add("");
        }
        ids.addAll(owning);
        if (!parts.qualities().isEmpty()) {
            ids.addAll(idsOf(parts.moment().subjects()));
        }
        parts.intervals().ifPresent(register -> ids.addAll(idsOf(register)));
        return List.copyOf(ids);
    }

    private <T> List<String> idsOf(Subjects<T> subjects) {
        return records.all(subjects).stream().map(subjects::id).toList();
    }

    /** What the rule asks of one subject; absent when it looks at no such subject. */
    Optional<Traced> trace(String subject, int among) {
        if (parts.owners().isEmpty() && subject.isEmpty()) {
            Duty owed = parts.duty().orElseThrow().apply(records);
            traceSeries("", owed, records.inOrder(parts.moment()), rule.inRegister(records));
            return Optional.of(new Traced(List.of(), trace.steps()));
        }
        if (parts.owners().isPresent() && subject.isEmpty()) {
            traceNone(parts.owners().get().subjects());
            return Optional.of(new Traced(List.of(), trace.steps()));
        }
        Optional<Traced> owner = parts.owners().flatMap(series -> traceOwner(series, subject, among));
        Optional<Traced> occasion = parts.qualities().isEmpty() ? Optional.empty() : traceOccasion(subject);
        Optional<Traced> interval = parts.intervals().flatMap(register -> traceInterval(register, subject));
        return owner.or(() -> occasion).or(() -> interval).map(first -> new Traced(first.fields(), trace.steps()));
    }

    /** Why the rule says something, or nothing, of the management system as a whole. */
    private void traceNone(Subjects<?> owning) {
        int looked = records.all(owning).size();
        trace.add(
                ExplainedStep.Kind.SELECTION,
                "one " + owning.name() + " or more is looked at: {0}",
                Values.values(looked).list(),
                Answer.of(looked > 0));
        if (parts.intervals().isPresent() && callsForInterval()) {
            traceIntervals(rule.inRegister(records), true);
        }
    }

    /** Whether a series is owed by now, so that an interval is asked for. */
    private boolean callsForInterval() {
        return parts.owners().isPresent()
                ? callsForInterval(parts.owners().get())
                : callsForInterval(parts.duty().orElseThrow().apply(records));
    }

    private <O> boolean callsForInterval(Owners<S, O, ?> series) {
        return records.all(series.subjects()).stream()
                .anyMatch(owner -> callsForInterval(rule.owedBy(series, owner, records)));
    }

    private boolean callsForInterval(Duty owed) {
        return owed.kind() == Duty.Kind.START_UNKNOWN
                || (owed.kind() == Duty.Kind.OWED && RhythmRule.hasBegun(owed, records));
    }

    /** An interval of the register; where several stand under one id, all of them. */
    private Optional<Traced> traceInterval(Subjects<Interval> register, String id) {
        Intervals history = rule.inRegister(records);
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
                if (counts && isAskedOfIntervals()) {
                    traceLengths(interval);
                }
                traced = Optional.of(new Traced(Trace.fields(interval), trace.steps()));
            }
        }
        return traced;
    }

    private boolean isAskedOfIntervals() {
        boolean asked = callsForInterval();
        trace.add(
                ExplainedStep.Kind.DUTY,
                "by {0} an interval is called for",
                Values.values(records.day()).list(),
                Answer.of(asked));
        return asked;
    }

    private <O> Optional<Traced> traceOwner(Owners<S, O, ?> series, String id, int among) {
        int before = 0;
        for (O owner : records.all(series.subjects())) {
            if (series.subjects().id(owner).equals(id) && before++ == among) {
                List<S> occasions = Sequence.ofThoseById(parts.moment(), series.of(owner, records))
                        .subjects();
                Intervals history = rule.history(series, owner, records);
                traceSeries(id, rule.owedBy(series, owner, records), occasions, history);
                return Optional.of(new Traced(Trace.fields(owner), trace.steps()));
            }
        }
        return Optional.empty();
    }

    /** The duty, the occasions with their qualities, the intervals, and the time between them. */
    private void traceSeries(String owner, Duty owed, List<S> occasions, Intervals history) {
        boolean known = owed.kind() == Duty.Kind.OWED;
        Optional<Days> inDuty = parts.duty().flatMap(of -> of.apply(records).knownDays());
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
                    parts.moment().subjects().name() + " {0} of {1}",
                    Values.values(
                                    parts.moment().subjects().id(occasion),
                                    parts.moment().day().apply(occasion))
                            .list(),
                    ExplainedStep.Answer.YES);
            LocalDate day = parts.moment().day().apply(occasion).orElseThrow();
            if (inDuty.filter(days -> !days.contains(day)).isEmpty()) {
                traceQualities(occasion);
            }
        }
        if (known ? owed.days().isEmpty() : owed.kind() != Duty.Kind.START_UNKNOWN) {
            return;
        }
        boolean ownLengths = parts.owners().flatMap(Owners::intervals).isPresent()
                == parts.owners().isPresent();
        traceIntervals(history, ownLengths && callsForInterval(owed));
        if (known) {
            traceGaps(owner, owed, occasions, history);
        } else {
            List<LocalDate> days = occasions.stream()
                    .flatMap(one -> parts.moment().day().apply(one).stream())
                    .toList();
            RhythmRule.sinceTheFirst(owed, days).ifPresent(since -> traceGaps(owner, since, occasions, history));
        }
    }

    /** Each interval that was in force by now, the one that is in force today as what is demanded. */
    private void traceIntervals(Intervals history, boolean lengths) {
        List<Interval> byNow = history.inForceBy(records.today());
        String demanded = Cases.named(parts.description(), "undeclared").expected();
        if (byNow.isEmpty()) {
            trace.add(
                    ExplainedStep.Kind.DEMAND,
                    demanded + ": none, so that it is {0} by default",
                    Values.values(parts.byDefault()).list(),
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
            traceLengths(inForce);
        }
    }

    /** Whether the interval in force is as long, and its tolerance as wide, as it may be. */
    private void traceLengths(Interval interval) {
        List<Value> values = Values.values(interval.id(), interval.every(), interval.tolerance())
                .list();
        if (parts.ceiling().isPresent()) {
            traceLength(
                    "above-ceiling",
                    parts.isAboveCeiling(interval) && !RhythmParts.isReasoned(interval),
                    "the interval {0} of {1} " + (parts.isAboveCeiling(interval) ? "has one" : "needs none"),
                    values);
        }
        traceLength(
                "wide-tolerance",
                RhythmParts.isWide(interval),
                Cases.named(parts.description(), "wide-tolerance").found(),
                values);
    }

    private void traceLength(String caseName, boolean found, String inOrder, List<Value> values) {
        RuleCase what = Cases.named(parts.description(), caseName);
        trace.add(
                ExplainedStep.Kind.DEMAND,
                what.expected() + ": " + (found ? what.found() : inOrder),
                values,
                found ? ExplainedStep.Answer.NO : ExplainedStep.Answer.YES,
                found ? Optional.of(caseName) : Optional.empty());
    }

    /** The time between the occasions, and by when the next one is due. */
    private void traceGaps(String owner, Duty owed, List<S> occasions, Intervals history) {
        List<LocalDate> points = occasions.stream()
                .map(occasion -> parts.moment().day().apply(occasion).orElseThrow())
                .toList();
        Series.Judgement judgement =
                new Series(points, history, parts.byDefault(), owed, parts.earlierOpens(), records.today()).judge();
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
                    remark(gap, owner));
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
    private Optional<String> remark(Series.EmptyPeriod gap, String owner) {
        if (!gap.current() && records.isBeforeWindow(gap.to())) {
            return Optional.of("it lies before the window, and is not found any more");
        }
        return rule.caseOf(gap, false, () -> owner, records).equals(RhythmRule.MENDED)
                ? Optional.of("a closed nonconformity names this time, so that it is a remark")
                : Optional.empty();
    }

    /** An occasion; where several stand under one id, all of them. */
    private Optional<Traced> traceOccasion(String id) {
        Optional<Traced> traced = Optional.empty();
        for (S occasion : records.all(parts.moment().subjects())) {
            if (parts.moment().subjects().id(occasion).equals(id)) {
                traceQualities(occasion);
                traced = Optional.of(new Traced(Trace.fields(occasion), trace.steps()));
            }
        }
        return traced;
    }

    private void traceQualities(S occasion) {
        for (Quality<S> quality : parts.qualities()) {
            RuleCase what = Cases.named(parts.description(), quality.caseName());
            Answer answer = quality.test().apply(occasion, records);
            List<Value> values =
                    Trace.valuesOrNone(() -> quality.values().apply(occasion).list());
            Demand.Seen seen = answer.isNo()
                    ? new Demand.Seen(what.expected() + ": " + what.found(), values)
                    : Trace.withTheRest(what.expected(), values);
            trace.add(ExplainedStep.Kind.DEMAND, seen, Trace.answerOf(answer), answer.missing());
        }
    }
}
