package org.openaims.rules.language;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Rhythm;

/**
 * The days on which something recurring happened, judged against the intervals declared for it at the time.
 *
 * <p>Pure: days in, empty periods out. What counts as an occasion, and how grave an empty period is, is decided
 * elsewhere.
 */
final class Series {

    /** What was in force for a gap: the interval, its tolerance, and whether anybody had declared it. */
    record Terms(Period every, Period tolerance, boolean declared) {}

    /**
     * A stretch in which what was due did not happen.
     *
     * @param from the occasion or the start of duty before it
     * @param to the occasion or the end of duty after it, or the day of judgement
     * @param due the day by which something was due, without the tolerance
     * @param terms what was in force
     * @param current whether it lasts
     * @param calendarHolds whether only the rolling reading of an undeclared rhythm fails
     */
    record EmptyPeriod(
            LocalDate from, LocalDate to, LocalDate due, Terms terms, boolean current, boolean calendarHolds) {}

    /** What came of it: the empty periods in order, and the day by which the next occasion is due, with tolerance. */
    record Judgement(List<EmptyPeriod> empty, Optional<LocalDate> nextDue) {}

    /** A stretch of time that one kind of rhythm governs; {@code end} is exclusive. */
    private record Segment(LocalDate start, Optional<LocalDate> end, Optional<Interval> interval) {}

    private final List<LocalDate> points;
    private final Intervals history;
    private final Terms byDefault;
    private final Duty duty;
    private final boolean earlierOpens;
    private final Today today;
    private final LocalDate dutyStart;

    /** The first day without duty after the last one with it; absent when the duty is owed on the day of judgement. */
    private final Optional<LocalDate> dutyEnd;

    /**
     * Takes the inputs.
     *
     * @param points the days on which it happened, in any order, none after the day of judgement
     * @param history the declared intervals, none decided after that day
     * @param byDefault the interval where none is declared
     * @param duty when it is owed, on one day at least
     * @param earlierOpens whether an occasion before the start of duty opens the series
     * @param today the day of judgement
     */
    Series(List<LocalDate> points, Intervals history, Period byDefault, Duty duty, boolean earlierOpens, Today today) {
        this.points = sorted(points);
        this.history = history;
        this.byDefault = new Terms(byDefault, Period.ZERO, false);
        this.duty = duty;
        this.earlierOpens = earlierOpens;
        this.today = today;
        this.dutyStart = duty.days().stretches().get(0).first();
        this.dutyEnd = dutyEnd(duty.days(), today);
    }

    /** The list itself where it is sorted already, as it is for nearly every owner of a series. */
    private static List<LocalDate> sorted(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i - 1).isAfter(days.get(i))) {
                return days.stream().sorted().toList();
            }
        }
        return days;
    }

    private static Optional<LocalDate> dutyEnd(Days owed, Today today) {
        Optional<LocalDate> end = Optional.empty();
        for (Days.Stretch stretch : owed.stretches()) {
            if (!today.isBefore(stretch.first())) {
                end = today.isAfter(stretch.last()) ? Optional.of(stretch.last().plusDays(1)) : Optional.empty();
            }
        }
        return end;
    }

    Judgement judge() {
        return judge(LocalDate.MIN);
    }

    /**
     * Judges what is to be told.
     *
     * @param toldFrom of what was mended before this day, the empty periods may be left out
     */
    Judgement judge(LocalDate toldFrom) {
        if (today.isBefore(dutyStart)) {
            Segment whole = new Segment(dutyStart, Optional.empty(), Optional.empty());
            return new Judgement(
                    List.of(),
                    Optional.of(dueAtStart(whole, true, opening(whole)).limit()));
        }
        List<Segment> segments = segments();
        if (segments.size() == 1) {
            return judge(segments.get(0), true, toldFrom);
        }
        List<EmptyPeriod> empty = new ArrayList<>();
        Optional<LocalDate> nextDue = Optional.empty();
        for (Segment segment : segments) {
            Judgement part = judge(segment, segment.start().equals(dutyStart), toldFrom);
            empty.addAll(part.empty());
            nextDue = part.nextDue();
        }
        return new Judgement(List.copyOf(empty), nextDue);
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(1);
        Optional<Interval> governing = history.inForceOn(dutyStart);
        LocalDate from = dutyStart;
        for (int i = 0; i < history.size(); i++) {
            Interval interval = history.get(i);
            LocalDate inForce = history.since(i);
            if (!inForce.isAfter(dutyStart) || today.isBefore(inForce)) {
                continue;
            }
            boolean rolls = isRolling(interval)
                    && governing.filter(before -> !isRolling(before)).isEmpty();
            boolean unsaid = interval.rhythm().isEmpty()
                    && governing.flatMap(Interval::rhythm).isEmpty();
            boolean confirmed =
                    governing.filter(before -> saysTheSame(before, interval)).isPresent();
            if (rolls || unsaid || confirmed) {
                governing = Optional.of(interval);
            } else {
                segments.add(new Segment(from, Optional.of(inForce), governing));
                governing = Optional.of(interval);
                from = inForce;
            }
        }
        segments.add(new Segment(from, Optional.empty(), governing));
        return segments;
    }

    /** Whether an interval confirms another: it starts no new count, and leaves no slot unjudged. */
    private static boolean saysTheSame(Interval one, Interval other) {
        return one.rhythm().equals(other.rhythm())
                && one.every().equals(other.every())
                && one.tolerance().equals(other.tolerance());
    }

    private static boolean isRolling(Interval interval) {
        return interval.rhythm()
                .filter(Rhythm.RollingFromLast.class::isInstance)
                .isPresent();
    }

    private Judgement judge(Segment segment, boolean first, LocalDate toldFrom) {
        Optional<Rhythm> rhythm = segment.interval().flatMap(Interval::rhythm);
        if (rhythm.isPresent() && rhythm.get() instanceof Rhythm.FixedCalendar calendar) {
            return calendar(
                    segment, Slots.of(calendar.anchor(), segment.interval().get()), toldFrom, false);
        }
        if (rhythm.isPresent() && rhythm.get() instanceof Rhythm.PlannedDates planned) {
            return planned(segment, planned, segment.interval().get());
        }
        Judgement rolling = rolling(segment, first);
        if (rhythm.isPresent()
                || segment.interval().isEmpty()
                || rolling.empty().isEmpty()) {
            return rolling;
        }
        Interval interval = segment.interval().get();
        LocalDate newYear = LocalDate.of(segment.start().getYear(), 1, 1);
        boolean calendarHolds = calendar(segment, Slots.of(newYear, interval), LocalDate.MIN, true)
                .empty()
                .isEmpty();
        return new Judgement(
                rolling.empty().stream()
                        .map(gap -> new EmptyPeriod(
                                gap.from(), gap.to(), gap.due(), gap.terms(), gap.current(), calendarHolds))
                        .toList(),
                rolling.nextDue());
    }

    /** Each occasion is due one interval after the one before; the first one as the duty says. */
    private Judgement rolling(Segment segment, boolean first) {
        Optional<LocalDate> before = opening(segment);
        LocalDate from = first ? before.orElse(segment.start()) : segment.start();
        List<EmptyPeriod> empty = new ArrayList<>();
        Optional<LocalDate> nextDue = roll(from, dueAtStart(segment, first, before), pointsIn(segment), segment, empty);
        return new Judgement(List.copyOf(empty), nextDue);
    }

    /** Judges each gap between occasions, and the tail after the last; tells by when the next one is due. */
    private Optional<LocalDate> roll(
            LocalDate start, Due first, List<LocalDate> occasions, Segment segment, List<EmptyPeriod> empty) {
        LocalDate from = start;
        Due due = first;
        for (LocalDate occasion : occasions) {
            if (occasion.isAfter(due.limit())) {
                empty.add(new EmptyPeriod(from, occasion, due.day(), due.terms(), false, false));
            }
            from = occasion;
            due = dueAfter(occasion);
        }
        if (isOver(due.limit(), segment)) {
            empty.add(new EmptyPeriod(from, end(segment), due.day(), due.terms(), isOpen(segment), false));
        }
        return isOpen(segment) ? Optional.of(due.limit()) : Optional.empty();
    }

    /** The last occasion before a segment: one with duty, or one that opens the series. */
    private Optional<LocalDate> opening(Segment segment) {
        Optional<LocalDate> last = Optional.empty();
        for (LocalDate point : points) {
            if (!point.isBefore(segment.start())) {
                break; // they are sorted
            }
            if (point.isBefore(dutyStart) ? earlierOpens : duty.days().contains(point)) {
                last = Optional.of(point);
            }
        }
        return last;
    }

    /**
     * By when something is due as a segment starts: what was due already, but not before the segment, because a new
     * rhythm makes nothing overdue before it took effect.
     *
     * @param before the last occasion before the segment
     */
    private Due dueAtStart(Segment segment, boolean first, Optional<LocalDate> before) {
        LocalDate floor = first ? dutyStart : segment.start();
        return before.isPresent()
                ? due(before.get(), day -> later(later(notBeforeTheFirst(day), dutyStart), floor))
                : due(dutyStart, day -> later(duty.firstDue(day), floor));
    }

    /** By when the next one is due after an occasion, but not before the first one would have been without it. */
    private Due dueAfter(LocalDate occasion) {
        return due(occasion, this::notBeforeTheFirst);
    }

    private LocalDate notBeforeTheFirst(LocalDate day) {
        return duty.firstDue().isPresent() ? later(day, duty.firstDue().get()) : day;
    }

    /**
     * Each slot that has ended holds at least one occasion; an occasion fills one slot.
     *
     * @param toldFrom of what was mended before this day, the empty periods are left out
     * @param firstOnly whether one empty period is enough to know
     */
    private Judgement calendar(Segment segment, Slots slots, LocalDate toldFrom, boolean firstOnly) {
        Terms terms = new Terms(slots.every(), slots.tolerance(), true);
        List<EmptyPeriod> empty = new ArrayList<>();
        List<LocalDate> inside = pointsIn(segment);
        int unused = 0;
        long k = slots.firstFrom(segment.start());
        while (!(firstOnly && !empty.isEmpty()) && isOver(slots.limit(k), segment)) {
            LocalDate start = slots.start(k);
            LocalDate limit = slots.limit(k);
            while (unused < inside.size() && inside.get(unused).isBefore(start)) {
                unused++; // they are sorted
            }
            Optional<LocalDate> next = unused < inside.size() ? Optional.of(inside.get(unused)) : Optional.empty();
            if (next.filter(point -> !point.isAfter(limit)).isPresent()) {
                unused++;
                k++;
            } else if (next.filter(toldFrom::isAfter).isPresent()) {
                k = slots.firstInTimeFor(next.get(), k + 1);
            } else {
                empty.add(new EmptyPeriod(
                        start,
                        next.orElseGet(() -> end(segment)),
                        slots.last(k),
                        terms,
                        next.isEmpty() && isOpen(segment),
                        false));
                k++;
            }
        }
        if (!isOpen(segment)) {
            return new Judgement(List.copyOf(empty), Optional.empty());
        }
        LocalDate first = slots.start(k);
        LocalDate limit = slots.limit(k);
        boolean isFilled = inside.subList(unused, inside.size()).stream()
                .anyMatch(point -> !point.isBefore(first) && !point.isAfter(limit));
        return new Judgement(List.copyOf(empty), Optional.of(isFilled ? slots.limit(k + 1) : limit));
    }

    /** Each planned day has its occasion; after the last one the interval goes on from the last occasion. */
    private Judgement planned(Segment segment, Rhythm.PlannedDates rhythm, Interval interval) {
        Terms terms = new Terms(interval.every(), interval.tolerance(), true);
        List<LocalDate> plan = rhythm.days().stream()
                .map(PlannedInterval::afterMoves)
                .filter(planned -> !planned.isBefore(segment.start()))
                .sorted()
                .toList();
        List<EmptyPeriod> empty = new ArrayList<>();
        List<LocalDate> inside = pointsIn(segment);
        int unused = 0;
        LocalDate from = segment.start();
        for (LocalDate planned : plan) {
            LocalDate limit = planned.plus(terms.tolerance());
            if (!from.equals(segment.start())) {
                while (unused < inside.size() && !inside.get(unused).isAfter(from)) {
                    unused++; // more than were planned: they fill no later day
                }
            }
            Optional<LocalDate> next = unused < inside.size() ? Optional.of(inside.get(unused)) : Optional.empty();
            if (next.filter(point -> !point.isAfter(limit)).isPresent()) {
                unused++;
            } else if (!isOver(limit, segment)) {
                return new Judgement(List.copyOf(empty), isOpen(segment) ? Optional.of(limit) : Optional.empty());
            } else {
                empty.add(new EmptyPeriod(
                        from,
                        next.orElseGet(() -> end(segment)),
                        planned,
                        terms,
                        next.isEmpty() && isOpen(segment),
                        false));
            }
            from = planned;
        }
        LocalDate last = from;
        List<LocalDate> further =
                inside.stream().filter(point -> point.isAfter(last)).toList();
        Optional<LocalDate> nextDue = roll(last, dueAfter(last), further, segment, empty);
        return new Judgement(List.copyOf(empty), nextDue);
    }

    private List<LocalDate> pointsIn(Segment segment) {
        List<LocalDate> inside = new ArrayList<>(points.size());
        for (LocalDate point : points) {
            if (!point.isBefore(segment.start())
                    && (segment.end().isEmpty() || point.isBefore(segment.end().get()))
                    && duty.days().contains(point)) {
                inside.add(point);
            }
        }
        return inside;
    }

    /** Where the last gap of a segment ends: at the end of the segment or of the duty, or on the day of judgement. */
    private LocalDate end(Segment segment) {
        return knownEnd(segment).orElseGet(today::day);
    }

    /** The end of a segment or of the duty, whichever comes first; absent where the segment is open. */
    private Optional<LocalDate> knownEnd(Segment segment) {
        return segment.end()
                .filter(next -> dutyEnd.filter(end -> !next.isBefore(end)).isEmpty())
                .or(() -> dutyEnd);
    }

    /**
     * Whether the last day in time has passed when the last gap of a segment is judged. Where the duty ends, that is on
     * its last day; where another rhythm takes over, on the day on which it does, because it came in time only by the
     * last day in time.
     */
    private boolean isOver(LocalDate limit, Segment segment) {
        if (isOpen(segment)) {
            return today.isAfter(limit);
        }
        Optional<LocalDate> end = knownEnd(segment);
        boolean isEndOfDuty = end.equals(dutyEnd);
        return (isEndOfDuty ? end.get().minusDays(1) : end.get()).isAfter(limit);
    }

    private boolean isOpen(Segment segment) {
        return segment.end().isEmpty() && dutyEnd.isEmpty();
    }

    /** A due day, the last day that is in time, and what set them. */
    private record Due(LocalDate day, LocalDate limit, Terms terms) {}

    /**
     * The day by which the next occasion is due after one: an interval later, within bounds. A change of the interval
     * that was in force by the last day in time moves it, but neither the due day nor the last day in time to a day
     * before the change: what was in time until then stays so. A pause moves it by its length.
     */
    private Due due(LocalDate from, UnaryOperator<LocalDate> bounds) {
        Terms set = byDefault;
        int next = 0;
        for (; next < history.size() && !history.since(next).isAfter(from); next++) {
            set = history.terms(next);
        }
        LocalDate day = bounds.apply(movedByPauses(from, from.plus(set.every())));
        LocalDate limit = day.plus(set.tolerance());
        for (; next < history.size() && !history.since(next).isAfter(limit); next++) {
            LocalDate inForce = history.since(next);
            set = history.terms(next);
            LocalDate changed = bounds.apply(movedByPauses(from, from.plus(set.every())));
            day = later(changed, earlier(day, inForce));
            limit = later(day.plus(set.tolerance()), earlier(limit, inForce));
        }
        return new Due(day, limit, set);
    }

    private LocalDate movedByPauses(LocalDate from, LocalDate due) {
        LocalDate moved = due;
        List<Days.Stretch> stretches = duty.days().stretches();
        for (int i = 1; i < stretches.size(); i++) {
            LocalDate pause = stretches.get(i - 1).last().plusDays(1);
            LocalDate resumed = stretches.get(i).first();
            if (pause.isAfter(from) && !pause.isAfter(moved)) {
                moved = moved.plusDays(ChronoUnit.DAYS.between(pause, resumed));
            }
        }
        return moved;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
