package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.model.record.Value;
import org.openaims.model.result.Lapse;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * The demand that something led to something: each link is there, not before the one before it, and within its limit.
 *
 * <p>The first link that is not tells where the trail stops; what lies behind it is not looked at. Where a day is not
 * known on which it depends whether a link is in order or in time, that is undecided.
 *
 * @param expected what is expected
 * @param start the day on which the subject happened; absent when nobody knows
 * @param links the links, in order
 * @param subjects the subjects
 * @param <S> the type of a subject
 * @param <B> the type of what was bound
 */
record Trail<S, B>(String expected, Of<S, B, Optional<LocalDate>> start, List<Link<?, ?>> links, Subjects<S> subjects)
        implements Demand<S, B> {

    static final String STOPS = "stops";
    static final String LATE = "late";
    static final String BY_DEFAULT = "-by-default";
    static final String ORDER = "order";

    /**
     * A link of a trail.
     *
     * @param what what it leads to, as it follows the word {@code no}
     * @param lead finds it
     * @param later whether it is to lie on a later day than the one before, and not on the same day
     * @param limit within which time after the one before; absent when it is due at once
     */
    record Link<X, Y>(String what, BiFunction<X, Records, Lead<Y>> lead, boolean later, Optional<TimeLimit> limit) {

        /** The link with each of its parts altered. */
        List<Variant<Link<?, ?>>> variants() {
            List<Variant<Link<?, ?>>> variants = new ArrayList<>();
            variants.add(new Variant<>(
                    "with the " + what + (later ? " allowed on" : " only after") + " the day before it in the trail",
                    new Link<>(what, lead, !later, limit)));
            limit.ifPresent(time -> {
                variants.addAll(Variants.ofLimit(
                        "the limit of the " + what, time, other -> new Link<>(what, lead, later, Optional.of(other))));
                variants.add(new Variant<>(
                        "with the " + what + " due at once", new Link<>(what, lead, later, Optional.empty())));
            });
            return variants;
        }

        String dueWhy() {
            return "there is time for the next step of the trail, which is " + what;
        }
    }

    @Override
    public Judged judge(S subject, B bound, Records records) {
        Object here = subject;
        Stop at = new Stop(
                subjects.id(subject), subjects.name(), subjects.id(subject), start.apply(subject, bound, records));
        Since since = Since.start(at);
        List<Found> found = List.of();
        Optional<String> undecided = Optional.empty();
        for (int i = 0; i < links.size(); i++) {
            Link<?, ?> link = links.get(i);
            Lead<?> lead = follow(link, here, records);
            if (lead.ends()) {
                break;
            }
            if (lead.missing().isPresent()) {
                return new Judged(found, undecided.or(lead::missing), Optional.empty(), Optional.empty());
            }
            if (lead.waits() && lead.day().filter(records.today()::isAfter).isEmpty()) {
                Open open = new Open(link.dueWhy(), lead.day());
                return new Judged(found, undecided, Optional.of(open), Optional.empty());
            }
            Optional<TimeLimit.Deadline> deadline = since.deadline(link, records);
            if (lead.reached().isEmpty()) {
                if (link.limit().isPresent() && since.missing().isPresent()) {
                    return new Judged(found, undecided.or(since::missing), Optional.empty(), Optional.empty());
                }
                return stops(at, links.subList(i, links.size()), deadline, found, undecided, records);
            }
            found = plus(found, since.last().flatMap(before -> fault(before, link, lead, deadline, records)));
            undecided = undecided.isPresent() ? undecided : unsure(since, link, lead);
            here = lead.reached().get();
            at = new Stop(at.subject(), link.what(), lead.id(), lead.day());
            since = lead.isUndated() ? since : since.then(at);
        }
        return found.isEmpty() && undecided.isEmpty()
                ? Judged.IN_ORDER
                : new Judged(found, undecided, Optional.empty(), Optional.empty());
    }

    /**
     * From when the next link is reckoned.
     *
     * @param last the last stop of which the day is known
     * @param missing the day that one would have to know, of a stop after it; absent when that is the last
     */
    private record Since(Optional<Stop> last, Optional<String> missing) {

        static Since start(Stop first) {
            return new Since(Optional.empty(), Optional.empty()).then(first);
        }

        Since then(Stop next) {
            return next.day().isPresent()
                    ? new Since(Optional.of(next), Optional.empty())
                    : new Since(last, Optional.of(dayOf(next.what())));
        }

        Optional<TimeLimit.Deadline> deadline(Link<?, ?> link, Records records) {
            return missing.isPresent()
                    ? Optional.empty()
                    : link.limit().flatMap(limit -> last.flatMap(Stop::day).map(day -> limit.after(day, records)));
        }
    }

    private static String dayOf(String what) {
        return "the day of the " + what;
    }

    /** What one would have to know to tell whether a link is in order and in time. */
    private static Optional<String> unsure(Since since, Link<?, ?> link, Lead<?> lead) {
        if (lead.isUndated() && !link.later() && link.limit().isEmpty()) {
            return Optional.empty();
        }
        return lead.day().isPresent() ? since.missing() : Optional.of(dayOf(link.what()));
    }

    @Override
    public List<Variant<Demand<S, B>>> variants() {
        List<Variant<Demand<S, B>>> variants = new ArrayList<>();
        for (int i = 1; i < links.size(); i++) { // what comes behind a link needs what it leads to
            variants.add(new Variant<>(
                    "with a trail that ends before the " + links.get(i).what(), leading(links.subList(0, i))));
        }
        variants.addAll(Variants.ofEach(links, Link::variants, this::leading));
        return variants;
    }

    private Demand<S, B> leading(List<Link<?, ?>> others) {
        return new Trail<>(expected, start, List.copyOf(others), subjects);
    }

    /** Each step of the trail that is there, and where it rightly ends. */
    @Override
    public List<Look> looks(S subject, B bound, Records records) {
        List<Look> looks = new ArrayList<>();
        String id = subjects.id(subject);
        Stop at = new Stop(id, subjects.name(), id, start.apply(subject, bound, records));
        looks.add(step(at));
        Since since = Since.start(at);
        Object here = subject;
        for (Link<?, ?> link : links) {
            Lead<?> lead = follow(link, here, records);
            if (lead.ends()) {
                looks.add(Look.occasion(
                        "no {0} had to follow, because: {1}",
                        Values.values(link.what(), lead.because()).list()));
            }
            if (lead.reached().isEmpty()) {
                break;
            }
            at = new Stop(id, link.what(), lead.id(), lead.day());
            looks.add(inTime(step(at), since.deadline(link, records)));
            here = lead.reached().get();
            since = lead.isUndated() ? since : since.then(at);
        }
        return looks;
    }

    private static Look step(Stop stop) {
        return Look.occasion(
                stop.day().isPresent() ? "{0} {1} of {2}" : "{0} {1}, of no known day",
                Values.values(stop.what(), stop.id(), stop.day()).list());
    }

    /** A step with the last day on which it was in time, where there is a limit to it. */
    private static Look inTime(Look step, Optional<TimeLimit.Deadline> deadline) {
        if (deadline.isEmpty()) {
            return step;
        }
        List<Value> values = new ArrayList<>(step.seen().values());
        values.addAll(
                Values.values(deadline.get().last(), deadline.get().within()).list());
        String phrase = step.seen().phrase() + ", in time up to {3} ({4}"
                + (deadline.get().declared() ? ")" : " by default)");
        return Look.occasion(phrase, values);
    }

    @Override
    public Seen seen(S subject, B bound, Records records) {
        return new Seen(expected, List.of());
    }

    /** How far the trail was followed: what it led to, the id of that, and its day, if it has one that is known. */
    private record Stop(String subject, String what, String id, Optional<LocalDate> day) {

        List<Value> values(Link<?, ?> link, Optional<TimeLimit.Deadline> deadline) {
            return Values.values(
                            subject,
                            what,
                            id,
                            day,
                            link.what(),
                            deadline.map(TimeLimit.Deadline::last),
                            deadline.map(TimeLimit.Deadline::within))
                    .list();
        }
    }

    /** The first of the links that are left is missing; those behind it lapse with it. */
    private static Judged stops(
            Stop at,
            List<Link<?, ?>> left,
            Optional<TimeLimit.Deadline> deadline,
            List<Found> found,
            Optional<String> undecided,
            Records records) {
        Link<?, ?> link = left.get(0);
        Optional<LocalDate> last = deadline.map(TimeLimit.Deadline::last);
        if (last.filter(day -> !records.today().isAfter(day)).isPresent()) {
            return new Judged(found, undecided, Optional.of(new Open(link.dueWhy(), last)), Optional.empty());
        }
        Lapse lapse =
                Lapse.builder().links(left.stream().map(Link::what).toList()).build();
        Found stop = new Found(
                STOPS + byDefault(deadline), Optional.of(link.what()), Optional.of(lapse), at.values(link, deadline));
        return new Judged(plus(found, Optional.of(stop)), undecided, Optional.empty(), Optional.empty());
    }

    /** A link out of order, or one that came too late inside the window, as seen from the last stop of a known day. */
    private static Optional<Found> fault(
            Stop from, Link<?, ?> link, Lead<?> lead, Optional<TimeLimit.Deadline> deadline, Records records) {
        if (lead.day().isEmpty()) {
            return Optional.empty();
        }
        LocalDate before = from.day().orElseThrow();
        LocalDate then = lead.day().get();
        boolean early = then.isBefore(before) || (link.later() && then.equals(before));
        boolean late =
                deadline.filter(limit -> then.isAfter(limit.last())).isPresent() && !records.isBeforeWindow(then);
        if (!early && !late) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>(from.values(link, deadline));
        values.addAll(Values.values(lead.id(), then).list());
        Lapse lapse = Lapse.builder().addLink(link.what()).lastDay(then).build();
        return Optional.of(new Found(
                early ? ORDER : LATE + byDefault(deadline),
                Optional.of(link.what()),
                Optional.of(lapse),
                List.copyOf(values)));
    }

    private static List<Found> plus(List<Found> found, Optional<Found> more) {
        if (more.isEmpty()) {
            return found;
        }
        List<Found> longer = new ArrayList<>(found);
        longer.add(more.get());
        return List.copyOf(longer);
    }

    private static String byDefault(Optional<TimeLimit.Deadline> deadline) {
        return deadline.filter(limit -> !limit.declared()).isPresent() ? BY_DEFAULT : "";
    }

    @SuppressWarnings("unchecked") // each link was declared for what the one before it leads to
    private static <X, Y> Lead<Y> follow(Link<X, Y> link, Object here, Records records) {
        return link.lead().apply((X) here, records);
    }
}
