package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The latest of what passes rest on are those that stand first when all are put in order. */
class SupportsProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<List<Supported>> supports() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 60).optional())
                .as((id, day) -> new Supported("r" + id, day.map(FIRST::plusDays)))
                .list()
                .ofMaxSize(400);
    }

    @Property(tries = 500)
    void the_latest_are_those_that_come_first_in_their_order(
            @ForAll("supports") List<Supported> all, @ForAll boolean keepsAll) {
        Supports supports = new Supports(keepsAll);
        all.forEach(supports::add);
        assertLatest(supports, all);
    }

    @Property(tries = 500)
    void what_is_taken_back_counts_no_more(
            @ForAll("supports") List<Supported> all, @ForAll @IntRange(min = 1, max = 4) int kept) {
        Supports supports = new Supports(true);
        all.forEach(supports::add);
        List<Supported> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % (kept + 1) == 0) {
                rest.add(all.get(i));
            } else {
                supports.remove(all.get(i));
            }
        }
        assertLatest(supports, rest);
        all.forEach(supports::add);
        rest.addAll(all);
        assertLatest(supports, rest);
    }

    @Example
    void the_rest_is_told_when_all_that_came_first_are_taken_back() {
        List<Supported> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(new Supported("r" + i, Optional.of(FIRST.plusDays(i))));
        }
        Supports supports = new Supports(true);
        all.forEach(supports::add);
        while (all.size() > 50) {
            supports.remove(all.remove(all.size() - 1));
        }
        Supported earlier = new Supported("earlier", Optional.of(FIRST.minusDays(1)));
        supports.add(earlier);
        all.add(earlier);
        assertLatest(supports, all);
    }

    @Property(tries = 300)
    void two_parts_together_are_the_whole(
            @ForAll("supports") List<Supported> one, @ForAll("supports") List<Supported> other) {
        Supports supports = new Supports(false);
        one.forEach(supports::add);
        Supports more = new Supports(false);
        other.forEach(more::add);
        supports.addAll(more);
        List<Supported> all = new ArrayList<>(one);
        all.addAll(other);
        assertLatest(supports, all);
    }

    private static void assertLatest(Supports supports, List<Supported> all) {
        assertThat(supports.latest().stream().limit(RuleLog.LATEST))
                .containsExactlyElementsOf(
                        all.stream().distinct().sorted().limit(RuleLog.LATEST).toList());
    }
}
