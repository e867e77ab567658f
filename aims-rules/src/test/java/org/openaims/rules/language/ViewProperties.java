package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.RecordType;

/** A view that goes on to other days and other lists is the one that is made of that list for that day. */
class ViewProperties {

    private static final RecordType<AiSystem> SYSTEM = RecordType.of(AiSystem.class);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<AiSystem>> systems() {
        return Combinators.combine(
                        days().optional(),
                        days().optional(),
                        Arbitraries.integers().between(0, 99))
                .as((registered, started, id) -> AiSystem.builder()
                        .id(AiSystemId.of("system-" + id))
                        .name("System")
                        .registeredOn(registered)
                        .operation(started.stream()
                                .map(on -> OperationPeriod.builder()
                                        .startedOn(Occurrence.on(on))
                                        .build())
                                .toList())
                        .build())
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void going_on_from_day_to_day_shows_what_each_day_shows(
            @ForAll("systems") List<AiSystem> list,
            @ForAll("days") LocalDate day,
            @ForAll("steps") List<Integer> steps) {
        LocalDate on = day;
        View<AiSystem> view = View.of(SYSTEM, list, on);
        for (int step : steps) {
            LocalDate later = on.plusDays(step);
            View<AiSystem> before = view;
            View.Moved<AiSystem> moved = before.movedTo(SYSTEM, list, on, later).orElse(null);
            if (moved != null) {
                view = moved.view();
                assertMatches(before, moved);
            }
            assertShows(view, list, later);
            on = later;
        }
    }

    @Property(tries = 500)
    void another_list_shows_what_it_shows_on_the_day(
            @ForAll("systems") List<AiSystem> list,
            @ForAll("systems") List<AiSystem> others,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate later) {
        List<AiSystem> mixed = new ArrayList<>(others);
        mixed.addAll(list.subList(list.size() / 2, list.size()));
        View<AiSystem> view = View.of(SYSTEM, list, day).movedTo(SYSTEM, list, mixed, day);
        assertShows(view, mixed, day);
        if (later.isAfter(day)) {
            assertShows(
                    view.movedTo(SYSTEM, mixed, day, later)
                            .map(View.Moved::view)
                            .orElse(view),
                    mixed,
                    later);
        }
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 12).list().ofMaxSize(6);
    }

    private static void assertShows(View<AiSystem> view, List<AiSystem> list, LocalDate day) {
        View<AiSystem> anew = View.of(SYSTEM, list, day);
        assertThat(view.entries()).isEqualTo(anew.entries());
        for (int position = 0; position < anew.entries().size(); position++) {
            assertThat(view.given(position)).isEqualTo(anew.given(position));
        }
    }

    /** What shows no more than it did is the same record. */
    private static void assertMatches(View<AiSystem> before, View.Moved<AiSystem> moved) {
        for (int position = 0; position < moved.view().entries().size(); position++) {
            int was = moved.matching().before(position);
            if (was != Matching.NONE) {
                assertThat(moved.view().entries().get(position))
                        .isSameAs(before.entries().get(was));
                assertThat(moved.view().given(position)).isEqualTo(before.given(was));
            }
        }
    }
}
