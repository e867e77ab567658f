package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OccurrenceProperties {

    private static final String WHAT = "the day it started";

    @Property
    void a_known_day_answers_by_itself(
            @ForAll("days") LocalDate happened,
            @ForAll("days") LocalDate day,
            @ForAll("stated") Optional<LocalDate> stated) {
        assertThat(Occurrence.on(happened).happenedBy(day, stated, WHAT)).isEqualTo(Answer.of(!happened.isAfter(day)));
    }

    @Property
    void what_happened_by_a_day_happened_by_a_later_one(
            @ForAll("occurrences") Occurrence occurrence,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll("stated") Optional<LocalDate> stated) {
        LocalDate earlier = day.isBefore(other) ? day : other;
        LocalDate later = day.isBefore(other) ? other : day;
        if (occurrence.happenedBy(earlier, stated, WHAT).isYes()) {
            assertThat(occurrence.happenedBy(later, stated, WHAT)).isEqualTo(Answer.YES);
        }
    }

    @Property
    void an_unknown_day_lies_before_the_day_it_was_stated(
            @ForAll("days") LocalDate day, @ForAll("stated") Optional<LocalDate> stated) {
        Answer expected = stated.isPresent() && stated.get().isAfter(day) ? Answer.unknown(WHAT) : Answer.YES;
        assertThat(Occurrence.dayUnknown().happenedBy(day, stated, WHAT)).isEqualTo(expected);
    }

    @Property
    void the_answer_as_of_a_day_is_that_of_what_the_records_showed_on_it(
            @ForAll("occurrences") Occurrence occurrence,
            @ForAll("days") LocalDate day,
            @ForAll("stated") Optional<LocalDate> stated) {
        Occurrence shown =
                occurrence.happenedOn().filter(on -> on.isAfter(day)).isPresent() ? Occurrence.no() : occurrence;
        assertThat(shown.happenedBy(day, stated, WHAT)).isEqualTo(occurrence.happenedBy(day, stated, WHAT));
    }

    @Example
    void only_what_happened_on_a_known_day_has_one() {
        LocalDate day = AnyRecord.FIRST;
        assertThat(Occurrence.on(day).happenedOn()).contains(day);
        for (Occurrence other : new Occurrence[] {
            Occurrence.dayUnknown(),
            Occurrence.planned(day),
            Occurrence.no(),
            Occurrence.unknown(),
            new Occurrence.NotApplicable("bought")
        }) {
            assertThat(other.happenedOn()).isEmpty();
        }
    }

    @Example
    void planned_none_and_not_applicable_are_no_and_nobody_said_is_unknown() {
        LocalDate day = AnyRecord.FIRST;
        assertThat(Occurrence.planned(day).happenedBy(day, Optional.empty(), WHAT))
                .isEqualTo(Answer.NO);
        assertThat(Occurrence.no().happenedBy(day, Optional.empty(), WHAT)).isEqualTo(Answer.NO);
        assertThat(new Occurrence.NotApplicable("bought").happenedBy(day, Optional.empty(), WHAT))
                .isEqualTo(Answer.NO);
        assertThat(Occurrence.unknown().happenedBy(day, Optional.empty(), WHAT)).isEqualTo(Answer.unknown(WHAT));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyRecord.day();
    }

    @Provide
    Arbitrary<Optional<LocalDate>> stated() {
        return AnyRecord.day().optional();
    }

    @Provide
    Arbitrary<Occurrence> occurrences() {
        return Arbitraries.oneOf(
                AnyRecord.day().map(Occurrence::on),
                AnyRecord.day().map(Occurrence::planned),
                Arbitraries.of(
                        Occurrence.dayUnknown(),
                        Occurrence.no(),
                        Occurrence.unknown(),
                        new Occurrence.NotApplicable("bought"),
                        new Occurrence.Planned(Optional.empty())));
    }
}
