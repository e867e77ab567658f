package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A slot that is reckoned is the one to which one comes when going from slot to slot. */
class SlotsProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int SPAN = 40_000;

    @Property(tries = 5000)
    void the_first_slot_from_a_day_on_is_the_one_that_is_walked_to(
            @ForAll("slots") Slots slots, @ForAll @IntRange(min = -SPAN, max = SPAN) int after) {
        LocalDate day = DAY.plusDays(after);
        long slot = 0;
        while (slots.start(slot).isAfter(day)) {
            slot--;
        }
        while (slots.start(slot).isBefore(day)) {
            slot++;
        }
        assertThat(slots.firstFrom(day)).isEqualTo(slot);
    }

    @Property(tries = 5000)
    void the_first_slot_in_time_for_a_day_is_the_one_that_is_walked_to(
            @ForAll("slots") Slots slots,
            @ForAll @IntRange(min = -SPAN, max = SPAN) int after,
            @ForAll @IntRange(max = 500) int before) {
        LocalDate day = DAY.plusDays(after);
        long from = slots.firstFrom(day) - before;
        long slot = from;
        while (slots.limit(slot).isBefore(day)) {
            slot++;
        }
        assertThat(slots.firstInTimeFor(day, from)).isEqualTo(slot);
    }

    @Property(tries = 1000)
    void a_slot_of_a_far_anchor_begins_with_the_slot_before_it_on_either_side(
            @ForAll("slots") Slots slots, @ForAll @IntRange(min = -9999, max = 9999) int year) {
        Slots far = new Slots(slots.anchor().withYear(year), slots.every(), slots.tolerance());
        long slot = far.firstFrom(DAY);
        assertThat(far.start(slot)).isAfterOrEqualTo(DAY);
        assertThat(far.start(slot - 1)).isBefore(DAY);
    }

    @Provide
    Arbitrary<Slots> slots() {
        Arbitrary<LocalDate> anchors =
                Arbitraries.integers().between(-SPAN, SPAN).map(DAY::plusDays);
        Arbitrary<Period> lengths = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 100))
                .as(Period::of)
                .filter(every -> !every.isZero());
        Arbitrary<Period> tolerances = Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 60))
                .as((months, days) -> Period.of(0, months, days));
        return Combinators.combine(anchors, lengths, tolerances).as(Slots::new);
    }
}
