package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.rules.AimsChecker;

class AsOfProperties {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();

    @Property(tries = 300)
    void checking_as_of_a_day_is_checking_what_the_records_showed_on_it(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        assertThat(Differences.between(CHECKER.check(aims, day), CHECKER.check(aims.asOf(day), day)))
                .isEmpty();
    }

    @Property(tries = 300)
    void what_happens_later_changes_nothing(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day, @ForAll long seed) {
        assertThat(Differences.between(CHECKER.check(aims, day), CHECKER.check(withLaterRecords(aims, day, seed), day)))
                .isEmpty();
    }

    /** The records with those of another organization that are not there as of the day, in between. */
    private static Aims withLaterRecords(Aims aims, LocalDate day, long seed) {
        Aims other = AimsGenerator.seeded(seed)
                .window(day.plusDays(1), day.plusDays(900))
                .faulty(true)
                .generate();
        Map<String, List<Object>> later = new HashMap<>();
        AnyAims.changed(other, (register, type, entries) -> {
            List<Object> kept = new ArrayList<>();
            entries.stream().filter(entry -> !AnyAims.isThere(type, entry, day)).forEach(kept::add);
            later.put(register, kept);
            return entries;
        });
        assertThat(later.get("/evaluation/managementReviews")).isNotEmpty();
        Random random = new Random(seed);
        return AnyAims.changed(aims, (register, type, entries) -> {
            List<Object> all = new ArrayList<>(entries);
            later.getOrDefault(register, List.of()).forEach(entry -> all.add(random.nextInt(all.size() + 1), entry));
            return all;
        });
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }
}
