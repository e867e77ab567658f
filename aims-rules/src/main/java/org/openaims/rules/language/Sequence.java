package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Subjects in the order in which they happened.
 *
 * @param subjects the subjects with a day, by day and then by id
 * @param days the day of each, at its position
 * @param <S> the type of a subject
 */
record Sequence<S>(List<S> subjects, List<LocalDate> days) {

    /** So many are put in order one by one. */
    private static final int FEW = 16;

    /** A subject with its day, which is asked for once. */
    private record Dated<S>(S subject, LocalDate day) {}

    /** Of subjects in any order. */
    static <S> Sequence<S> of(Moment<S> moment, List<S> all) {
        Comparator<S> byId = moment.subjects().byId();
        return of(moment, all, Comparator.comparing((Dated<S> one) -> one.day()).thenComparing(Dated::subject, byId));
    }

    /** The last of subjects in any order. */
    static <S> Optional<S> last(Moment<S> moment, List<S> all) {
        Comparator<S> byId = moment.subjects().byId();
        Optional<S> last = Optional.empty();
        LocalDate on = LocalDate.MIN;
        for (S subject : all) {
            Optional<LocalDate> day = moment.day().apply(subject);
            if (day.isPresent()) {
                int later = day.get().compareTo(on);
                if (last.isEmpty() || later > 0 || (later == 0 && byId.compare(subject, last.get()) > 0)) {
                    last = Optional.of(subject);
                    on = day.get();
                }
            }
        }
        return last;
    }

    /** Of subjects that come by id; mostly they are few, and come as they happened. */
    static <S> Sequence<S> ofThoseById(Moment<S> moment, List<S> byId) {
        int size = byId.size();
        if (size > FEW) {
            return of(moment, byId, Comparator.comparing(Dated::day));
        }
        ArrayList<S> subjects = new ArrayList<>(size);
        ArrayList<LocalDate> days = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            S subject = byId.get(i);
            Optional<LocalDate> day = moment.day().apply(subject);
            if (day.isPresent()) {
                int at = days.size();
                while (at > 0 && days.get(at - 1).isAfter(day.get())) {
                    at--;
                }
                subjects.add(at, subject);
                days.add(at, day.get());
            }
        }
        return new Sequence<>(subjects, days);
    }

    private static <S> Sequence<S> of(Moment<S> moment, List<S> all, Comparator<Dated<S>> order) {
        List<Dated<S>> dated = new ArrayList<>(all.size());
        for (S subject : all) {
            Optional<LocalDate> day = moment.day().apply(subject);
            if (day.isPresent()) {
                dated.add(new Dated<>(subject, day.get()));
            }
        }
        if (dated.size() > 1) {
            dated.sort(order);
        }
        List<S> subjects = new ArrayList<>(dated.size());
        List<LocalDate> days = new ArrayList<>(dated.size());
        for (Dated<S> one : dated) {
            subjects.add(one.subject());
            days.add(one.day());
        }
        return new Sequence<>(Collections.unmodifiableList(subjects), Collections.unmodifiableList(days));
    }

    /** The first that happened after a day. */
    Optional<S> after(LocalDate day) {
        int first = firstAfter(day);
        return first < subjects.size() ? Optional.of(subjects.get(first)) : Optional.empty();
    }

    /** The last that happened before a day. */
    Optional<S> before(LocalDate day) {
        int first = firstAfter(day.minusDays(1));
        return first > 0 ? Optional.of(subjects.get(first - 1)) : Optional.empty();
    }

    private int firstAfter(LocalDate day) {
        int from = 0;
        int to = days.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (days.get(middle).isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
