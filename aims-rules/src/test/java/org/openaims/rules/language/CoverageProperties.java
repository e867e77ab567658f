package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.record.Days;
import org.openaims.model.record.Value;
import org.openaims.rules.language.Demand.Found;
import org.openaims.rules.language.Demand.Judged;

/** What holds of {@code throughout ... coveredBy} for all days owed and all days covered, checked day by day. */
class CoverageProperties {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int SPAN = 120;

    /** Stretches as pairs of a first day and a length, in any order, so that they overlap and touch. */
    @Provide
    Arbitrary<Days> days() {
        return Arbitraries.integers()
                .between(0, SPAN - 1)
                .flatMap(first -> Arbitraries.integers()
                        .between(0, 30)
                        .map(length -> new Days.Stretch(
                                START.plusDays(first), START.plusDays(Math.min(SPAN - 1, first + length)))))
                .list()
                .ofMaxSize(6)
                .map(Days::of);
    }

    @Property
    void the_bare_stretches_are_exactly_the_days_owed_by_now_that_are_not_covered(
            @ForAll("days") Days owed, @ForAll("days") Days covered, @ForAll @IntRange(max = SPAN) int day) {
        LocalDate now = START.plusDays(day);
        Set<LocalDate> expected = new TreeSet<>();
        for (LocalDate one = START; !one.isAfter(now); one = one.plusDays(1)) {
            if (owed.contains(one) && !covered.contains(one)) {
                expected.add(one);
            }
        }
        assertThat(bare(owed, covered, now)).isEqualTo(expected);
    }

    @Property
    void no_two_stretches_share_a_day_or_touch(
            @ForAll("days") Days owed, @ForAll("days") Days covered, @ForAll @IntRange(max = SPAN) int day) {
        List<LocalDate[]> stretches = stretches(judge(owed, covered, START.plusDays(day)));
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i)[0]).isAfter(stretches.get(i - 1)[1].plusDays(1));
        }
    }

    @Property
    void more_cover_never_adds_a_bare_day(
            @ForAll("days") Days owed,
            @ForAll("days") Days covered,
            @ForAll("days") Days more,
            @ForAll @IntRange(max = SPAN) int day) {
        LocalDate now = START.plusDays(day);
        assertThat(bare(owed, covered, now)).containsAll(bare(owed, covered.or(more), now));
    }

    @Property
    void less_owed_never_adds_a_bare_day(
            @ForAll("days") Days owed,
            @ForAll("days") Days fewer,
            @ForAll("days") Days covered,
            @ForAll @IntRange(max = SPAN) int day) {
        LocalDate now = START.plusDays(day);
        assertThat(bare(owed, covered, now)).containsAll(bare(owed.and(fewer), covered, now));
    }

    @Property
    void a_bare_day_stays_bare_as_time_goes_on(
            @ForAll("days") Days owed,
            @ForAll("days") Days covered,
            @ForAll @IntRange(max = SPAN) int day,
            @ForAll @IntRange(max = SPAN) int later) {
        LocalDate now = START.plusDays(day);
        assertThat(bare(owed, covered, now.plusDays(later))).containsAll(bare(owed, covered, now));
    }

    @Property
    void one_stretch_at_most_is_current_and_it_ends_on_the_day_of_judgement(
            @ForAll("days") Days owed, @ForAll("days") Days covered, @ForAll @IntRange(max = SPAN) int day) {
        LocalDate now = START.plusDays(day);
        Judged judged = judge(owed, covered, now);
        List<LocalDate[]> stretches = stretches(judged);
        for (int i = 0; i < stretches.size(); i++) {
            boolean current = judged.found().get(i).caseName().equals("current");
            assertThat(current).isEqualTo(stretches.get(i)[1].equals(now));
        }
    }

    private static Set<LocalDate> bare(Days owed, Days covered, LocalDate now) {
        Set<LocalDate> bare = new TreeSet<>();
        for (LocalDate[] stretch : stretches(judge(owed, covered, now))) {
            for (LocalDate one = stretch[0]; !one.isAfter(stretch[1]); one = one.plusDays(1)) {
                bare.add(one);
            }
        }
        return bare;
    }

    /** The first and the last day of each stretch that was found, as its values tell them. */
    private static List<LocalDate[]> stretches(Judged judged) {
        List<LocalDate[]> stretches = new ArrayList<>();
        for (Found found : judged.found()) {
            stretches.add(new LocalDate[] {
                day(found.values().get(0)), day(found.values().get(1))
            });
        }
        return stretches;
    }

    private static LocalDate day(Value value) {
        return LocalDate.parse(value.toString());
    }

    private static Judged judge(Days owed, Days covered, LocalDate now) {
        Coverage<Records, Records> coverage = new Coverage<>(
                "a guard",
                (whole, bound, records) -> Span.of(owed),
                (whole, bound, records) -> Span.of(covered),
                "there was no such day",
                List.of(),
                Subjects.whole("AIMS", "/context"),
                (whole, bound, records) -> values());
        Records records = new Records(Aims.builder().build(), now, Period.ofYears(3), Set.of());
        Judged judged = coverage.judge(records, records, records);
        assertThat(judged.undecided()).isEqualTo(Optional.empty());
        return judged;
    }
}
