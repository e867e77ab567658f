package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.record.LimitKind;
import org.openaims.rules.language.Demand.Judged;

/** What holds of {@code after ... follows ... within} for all occasions and all days on which something followed. */
class FollowingProperties {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int SPAN = 90;

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, SPAN)
                .map(START::plusDays)
                .set()
                .ofMaxSize(6);
    }

    @Property
    void an_occasion_is_found_when_its_time_has_passed_and_nothing_followed_in_it(
            @ForAll("days") Set<LocalDate> occasions,
            @ForAll("days") Set<LocalDate> followed,
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(max = 2 * SPAN) int day) {
        LocalDate now = START.plusDays(day);
        Set<String> expected = new TreeSet<>();
        for (LocalDate since : occasions) {
            LocalDate last = since.plusDays(limit);
            boolean inTime = followed.stream().anyMatch(one -> !one.isBefore(since) && !one.isAfter(last));
            if (now.isAfter(last) && !inTime) {
                expected.add(since.toString());
            }
        }
        assertThat(found(judge(occasions, followed, limit, now))).isEqualTo(expected);
    }

    @Property
    void what_follows_after_the_last_day_in_time_never_helps(
            @ForAll @IntRange(max = SPAN) int since,
            @ForAll("days") Set<LocalDate> followed,
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(min = 1, max = SPAN) int later,
            @ForAll @IntRange(max = 2 * SPAN) int day) {
        Set<LocalDate> occasion = Set.of(START.plusDays(since));
        Set<LocalDate> more = new TreeSet<>(followed);
        more.add(START.plusDays(since + limit + later));
        LocalDate now = START.plusDays(day);
        assertThat(found(judge(occasion, more, limit, now))).isEqualTo(found(judge(occasion, followed, limit, now)));
    }

    @Property
    void what_happened_before_an_occasion_never_helps(
            @ForAll @IntRange(min = 1, max = SPAN) int since,
            @ForAll("days") Set<LocalDate> followed,
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(min = 1, max = SPAN) int earlier,
            @ForAll @IntRange(max = 2 * SPAN) int day) {
        Set<LocalDate> occasion = Set.of(START.plusDays(since));
        Set<LocalDate> more = new TreeSet<>(followed);
        more.add(START.plusDays(since - earlier));
        LocalDate now = START.plusDays(day);
        assertThat(judge(occasion, more, limit, now)).isEqualTo(judge(occasion, followed, limit, now));
    }

    @Property
    void one_more_that_followed_never_adds_a_finding(
            @ForAll("days") Set<LocalDate> occasions,
            @ForAll("days") Set<LocalDate> followed,
            @ForAll @IntRange(max = SPAN) int extra,
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(max = 2 * SPAN) int day) {
        Set<LocalDate> more = new TreeSet<>(followed);
        more.add(START.plusDays(extra));
        LocalDate now = START.plusDays(day);
        assertThat(found(judge(occasions, followed, limit, now)))
                .containsAll(found(judge(occasions, more, limit, now)));
    }

    @Property
    void a_longer_limit_never_adds_a_finding(
            @ForAll("days") Set<LocalDate> occasions,
            @ForAll("days") Set<LocalDate> followed,
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(max = 20) int longer,
            @ForAll @IntRange(max = 2 * SPAN) int day) {
        LocalDate now = START.plusDays(day);
        assertThat(found(judge(occasions, followed, limit, now)))
                .containsAll(found(judge(occasions, followed, limit + longer, now)));
    }

    @Property
    void what_is_not_yet_due_is_due_on_the_first_last_day_that_has_not_passed(
            @ForAll("days") Set<LocalDate> occasions,
            @ForAll @IntRange(max = 20) int limit,
            @ForAll @IntRange(max = 2 * SPAN) int day) {
        Assume.that(!occasions.isEmpty());
        LocalDate now = START.plusDays(day);
        Optional<LocalDate> expected = occasions.stream()
                .map(since -> since.plusDays(limit))
                .filter(last -> !now.isAfter(last))
                .min(LocalDate::compareTo);
        Judged judged = judge(occasions, Set.of(), limit, now);
        assertThat(judged.open().flatMap(Demand.Open::until)).isEqualTo(expected);
        assertThat(judged.found().size()
                        + occasions.stream()
                                .filter(since -> !now.isAfter(since.plusDays(limit)))
                                .count())
                .isEqualTo(occasions.size());
    }

    private static Set<String> found(Judged judged) {
        return judged.found().stream()
                .map(found -> found.discriminator().orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The occasions are told apart by their days. */
    private static Judged judge(Set<LocalDate> occasions, Collection<LocalDate> followed, int limit, LocalDate now) {
        List<Occasion> all = new ArrayList<>();
        occasions.forEach(since -> all.add(Occasion.on(since)));
        Following<Aims, Records> following = new Following<>(
                "one look within the limit",
                "the change",
                (aims, bound, records) -> all,
                (aims, bound, records) -> followed,
                new TimeLimit(LimitKind.of("acme-look"), Period.ofDays(limit)),
                "there is time",
                "nothing calls for it",
                (aims, bound, records) -> values());
        Aims aims = Aims.builder().build();
        Records records = new Records(aims, now, Period.ofYears(3), Set.of());
        return following.judge(aims, records, records);
    }
}
