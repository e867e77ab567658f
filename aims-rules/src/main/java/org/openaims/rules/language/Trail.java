package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.model.record.Value;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * The demand that something led to something: each link is there, not before the one before it, and within its limit.
 *
 * <p>The first link that is not tells where the trail stops; what lies behind it is not looked at.
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
        List<Found> found = List.of();
        for (Link<?, ?> link : links) {
            Lead<?> lead = follow(link, here, records);
            if (lead.ends()) {
                break;
            }
            if (lead.missing().isPresent()) {
                return new Judged(found, lead.missing(), Optional.empty(), Optional.empty());
            }
            if (lead.waits() && lead.day().filter(records.today()::isAfter).isEmpty()) {
                Open open = new Open(link.dueWhy(), lead.day());
                return new Judged(found, Optional.empty(), Optional.of(open), Optional.empty());
            }
            Optional<TimeLimit.Deadline> deadline = deadline(link, at.day(), records);
            if (lead.reached().isEmpty()) {
                return stops(at, link, deadline, found, records);
            }
            found = plus(found, fault(at, link, lead, deadline, records));
            here = lead.reached().get();
            at = new Stop(at.subject(), link.what(), lead.id(), lead.day().isPresent() ? lead.day() : at.day());
        }
        return found.isEmpty() ? Judged.IN_ORDER : Judged.found(found);
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
        Optional<LocalDate> day = start.apply(subject, bound, records);
        looks.add(step(subjects.name(), subjects.id(subject), day));
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
            looks.add(inTime(step(link.what(), lead.id(), lead.day()), deadline(link, day, records)));
            here = lead.reached().get();
            day = lead.day().isPresent() ? lead.day() : day;
        }
        return looks;
    }

    private static Look step(String what, String id, Optional<LocalDate> day) {
        return Look.occasion(
                day.isPresent() ? "{0} {1} of {2}" : "{0} {1}, of no known day",
                Values.values(what, id, day).list());
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

    /** How far the trail was followed: what it led to, the id of that, and the last day that is known. */
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

    private static Optional<TimeLimit.Deadline> deadline(Link<?, ?> link, Optional<LocalDate> day, Records records) {
        return link.limit().flatMap(limit -> day.map(since -> limit.after(since, records)));
    }

    private static Judged stops(
            Stop at, Link<?, ?> link, Optional<TimeLimit.Deadline> deadline, List<Found> found, Records records) {
        Optional<LocalDate> last = deadline.map(TimeLimit.Deadline::last);
        if (last.filter(day -> !records.today().isAfter(day)).isPresent()) {
            return new Judged(found, Optional.empty(), Optional.of(new Open(link.dueWhy(), last)), Optional.empty());
        }
        Found stop = new Found(STOPS + byDefault(deadline), "", at.values(link, deadline));
        return Judged.found(plus(found, Optional.of(stop)));
    }

    /** A link out of order, or one that came too late inside the window. */
    private static Optional<Found> fault(
            Stop at, Link<?, ?> link, Lead<?> lead, Optional<TimeLimit.Deadline> deadline, Records records) {
        if (at.day().isEmpty() || lead.day().isEmpty()) {
            return Optional.empty();
        }
        LocalDate before = at.day().get();
        LocalDate then = lead.day().get();
        boolean early = then.isBefore(before) || (link.later() && then.equals(before));
        boolean late =
                deadline.filter(limit -> then.isAfter(limit.last())).isPresent() && !records.isBeforeWindow(then);
        if (!early && !late) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>(at.values(link, deadline));
        values.addAll(Values.values(lead.id(), then).list());
        return Optional.of(new Found(early ? ORDER : LATE + byDefault(deadline), link.what(), List.copyOf(values)));
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
