package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** A subject with its day, which is asked for once. */
    private record Dated<S>(S subject, LocalDate day) {}

    static <S> Sequence<S> of(Moment<S> moment, List<S> all) {
        List<Dated<S>> dated = new ArrayList<>(all.size());
        for (S subject : all) {
            Optional<LocalDate> day = moment.day().apply(subject);
            if (day.isPresent()) {
                dated.add(new Dated<>(subject, day.get()));
            }
        }
        Comparator<S> byId = moment.subjects().byId();
        dated.sort(Comparator.comparing((Dated<S> one) -> one.day()).thenComparing(Dated::subject, byId));
        return new Sequence<>(
                dated.stream().map(Dated::subject).toList(),
                dated.stream().map(Dated::day).toList());
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
