package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.rules.language.Demand.Judged;

/** What holds of {@code lists ... exactlyOnceIn} for all catalogues and all lists, counted key by key. */
class ExactlyOnceProperties {

    private static final Aims AIMS = Aims.builder().build();
    private static final Records RECORDS = new Records(AIMS, LocalDate.of(2025, 6, 30), Period.ofYears(3), Set.of());

    @Provide
    Arbitrary<Set<String>> catalogue() {
        return keys().set().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> list() {
        return keys().list().ofMaxSize(8);
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of("k-1", "k-2", "k-3", "k-4", "k-5", "k-6");
    }

    @Property
    void each_key_is_told_by_how_often_it_stands_there(
            @ForAll("catalogue") Set<String> catalogue,
            @ForAll("catalogue") Set<String> further,
            @ForAll("list") List<String> given) {
        Map<String, List<String>> expected = new TreeMap<>();
        for (String key : List.of("k-1", "k-2", "k-3", "k-4", "k-5", "k-6")) {
            int count = Collections.frequency(given, key);
            if (count == 0 && catalogue.contains(key)) {
                expected.computeIfAbsent("missing", first -> new ArrayList<>()).add(key);
            }
            if (count > 1) {
                expected.computeIfAbsent("twice", first -> new ArrayList<>()).add(key);
            }
            if (count > 0 && !catalogue.contains(key) && !further.contains(key)) {
                expected.computeIfAbsent("unknown", first -> new ArrayList<>()).add(key);
            }
        }
        assertThat(told(judge(catalogue, further, given))).isEqualTo(expected);
    }

    @Property
    void the_order_of_the_list_makes_no_difference(
            @ForAll("catalogue") Set<String> catalogue, @ForAll("list") List<String> given, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(judge(catalogue, Set.of(), shuffled)).isEqualTo(judge(catalogue, Set.of(), given));
    }

    @Property
    void a_list_is_in_order_exactly_when_it_is_a_shuffled_catalogue(
            @ForAll("catalogue") Set<String> catalogue, @ForAll("list") List<String> given) {
        boolean same = given.stream()
                .sorted()
                .toList()
                .equals(catalogue.stream().sorted().toList());
        assertThat(judge(catalogue, Set.of(), given).isInOrder()).isEqualTo(same);
    }

    private static Map<String, List<String>> told(Judged judged) {
        Map<String, List<String>> told = new TreeMap<>();
        for (Demand.Found found : judged.found()) {
            told.computeIfAbsent(found.caseName(), first -> new ArrayList<>())
                    .add(found.values().get(0).toString());
        }
        return told;
    }

    private static Judged judge(Set<String> catalogue, Set<String> further, List<String> given) {
        ExactlyOnce<Aims, Records> once = new ExactlyOnce<>(
                "each key exactly once",
                (aims, bound, records) -> catalogue.stream().sorted().toList(),
                (aims, bound, records) -> further,
                (aims, bound, records) -> given,
                (aims, bound, records) -> values());
        return once.judge(AIMS, RECORDS, RECORDS);
    }
}
