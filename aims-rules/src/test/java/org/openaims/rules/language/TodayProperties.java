package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.StageEntry;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Days;
import org.openaims.model.record.Occurrence;

/** What is said with a question to the day holds for each day up to the one that was noted. */
class TodayProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int SPAN = 60;

    /** Notes how long what was said holds. */
    private static final class Noted implements Reader {

        private LocalDate until = LocalDate.MAX;

        @Override
        public void read(Object what) {
            throw new AssertionError("expected that the day alone is asked for");
        }

        @Override
        public void read(Lookup<?, ?> lookup, int key) {
            throw new AssertionError("expected that the day alone is asked for");
        }

        @Override
        public void holdsUntil(LocalDate day) {
            until = day.isBefore(until) ? day : until;
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, SPAN).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Days> sets() {
        return Combinators.combine(days(), days())
                .as((one, other) -> one.isBefore(other) ? Days.between(one, other) : Days.from(one))
                .list()
                .ofMaxSize(4)
                .map(all -> all.stream().reduce(Days.none(), Days::or));
    }

    @Provide
    Arbitrary<AiSystem> systems() {
        Arbitrary<Occurrence> occurrences = Arbitraries.oneOf(
                days().map(Occurrence::on),
                days().map(Occurrence::planned),
                Arbitraries.of(Occurrence.dayUnknown(), Occurrence.unknown(), Occurrence.no()));
        Arbitrary<OperationPeriod> periods = Combinators.combine(occurrences, occurrences)
                .as((one, other) -> one.happenedOn().isPresent()
                                && other.happenedOn()
                                        .filter(one.happenedOn().get()::isAfter)
                                        .isPresent()
                        ? OperationPeriod.builder()
                                .startedOn(other)
                                .endedOn(one)
                                .build()
                        : OperationPeriod.builder()
                                .startedOn(one)
                                .endedOn(other)
                                .build());
        Arbitrary<StageEntry> stages = occurrences.map(entered -> StageEntry.builder()
                .stage(LifeCycleStage.RETIREMENT)
                .enteredOn(entered)
                .build());
        return Combinators.combine(periods.list().ofMaxSize(3), stages.list().ofMaxSize(2), days().optional())
                .as((operation, entries, recorded) -> AiSystem.builder()
                        .id(AiSystemId.of("system"))
                        .name("System")
                        .operation(operation)
                        .stages(entries)
                        .recordedOn(recorded)
                        .build());
    }

    @Property(tries = 500)
    void comparing_the_day_holds_as_long_as_noted(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        assertHolds(day, today -> List.of(today.isAfter(other), today.isBefore(other)));
        assertHolds(day, today -> today.isAfter(other));
        assertHolds(day, today -> today.isBefore(other));
    }

    @Property(tries = 1000)
    void being_one_of_some_days_holds_as_long_as_noted(@ForAll("days") LocalDate day, @ForAll("sets") Days some) {
        assertHolds(day, today -> today.isIn(some));
        assertThat(new Today(day, null).isIn(some)).isEqualTo(some.contains(day));
    }

    @Property(tries = 1000)
    void what_is_bare_holds_as_long_as_noted(
            @ForAll("days") LocalDate day, @ForAll("sets") Days owed, @ForAll("sets") Days covered) {
        assertHolds(day, today -> today.bare(owed, covered));
        assertThat(new Today(day, null).bare(owed, covered))
                .isEqualTo(owed.and(Days.between(LocalDate.MIN, day)).without(covered));
    }

    @Property(tries = 1000)
    void what_a_record_says_holds_as_long_as_noted(@ForAll("days") LocalDate day, @ForAll("systems") AiSystem system) {
        assertHolds(
                day,
                today -> List.of(
                        today.of(system, AiSystem::inOperationOn),
                        today.of(system, AiSystem::retiredBy),
                        today.of(system, (one, on) -> one.operationDays().contains(on))));
    }

    @Example
    void what_was_said_with_the_day_itself_holds_for_it_alone() {
        assertThat(notedUntil(FIRST, Today::day)).isEqualTo(FIRST.plusDays(1));
    }

    @Example
    void what_is_past_stays_so() {
        assertThat(notedUntil(FIRST, today -> today.isAfter(FIRST.minusDays(1))))
                .isEqualTo(LocalDate.MAX);
        assertThat(notedUntil(FIRST, today -> today.isBefore(FIRST))).isEqualTo(LocalDate.MAX);
        assertThat(notedUntil(FIRST, today -> today.isAfter(LocalDate.MAX))).isEqualTo(LocalDate.MAX);
        assertThat(notedUntil(FIRST, today -> today.isIn(Days.from(FIRST)))).isEqualTo(LocalDate.MAX);
        assertThat(notedUntil(FIRST, today -> today.isIn(Days.none()))).isEqualTo(LocalDate.MAX);
    }

    private static LocalDate notedUntil(LocalDate day, Function<Today, ?> question) {
        Tracking tracking = new Tracking();
        Noted noted = new Noted();
        tracking.tell(noted);
        assertThat(question.apply(new Today(day, tracking))).isNotNull();
        return noted.until;
    }

    private static void assertHolds(LocalDate day, Function<Today, ?> question) {
        Object said = question.apply(new Today(day, null));
        LocalDate until = notedUntil(day, question);
        assertThat(until).as("it holds for the day itself").isAfter(day);
        for (LocalDate later = day; later.isBefore(until) && later.isBefore(FIRST.plusDays(2L * SPAN)); ) {
            assertThat(question.apply(new Today(later, null)))
                    .as("on %s", later)
                    .isEqualTo(said);
            later = later.plusDays(1);
        }
    }
}
