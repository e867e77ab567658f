package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each subject is matched with itself, once, and as many are matched as there are in both lists. */
class MatchingProperties {

    /** A subject that is none but itself. */
    private static final class Own {}

    private static final List<Own> ALL =
            IntStream.range(0, 60).mapToObj(i -> new Own()).toList();

    @Provide
    Arbitrary<List<Own>> any() {
        return Arbitraries.integers().between(0, 59).list().ofMaxSize(80).map(MatchingProperties::of);
    }

    @Provide
    Arbitrary<List<Own>> inOrder() {
        return Arbitraries.integers().between(0, 59).set().ofMaxSize(60).map(some -> of(new TreeSet<>(some)));
    }

    private static List<Own> of(Iterable<Integer> numbers) {
        List<Own> own = new ArrayList<>();
        numbers.forEach(number -> own.add(ALL.get(number)));
        return own;
    }

    @Property(tries = 1000)
    void as_many_are_matched_as_stand_in_both(@ForAll("any") List<Own> before, @ForAll("any") List<Own> now) {
        assertMatches(before, now, Matching.of(before, now));
    }

    @Property(tries = 500)
    void what_keeps_its_order_is_matched_too(@ForAll("inOrder") List<Own> before, @ForAll("inOrder") List<Own> now) {
        assertMatches(before, now, Matching.of(before, now));
    }

    @Property(tries = 500)
    void what_is_known_already_says_the_same(@ForAll("inOrder") List<Own> before, @ForAll("inOrder") List<Own> now) {
        int[] from = now.stream().mapToInt(before::indexOf).toArray();
        Matching known = Matching.known(before, now, from);
        assertMatches(before, now, known);
        assertThat(known.come()).isEqualTo(Matching.of(before, now).come());
        assertThat(known.gone()).isEqualTo(Matching.of(before, now).gone());
    }

    private static void assertMatches(List<Own> before, List<Own> now, Matching matching) {
        Set<Integer> matched = new HashSet<>();
        for (int position = 0; position < now.size(); position++) {
            int was = matching.before(position);
            assertThat(was == Matching.NONE).isEqualTo(matching.come().contains(position));
            if (was != Matching.NONE) {
                assertThat(matched.add(was)).as("matched once").isTrue();
                assertThat(before.get(was)).isSameAs(now.get(position));
            }
        }
        int inBoth = 0;
        for (Own one : ALL) {
            inBoth += Math.min(count(before, one), count(now, one));
        }
        assertThat(matched).hasSize(inBoth);
        Set<Integer> rest = new TreeSet<>(
                Arrays.asList(IntStream.range(0, before.size()).boxed().toArray(Integer[]::new)));
        rest.removeAll(matched);
        assertThat(matching.gone()).containsExactlyElementsOf(rest);
    }

    private static int count(List<Own> list, Own one) {
        return (int) list.stream().filter(other -> other == one).count();
    }
}
