package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DaysProperties {

    @Property
    void union_and_intersection_do_not_mind_the_order(@ForAll("sets") Days a, @ForAll("sets") Days b) {
        assertThat(a.or(b)).isEqualTo(b.or(a)).hasSameHashCodeAs(b.or(a));
        assertThat(a.and(b)).isEqualTo(b.and(a)).hasSameHashCodeAs(b.and(a));
    }

    @Property
    void union_and_intersection_do_not_mind_the_grouping(
            @ForAll("sets") Days a, @ForAll("sets") Days b, @ForAll("sets") Days c) {
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    }

    @Property
    void union_and_intersection_distribute_over_each_other(
            @ForAll("sets") Days a, @ForAll("sets") Days b, @ForAll("sets") Days c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void a_set_with_itself_is_itself(@ForAll("sets") Days a) {
        assertThat(a.or(a)).isEqualTo(a);
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void union_and_intersection_absorb_each_other(@ForAll("sets") Days a, @ForAll("sets") Days b) {
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(a.or(b))).isEqualTo(a);
    }

    @Property
    void the_complement_of_a_union_is_the_intersection_of_the_complements(
            @ForAll("sets") Days a, @ForAll("sets") Days b) {
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    }

    @Property
    void a_set_and_its_complement_share_nothing_and_leave_nothing(@ForAll("sets") Days a) {
        assertThat(a.and(a.not())).isEqualTo(Days.none());
        assertThat(a.or(a.not())).isEqualTo(Days.all());
        assertThat(a.or(Days.none())).isEqualTo(a);
        assertThat(a.and(Days.all())).isEqualTo(a);
        assertThat(a.and(Days.none())).isEqualTo(Days.none());
        assertThat(a.or(Days.all())).isEqualTo(Days.all());
    }

    @Property
    void each_day_is_in_a_set_made_of_others_as_it_is_in_them(
            @ForAll("sets") Days a, @ForAll("sets") Days b, @ForAll("days") LocalDate day) {
        assertThat(a.or(b).contains(day)).isEqualTo(a.contains(day) || b.contains(day));
        assertThat(a.and(b).contains(day)).isEqualTo(a.contains(day) && b.contains(day));
        assertThat(a.without(b).contains(day)).isEqualTo(a.contains(day) && !b.contains(day));
        assertThat(a.not().contains(day)).isEqualTo(!a.contains(day));
    }

    @Property
    void a_union_of_stretches_holds_their_days_alone(
            @ForAll("stretches") List<Days.Stretch> stretches, @ForAll("days") LocalDate day) {
        assertThat(Days.of(stretches).contains(day))
                .isEqualTo(stretches.stream().anyMatch(stretch -> stretch.contains(day)));
    }

    @Property
    void stretches_are_sorted_and_do_not_touch(@ForAll("sets") Days a, @ForAll("sets") Days b) {
        for (Days days : List.of(a, a.not(), a.or(b), a.and(b), a.without(b))) {
            List<Days.Stretch> stretches = days.stretches();
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i - 1).last().plusDays(1))
                        .isBefore(stretches.get(i).first());
            }
            assertThat(days.isEmpty()).isEqualTo(stretches.isEmpty());
            assertThat(days.first())
                    .isEqualTo(stretches.stream().map(Days.Stretch::first).findFirst());
        }
    }

    @Property
    void the_order_of_stretches_does_not_matter(@ForAll("stretches") List<Days.Stretch> stretches) {
        List<Days.Stretch> reversed = new ArrayList<>(stretches);
        Collections.reverse(reversed);
        assertThat(Days.of(reversed)).isEqualTo(Days.of(stretches));
        assertThat(Days.of(Days.of(stretches).stretches())).isEqualTo(Days.of(stretches));
    }

    @Property
    void a_stretch_between_two_days_holds_both(@ForAll("days") LocalDate first, @ForAll("days") LocalDate last) {
        Days days = Days.between(first, last);
        assertThat(days.isEmpty()).isEqualTo(last.isBefore(first));
        assertThat(days.contains(first)).isEqualTo(!last.isBefore(first));
        assertThat(days.contains(last)).isEqualTo(!last.isBefore(first));
    }

    @Property
    void an_end_is_not_part_of_a_stretch_until_it(
            @ForAll("days") LocalDate first, @ForAll("days") LocalDate end, @ForAll("days") LocalDate day) {
        assertThat(Days.until(first, Optional.of(end)).contains(day))
                .isEqualTo(!day.isBefore(first) && day.isBefore(end));
        assertThat(Days.until(first, Optional.empty())).isEqualTo(Days.from(first));
    }

    @Example
    void the_first_and_the_last_day_of_all_are_edges_like_others() {
        Days first = Days.between(LocalDate.MIN, LocalDate.MIN);
        Days last = Days.between(LocalDate.MAX, LocalDate.MAX);
        assertThat(Days.all().not()).isEqualTo(Days.none());
        assertThat(Days.none().not()).isEqualTo(Days.all());
        assertThat(first.not()).isEqualTo(Days.from(LocalDate.MIN.plusDays(1)));
        assertThat(last.not()).isEqualTo(Days.between(LocalDate.MIN, LocalDate.MAX.minusDays(1)));
        assertThat(first.or(first.not())).isEqualTo(Days.all());
        assertThat(last.or(last.not())).isEqualTo(Days.all());
        assertThat(Days.from(LocalDate.MIN)).isEqualTo(Days.all());
        assertThat(Days.all().stretches().get(0).isOpen()).isTrue();
        assertThat(first.stretches().get(0).isOpen()).isFalse();
        assertThat(Days.until(LocalDate.MIN, Optional.of(LocalDate.MIN))).isEqualTo(Days.none());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, AnyRecord.day()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.MIN, LocalDate.MIN.plusDays(1), LocalDate.MAX.minusDays(1), LocalDate.MAX)));
    }

    @Provide
    Arbitrary<List<Days.Stretch>> stretches() {
        return Combinators.combine(days(), days())
                .as((a, b) -> a.isAfter(b) ? new Days.Stretch(b, a) : new Days.Stretch(a, b))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Days> sets() {
        return stretches().map(Days::of);
    }
}
