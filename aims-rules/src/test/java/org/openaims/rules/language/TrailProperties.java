package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.record.LimitKind;
import org.openaims.rules.language.Demand.Found;
import org.openaims.rules.language.Demand.Judged;

/** What holds of {@code trail} for all days of its steps. */
class TrailProperties {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = START.plusDays(1000);
    private static final int LIMIT = 10;

    /** How many days each step lies behind the one before; before it where that is negative. */
    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(-3, 14).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void each_step_is_judged_against_the_one_before_it(@ForAll("steps") List<Integer> steps) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) < 0) {
                expected.add("order step-" + i);
            } else if (steps.get(i) > LIMIT) {
                expected.add("late-by-default step-" + i);
            }
        }
        assertThat(found(judge(steps, steps.size(), END))).isEqualTo(expected);
    }

    @Property
    void a_trail_that_is_cut_stops_once_where_it_was_cut_and_keeps_what_was_found_before(
            @ForAll("steps") List<Integer> steps, @ForAll @IntRange(max = 4) int cut) {
        Assume.that(cut < steps.size());
        List<String> whole = found(judge(steps.subList(0, cut), cut, END));
        List<String> stopped = found(judge(steps, cut, END));
        assertThat(stopped.subList(0, stopped.size() - 1)).isEqualTo(whole);
        assertThat(stopped.get(stopped.size() - 1)).isEqualTo("stops-by-default step-" + cut);
    }

    @Property
    void a_missing_step_is_open_through_its_last_day_and_found_from_the_next_day_on(
            @ForAll("steps") List<Integer> steps, @ForAll @IntRange(max = 4) int cut) {
        Assume.that(cut < steps.size());
        LocalDate last = dayOf(steps, cut - 1).plusDays(LIMIT);
        assertThat(judge(steps, cut, last).open().flatMap(Demand.Open::until)).contains(last);
        assertThat(found(judge(steps, cut, last))).doesNotContain("stops-by-default step-" + cut);
        assertThat(found(judge(steps, cut, last.plusDays(1)))).contains("stops-by-default step-" + cut);
    }

    private static List<String> found(Judged judged) {
        return judged.found().stream().map(Found::label).toList();
    }

    private static LocalDate dayOf(List<Integer> steps, int step) {
        return START.plusDays(
                steps.subList(0, step + 1).stream().mapToInt(Integer::intValue).sum());
    }

    /** Steps of which those from one on are missing. */
    private static Judged judge(List<Integer> steps, int cut, LocalDate now) {
        TimeLimit limit = new TimeLimit(LimitKind.of("acme-step"), Period.ofDays(LIMIT));
        List<Trail.Link<?, ?>> links = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String step = "step-" + i;
            Lead<String> lead = i < cut ? Lead.to(step, step, Optional.of(dayOf(steps, i))) : Lead.nowhere();
            links.add(new Trail.Link<Object, String>(step, (here, records) -> lead, false, Optional.of(limit)));
        }
        Trail<Records, Records> trail = new Trail<>(
                "each step", (whole, bound, records) -> Optional.of(START), links, Subjects.whole("AIMS", "/context"));
        Records records = new Records(Aims.builder().build(), now, Period.ofYears(3), Set.of());
        return trail.judge(records, records, records);
    }
}
