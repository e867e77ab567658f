package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Limit;
import org.openaims.model.record.LimitKind;
import org.openaims.rules.language.TimeLimit.Deadline;

/** The last day in time, as the organization declared it over time. */
class TimeLimitTest {

    private static final LimitKind KIND = LimitKind.of("acme-look");
    private static final TimeLimit MONTH = new TimeLimit(KIND, Period.ofDays(30));
    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);
    private static final LocalDate NOW = LocalDate.of(2030, 1, 1);

    @Example
    void without_a_declared_limit_the_default_counts() {
        assertThat(after(List.of())).isEqualTo(new Deadline(SINCE.plusDays(30), Period.ofDays(30), false));
        Limit other = limit("l-1", SINCE, 5).with(limit -> limit.kind(LimitKind.of("acme-other")));
        assertThat(after(List.of(other)).declared()).isFalse();
    }

    @Example
    void a_limit_counts_from_the_day_on_which_it_was_decided() {
        assertThat(after(List.of(limit("l-1", SINCE, 5))))
                .isEqualTo(new Deadline(SINCE.plusDays(5), Period.ofDays(5), true));
        assertThat(after(List.of(limit("l-1", SINCE.minusDays(1), 5))).last()).isEqualTo(SINCE.plusDays(5));
    }

    @Example
    void a_limit_that_is_in_force_later_than_decided_counts_from_then_and_never_earlier_than_decided() {
        Limit later = limit("l-1", SINCE.minusDays(50), 5).with(limit -> limit.inForceFrom(SINCE.plusDays(31)));
        assertThat(after(List.of(later)).declared()).isFalse();
        Limit backdated = limit("l-1", SINCE.plusDays(31), 5).with(limit -> limit.inForceFrom(SINCE.minusDays(50)));
        assertThat(after(List.of(backdated)).declared()).isFalse();
    }

    @Example
    void a_change_by_the_last_day_in_time_moves_it_and_one_on_the_next_day_does_not() {
        Limit first = limit("l-1", SINCE.minusDays(9), 10);
        assertThat(after(List.of(first, limit("l-2", SINCE.plusDays(9), 60))).last())
                .isEqualTo(SINCE.plusDays(60));
        assertThat(after(List.of(first, limit("l-2", SINCE.plusDays(10), 60))).last())
                .isEqualTo(SINCE.plusDays(60));
        assertThat(after(List.of(first, limit("l-2", SINCE.plusDays(11), 60))).last())
                .isEqualTo(SINCE.plusDays(10));
    }

    @Example
    void a_shorter_limit_makes_nothing_overdue_before_it_took_effect() {
        Limit first = limit("l-1", SINCE.minusDays(9), 60);
        assertThat(after(List.of(first, limit("l-2", SINCE.plusDays(20), 5))).last())
                .isEqualTo(SINCE.plusDays(20));
        assertThat(after(List.of(first, limit("l-2", SINCE.plusDays(4), 5))).last())
                .isEqualTo(SINCE.plusDays(5));
    }

    @Example
    void limits_that_were_not_handed_in_leave_the_default() {
        Aims part =
                aims(List.of(limit("l-1", SINCE, 5))).with(aims -> aims.handedIn(Extent.registers("/context/systems")));
        assertThat(MONTH.after(SINCE, records(part)).declared()).isFalse();
    }

    @Provide
    Arbitrary<List<Limit>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 90),
                        Arbitraries.integers().between(1, 60))
                .as((decided, within) -> limit("l-" + decided + "-" + within, SINCE.plusDays(decided), within))
                .list()
                .ofMaxSize(5)
                .uniqueElements(Limit::id);
    }

    @Property
    void the_order_in_which_limits_stand_makes_no_difference(
            @ForAll("histories") List<Limit> history, @ForAll long seed) {
        List<Limit> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(after(shuffled)).isEqualTo(after(history));
    }

    @Property
    void a_limit_decided_after_the_last_day_in_time_never_moves_it(
            @ForAll("histories") List<Limit> history,
            @ForAll @IntRange(min = 1, max = 60) int later,
            @ForAll @IntRange(min = 1, max = 60) int within) {
        Deadline deadline = after(history);
        List<Limit> more = new ArrayList<>(history);
        more.removeIf(limit -> limit.decidedOn().isAfter(deadline.last()));
        Deadline before = after(more);
        more.add(limit("l-late", deadline.last().plusDays(later), within));
        assertThat(before).isEqualTo(deadline);
        assertThat(after(more)).isEqualTo(deadline);
    }

    @Property
    void a_change_never_makes_overdue_what_was_in_time_on_its_day(
            @ForAll("histories") List<Limit> history,
            @ForAll @IntRange(max = 60) int day,
            @ForAll @IntRange(min = 1, max = 60) int within) {
        LocalDate changed = SINCE.plusDays(day);
        List<Limit> known = new ArrayList<>(history);
        known.removeIf(limit -> limit.decidedOn().isAfter(changed));
        boolean inTime = !after(known).last().isBefore(changed);
        known.add(limit("l-changed", changed, within));
        assertThat(!after(known).last().isBefore(changed)).isEqualTo(inTime);
    }

    private static Deadline after(List<Limit> limits) {
        return MONTH.after(SINCE, records(aims(limits)));
    }

    private static Limit limit(String id, LocalDate decidedOn, int days) {
        return Limit.builder()
                .id(id)
                .kind(KIND)
                .decidedOn(decidedOn)
                .within(Period.ofDays(days))
                .build();
    }

    private static Aims aims(List<Limit> limits) {
        return OneRule.aims(context -> context.limits(limits));
    }

    private static Records records(Aims aims) {
        return new Records(aims, NOW, Period.ofYears(3), Set.of());
    }
}
